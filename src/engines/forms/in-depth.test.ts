import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulas } from '../messages/formulas.ts';
import { parseFormula } from '../formulas/index.ts';
import { checkReport, checkRow, completeness, deriveCells, deriveReport, figuresOf, formDefinitionSchema, placeCells, tellFormula, templateFaults } from './index.ts';
import type { CellMap, FormDefinition, ReportFault } from './index.ts';

const count = (key: string, label: string, more: Partial<FormDefinition['columns'][number]> = {}) =>
  ({ key, label, type: 'count' as const, decimals: 0, rollup: 'sum' as const, ...more });

/** Training by year and kind: a total row, a total column, women among them, a share, an estimate for the last year. */
const training: FormDefinition = formDefinitionSchema.parse({
  key: 'bieu-01', title: 'Đào tạo, bồi dưỡng',
  headers: [[{ label: 'Số lớp', span: 1 }, { label: 'Lượt người', span: 3 }, { label: '', span: 2 }]],
  rows: [
    { key: 'cac-nam', label: 'Cộng các năm', formula: 'SUM([*/*])' },
    { key: 'nam-2023', label: 'Năm 2023', year: 2023 },
    { key: 'nam-2024', label: 'Năm 2024', year: 2024, estimate: true },
    { key: 'truc-tuyen', label: 'Trong đó trực tuyến', partOf: 'cac-nam' },
  ],
  columns: [
    count('lop', 'Số lớp', { required: true, max: 400 }),
    count('tong', 'Tổng', { formula: '[nam] + [nu]' }),
    count('nam', 'Nam'),
    count('nu', 'Nữ', { partOf: 'tong' }),
    { key: 'ty-le', label: 'Tỷ lệ nữ', type: 'decimal', decimals: 1, rollup: 'ratio', ratio: { numerator: 'nu', denominator: 'tong', times: 100 }, unit: '%' },
    { key: 'ghi-chu', label: 'Ghi chú', type: 'text', decimals: 0, rollup: 'none' },
  ],
  cells: [{ row: 'truc-tuyen', column: 'nu', closed: true }],
  checks: [
    { key: 'lop-co-nguoi', formula: 'NOT ([lop] > 0 AND [tong] = 0)', severity: 'warning', message: 'Có lớp mà không có người học.' },
    { key: 'khop-bieu-2', formula: '[cac-nam/tong] <= [bieu-02:tong-so/nguoi]', severity: 'blocking', message: 'Số người học nhiều hơn số cán bộ ở Biểu 02.' },
  ],
});
const officers: FormDefinition = { key: 'bieu-02', title: 'Cán bộ', rows: [{ key: 'tong-so', label: 'Tổng số' }], columns: [count('nguoi', 'Số người')] };
const classes: FormDefinition = formDefinitionSchema.parse({
  key: 'bieu-03', title: 'Các lớp đã mở', rows: [], repeat: { atMost: 20, label: 'Lớp' },
  columns: [
    { key: 'ten', label: 'Tên lớp', type: 'text', decimals: 0, rollup: 'none' },
    count('nguoi', 'Số người'), count('nu', 'Nữ', { partOf: 'nguoi' }),
    count('dong-nhat', 'Đông nhất', { rollup: 'max' }),
    { key: 'ty-le', label: 'Tỷ lệ nữ', type: 'decimal', decimals: 2, rollup: 'ratio', ratio: { numerator: 'nu', denominator: 'nguoi', times: 100 } },
    { key: 'xep-loai', label: 'Xếp loại', type: 'choice', decimals: 0, rollup: 'tally', options: ['Tốt', 'Khá'] },
    count('quan-so', 'Quân số', { rollup: 'last' }),
  ],
});
const forms = [training, officers, classes];
const nobody = { foundedYear: null };

