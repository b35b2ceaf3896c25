import { describe, expect, it } from 'vitest';
import { runOf } from '../text/index.ts';
import { mentionsIn, printedSymbol, symbolKey } from './index.ts';

const read = (text: string): string[] => mentionsIn(runOf(text)).map((m) => [m.kind, m.number, m.code, m.date, m.issuer?.text].join(' · '));

describe('a symbol as printed', () => {
  it.each([['86', 'KH-TLĐ', '86/KH-TLĐ'], ['225', 'KH/TĐTN', '225-KH/TĐTN'], ['225', 'KH/TĐTN-PT', '225-KH/TĐTN-PT'], [null, 'KH-TLĐ', '…/KH-TLĐ'], ['12', null, '12']])('%s and %s is %s', (number, code, printed) => {
    expect(printedSymbol(number, code)).toBe(printed);
  });
});

describe('mentions of documents', () => {
  it('give kind, symbol, date and issuer', () => {
    expect(read('Kế hoạch số 31/KH-TLĐ, ngày 15/01/2024 của Đoàn Chủ tịch Tổng Liên đoàn về việc thi đua')).toEqual(['plan · 31 · KH-TLĐ · 2024-01-15 · Đoàn Chủ tịch Tổng Liên đoàn']);
    expect(read('Thông báo kết luận số 44-TB/TW ngày 3 tháng 5 năm 2021 của Ban Bí thư (khóa XIII)')).toEqual(['notice · 44 · TB/TW · 2021-05-03 · Ban Bí thư']);
  });
  it('read Party style, years inside the symbol and stray blanks', () => {
    expect(read('Kết luận 9- KL/TU; Nghị định số 45/2013/NĐ-CP; Nghị quyết số 7/2022/QH15; Nghị quyết 6ª/NQ-TLĐ; Quyết định 12/QĐ- LĐLĐ')).toEqual([
      'conclusion · 9 · KL/TU ·  · ', 'other · 45/2013 · NĐ-CP · 2013 · ', 'resolution · 7/2022 · QH15 · 2022 · ', 'resolution · 6ª · NQ-TLĐ ·  · ', 'decision · 12 · QĐ-LĐLĐ ·  · ',
    ]);
  });
  it('take a number without a code, not the number of a congress or a count of years', () => {
    expect(read('Nghị quyết số 20 của Trung ương, Đề án 06')).toEqual(['resolution · 20 ·  ·  · Trung ương', 'scheme · 06 ·  ·  · ']);
    expect(read('Nghị quyết Đại hội XII, kế hoạch 05 năm, chương trình 10 nội dung, Luật Công đoàn 2012')).toEqual([]);
  });
  it('keep the whole name of a ministry', () => {
    expect(read('Thông tư số 9/2020/TT-BGDĐT của Bộ Giáo dục và Đào tạo và các văn bản khác')[0]).toContain('Bộ Giáo dục và Đào tạo');
  });
  it('know printed variants of one number', () => {
    expect(new Set(['06a', '6a', '6ª'].map((number) => symbolKey(number, 'NQ-TLĐ'))).size).toBe(1);
  });
});
