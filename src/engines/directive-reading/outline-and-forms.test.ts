import { describe, expect, it } from 'vitest';
import { readDirective, type TreeNode } from './index.ts';

const read = (text: string) => readDirective(`KẾ HOẠCH\nThử nghiệm\n\nI. NỘI DUNG\n\n${text}`);
const flat = (nodes: readonly TreeNode[]): string[] => nodes.flatMap((node) => [`${node.label} ${node.heading}`, ...flat(node.children).map((line) => `  ${line}`)]);

describe('report outline', () => {
  it('is the attached tree, bullets kept, notes and body paragraphs left out', () => {
    const { directive } = read('1. Tổng kết phong trào.\n\nNơi nhận:\n- Lưu: VT.\n\nĐỀ CƯƠNG\nBáo cáo tổng kết phong trào\n\nPhần thứ nhất\nKẾT QUẢ\n\nI. TÌNH HÌNH\n\n- Thuận lợi;\n\n- Khó khăn:\n\n+ Về nhân lực;\n\nNêu rõ số liệu của đơn vị mình.\n\n(Ghi theo từng năm)\n\nII. BÀI HỌC');
    expect(flat(directive.reportOutline ?? [])).toEqual(['Phần thứ nhất KẾT QUẢ', '  I TÌNH HÌNH', '    - Thuận lợi', '    - Khó khăn', '      + Về nhân lực', '  II BÀI HỌC']);
    expect(directive.forms).toEqual([]);
  });
  it('is a form where it is only announced', () => {
    const { directive } = read('1. Báo cáo theo mẫu.\n\n(có đề cương báo cáo kèm theo)');
    expect([directive.reportOutline, directive.forms.map((form) => form.label)]).toEqual([null, ['Đề cương báo cáo']]);
  });
});

describe('sections', () => {
  it('hold headed and numbered parts, no bullets', () => {
    expect(flat(read('1. Hội thi\n\n- Thi viết;\n\n- Thi nói.\n\n2. Kinh phí: Do đơn vị chi.').directive.sections)).toEqual(['I NỘI DUNG', '  1 Hội thi', '  2 Kinh phí']);
  });
});

describe('forms', () => {
  it('are named once, with what they are said to hold', () => {
    expect(read('- Thống kê số lớp tập huấn trong năm (theo Biểu mẫu số 02 kèm theo).\n\n- Gửi Biểu mẫu số 02 cùng báo cáo.\n\n- Các biểu mẫu kèm theo.').directive.forms).toEqual([{ label: 'Biểu mẫu số 02', title: 'Thống kê số lớp tập huấn trong năm' }]);
  });
  it('of another document are not this one’s', () => {
    expect(read('1. Chi theo Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP.').directive.forms).toEqual([]);
  });
});

describe('evidence', () => {
  it('quotes the words behind a value', () => {
    const { directive, evidence, text } = read('1. Báo cáo (theo Biểu mẫu số 02).\n\nNơi nhận:\n- Tổng Liên đoàn;\n- Lưu: VT.');
    const words = (pointer: string): string => text.slice(evidence[pointer]?.start, evidence[pointer]?.end);
    expect([words('/forms/0/label'), words('/recipients/0'), words('/sections/0/label')]).toEqual([directive.forms[0]?.label, 'Tổng Liên đoàn', 'I.']);
  });
});

describe('diagnostics', () => {
  const codes = (text: string): string[] => readDirective(text).diagnostics.map((diagnostic) => diagnostic.code);
  it('tell a clerk what is blank, repeated or impossible', () => {
    expect(codes('Số:       /KH-LĐLĐ\nHải Sơn, ngày     tháng     năm 2024\n\nKẾ HOẠCH\nThử\n\nI. MỤC ĐÍCH\n\nI. YÊU CẦU\n\nIV. HẠN\n\nGửi trước ngày 31/6/2024.')).toEqual(
      expect.arrayContaining(['number_blank', 'date_blank', 'section_repeated', 'section_skipped', 'date_impossible', 'signature_missing', 'recipients_missing']));
  });
  it('warn of a text that has lost its accents', () => {
    expect(codes('Cng on co so xay dung ke hoach to chuc hoi nghi tong ket cong tac nam va bao cao ket qua. '.repeat(5))).toContain('text_unreadable');
    expect(codes('')).toEqual(['text_empty']);
  });
});