describe('what is computed', () => {
  it('adds up rows and columns, keeps estimates marked, and leaves out what is part of a row', () => {
    const rows = deriveCells(training, {
      'nam-2023': { lop: 3, nam: 10, nu: 5 },
      'nam-2024': { lop: { value: 2, estimate: true }, nam: 7, nu: 8 },
      'truc-tuyen': { lop: 1 },
    });
    expect(rows['nam-2023']).toMatchObject({ tong: 15, 'ty-le': 33.3 });
    expect(rows['cac-nam']).toEqual({ lop: { value: 5, estimate: true }, tong: 30, nam: 17, nu: 13, 'ty-le': 43.3 });
  });

  it('is nothing where what it needs is not there', () => {
    expect(deriveCells(training, { 'nam-2023': { nam: 10, nu: { absent: 'no_record' } } })).toEqual({
      'nam-2023': { nam: 10, nu: { absent: 'no_record' } }, 'cac-nam': { nam: 10 },
    });
  });

  it('reads other forms, and forms that read one another are worked out whole', () => {
    const a: FormDefinition = { ...officers, key: 'a', columns: [count('x', 'X'), count('y', 'Y', { formula: '[b:tong-so/y] + [x]' })] };
    const b: FormDefinition = { ...officers, key: 'b', columns: [count('x', 'X'), count('y', 'Y', { formula: '[x] * 2' })] };
    expect(deriveReport([a, b], { a: { 'tong-so': { x: 1 } }, b: { 'tong-so': { x: 5 } } })).toEqual({ a: { 'tong-so': { x: 1, y: 11 } }, b: { 'tong-so': { x: 5, y: 10 } } });
  });

  it('brings added rows together by the rule of each column', () => {
    const rows = deriveCells(classes, {
      'them-0001-abcd': { ten: 'Lớp A', nguoi: 30, nu: 10, 'dong-nhat': 30, 'quan-so': 9 },
      'them-0002-abcd': { ten: 'Lớp B', nguoi: 10, nu: 4, 'dong-nhat': 10, 'quan-so': 7 },
    });
    expect(rows['cong']).toEqual({ nguoi: 40, nu: 14, 'dong-nhat': 30, 'ty-le': 35, 'quan-so': 7 });
    expect(rows['them-0001-abcd']).toMatchObject({ 'ty-le': 33.33 });
  });

  it('is the same however often it is worked out', () => {
    const figure = fc.option(fc.oneof(fc.nat(500), fc.constant({ absent: 'no_record' as const })), { nil: null });
    const cells = fc.record({ lop: figure, nam: figure, nu: figure });
    fc.assert(fc.property(fc.record({ 'nam-2023': cells, 'nam-2024': cells }), (rows) => {
      const once = deriveReport(forms, { 'bieu-01': rows });
      expect(deriveReport(forms, once)).toEqual(once);
    }));
  });

  it('gives a ratio of totals, never a total of ratios', () => {
    const figures = fc.array(fc.record({ nam: fc.nat(1000), nu: fc.nat(1000) }), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(figures, (units) => {
      const [map] = placeCells([training]);
      const total = (column: 'nam' | 'nu' | 'tong') => units.reduce((sum, unit) =>
        sum + Number(deriveCells(training, { 'nam-2023': unit })['nam-2023']![column]), 0);
      expect(map!['nam-2023/ty-le']).toBeUndefined();
      const totals = deriveCells(training, { 'nam-2023': { nam: total('nam'), nu: total('nu'), tong: total('tong') } }, [], 'totals');
      const all = units.reduce((sum, unit) => sum + unit.nam + unit.nu, 0);
      // What was computed at each unit adds up to what would be computed of the totals.
      expect(totals['nam-2023']!['tong']).toBe(all);
      const share = totals['nam-2023']!['ty-le'];
      if (all === 0) expect(share).toBeUndefined();
      else expect(Math.abs((share as number) - (100 * total('nu')) / all)).toBeLessThanOrEqual(0.05 + 1e-9);
    }));
  });
});

