import { describe, expect, it } from 'vitest';
import { addUp } from './add-up.ts';

describe('the figures of several units added up', () => {
  it('is exact where plain decimals would drift', () => {
    expect(addUp([{ value: 0.1, given: 1 }, { value: 0.2, given: 1 }], 1)).toEqual({ sum: 0.3, given: 2 });
  });
  it('is nothing while nobody gave anything, and nought when nought was given', () => {
    expect(addUp([{ value: null, given: 0 }], 0)).toEqual({ sum: null, given: 0 });
    expect(addUp([{ value: null, given: 0 }, { value: 0, given: 1 }], 0)).toEqual({ sum: 0, given: 1 });
  });
});
