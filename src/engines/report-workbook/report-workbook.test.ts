import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAt, cellId, formDefinitionSchema, isGiven, rowAt } from '../forms/index.ts';
import type { CellValue, FormDefinition } from '../forms/index.ts';
import { bookToXlsx, readBook } from '../sheet-files/index.ts';
import type { BookSheet } from '../sheet-files/index.ts';
import { readReportWorkbook, reportWorkbook } from './index.ts';
import type { DraftRow, ReportToFill } from './index.ts';
import { words } from './mark.ts';

const identity = { campaignId: 'c1', campaignTitle: 'Sơ kết tập huấn', assignmentId: 'a1', unitName: 'CĐCS Bến Xuân' };
const count = (key: string, label: string, more: object = {}) => ({ key, label, type: 'count' as const, decimals: 0, rollup: 'sum' as const, ...more });
const training: FormDefinition = formDefinitionSchema.parse({
  key: 'bieu-01', title: 'Biểu 01: Tập huấn', headers: [[{ label: '', span: 1 }, { label: 'Lượt người', span: 3 }, { label: '', span: 2 }]],
  rows: [{ key: 'tong', label: 'Cộng', formula: 'SUM([*/*])' }, { key: 'nam-2023', label: 'Năm 2023' }, { key: 'nam-2024', label: 'Ước năm 2024' }],
  columns: [count('lop', 'Số lớp', { max: 50 }), count('luot', 'Tổng số', { formula: '[nam] + [nu]' }), count('nam', 'Nam'), count('nu', 'Nữ'), { key: 'kinh-phi', label: 'Kinh phí', type: 'decimal', decimals: 1, rollup: 'sum', unit: 'triệu đồng' }, { key: 'ghi-chu', label: 'Ghi chú', type: 'text', decimals: 0, rollup: 'none' }],
  cells: [{ row: 'nam-2023', column: 'kinh-phi', closed: true }],
});
const classes: FormDefinition = formDefinitionSchema.parse({
  key: 'bieu-02', title: 'Biểu 02: Các lớp', rows: [], repeat: { atMost: 3, label: 'Lớp' },
  columns: [{ key: 'ten', label: 'Tên lớp', type: 'text', decimals: 0, rollup: 'none' }, count('nguoi', 'Số người'), { key: 'loai', label: 'Xếp loại', type: 'choice', decimals: 0, rollup: 'tally', options: ['Tốt', 'Khá, đạt'] }],
});
const draft: DraftRow[] = [
  { formKey: 'bieu-01', rowKey: 'nam-2023', version: 2, cells: { lop: 3, nam: 10, nu: { absent: 'no_record' } } },
  { formKey: 'bieu-02', rowKey: 'them-0001-aaaa', version: 1, cells: { ten: 'Kỹ năng', nguoi: { value: 1234, estimate: true }, loai: 'Tốt' } },
];
const report: ReportToFill = { identity, forms: [training, classes], rows: draft };

const read = (book: BookSheet[], now: ReportToFill = report) => {
  const sheets = readBook(bookToXlsx(book));
  if (!sheets.ok) throw new Error(sheets.problem.code);
  return readReportWorkbook(sheets.sheets, now);
};
/** The workbook as handed out, with some of its cells typed over: by sheet, then by place (`C8`). */
const typed = (cells: Record<string, string | number | null>, sheetAt = 1, of: ReportToFill = report): BookSheet[] =>
  reportWorkbook(of).map((sheet, at) => (at !== sheetAt ? sheet : {
    ...sheet,
    rows: sheet.rows.map((row, line) => Array.from({ length: Math.max(row.length, 9) }, (_, place) => {
      const value = cells[`${String.fromCharCode(65 + place)}${line + 1}`];
      return value === undefined ? row[place] ?? null : { value, look: 'open' as const };
    })),
  }));
// On sheet 1: labels in A and B, "Cộng" in line 7, "Năm 2023" in 8, "Ước năm 2024" in 9; C lop, D luot, E nam, F nu, G kinh-phi, H ghi-chu.

