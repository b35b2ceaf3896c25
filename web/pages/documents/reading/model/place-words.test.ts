import { describe, expect, it } from 'vitest';
import { readDirective } from '#engines/directive-reading/index.ts';
import { placeInText } from './segments.ts';
import { wordsAsItems } from './take-words.ts';
import { insertAt, valueAt } from './pointer.ts';

const { directive, evidence, text } = readDirective([
  'KẾ HOẠCH', 'Phát triển đoàn viên', 'I. MỤC ĐÍCH', '1. Mục đích', 'Nâng cao chất lượng.', '2. Yêu cầu', 'a) Kịp thời', 'Phần này chưa được đọc.', 'II. NỘI DUNG', '1. Nội dung',
  'III. KINH PHÍ', 'Nơi nhận:', '- Như trên;', '- Lưu: VT.',
].join('\n'));
const startOf = (pointer: string) => placeInText(evidence, pointer)?.start;
const placed = (kind: 'section' | 'recipient' | 'outline', words: string, after: string) => {
  const edit = wordsAsItems(directive, kind, words, text.indexOf(after) + after.length, startOf)!;
  const content = insertAt(directive, edit.list, edit.index, edit.item);
  return [edit.list, edit.index, (valueAt(content, edit.list) as ({ heading: string } | string)[]).map((item) => (typeof item === 'string' ? item : item.heading))];
};

describe('what is added', () => {
  it('comes into a list where it stands in the text', () => {
    expect(placed('recipient', '- Thường trực Tỉnh ủy;', 'Như trên;')).toEqual(['/recipients', 1, ['Như trên', 'Thường trực Tỉnh ủy', 'Lưu: VT']]);
  });
  it('comes into the tree beside parts of its own style', () => {
    expect(placed('section', '3. Phạm vi', 'chưa được đọc.')).toEqual(['/sections/0/children', 2, ['Mục đích', 'Yêu cầu', 'Phạm vi']]);
    expect(placed('section', 'b) Thiết thực', 'chưa được đọc.')).toEqual(['/sections/0/children/1/children', 1, ['Kịp thời', 'Thiết thực']]);
    expect(placed('section', 'IV. THỜI GIAN', '1. Nội dung')).toEqual(['/sections', 2, ['MỤC ĐÍCH', 'NỘI DUNG', 'THỜI GIAN', 'KINH PHÍ']]);
  });
  it('comes below the part before it where it is of a lower style, and beside it without a label', () => {
    expect(placed('section', '- Một ý nhỏ', '1. Nội dung')).toEqual(['/sections/1/children/0/children', 0, ['Một ý nhỏ']]);
    expect(placed('section', 'Phạm vi áp dụng', 'Nâng cao chất lượng.')).toEqual(['/sections/0/children', 1, ['Mục đích', 'Phạm vi áp dụng', 'Yêu cầu']]);
  });
  it('opens a list that is not there yet', () => {
    expect(placed('outline', 'I. Kết quả', 'KINH PHÍ')).toEqual(['/reportOutline', 0, ['Kết quả']]);
  });
});
