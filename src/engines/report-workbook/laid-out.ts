import { columnName } from '../sheet-files/index.ts';
import type { BookSheetRead, Cell as SheetCell, SheetMerge, SheetRow } from '../sheet-files/index.ts';
import type { Kept, KeptForm } from './identity.ts';
import { words } from './mark.ts';

/** How a workbook no longer is what was handed out. */
export type TamperingCode = 'identity' | 'sheet_missing' | 'column_changed' | 'row_moved' | 'row_missing' | 'merged';
/** `line`: where it stood, from 1; `found`: where it stands now. */
export interface Tampering { code: TamperingCode; sheet: string; label: string; line: number | null; found: number | null }
/** Something typed where the form has no cell: it is told, for it will not be read. */
export interface Outside { sheet: string; cell: string; typed: string }

/** More is not told: the first ones show what happened. */
const TOLD_AT_MOST = 50;

const plain = (cell: SheetCell | undefined): string => (typeof cell === 'string' || typeof cell === 'number' ? words(String(cell)).replace(/\s+/g, ' ') : '');
const alike = (cell: SheetCell | undefined, label: string): boolean => plain(cell) === plain(label);

/** A sheet by the numbers of its rows. */
export class Lines {
  readonly #rows: Map<number, SheetRow>;
  readonly merges: readonly SheetMerge[];
  readonly name: string;
  constructor({ rows, merges, name }: BookSheetRead) {
    this.#rows = new Map(rows.map((row) => [row.number, row]));
    this.merges = merges;
    this.name = name;
  }

  cell = (line: number, place: number): SheetCell => this.#rows.get(line)?.cells[place] ?? null;
  isFormula = (line: number, place: number): boolean => this.#rows.get(line)?.formulas?.includes(place) === true;
  rows = (): IterableIterator<SheetRow> => this.#rows.values();
}

/** Are all labels of the forms where they were, and nothing merged or gone? @returns what is not, in the order of the sheets */
export function tamperings(kept: Kept, sheetOf: (form: KeptForm) => Lines | undefined): Tampering[] {
  return kept.forms.flatMap((form) => {
    const lines = sheetOf(form);
    if (!lines) return [{ code: 'sheet_missing' as const, sheet: form.sheet, label: form.title, line: null, found: null }];
    return ofSheet(kept, form, lines);
  }).slice(0, TOLD_AT_MOST);
}

function ofSheet(kept: Kept, form: KeptForm, lines: Lines): Tampering[] {
  const told = (code: TamperingCode, label: string, line: number, found: number | null = null): Tampering => ({ code, sheet: form.sheet, label, line, found });
  const columns = kept.columns.filter(({ formKey }) => formKey === form.key);
  const rows = kept.rows.filter(({ formKey }) => formKey === form.key);
  const moved = rows.filter(({ line, number, label }) => !alike(lines.cell(line, 1), label) || !alike(lines.cell(line, 0), number)).slice(0, TOLD_AT_MOST).map(({ label, line, number }) => {
    const places = [...lines.rows()].filter(({ cells }) => alike(cells[1], label) && alike(cells[0], number));
    return places.length === 1 ? told('row_moved', label, line, places[0]!.number) : told('row_missing', label, line);
  });
  const first = Math.min(...rows.map(({ line }) => line));
  return [
    ...columns.filter(({ line, place, label }) => !alike(lines.cell(line, place), label)).map(({ label, line }) => told('column_changed', label, line)),
    ...moved,
    ...lines.merges.filter(({ bottom }) => bottom >= first).map((merge) => told('merged', `${columnName(merge.left)}${merge.top}:${columnName(merge.right)}${merge.bottom}`, merge.top)),
  ];
}

/** What was typed below or beside a form. */
export function outsideOf(kept: Kept, form: KeptForm, lines: Lines): Outside[] {
  const rows = kept.rows.filter(({ formKey }) => formKey === form.key).map(({ line }) => line);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const right = Math.max(...kept.columns.filter(({ formKey }) => formKey === form.key).map(({ place }) => place));
  const found: Outside[] = [];
  for (const { number, cells } of lines.rows()) {
    if (number < first) continue;
    cells.forEach((cell, place) => {
      if (cell !== null && (number > last || place > right) && found.length < TOLD_AT_MOST) found.push({ sheet: form.sheet, cell: `${columnName(place)}${number}`, typed: plain(cell).slice(0, 100) });
    });
  }
  return found;
}
