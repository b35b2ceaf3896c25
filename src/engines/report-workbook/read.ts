import { cellAt, rowAt, togetherRow } from '../forms/index.ts';
import type { CellFaultCode, CellValue, FormDefinition } from '../forms/index.ts';
import { columnName } from '../sheet-files/index.ts';
import type { BookSheetRead } from '../sheet-files/index.ts';
import { keptIn } from './identity.ts';
import type { Kept, KeptRow } from './identity.ts';
import { Lines, outsideOf, tamperings } from './laid-out.ts';
import type { Outside, Tampering } from './laid-out.ts';
import { markOfValue } from './mark.ts';
import { readCell } from './read-cell.ts';
import type { ReadFrom, SheetFaultCode } from './read-cell.ts';
import { versionOf } from './write.ts';
import type { DraftRow, ReportToFill } from './write.ts';

/** `stale`: the draft has changed since the workbook was made; all but `ok` and `stale` are not read. */
export const verdicts = ['ok', 'stale', 'not_ours', 'foreign_campaign', 'foreign_unit', 'older_version', 'tampered'] as const;
export type Verdict = (typeof verdicts)[number];

interface At { formKey: string; rowKey: string; columnKey: string; sheet: string; cell: string }
/** A cell that was changed in the workbook: what the draft holds now and what would stand there. */
export interface Difference extends At {
  now: CellValue;
  next: CellValue;
  from: ReadFrom;
  /** Out of its range: it can be kept in a draft and not be handed in. */
  warning: CellFaultCode | null;
  /** Somebody has changed the same cell of the draft since. */
  changedSince: boolean;
}
/** A cell that is not taken, and what its words could mean. */
export interface CellTold extends At { code: SheetFaultCode; typed: string; proposals: CellValue[]; now: CellValue }

export interface WorkbookRead {
  verdict: Verdict;
  /** Whose workbook it says it is; null where it does not. */
  of: { campaignTitle: string; unitName: string } | null;
  /** Of an older version: titles of the forms that have changed. */
  forms: string[];
  tampering: Tampering[];
  /** Rows of the draft that were changed since it was made. */
  since: { formKey: string; rowKey: string }[];
  differences: Difference[];
  faults: CellTold[];
  outside: Outside[];
}

const NOTHING: WorkbookRead = { verdict: 'ok', of: null, forms: [], tampering: [], since: [], differences: [], faults: [], outside: [] };

/**
 * Reads a workbook that comes back: is it of this report, as it was handed out, and which cells differ from the draft? Only what was changed in
 * the workbook differs: a cell that nobody touched there never takes back what somebody typed meanwhile.
 * @param now the report as it stands; nothing is saved here
 */
export function readReportWorkbook(sheets: readonly BookSheetRead[], now: ReportToFill): WorkbookRead {
  const kept = keptIn(sheets);
  if (kept === 'none') return { ...NOTHING, verdict: 'not_ours' };
  if (kept === 'other') return { ...NOTHING, verdict: 'older_version' };
  if (kept === 'broken') return { ...NOTHING, verdict: 'tampered', tampering: [{ code: 'identity', sheet: '', label: '', line: null, found: null }] };
  const told = { ...NOTHING, of: { campaignTitle: kept.identity.campaignTitle, unitName: kept.identity.unitName } };
  if (kept.identity.campaignId !== now.identity.campaignId) return { ...told, verdict: 'foreign_campaign' };
  if (kept.identity.assignmentId !== now.identity.assignmentId) return { ...told, verdict: 'foreign_unit' };
  const forms = changedForms(kept, now.forms);
  if (forms.length > 0) return { ...told, verdict: 'older_version', forms };
  const lines = new Map(sheets.map((sheet) => [sheet.name, new Lines(sheet)]));
  const tampering = tamperings(kept, ({ sheet }) => lines.get(sheet));
  if (tampering.length > 0) return { ...told, verdict: 'tampered', tampering };
  const read = new ReportRead(kept, now, lines);
  return { ...told, ...read.all(), verdict: read.since.length > 0 ? 'stale' : 'ok' };
}

/** Titles of forms that have another definition now, are gone or are new. */
function changedForms(kept: Kept, forms: readonly FormDefinition[]): string[] {
  const versions = new Map(kept.forms.map(({ key, version }) => [key, version]));
  const gone = kept.forms.filter(({ key }) => !forms.some((form) => form.key === key));
  return [...forms.filter((form) => versions.get(form.key) !== versionOf(form)), ...gone].map(({ title }) => title);
}

class ReportRead {
  readonly since: { formKey: string; rowKey: string }[] = [];
  readonly #differences: Difference[] = [];
  readonly #faults: CellTold[] = [];
  readonly #kept: Kept;
  readonly #forms: readonly FormDefinition[];
  readonly #rows: Map<string, DraftRow>;
  readonly #lines: Map<string, Lines>;

  constructor(kept: Kept, now: ReportToFill, lines: Map<string, Lines>) {
    this.#kept = kept;
    this.#forms = now.forms;
    this.#lines = lines;
    this.#rows = new Map(now.rows.map((row) => [`${row.formKey} ${row.rowKey}`, row]));
    const known = new Map(kept.rows.map((row) => [`${row.formKey} ${row.rowKey}`, row.version]));
    const unseen = now.rows.filter((row) => row.version !== (known.get(`${row.formKey} ${row.rowKey}`) ?? 0));
    const taken = kept.rows.filter((row) => row.version > 0 && !this.#rows.has(`${row.formKey} ${row.rowKey}`));
    this.since = [...unseen, ...taken].map(({ formKey, rowKey }) => ({ formKey, rowKey }));
  }

  all(): Pick<WorkbookRead, 'since' | 'differences' | 'faults' | 'outside'> {
    const outside = this.#kept.forms.flatMap((kept) => {
      const form = this.#forms.find(({ key }) => key === kept.key)!;
      const lines = this.#lines.get(kept.sheet)!;
      for (const row of this.#kept.rows) if (row.formKey === form.key && row.rowKey !== togetherRow().key) this.#row(form, row, lines);
      return outsideOf(this.#kept, kept, lines);
    });
    return { since: this.since, differences: this.#differences, faults: this.#faults, outside };
  }

  #row(form: FormDefinition, kept: KeptRow, lines: Lines): void {
    const row = rowAt(form, kept.rowKey);
    if (!row) return;
    const places = new Map(this.#kept.columns.filter(({ formKey }) => formKey === form.key).map(({ columnKey, place }) => [columnKey, place]));
    form.columns.forEach((column, position) => {
      const cell = cellAt(form, row, column);
      const place = places.get(column.key);
      // What is computed is worked out anew, whatever stands there.
      if (cell.state === 'computed' || place === undefined) return;
      const read = readCell(cell, lines.cell(kept.line, place), lines.isFormula(kept.line, place));
      const now = this.#rows.get(`${form.key} ${row.key}`)?.cells[column.key] ?? null;
      const at = { formKey: form.key, rowKey: row.key, columnKey: column.key, sheet: lines.name, cell: `${columnName(place)}${kept.line}` };
      if (!read.ok) return void this.#faults.push({ ...at, code: read.code, typed: read.typed, proposals: read.proposals, now });
      const [was, next, stands] = [kept.marks[position] ?? '', markOfValue(read.value), markOfValue(now)];
      if (next === was || next === stands) return;
      const { value, from, warning } = read;
      this.#differences.push({ ...at, now, next: value, from, warning, changedSince: stands !== was });
    });
  }
}
