import type { BookSheetRead } from '../sheet-files/index.ts';
import { markOf } from './mark.ts';

/** Name of the sheet that nobody sees: what the workbook is of, and where each label stood when it was made. */
export const IDENTITY = 'LANTOA';
/** Grows when workbooks are laid out so that older ones cannot be read any more. */
const FORMAT = '1';
const KIND = 'lan-toa-report';

/** Whose report a workbook holds. */
export interface WorkbookIdentity { campaignId: string; campaignTitle: string; assignmentId: string; unitName: string }
/** A column where it stood: its label at this line of the head. */
export interface KeptColumn { formKey: string; columnKey: string; place: number; line: number; label: string }
/** A row where it stood, the version of the draft's row (0: none yet), a mark of each cell in the order of the columns. */
export interface KeptRow { formKey: string; rowKey: string; line: number; number: string; label: string; version: number; marks: string[] }
export interface KeptForm { key: string; version: string; sheet: string; title: string }

export interface Kept { identity: WorkbookIdentity; forms: KeptForm[]; columns: KeptColumn[]; rows: KeptRow[] }

/** What is kept, as lines of words. */
export function linesOf({ identity, forms, columns, rows }: Kept): string[][] {
  const lines = [
    [KIND, FORMAT],
    ['campaign', identity.campaignId, identity.campaignTitle],
    ['assignment', identity.assignmentId, identity.unitName],
    ...forms.map(({ key, version, sheet, title }) => ['form', key, version, sheet, title]),
    ...columns.map(({ formKey, columnKey, place, line, label }) => ['column', formKey, columnKey, String(place), String(line), label]),
    ...rows.map(({ formKey, rowKey, line, number, label, version, marks }) => ['row', formKey, rowKey, String(line), number, label, String(version), ...marks]),
  ];
  return [...lines, ['sum', sumOf(lines)]];
}

// Empty cells at the end of a line are lost on the way.
const sumOf = (lines: readonly (readonly string[])[]): string => markOf(lines.map((line) => line.map((one) => one.trim()).join('\t').trimEnd()).join('\n'));

/** What a workbook says of itself. `none`: it is no workbook of ours; `broken`: somebody changed the hidden sheet; `other`: of another time. */
export function keptIn(sheets: readonly BookSheetRead[]): Kept | 'none' | 'broken' | 'other' {
  const sheet = sheets.find(({ name }) => name === IDENTITY);
  const lines = sheet?.rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'string' || typeof cell === 'number' ? String(cell) : ''))) ?? [];
  if (lines[0]?.[0] !== KIND) return 'none';
  const sum = lines.at(-1);
  if (sum?.[0] !== 'sum' || sum[1] !== sumOf(lines.slice(0, -1))) return 'broken';
  if (lines[0][1] !== FORMAT) return 'other';
  const of = (kind: string) => lines.filter((line) => line[0] === kind).map((line) => (at: number) => line[at] ?? '');
  const [campaign, assignment] = [of('campaign')[0], of('assignment')[0]];
  if (!campaign || !assignment) return 'broken';
  return {
    identity: { campaignId: campaign(1), campaignTitle: campaign(2), assignmentId: assignment(1), unitName: assignment(2) },
    forms: of('form').map((at) => ({ key: at(1), version: at(2), sheet: at(3), title: at(4) })),
    columns: of('column').map((at) => ({ formKey: at(1), columnKey: at(2), place: Number(at(3)), line: Number(at(4)), label: at(5) })),
    rows: of('row').map((at) => ({ formKey: at(1), rowKey: at(2), line: Number(at(3)), number: at(4), label: at(5), version: Number(at(6)), marks: Array.from({ length: 40 }, (_, place) => at(7 + place)) })),
  };
}
