import { describe, expect, it } from 'vitest';
import { choicesOf } from './unit-choices.ts';

const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('what a picker of units offers', () => {
  it('is not the unit itself, nor what is chosen beside it', () => {
    expect(choicesOf([a, b, c], null, ['a', undefined])).toEqual([b, c]);
  });

  it('keeps what is chosen, found or not', () => {
    expect([choicesOf([b], a, ['b']), choicesOf([a, b], a, ['a'])]).toEqual([[a], [a, b]]);
  });
});
