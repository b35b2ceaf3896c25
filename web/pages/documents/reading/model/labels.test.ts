import { expect, it } from 'vitest';
import { nextLabel } from './labels.ts';

it.each([[undefined, '1'], ['II', 'III'], ['2.1', '2.2'], ['9', '10'], ['c', 'd'], ['d', 'đ'], ['-', '-'], ['Phần 2', 'Phần 3'], ['I', 'II']])(
  'goes on after %s with %s', (before, next) => expect(nextLabel(before)).toBe(next),
);
