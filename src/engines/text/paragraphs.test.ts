import { describe, expect, it } from 'vitest';
import { joinLines, sentences, runOf, spanOf, toLines, withoutClosing } from './index.ts';

const startsItem = (text: string): boolean => /^(?:\d+\.|[-+])\s/.test(text);
const paragraphs = (text: string): string[] => joinLines(toLines(text), startsItem).map(({ run }) => run.text);

describe('lines', () => {
  it('lose markdown marks, tags, footnote marks and page numbers, and keep a starred item', () => {
    const lines = toLines('## **I. MỤC TIÊU**\n<i>Dự kiến</i> *trước 31/7/2024*.\n12\n\\* Đối với cán bộ\nđoàn viên[1] mới');
    expect(lines.filter((line) => line.kind === 'text').map((line) => line.run.text)).toEqual(['I. MỤC TIÊU', 'Dự kiến trước 31/7/2024.', '* Đối với cán bộ', 'đoàn viên mới']);
  });
  it.each([
    ['closed headings and emphasis within a line', '### **1. Mục tiêu** ###', '1. Mục tiêu'],
    ['escapes', '1\\. Tỷ lệ \\> 98\\% \\(năm\\)', '1. Tỷ lệ > 98% (năm)'],
    ['links and pictures', 'Theo [Kế hoạch số 12/KH-LĐLĐ](https://x.vn/a_b) và ![con dấu](/dau.png)', 'Theo Kế hoạch số 12/KH-LĐLĐ và con dấu'],
    ['marks of notes, raised or in brackets', 'đoàn viên<sup>1</sup> ở cơ sở² và[^3] tổ[12]', 'đoàn viên ở cơ sở và tổ'],
    ['struck marks and comments', '~~trước~~ sau <!-- xóa --> hết &amp; xong', 'trước sau hết & xong'],
  ])('lose %s', (_, given, wanted) => {
    expect(toLines(given)[0]?.run.text).toBe(wanted);
  });
  it('keep powers, citations in brackets and a note that begins a line', () => {
    expect(toLines('[1] Nhà 30 m² và 2 km<sup>2</sup> [khóa XII]')[0]?.run.text).toBe('[1] Nhà 30 m² và 2 km2 [khóa XII]');
  });
  it('of a markdown table keep their columns', () => {
    const lines = toLines('| TT | Nội dung | **Thời gian** |\n|---|:--|---|\n| 1 | Mở lớp<br> tập huấn | Tháng 3/2024 |');
    expect(lines.filter((line) => line.kind === 'row').map((line) => line.columns.map((column) => column.text))).toEqual([['TT', 'Nội dung', 'Thời gian'], ['1', 'Mở lớp tập huấn', 'Tháng 3/2024']]);
  });
  it('remember where each word stood', () => {
    const [line] = toLines('**Số:**   12');
    expect(line?.run.text).toBe('Số: 12');
    expect(spanOf(line?.run ?? runOf(''))).toEqual({ start: 2, end: 12 });
  });
  it('show two columns of a letterhead as two pieces', () => {
    expect(toLines('Nơi nhận:            CHỦ TỊCH')[0]?.pieces.map((piece) => piece.text)).toEqual(['Nơi nhận:', 'CHỦ TỊCH']);
  });
});

describe('hard-wrapped lines', () => {
  it('are joined where blank lines part the paragraphs', () => {
    expect(paragraphs('1. Ban Tổ chức hướng dẫn các\nđơn vị xây dựng kế hoạch của\nđơn vị mình.\n\n2. Văn phòng chuẩn bị hội\nnghị cấp tỉnh.')).toEqual([
      '1. Ban Tổ chức hướng dẫn các đơn vị xây dựng kế hoạch của đơn vị mình.', '2. Văn phòng chuẩn bị hội nghị cấp tỉnh.',
    ]);
  });
  it('are joined where a blank line stands between all of them', () => {
    const wrapped = ['Các cấp công đoàn tổ chức sinh hoạt chuyên đề cho', 'đoàn viên ở từng công đoàn cơ sở trực thuộc trong', 'quý đầu của năm và gửi kết quả về Liên đoàn Lao', 'động tỉnh để tổng hợp chung cho toàn tỉnh, toàn', 'ngành và cho các đơn vị liên quan tham khảo khi', 'xây dựng kế hoạch.', 'Kết thúc.'];
    expect(paragraphs(wrapped.join('\n\n'))).toEqual([wrapped.slice(0, -1).join(' '), 'Kết thúc.']);
  });
  it('are carried on across a page number in mid-sentence', () => {
    expect(paragraphs('Rà soát những mục tiêu đã đề ra,\n\n3\n\nnhiệm vụ và giải pháp.')).toEqual(['Rà soát những mục tiêu đã đề ra, nhiệm vụ và giải pháp.']);
  });
});

describe('sentences', () => {
  it('end at full stops, not at semicolons or numbers', () => {
    expect(sentences(runOf('Có 1.500 đoàn viên; tăng 2%. Hỗ trợ 12 hộ.')).map((run) => run.text)).toEqual(['Có 1.500 đoàn viên; tăng 2%.', 'Hỗ trợ 12 hộ.']);
  });
  it('drop their closing marks but keep an ellipsis', () => {
    expect(['Nội dung:', 'Lưu: VT./.', 'xét duyệt...', 'Hạn nộp ;'].map((text) => withoutClosing(runOf(text)).text)).toEqual(['Nội dung', 'Lưu: VT', 'xét duyệt...', 'Hạn nộp']);
  });
});