describe('a workbook that comes back as it was handed out', () => {
  it('differs in nothing', () => {
    expect(read(reportWorkbook(report))).toMatchObject({ verdict: 'ok', of: { unitName: 'CĐCS Bến Xuân' }, differences: [], faults: [], outside: [], since: [] });
  });

  it('locks what nobody types, and names what is asked', () => {
    const [, sheet] = reportWorkbook(report);
    expect(sheet!.rows[6]!.slice(0, 3).map((cell) => cell!.look)).toEqual(['heading', 'heading', 'computed']);
    expect(sheet!.rows[7]!.map((cell) => cell!.look)).toEqual(['label', 'label', 'open', 'computed', 'open', 'open', 'closed', 'openWords']);
    expect(sheet!.checks!.find(({ title }) => title === 'Số lớp')).toMatchObject({ range: { top: 8, left: 2, bottom: 9, right: 2 }, asks: { kind: 'whole', min: 0, max: 50 } });
    expect(sheet!.merges).toContainEqual({ top: 5, left: 3, bottom: 5, right: 5 });
  });

  it('lets sums follow while one types, and leaves an empty sum empty', () => {
    const [, sheet, added] = reportWorkbook(report);
    expect(sheet!.rows[7]![3]!.formula).toBe('IFERROR(IF(AND(ISNUMBER(E8),ISNUMBER(F8)),ROUND((E8+F8),0),""),"")');
    expect(sheet!.rows[6]![2]!.formula).toMatch(/^IFERROR\(IF\(AND\(COUNT\(C8:C9\)>0,COUNTIF\(C8:C9,"\?\*"\)=.*\),ROUND\(SUM\(C8:C9\),0\),""\),""\)$/);
    expect(added!.rows.at(-1)![3]).toMatchObject({ value: 'ước 1.234', formula: expect.stringContaining('ROUND(SUM(D6:D8),0)') as unknown });
  });

  it('whatever the form and what is in it: what was written is what is read', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.record({ type: fc.constantFrom('count', 'decimal', 'text', 'choice'), decimals: fc.integer({ min: 0, max: 4 }), label: label() }), { minLength: 1, maxLength: 5, selector: ({ label: one }) => one }),
      fc.array(label(), { minLength: 1, maxLength: 6 }), fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), fc.array(fc.nat(1e9), { minLength: 30, maxLength: 30 }), fc.array(fc.string({ maxLength: 20 }), { minLength: 30, maxLength: 30 }), (columns, rows, closed, numbers, texts) => {
        const form = formDefinitionSchema.parse({
          key: 'b', title: 'Biểu', rows: rows.map((one, at) => ({ key: `r${at}`, label: one })),
          columns: columns.map(({ type, decimals, label: one }, at) => ({ key: `c${at}`, label: one, type, decimals: type === 'decimal' ? decimals : 0, rollup: type === 'count' || type === 'decimal' ? 'sum' : 'none', ...(type === 'choice' && { options: ['Có', 'Không'] }) })),
          cells: rows.flatMap((_, row) => columns.flatMap((__, column) => (closed[row * 5 + column] && row > 0 ? [{ row: `r${row}`, column: `c${column}`, closed: true }] : []))),
        });
        const given = form.rows.map((row, at): DraftRow => ({
          formKey: 'b', rowKey: row.key, version: 1,
          cells: Object.fromEntries(form.columns.flatMap((column, place) => {
            const cell = cellAt(form, row, column);
            return cell.state === 'open' ? [[column.key, valueOf(cell.type, cell.decimals, numbers[at * 5 + place]!, texts[at * 5 + place]!)]] : [];
          })),
        }));
        const [empty, full] = [{ identity, forms: [form], rows: [] }, { identity, forms: [form], rows: given }];
        expect(read(reportWorkbook(full), full)).toMatchObject({ verdict: 'ok', differences: [], faults: [] });
        // As if somebody had typed all that into an empty workbook.
        const filled = read([...reportWorkbook(full).slice(0, -1), reportWorkbook(empty).at(-1)!], empty);
        const asked = given.flatMap((row) => Object.entries(row.cells).map(([key, value]) => [cellId(row.rowKey, key), typeof value === 'string' ? words(value) : value] as const)).filter(([, value]) => isGiven(value));
        expect(filled.faults).toEqual([]);
        expect(Object.fromEntries(filled.differences.map(({ rowKey, columnKey, next }) => [cellId(rowKey, columnKey), next]))).toEqual(Object.fromEntries(asked));
      }), { numRuns: 60 });
  });
});

