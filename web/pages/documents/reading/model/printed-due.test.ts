import { describe, expect, it } from 'vitest';
import { printDue } from './printed-due.ts';

describe('a due date in words', () => {
  it('names the bound before a day or a quarter', () => {
    expect(printDue({ date: '2024-07-31', bound: 'before', precision: 'day' }, 'vi')).toBe('trước 31/7/2024');
    expect(printDue({ date: '2024-Q3', bound: 'in', precision: 'quarter' }, 'vi')).toBe('trong quý III/2024');
  });

  it('says a part of a month as a person says it', () => {
    expect(printDue({ date: '2020-04', bound: 'in', precision: 'mid-month' }, 'vi')).toBe('giữa tháng 4/2020');
    expect(printDue({ date: '2020-04', bound: 'in', precision: 'early-month' }, 'vi')).toBe('đầu tháng 4/2020');
    expect(printDue({ date: '2020-04', bound: 'before', precision: 'late-month' }, 'vi')).toBe('trước cuối tháng 4/2020');
    expect(printDue({ date: '2020-04', bound: 'in', precision: 'mid-month' }, 'en')).toBe('mid 4/2020');
  });

  it('keeps the place of a date that is still missing', () => {
    expect(printDue({ date: '', bound: 'by', precision: 'day' }, 'vi')).toBe('chậm nhất …');
  });
});
