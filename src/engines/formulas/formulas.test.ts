import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFormula, evaluate, exactOf, figureOf, findCircles, LIMITS, parseFormula, ratio, standsIn, writeFormula } from './index.ts';
import type { CellContent, Cells, Formula, Reference } from './index.ts';
import { formulas } from '../messages/formulas.ts';

const read = (text: string, wants: 'figure' | 'truth' = 'figure'): Formula => {
  const { formula, faults } = parseFormula(text, wants);
  if (!formula) throw new Error(`${text}: ${JSON.stringify(faults)}`);
  return formula;
};
const fault = (text: string, wants: 'figure' | 'truth' = 'figure') => parseFormula(text, wants).faults[0];

/** Cells of one row by column key, all of them filled. */
const cellsOf = (given: Record<string, number | string | null>): Cells => {
  const content = (key: string | null): CellContent => {
    const value = key === null ? null : given[key] ?? null;
    return typeof value === 'number' ? exactOf(value) : value;
  };
  return { one: (ref) => content(ref.column), many: () => Object.keys(given).map(content) };
};
const worked = (text: string, given: Record<string, number | string | null> = {}, places = 4) => {
  const value = evaluate(read(text), cellsOf(given));
  return value === null || typeof value === 'boolean' ? value : figureOf(value, places);
};
const decided = (text: string, given: Record<string, number | string | null> = {}) => evaluate(read(text, 'truth'), cellsOf(given));