const label = () => fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '' && words(text) !== '');
function valueOf(type: string, decimals: number, number: number, text: string): CellValue {
  if (type === 'text') return text;
  if (type === 'choice') return number % 3 === 0 ? null : number % 2 === 0 ? 'Có' : 'Không';
  if (number % 7 === 0) return { absent: 'no_record' };
  const value = Number((number / 10 ** decimals).toFixed(decimals));
  return number % 5 === 0 ? { value, estimate: true } : value;
}

describe('what was typed', () => {
  it('is told cell by cell, old and new', () => {
    const { verdict, differences } = read(typed({ C8: 5, F8: 7, H8: 'Hai đợt', E9: 'ước 40', C9: null }));
    expect(verdict).toBe('ok');
    expect(differences).toMatchObject([
      { rowKey: 'nam-2023', columnKey: 'lop', cell: 'C8', now: 3, next: 5 }, { columnKey: 'nu', now: { absent: 'no_record' }, next: 7 }, { columnKey: 'ghi-chu', now: null, next: 'Hai đợt' },
      { rowKey: 'nam-2024', columnKey: 'nam', next: { value: 40, estimate: true } },
    ]);
  });

  it('words in a number cell are read as they are written here, or asked about', () => {
    const { differences, faults } = read(typed({ G9: '1.234,5', C9: '12 người', E9: 'không', F9: -3, C8: 2.5, G8: 9 }));
    expect(differences).toMatchObject([{ columnKey: 'nu', next: -3, warning: 'negative' }, { columnKey: 'kinh-phi', next: 1234.5, from: 'words' }]);
    expect(faults).toMatchObject([
      { rowKey: 'nam-2023', columnKey: 'lop', code: 'not_whole', typed: '2.5' }, { columnKey: 'kinh-phi', code: 'closed_cell' },
      { rowKey: 'nam-2024', columnKey: 'lop', code: 'not_a_number', typed: '12 người', proposals: [12] }, { columnKey: 'nam', code: 'not_a_number', proposals: [0, { absent: 'no_record' }, { absent: 'did_not_exist' }] },
    ]);
  });

  it('rows of one’s own are added under the same keys each time, choices are taken however they are written', () => {
    const [first, again] = [typed({ B6: 'x' }, 9), typed({ B6: 'x' }, 9)].map((book) => read(book.map((sheet, at) => (at === 2 ? typed({ C7: 'An toàn', D7: 12, E7: 'khá,  ĐẠT' }, 2)[2]! : sheet))));
    expect(first!.differences.map(({ columnKey, next }) => [columnKey, next])).toEqual([['ten', 'An toàn'], ['nguoi', 12], ['loai', 'Khá, đạt']]);
    expect(first!.differences[0]!.rowKey).toMatch(/^them-0002-/);
    expect(rowAt(classes, first!.differences[0]!.rowKey)).toBeDefined();
    expect(again!.differences).toEqual(first!.differences);
    expect(read(typed({ E7: 'Kém' }, 2)).faults).toMatchObject([{ columnKey: 'loai', code: 'not_an_option', typed: 'Kém' }]);
  });

  it('a formula gives the value that the program left, and none is worked out', () => {
    const sheets = readBook(bookToXlsx(typed({ C9: 4, E9: 0 })));
    const form = sheets.ok ? sheets.sheets[1]! : null;
    const row = form!.rows.find(({ number }) => number === 9)!;
    row.formulas = [2];
    row.cells[4] = { formula: true };
    row.cells[5] = { error: '#DIV/0!' };
    row.cells[6] = { day: '2024-02-01' };
    const told = readReportWorkbook(sheets.ok ? sheets.sheets : [], report);
    expect(told.differences).toMatchObject([{ columnKey: 'lop', next: 4, from: 'formula' }]);
    expect(told.faults.map(({ columnKey, code }) => [columnKey, code])).toEqual([['nam', 'formula_without_value'], ['nu', 'formula_error'], ['kinh-phi', 'is_a_day']]);
  });
});

