import type { FormDefinition } from '../forms/index.ts';

/** Keys of the version before → those of the new one, for what was renamed; what kept its key is the same. */
export interface Renamed {
  rows: Record<string, string>;
  columns: Record<string, string>;
}

export interface MappedLine {
  from: { key: string; label: string };
  /** Null where it is lost: its figures stay with the reports of that time and stand beside nothing later. */
  to: { key: string; label: string } | null;
  renamed: boolean;
}

export interface CellMapping {
  rows: MappedLine[];
  columns: MappedLine[];
  /** Rows and columns that were not there before. */
  freshRows: { key: string; label: string }[];
  freshColumns: { key: string; label: string }[];
}

type Named = { key: string; label: string };

/** Where the cells of an older version of a form are found in a newer one: a cell goes where its row and its column go. */
export function mapCells(before: FormDefinition, after: FormDefinition, renamed: Renamed): CellMapping {
  const rows = mapped(before.rows, after.rows, renamed.rows);
  const columns = mapped(before.columns, after.columns, renamed.columns);
  const fresh = (lines: MappedLine[], all: Named[]) => all.filter(({ key }) => !lines.some((line) => line.to?.key === key)).map(({ key, label }) => ({ key, label }));
  return { rows, columns, freshRows: fresh(rows, after.rows), freshColumns: fresh(columns, after.columns) };
}

function mapped(before: Named[], after: Named[], renamed: Record<string, string>): MappedLine[] {
  return before.map(({ key, label }) => {
    const target = Object.hasOwn(renamed, key) ? renamed[key] : key;
    const to = after.find((one) => one.key === target);
    return { from: { key, label }, to: to ? { key: to.key, label: to.label } : null, renamed: to !== undefined && to.key !== key };
  });
}

/** A renaming that means something: old keys that were there, new keys that are there, and no new key for two old ones. */
export function isRenaming(before: FormDefinition, after: FormDefinition, renamed: Renamed): boolean {
  const fits = (map: Record<string, string>, old: Named[], now: Named[]) => {
    const targets = old.map(({ key }) => (Object.hasOwn(map, key) ? map[key] : key)).filter((key) => now.some((one) => one.key === key));
    return Object.keys(map).every((key) => old.some((one) => one.key === key))
      && Object.values(map).every((key) => now.some((one) => one.key === key)) && new Set(targets).size === targets.length;
  };
  return fits(renamed.rows, before.rows, after.rows) && fits(renamed.columns, before.columns, after.columns);
}
