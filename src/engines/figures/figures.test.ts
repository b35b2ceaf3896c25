import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTotals, rollUp } from './index.ts';

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
});