describe('where figures are stored', () => {
  it('is where it was for forms that were published before', () => {
    const old = { key: 'bieu-01', title: 'Đào tạo', rows: [{ key: 'nam-2023', label: '2023' }, { key: 'cong', label: 'Cộng' }], columns: [
      count('lop', 'Số lớp'),
      { key: 'dai-nhat', label: 'Dài nhất', type: 'decimal' as const, decimals: 1, rollup: 'max' as const },
      { key: 'ty-le', label: 'Tỷ lệ', type: 'decimal' as const, decimals: 2, rollup: 'none' as const },
      { key: 'ghi-chu', label: 'Ghi chú', type: 'text' as const, decimals: 0, rollup: 'none' as const },
    ] };
    expect(placeCells([old, { ...old, key: 'bieu-02', rows: old.rows.slice(0, 1) }])).toEqual(STORED);
    const values = { 'nam-2023': { lop: 3, 'dai-nhat': 2.5, 'ty-le': 12.25, 'ghi-chu': 'đủ' }, cong: { lop: 0, 'dai-nhat': null } };
    const rows = deriveCells(old, values);
    expect(rows).toEqual(values);
    expect(figuresOf(STORED[0]!, rows, 5).get(0)!.slice(0, 7)).toEqual([3n, 25n, 1225n, 0n, null, null, null]);
  });

  it('has a place for each number that comes together, two for what came last, one for each answer', () => {
    const [map] = placeCells([classes]);
    expect(Object.keys(map!)).toEqual(['cong/nguoi', 'cong/nu', 'cong/dong-nhat', 'cong/xep-loai/0', 'cong/xep-loai/1', 'cong/quan-so']);
    expect(map!['cong/quan-so']).toEqual({ block: 0, slot: 6, order: { block: 0, slot: 7 }, decimals: 0, rollup: 'last' });
    const given = { 'them-0001-abcd': { nguoi: 30, 'xep-loai': 'Tốt', 'quan-so': 9 }, 'them-0002-abcd': { nguoi: 10, 'xep-loai': 'Tốt' } };
    expect(figuresOf(map!, deriveCells(classes, given), 1700).get(0)!.slice(0, 7)).toEqual([40n, null, null, 2n, 0n, 9n, 1700n]);
  });

  it('never parts a figure from its moment, and never gives a place twice', () => {
    const shape = fc.record({ columns: fc.array(fc.constantFrom('sum' as const, 'last' as const, 'ratio' as const, 'none' as const), { minLength: 1, maxLength: 12 }), rows: fc.integer({ min: 1, max: 30 }), repeat: fc.boolean() });
    fc.assert(fc.property(fc.array(shape, { minLength: 1, maxLength: 4 }), (shapes) => {
      const maps = placeCells(shapes.map(({ columns, rows, repeat }, at) => ({
        key: `f${at}`, title: 'Biểu', columns: columns.map((rollup, place) => count(`c${place}`, 'C', { rollup })),
        rows: Array.from({ length: rows }, (_, place) => ({ key: `r${place}`, label: 'R' })), ...(repeat ? { repeat: { atMost: 5 } } : {}),
      })));
      const places = maps.flatMap((map) => Object.values(map)).flatMap((place) => [place, ...(place.order ? [place.order] : [])]);
      expect(new Set(places.map((place) => `${place.block}:${place.slot}`)).size).toBe(places.length);
      for (const map of maps) for (const place of Object.values(map)) if (place.order) expect(place.order.block).toBe(place.block);
    }));
  });
});

describe('what is to be looked at', () => {
  const codes = (faults: ReportFault[]) => faults.map((fault) => `${fault.formKey}:${fault.rowKey}/${fault.columnKey} ${fault.code} ${fault.severity}`);

  it('in a row, as it is typed', () => {
    expect(checkRow(training, 'nam-2023', { lop: 401, nam: -1, nu: 3, tong: 5 })).toEqual([
      { column: 'lop', code: 'over_most' }, { column: 'nam', code: 'negative' }, { column: 'tong', code: 'closed_cell' },
    ]);
    expect(checkRow(training, 'truc-tuyen', { nu: 1 })).toEqual([{ column: 'nu', code: 'closed_cell' }]);
    expect(checkRow(classes, 'them-0001-abcd', { nguoi: 3, nu: 4, 'xep-loai': 'Kém' })).toEqual([
      { column: 'nu', code: 'part_over_whole' }, { column: 'xep-loai', code: 'not_an_option' },
    ]);
    expect(checkRow(classes, 'la', { nguoi: 3 })).toEqual([{ column: 'nguoi', code: 'unknown_column' }]);
    expect(checkRow(training, 'nam-2023', { lop: { absent: 'did_not_exist' }, nam: { value: 3, estimate: true } })).toEqual([]);
  });

  it('in a whole report: what is required, parts, checks, also across forms', () => {
    const faults = checkReport(forms, {
      'bieu-01': { 'nam-2023': { lop: 3, nam: 0, nu: 0 }, 'nam-2024': { lop: { absent: 'no_record' }, nam: 20, nu: 5 }, 'truc-tuyen': { lop: 9 } },
      'bieu-02': { 'tong-so': { nguoi: 12 } },
    }, nobody);
    expect(codes(faults)).toEqual([
      'bieu-01:truc-tuyen/lop part_over_whole blocking',
      'bieu-01:nam-2023/lop check warning',
      'bieu-01:cac-nam/tong check blocking',
    ]);
    expect(faults[2]!.message).toBe('Số người học nhiều hơn số cán bộ ở Biểu 02.');
    expect(codes(checkReport(forms, {}, nobody))).toEqual(['nam-2023', 'nam-2024', 'truc-tuyen'].map((row) => `bieu-01:${row}/lop required blocking`));
  });

  it('a year before the unit was there is said to be such, and is not 0', () => {
    const rows = (lop: 0 | { absent: 'did_not_exist' }) => ({ 'bieu-01': { 'nam-2023': { lop, nam: null }, 'nam-2024': { lop: 1 }, 'truc-tuyen': { lop: 1 } } });
    expect(codes(checkReport([training], rows(0), { foundedYear: 2024 }))).toEqual(['bieu-01:nam-2023/lop zero_before_founding warning']);
    expect(checkReport([training], rows({ absent: 'did_not_exist' }), { foundedYear: 2024 })).toEqual([]);
  });

  it('a check over what was not given finds no fault', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('lop', 'nam', 'nu'), { maxLength: 2 }), (given) => {
      const cells = Object.fromEntries(given.map((column) => [column, 0]));
      const faults = checkReport([training], { 'bieu-01': { 'nam-2023': cells } }, nobody).filter((fault) => fault.code === 'check');
      expect(faults).toEqual([]);
    }));
  });

  it('and how much is filled', () => {
    const filled = completeness(forms, { 'bieu-01': { 'nam-2023': { lop: 3, nam: { absent: 'no_record' } } } }, ['s1', 's2'], new Set(['s2']));
    expect(filled.sections).toEqual({ asked: 2, given: 1 });
    expect(filled.forms[0]).toEqual({ key: 'bieu-01', asked: 12, given: 2, required: { asked: 3, given: 1 } });
    expect(filled).toMatchObject({ asked: 15, given: 3 });
  });
});

