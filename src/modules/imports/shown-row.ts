import { printedDay } from '../../engines/sheet-rows/index.ts';
import type { RowFault, SheetColumn, SheetValue } from '../../engines/sheet-rows/index.ts';

/** What stood in the cell, as people write it: never a key of ours. */
export const told = (fault: RowFault, column: SheetColumn | undefined): RowFault => (column ? { ...fault, value: shownValue(column, fault.value)[0]?.vi ?? null } : fault);

/** A row by the cells that name it; else by its first filled ones. */
export function labelOf(values: Record<string, SheetValue>, keys: readonly string[]): string {
  const named = keys.flatMap((key) => values[key] ?? []);
  return (named.length > 0 ? named : Object.values(values).filter((value) => value !== null).slice(0, 2)).join(' · ').slice(0, 200);
}

/** A cell in both languages: choices by their names, days as they are written here. */
export function shownValue({ key, kind, choices }: SheetColumn, value: SheetValue): { column: string; vi: string; en: string }[] {
  if (value === null) return [];
  const names = kind === 'choice' ? choices?.find((choice) => choice.value === value)?.names : undefined;
  const text = kind === 'day' && String(value).includes('-') ? printedDay(String(value)) : String(value);
  return [{ column: key, vi: names?.[0] ?? text, en: names?.[1] ?? names?.[0] ?? text }];
}
