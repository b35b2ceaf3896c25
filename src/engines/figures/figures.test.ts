import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTotals, rollUp, rollUpLast } from './index.ts';

const figure = fc.option(fc.bigInt({ min: 0n, max: 10n ** 15n }), { nil: null });
const rule = fc.constantFrom('sum' as const, 'max' as const, 'min' as const, 'none' as const);

describe('adding up', () => {
  it('counts who gave something and leaves nothing as nothing', () => {
    expect(rollUp('sum', [3n, null, 4n])).toEqual({ value: 7n, given: 2 });
    expect(rollUp('sum', [null, null])).toEqual({ value: null, given: 0 });
    expect(rollUp('max', [3n, 9n, null])).toEqual({ value: 9n, given: 2 });
    expect(rollUp('min', [3n, 9n])).toEqual({ value: 3n, given: 2 });
    expect(rollUp('none', [3n])).toEqual({ value: null, given: 1 });
  });

  it('gives the same whether units add up at once or level by level', () => {
    fc.assert(
      fc.property(rule, fc.array(fc.array(figure)), (by, branches) => {
        const levels = mergeTotals(by, branches.map((branch) => rollUp(by, branch)));
        expect(levels).toEqual(rollUp(by, branches.flat()));
      }),
    );
  });

  it('takes what was handed in last, at once or level by level', () => {
    expect(rollUpLast([{ value: 5n, order: 20n }, null, { value: 3n, order: 30n }])).toEqual({ value: 3n, given: 2, order: 30n });
    const moment = fc.option(fc.record({ value: fc.bigInt({ min: 0n, max: 9n }), order: fc.bigInt({ min: 0n, max: 9n }) }), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.array(moment)), (branches) => {
        expect(mergeTotals('last', branches.map(rollUpLast))).toEqual(rollUpLast(branches.flat()));
      }),
    );
  });

  it('has no total of its own for a ratio', () => {
    expect(rollUp('ratio', [3n, 4n])).toEqual({ value: null, given: 2 });
  });
});
