import { describe, expect, it } from 'vitest';
import { gluedWords } from './glued-words.ts';
import { isSyllable } from './syllables.ts';

describe('syllables', () => {
  it.each(['công', 'nghĩa', 'Quyết', 'giữa', 'nguyện', 'khuyến', 'xoá', 'oanh', 'ở', 'khuỷu', 'ngoằn', 'giếng', 'quýt', 'thuở', 'YÊU', 'uỷ'.normalize('NFD')])('“%s” is one', (word) => expect(isSyllable(word)).toBe(true));
  it.each(['thicông', 'Phốihợp', 'đoànviên', 'Facebook', 'III', 'viii', 'thpt', 'trịet', 'cộngđ', 'đ', ''])('“%s” is none', (word) => expect(isSyllable(word)).toBe(false));

  it('run together are found where they stand', () => {
    const text = 'Dừng thicông và Phốihợp với công đoàn; Facebook, Zalo, Đắk Lắk, nguyễn, phường, thương lượng';
    expect(gluedWords(text).map(({ start, end, parts }) => [text.slice(start, end), ...parts])).toEqual([['thicông', 'thi', 'công'], ['Phốihợp', 'Phối', 'hợp']]);
  });
});