describe('a draft that others went on writing', () => {
  const later: ReportToFill = { ...report, rows: [{ ...draft[0]!, version: 3, cells: { ...draft[0]!.cells, lop: 4 } }, draft[1]!] };
  it('is told of, and a cell that nobody touched in the workbook takes nothing back', () => {
    expect(read(typed({}), later)).toMatchObject({ verdict: 'stale', since: [{ formKey: 'bieu-01', rowKey: 'nam-2023' }], differences: [] });
    expect(read(typed({ C8: 9, E8: 11 }), later).differences).toMatchObject([{ columnKey: 'lop', now: 4, next: 9, changedSince: true }, { columnKey: 'nam', now: 10, next: 11, changedSince: false }]);
    expect(read(typed({ C8: 4 }), later).differences).toEqual([]);
  });
});

describe('a workbook that is not this one', () => {
  const other = (change: Partial<typeof identity>) => reportWorkbook({ ...report, identity: { ...identity, ...change } });
  const without = (line: number) => typed({}).map((sheet, at) => (at === 1 ? { ...sheet, rows: sheet.rows.toSpliced(line - 1, 1) } : sheet));
  it('is recognised: of another campaign, another unit, an older version, none of ours', () => {
    expect(read(other({ campaignId: 'c0', campaignTitle: 'Đợt cũ' }))).toMatchObject({ verdict: 'foreign_campaign', of: { campaignTitle: 'Đợt cũ' } });
    expect(read(other({ assignmentId: 'a9', unitName: 'CĐCS Khác' }))).toMatchObject({ verdict: 'foreign_unit', of: { unitName: 'CĐCS Khác' } });
    const changed = { ...training, columns: training.columns.map((column) => (column.key === 'lop' ? { ...column, label: 'Số lớp mở' } : column)) };
    expect(read(typed({ C8: 5 }), { ...report, forms: [changed, classes] })).toMatchObject({ verdict: 'older_version', forms: ['Biểu 01: Tập huấn'], differences: [] });
    expect(read(reportWorkbook(report).slice(0, -1))).toMatchObject({ verdict: 'not_ours' });
  });

  it('is recognised as tampered with: rows gone or moved, labels changed, cells merged, sheets or the hidden page changed', () => {
    expect(read(without(8))).toMatchObject({ verdict: 'tampered', tampering: [{ code: 'row_missing', label: 'Năm 2023', line: 8 }, { code: 'row_moved', label: 'Ước năm 2024', line: 9, found: 8 }], differences: [] });
    expect(read(typed({ B8: 'Năm 2022' }))).toMatchObject({ verdict: 'tampered', tampering: [{ code: 'row_missing', sheet: '1. Biểu 01  Tập huấn' }] });
    expect(read(typed({ C5: 'Lớp' }))).toMatchObject({ verdict: 'tampered', tampering: [{ code: 'column_changed', label: 'Số lớp' }] });
    const merged = typed({}).map((sheet, at) => (at === 1 ? { ...sheet, merges: [...sheet.merges!, { top: 8, left: 4, bottom: 8, right: 5 }] } : sheet));
    expect(read(merged)).toMatchObject({ verdict: 'tampered', tampering: [{ code: 'merged', label: 'E8:F8' }] });
    expect(read(typed({}).toSpliced(2, 1))).toMatchObject({ verdict: 'tampered', tampering: [{ code: 'sheet_missing', label: 'Biểu 02: Các lớp' }] });
    expect(read(typed({ C3: 'CĐCS Khác' }, 4))).toMatchObject({ verdict: 'tampered', tampering: [{ code: 'identity' }] });
  });

  it('what is typed below or beside the form is told, not lost in silence', () => {
    expect(read(typed({ I8: 'ghi thêm' }))).toMatchObject({ verdict: 'ok', outside: [{ cell: 'I8', typed: 'ghi thêm' }] });
  });
});
