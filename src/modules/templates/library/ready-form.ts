import type { FormDefinition, FormRow, RollupRule } from '../../../engines/forms/index.ts';

/** A form that comes with the program. A version that was released is never changed: its cells are what they were. */
export interface BuiltInForm {
  key: string;
  version: number;
  title: string;
  /** What it is for, and when. */
  about: string;
  /** Whence its figures are known, and what in it is our own wording because only excerpts are public. */
  source: string;
  definition: FormDefinition;
}

interface Line {
  key: string;
  label: string;
  unit?: string;
  /** Of people, so that women among them are counted. */
  people?: true;
  rollup?: RollupRule;
  formula?: string;
  prefill?: string;
  partOf?: string;
}
export interface Group { key: string; letter: string; label: string; lines: Line[] }

/** Rows of groups of figures, numbered through: `A` heads, `1`, `2` … are filled. */
export function rowsOf(groups: readonly Group[]): FormRow[] {
  let number = 0;
  return groups.flatMap(({ key, letter, label, lines }) => [
    { key, label, number: letter, heading: true },
    ...lines.map((line): FormRow => {
      number += 1;
      const { people: _people, prefill: _prefill, ...row } = line;
      return { ...row, number: String(number) };
    }),
  ]);
}

/** Cells that are not asked, and those that the registers know. */
export function cellsOf(groups: readonly Group[], total: string, women: readonly string[]): NonNullable<FormDefinition['cells']> {
  return groups.flatMap(({ lines }) => lines.flatMap((line) => [
    ...(line.people ? [] : women.map((column) => ({ row: line.key, column, closed: true }))),
    ...(line.prefill ? [{ row: line.key, column: total, prefill: { from: 'registry' as const, figure: line.prefill } }] : []),
    ...(line.prefill === 'members' ? [{ row: line.key, column: women[0]!, prefill: { from: 'registry' as const, figure: 'women' } }] : []),
  ]));
}