describe('a formula', () => {
  it('adds up exactly, with the order of signs that everybody learnt at school', () => {
    expect(worked('[a] + [b]', { a: 0.1, b: 0.2 })).toBe(0.3);
    expect(decided('[a] + [b] = 0.3', { a: 0.1, b: 0.2 })).toBe(true);
    expect(worked('2 + 3 * 4')).toBe(14);
    expect(worked('(2 + 3) * 4')).toBe(20);
    expect(worked('10 - 3 - 2')).toBe(5);
    expect(worked('-2 * -3')).toBe(6);
    expect(worked('12 / 2 / 3')).toBe(2);
    expect(worked('1 / 3 * 3')).toBe(1);
  });

  it('rounds halves away from nought to the places of its cell', () => {
    expect(worked('[a] / [b]', { a: 1, b: 8 }, 2)).toBe(0.13);
    expect(worked('-[a] / [b]', { a: 1, b: 8 }, 2)).toBe(-0.13);
    expect(worked('ROUND([a] / [b]; 1) * 10', { a: 1, b: 4 })).toBe(3);
    expect(worked('[a] / [b]', { a: 5, b: 2 }, 0)).toBe(3);
  });

  it('leaves empty what is empty: nothing is not nought', () => {
    expect(worked('[a] + [b]', { a: 3, b: null })).toBeNull();
    expect(worked('SUM([a]; [b])', { a: 3, b: null })).toBe(3);
    expect(worked('SUM([a]; [b])', { a: null, b: null })).toBeNull();
    expect(worked('SUM([a]; [b])', { a: 0, b: null })).toBe(0);
    expect(worked('COUNT([a]; [b])', { a: 0, b: null })).toBe(1);
    expect(worked('MIN([a]; [b]; 7)', { a: 9, b: null })).toBe(7);
    expect(worked('MAX([a]; [b]; 7)', { a: 9, b: null })).toBe(9);
    expect(worked('[a] / [b]', { a: 3, b: 0 })).toBeNull();
    expect(worked('ABS([a] - 5)', { a: 3 })).toBe(2);
    expect(worked('[a] + 1', { a: 'ba lớp' })).toBeNull();
  });

  it('decides nothing about what was not given', () => {
    expect(decided('[a] <= [b]', { a: 3, b: null })).toBeNull();
    expect(decided('[a] <= [b]', { a: 3, b: 2 })).toBe(false);
    expect(decided('GIVEN([a]) AND NOT GIVEN([b])', { a: 0, b: null })).toBe(true);
    expect(decided('[a] > 5 AND [b] > 1', { a: 3, b: null })).toBe(false);
    expect(decided('[a] > 5 OR [b] > 1', { a: 3, b: null })).toBeNull();
    expect(decided('[a] > 2 OR [b] > 1', { a: 3, b: null })).toBe(true);
    expect(decided('[loai] = "Tốt"', { loai: 'Tốt' })).toBe(true);
    expect(decided('[loai] <> "Tốt"', { loai: 'Khá' })).toBe(true);
    expect(worked('IF([a] > [b]; 1; 2)', { a: 3, b: null })).toBeNull();
    expect(worked('IF([a] > [b]; 1; 2)', { a: 3, b: 4 })).toBe(2);
  });

  it('is read with signs as they come from elsewhere', () => {
    expect(worked('6 × 4 ÷ 3 − 1')).toBe(7);
    expect(decided('3 ≤ 3 and 3 ≥ 3 and 3 ≠ 4')).toBe(true);
    expect(worked('sum(1, 2; 3)')).toBe(6);
  });

  it('knows each way of naming cells', () => {
    const refs = (text: string) => {
      const formula = read(text);
      if (formula.kind !== 'call') throw new Error(text);
      return formula.args[0];
    };
    expect(refs('SUM([bieu-01:tong/nu])')).toMatchObject({ kind: 'cell', ref: { form: 'bieu-01', row: 'tong', column: 'nu' } });
    expect(refs('SUM([tong/*])')).toMatchObject({ kind: 'cell', ref: { form: null, row: 'tong', column: null } });
    expect(refs('SUM([*/nu])')).toMatchObject({ kind: 'cells', first: { form: null, row: '*', column: 'nu' }, last: null });
    expect(refs('SUM([a-1/nu]:[a-9/nu])')).toMatchObject({ kind: 'cells', first: { row: 'a-1' }, last: { row: 'a-9', column: 'nu' } });
    expect(standsIn(read('[nam] + [nu]'))).toEqual({ row: true, column: false });
    expect(standsIn(read('[tong/*] - [nu/*]'))).toEqual({ row: false, column: true });
  });

  it('says what is wrong and where', () => {
    expect(fault('[a] + ')).toEqual({ code: 'value_expected', from: 6, to: 6 });
    expect(fault('[a] + [b')).toEqual({ code: 'unclosed_bracket', from: 6, to: 8 });
    expect(fault('([a] + [b]')).toEqual({ code: 'unclosed_bracket', from: 0, to: 1 });
    expect(fault('[Cột A]')).toEqual({ code: 'bad_reference', from: 0, to: 7 });
    expect(fault('[*]')).toMatchObject({ code: 'bad_reference' });
    expect(fault('[a] $ 2')).toEqual({ code: 'unknown_letter', from: 4, to: 5 });
    expect(fault('[a] 2')).toEqual({ code: 'unexpected', from: 4, to: 5 });
    expect(fault('TONG([a])')).toEqual({ code: 'unknown_function', from: 0, to: 4 });
    expect(fault('constructor([a])')).toMatchObject({ code: 'unknown_function' });
    expect(fault('ROUND([a]; 9)')).toEqual({ code: 'bad_places', from: 11, to: 12 });
    expect(fault('IF([a] > 1; 2)')).toMatchObject({ code: 'wrong_count' });
    expect(fault('[*/a] + 1')).toEqual({ code: 'one_cell_wanted', from: 0, to: 5 });
    expect(fault('[a] > 1')).toMatchObject({ code: 'number_wanted' });
    expect(fault('[a] + 1', 'truth')).toMatchObject({ code: 'truth_wanted' });
    expect(fault('[a] < "Tốt"', 'truth')).toMatchObject({ code: 'not_comparable' });
    expect(fault('1 < 2 < 3', 'truth')).toMatchObject({ code: 'unexpected' });
    expect(fault('GIVEN(3)', 'truth')).toMatchObject({ code: 'cell_wanted' });
    expect(fault('SUM([*/a]:[b])')).toMatchObject({ code: 'bad_range' });
    expect(fault('[a] = "Tốt', 'truth')).toEqual({ code: 'unclosed_text', from: 6, to: 10 });
    expect(fault(`${'('.repeat(40)}1${')'.repeat(40)}`)).toMatchObject({ code: 'too_deep' });
    expect(fault(`1${'+1'.repeat(110)}`)).toMatchObject({ code: 'too_many_parts' });
    expect(fault('1'.repeat(LIMITS.length + 1))).toMatchObject({ code: 'too_long' });
  });

  it('gives up, undecided, on work that would be too long', () => {
    const many: Cells = { one: () => null, many: () => Array<CellContent>(6000).fill({ n: 1n, d: 1n }) };
    expect(evaluate(read('SUM([*/a])'), many)).toEqual({ n: 6000n, d: 1n });
    expect(evaluate(read('SUM([*/a]) + SUM([*/a])'), many)).toBeNull();
  });

  it('is told in words', () => {
    const names = ({ column, row }: Reference, last: Reference | null) => (last ? `${row} đến ${last.row}` : row === '*' ? `mọi dòng của ${column}` : column!);
    const told = (text: string, wants: 'figure' | 'truth' = 'figure') => describeFormula(read(text, wants), formulas.vi.words, names);
    expect(told('[Nam] + [Nu]'.toLowerCase())).toBe('nam + nu');
    expect(told('SUM([*/lop])')).toBe('tổng của mọi dòng của lop');
    expect(told('SUM([a]; [b]; [c])')).toBe('tổng của a, b và c');
    expect(told('[nu] <= [tong] AND NOT [a] = 1.5', 'truth')).toBe('nu ≤ tong và không phải a = 1,5');
    expect(told('IF([a] > 0; [b] / [a]; 0)')).toBe('(nếu a > 0 thì b : a, nếu không thì 0)');
  });
});

