import { describe, expect, it } from 'vitest';
import { readDirective } from '#engines/directive-reading/index.ts';
import { blanks } from './blanks.ts';
import { takesWords, wordsAsItems, wordsIntoField, wordsIntoHead } from './take-words.ts';

const { directive } = readDirective('KẾ HOẠCH\nPhát triển đoàn viên năm 2024\n');
const content = { ...directive, deadlines: [blanks.deadline], targets: [blanks.target] };

describe('words marked in the source', () => {
  it('become the value of a text field in one line', () => {
    expect(wordsIntoField(content, '/title', 'Phát triển \n đoàn viên ')).toEqual({ type: 'change', pointer: '/title', value: 'Phát triển đoàn viên' });
  });
  it('give a date field their date and a number field their number', () => {
    expect(wordsIntoField(content, '/date', 'Bến Ngọc, ngày 05 tháng 7 năm 2024')).toMatchObject({ value: '2024-07-05' });
    expect(wordsIntoField(content, '/targets/0/value', 'từ 6,7% trở lên')).toMatchObject({ value: 6.7 });
    expect(wordsIntoField(content, '/deadlines/0/due/date', 'gửi trước ngày 15/7/2024')).toMatchObject({
      pointer: '/deadlines/0/due', value: { date: '2024-07-15', bound: 'before', precision: 'day', text: 'ngày 15/7/2024' },
    });
  });
  it('become new items, read by the grammar', () => {
    const startOf = () => undefined;
    expect(wordsAsItems(content, 'recipient', '- Lưu: VT, Ban Tổ chức.', 9, startOf)).toMatchObject({ list: '/recipients', item: 'Lưu: VT, Ban Tổ chức' });
    expect(wordsAsItems(content, 'deadline', 'nộp báo cáo trong tháng 7/2024', 9, startOf)).toMatchObject({ index: 1, item: { due: { date: '2024-07', bound: 'in', precision: 'month' } } });
    expect(wordsAsItems(content, 'target', 'ít nhất 90% đoàn viên được học tập', 9, startOf)).toMatchObject({ list: '/targets', item: { comparator: '>=', value: 90, unit: '%' } });
    expect(wordsAsItems(content, 'target', ' \n', 9, startOf)).toBeUndefined();
  });
  it('become fields of the head and of the signature, also of one that is not there yet', () => {
    expect(wordsIntoHead(content, 'number', 'Số: 74/KH-LĐLĐ')).toMatchObject({ pointer: '/number', edit: { content: { number: '74', code: 'KH-LĐLĐ' } } });
    expect(wordsIntoHead({ ...content, signature: null }, 'name', 'Trần Văn Hòa')).toMatchObject({ pointer: '/signature/name', edit: { value: { name: 'Trần Văn Hòa', position: null } } });
    expect(wordsIntoHead(content, 'date', 'không có ngày')).toBeUndefined();
  });
  it('do not go where something is chosen from a list or made of parts', () => {
    expect(takesWords(content, '/title')).toBe(true);
    expect(takesWords(content, '/number')).toBe(true);
    for (const pointer of ['/kind', '/targets/0', '/targets/0/comparator', '/signature', '/nowhere']) expect(takesWords(content, pointer)).toBe(false);
  });
});
