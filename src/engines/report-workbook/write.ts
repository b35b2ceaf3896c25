import { deriveReport } from '../forms/index.ts';
import type { FormDefinition, ReportRows, RowCells } from '../forms/index.ts';
import { reportWorkbook as area } from '../messages/report-workbook.ts';
import type { BookSheet } from '../sheet-files/index.ts';
import { formSheet } from './form-sheet.ts';
import type { Choices } from './form-sheet.ts';
import { IDENTITY, linesOf } from './identity.ts';
import type { Kept, WorkbookIdentity } from './identity.ts';
import { canonical, markOf } from './mark.ts';

const t = area.vi;

/** A row of a draft as it stands. */
export interface DraftRow { formKey: string; rowKey: string; version: number; cells: RowCells }
/** One unit's report: whose it is, the forms that are asked of it, the rows of its draft. */
export interface ReportToFill { identity: WorkbookIdentity; forms: readonly FormDefinition[]; rows: readonly DraftRow[] }

/** The version of a form: another as soon as anything in its definition is. */
export const versionOf = (form: FormDefinition): string => markOf(canonical(form));

/**
 * A workbook of one unit's forms to fill in: how to fill it, a sheet a form with what the draft holds, and two sheets that nobody sees: the
 * words of choices, and what the workbook is of. In Vietnamese, as the forms are.
 */
export function reportWorkbook({ identity, forms, rows }: ReportToFill): BookSheet[] {
  const choices: Choices = { sheet: t.lists, columns: [] };
  const given = Object.create(null) as ReportRows;
  for (const row of rows) (given[row.formKey] ??= {})[row.rowKey] = row.cells;
  const derived = deriveReport(forms, given);
  const kept: Kept = { identity, forms: [], columns: [], rows: [] };
  const sheets = forms.map((form, at) => {
    const name = nameOf(form, at);
    const ofForm = new Map(rows.filter((row) => row.formKey === form.key).map((row) => [row.rowKey, row]));
    const above = [form.title, `${identity.unitName} – ${identity.campaignTitle}`, form.note ? `${t.note}: ${form.note}` : t.colours];
    const made = formSheet({ form, given: ofForm, derived: derived[form.key] ?? {} }, name, above, identity.assignmentId, choices);
    kept.forms.push({ key: form.key, version: versionOf(form), sheet: name, title: form.title });
    kept.columns.push(...made.columns);
    kept.rows.push(...made.rows);
    return made.sheet;
  });
  return [guide(identity), ...sheets, listsSheet(choices), plain(IDENTITY, linesOf(kept))];
}

const nameOf = (form: FormDefinition, at: number): string => `${at + 1}. ${form.title.replace(/[\\/?*:[\]<>&"'\p{Cc}]+/gu, ' ')}`.slice(0, 31).trim();

function guide({ unitName, campaignTitle }: WorkbookIdentity): BookSheet {
  return {
    name: t.guide, locked: true, widths: [100],
    rows: [[{ value: t.guideTitle, look: 'title' }], [{ value: `${unitName} – ${campaignTitle}`, look: 'quiet' }], [], ...t.guideLines.split('\n').map((line) => [{ value: line, look: 'guide' as const }])],
  };
}

function listsSheet({ sheet, columns }: Choices): BookSheet {
  const longest = Math.max(1, ...columns.map((options) => options.length));
  return plain(sheet, Array.from({ length: longest }, (_, at) => columns.map((options) => options[at] ?? '')));
}

const plain = (name: string, lines: readonly (readonly string[])[]): BookSheet => ({
  name, state: 'veryHidden', locked: true, widths: [20], rows: lines.map((line) => line.map((value) => (value === '' ? null : { value, look: 'plain' as const }))),
});