describe('formulas whatever they are', () => {
  const key = fc.stringMatching(/^[a-z][a-z0-9-]{0,5}$/);
  const ref = fc.record({ form: fc.option(key, { nil: null }), row: fc.option(key, { nil: null }), column: key });
  const written = (one: { form: string | null; row: string | null; column: string }) => `[${one.form ? `${one.form}:` : ''}${one.row ? `${one.row}/` : ''}${one.column}]`;
  const tree = fc.letrec<{ figure: string; truth: string }>((tie) => ({
    figure: fc.oneof({ maxDepth: 4 },
      fc.nat(999).map(String), ref.map(written), fc.constantFrom('0.5', '12.25'),
      fc.tuple(tie('figure'), fc.constantFrom('+', '-', '*', '/'), tie('figure')).map(([a, op, b]) => `(${a} ${op} ${b})`),
      tie('figure').map((a) => `-(${a})`),
      fc.tuple(fc.constantFrom('SUM', 'MIN', 'MAX', 'COUNT'), fc.array(tie('figure'), { minLength: 1, maxLength: 3 })).map(([name, args]) => `${name}(${args.join('; ')})`),
      fc.tuple(tie('truth'), tie('figure'), tie('figure')).map(([a, b, c]) => `IF(${a}; ${b}; ${c})`)),
    truth: fc.oneof({ maxDepth: 3 },
      fc.tuple(tie('figure'), fc.constantFrom('=', '<>', '<', '<=', '>', '>='), tie('figure')).map(([a, op, b]) => `(${a} ${op} ${b})`),
      fc.tuple(tie('truth'), fc.constantFrom('AND', 'OR'), tie('truth')).map(([a, op, b]) => `(${a} ${op} ${b})`),
      tie('truth').map((a) => `NOT (${a})`)),
  }));

  it('are written and read again to the same', () => {
    fc.assert(fc.property(tree.figure, fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { nil: null }), { minLength: 5, maxLength: 5 }), (text, values) => {
      const { formula } = parseFormula(text, 'figure');
      fc.pre(formula !== null);
      const again = writeFormula(formula);
      fc.pre(again.length <= LIMITS.length);
      expect(writeFormula(read(again))).toBe(again);
      const cells: Cells = { one: (one) => { const value = values[one.column!.length % 5] ?? null; return value === null ? null : exactOf(value); }, many: () => [] };
      expect(evaluate(read(again), cells)).toEqual(evaluate(formula, cells));
    }));
  });

  it('never throw, and point inside their text', () => {
    const letters = fc.array(fc.constantFrom('[a]', '[*/b]', '[x:y/z]', ':', ';', ',', '(', ')', '+', '-', '<', '=', '<>', 'AND', 'NOT', 'SUM', 'IF', '1', '2.5', '"', ' ', 'é', '[', ']')).map((parts) => parts.join(''));
    fc.assert(fc.property(fc.oneof(letters, fc.string()), fc.constantFrom('figure' as const, 'truth' as const), (text, wants) => {
      const parsed = parseFormula(text, wants);
      for (const one of parsed.faults) {
        expect(one.from).toBeGreaterThanOrEqual(0);
        expect(one.to).toBeGreaterThanOrEqual(one.from);
        expect(one.to).toBeLessThanOrEqual(text.length);
      }
      if (parsed.formula) evaluate(parsed.formula, cellsOf({ a: 1, b: 2 }));
    }), { numRuns: 2000 });
  });

  it('add up decimals as whole numbers would', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 1, maxLength: 20 }), (hundredths) => {
      const given = Object.fromEntries(hundredths.map((value, place) => [`c${place}`, value / 100]));
      const sum = evaluate(read(`SUM(${Object.keys(given).map((name) => `[${name}]`).join(';')})`), cellsOf(given));
      expect(sum).toEqual(ratio(hundredths.reduce((all, one) => all + BigInt(one), 0n), 100n));
    }));
  });
});

describe('circles', () => {
  it('are found with their way, each once', () => {
    const needs: Record<string, string[]> = { a: ['b'], b: ['c', 'd'], c: ['a'], d: [], e: ['e'], f: ['a'] };
    expect(findCircles(Object.keys(needs), (one) => needs[one]!)).toEqual([['a', 'b', 'c', 'a'], ['e', 'e']]);
  });

  it('are not seen where there are none, however long the chain', () => {
    const all = Array.from({ length: 50_000 }, (_, index) => String(index));
    expect(findCircles(all, (one) => (Number(one) + 1 < all.length ? [String(Number(one) + 1)] : []))).toEqual([]);
  });

  it('are found exactly where something needs itself', () => {
    const graph = fc.array(fc.array(fc.nat(7), { maxLength: 3 }), { minLength: 8, maxLength: 8 });
    fc.assert(fc.property(graph, (needs) => {
      const circles = findCircles(needs.keys().map(String), (one) => needs[Number(one)]!.map(String));
      for (const way of circles) way.slice(1).forEach((to, place) => expect(needs[Number(way[place])]).toContain(Number(to)));
      const reaches = (from: number, seen = new Set<number>()): Set<number> => {
        for (const to of needs[from]!) if (!seen.has(to)) reaches(to, seen.add(to));
        return seen;
      };
      expect(circles.length > 0).toBe(needs.some((_, one) => reaches(one).has(one)));
    }));
  });
});
