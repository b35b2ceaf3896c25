import { describe, expect, it } from 'vitest';
import { joinLines, toLines } from '../text/index.ts';
import { headingOf, markerOf, startsItem, treeOf, type Part } from './index.ts';

const tree = (text: string): Part => treeOf(joinLines(toLines(text), startsItem));
const outline = (part: Part): string[] => part.children.flatMap((child) => [`${child.marker.label} ${headingOf(child).text}`, ...outline(child).map((line) => `  ${line}`)]);

describe('markers', () => {
  it('are told by style, label as printed', () => {
    const printed = ['Phần thứ hai', 'Chương IV.', 'Điều 12. Hiệu lực', 'II- MỤC TIÊU', 'B. NỘI DUNG', '2.1 Kết quả', '3. Yêu cầu', 'đ) Văn phòng', '(4) Rà soát', '(ii) Chi hội nghị', '+ Gửi báo cáo', '* Lưu ý'];
    expect(printed.map((text) => markerOf(text)?.label)).toEqual(['Phần thứ hai', 'Chương IV', 'Điều 12', 'II', 'B', '2.1', '3', 'đ', '4', 'ii', '+', '*']);
  });
  it('are not seen in numbers, dates and plain words', () => {
    expect(['3.000 lượt người', '30/4/2024 là hạn', '2025. Tiếp tục', 'Mục tiêu chung', 'I am', 'Điều 5 Luật Công đoàn'].map((text) => markerOf(text)?.label ?? null)).toEqual([null, null, null, null, null, null]);
  });
});

describe('the tree of parts', () => {
  it('nests by numbering and keeps a repeated label as printed', () => {
    expect(outline(tree('I. MỤC ĐÍCH\n\n1. Mục đích\n\n2. Yêu cầu\n\n2.1. Đúng hạn.\n\nIII. NỘI DUNG\n\na) Rà soát;\n\nb) Tổng hợp.\n\nIII. TỔ CHỨC THỰC HIỆN'))).toEqual([
      'I MỤC ĐÍCH', '  1 Mục đích', '  2 Yêu cầu', '    2.1 Đúng hạn', 'III NỘI DUNG', '  a Rà soát', '  b Tổng hợp', 'III TỔ CHỨC THỰC HIỆN',
    ]);
  });
  it('takes a run-in heading before its colon', () => {
    expect(outline(tree('1. Kinh phí: Từ nguồn tài chính công đoàn.\n\n2. Thực hiện theo hướng: về tổ chức phải gọn, về việc làm phải rõ và có người chịu trách nhiệm.'))[0]).toBe('1 Kinh phí');
  });
  it('hangs plus bullets under the dash before them', () => {
    expect(outline(tree('1. Kết quả\n\n- Công tác thi đua\n\n+ Số sáng kiến\n\n+ Số tiền làm lợi\n\n- Công tác nữ công'))).toEqual(['1 Kết quả', '  - Công tác thi đua', '    + Số sáng kiến', '    + Số tiền làm lợi', '  - Công tác nữ công']);
  });
});
