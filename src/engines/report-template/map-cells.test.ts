import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../forms/index.ts';
import { isRenaming, mapCells } from './map-cells.ts';

const form = (rows: string[], columns: string[]): FormDefinition => ({
  key: 'bieu', title: 'Biểu', rows: rows.map((key) => ({ key, label: key.toUpperCase() })),
  columns: columns.map((key) => ({ key, label: key.toUpperCase(), type: 'count', decimals: 0, rollup: 'sum' })),
});
const before = form(['a', 'b', 'c'], ['x', 'y']);
const after = form(['a', 'b2', 'd'], ['x', 'z']);

describe('a new version of a form', () => {
  it('finds its old cells by their keys, renamed ones by the map, and says which are lost', () => {
    const mapping = mapCells(before, after, { rows: { b: 'b2' }, columns: {} });
    expect(mapping.rows.map(({ from, to, renamed }) => [from.key, to?.key ?? null, renamed])).toEqual([['a', 'a', false], ['b', 'b2', true], ['c', null, false]]);
    expect(mapping.columns.map(({ from, to }) => [from.key, to?.key ?? null])).toEqual([['x', 'x'], ['y', null]]);
    expect([mapping.freshRows, mapping.freshColumns].map((fresh) => fresh.map(({ key }) => key))).toEqual([['d'], ['z']]);
  });
  it('takes no renaming from or to what is not there, nor two cells into one', () => {
    expect(isRenaming(before, after, { rows: { b: 'b2' }, columns: { y: 'z' } })).toBe(true);
    expect(isRenaming(before, after, { rows: { q: 'd' }, columns: {} })).toBe(false);
    expect(isRenaming(before, after, { rows: { b: 'q' }, columns: {} })).toBe(false);
    expect(isRenaming(before, after, { rows: { b: 'd', c: 'd' }, columns: {} })).toBe(false);
    expect(isRenaming(before, after, { rows: { b: 'a' }, columns: {} })).toBe(false);
  });
});