describe('a template', () => {
  it('is well as it is', () => expect(templateFaults(forms)).toEqual([]));

  it('is told what is wrong with it, circles by their way', () => {
    const bad: FormDefinition = {
      ...officers,
      columns: [
        count('a', 'A', { formula: '[b] + 1' }), count('b', 'B', { formula: '[a]' }), count('c', 'C', { formula: '[khong-co]' }), count('d', 'D', { formula: '2 +' }),
        count('e', 'E', { partOf: 'la' }), { key: 'f', label: 'F', type: 'choice', decimals: 0, rollup: 'tally' }, count('g', 'G', { rollup: 'ratio' }),
      ],
      checks: [{ key: 'k', formula: '[a] + 1', severity: 'warning', message: 'Sai' }],
    };
    expect(templateFaults([bad]).map(({ row, column, check, code, diagnostic, way }) => [row ?? column ?? check, code, diagnostic?.code ?? way ?? null])).toEqual([
      ['e', 'unknown_part', null], ['f', 'no_options', null], ['g', 'ratio_without_parts', null],
      ['c', 'unknown_cell', 'unknown_cell'], ['d', 'formula', 'value_expected'], ['k', 'formula', 'truth_wanted'],
      ['tong-so', 'circle', ['bieu-02:tong-so/a', 'bieu-02:tong-so/b', 'bieu-02:tong-so/a']],
    ]);
  });

  it('tells its formulas by the labels', () => {
    const told = (text: string, name?: string) => tellFormula(forms, 'bieu-01', parseFormula(text, name ? 'figure' : 'truth').formula!, formulas.vi, name);
    expect(told('[nam] + [nu]', 'Số lớp năm 2023')).toBe('Số lớp năm 2023 = Nam + Nữ');
    expect(told('SUM([*/lop])', 'Cộng')).toBe('Cộng = tổng của mọi dòng của cột Số lớp');
    expect(told('[cac-nam/tong] <= [bieu-02:tong-so/nguoi]')).toBe('Tổng (Cộng các năm) ≤ Số người (Tổng số) ở biểu “Cán bộ”');
  });
});

const STORED: CellMap[] = JSON.parse('[{"nam-2023/lop":{"block":0,"slot":1,"decimals":0,"rollup":"sum"},"nam-2023/dai-nhat":{"block":0,"slot":2,"decimals":1,"rollup":"max"},"nam-2023/ty-le":{"block":0,"slot":3,"decimals":2,"rollup":"none"},"cong/lop":{"block":0,"slot":4,"decimals":0,"rollup":"sum"},"cong/dai-nhat":{"block":0,"slot":5,"decimals":1,"rollup":"max"},"cong/ty-le":{"block":0,"slot":6,"decimals":2,"rollup":"none"}},{"nam-2023/lop":{"block":0,"slot":7,"decimals":0,"rollup":"sum"},"nam-2023/dai-nhat":{"block":0,"slot":8,"decimals":1,"rollup":"max"},"nam-2023/ty-le":{"block":0,"slot":9,"decimals":2,"rollup":"none"}}]');
