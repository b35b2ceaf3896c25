import { expect, it } from 'vitest';
import { fromPlainText } from '#engines/rich-text/plain.ts';
import { filterTexts } from './filter-texts.ts';

const texts = [
  { unitName: 'CĐCS Bao bì Lũng Tiến', body: fromPlainText('Mở hai lớp về thương lượng.') },
  { unitName: 'CĐCS Trường Mầm non', body: fromPlainText('Đối thoại định kỳ hai lần.') },
];

it('finds texts by words of the unit or of the text, typed with or without accents', () => {
  expect(filterTexts(texts, 'doi thoai').map(({ unitName }) => unitName)).toEqual(['CĐCS Trường Mầm non']);
  expect(filterTexts(texts, 'Lũng thương lượng')).toHaveLength(1);
  expect(filterTexts(texts, ' hai ')).toHaveLength(2);
  expect(filterTexts(texts, 'thỏa ước')).toEqual([]);
});
