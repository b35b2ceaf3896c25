import { rowsOf } from '#engines/forms/cell.ts';
import type { FormDefinition, RowCells } from '#engines/forms/definition.ts';
import { toPlainText, isBlank } from '#engines/rich-text/plain.ts';
import type { Block, RichText } from '#engines/rich-text/schema.ts';
import { RICH_TEXT_VERSION } from '#engines/rich-text/schema.ts';

export type SectionChange = 'unchanged' | 'changed' | 'added' | 'emptied';

/** What a later text did to an earlier one; texts without a word in them count as nothing written. */
export function sectionChange(before: RichText | undefined, now: RichText | undefined): SectionChange {
  if (isBlank(before)) return isBlank(now) ? 'unchanged' : 'added';
  if (isBlank(now)) return 'emptied';
  return JSON.stringify(before?.content) === JSON.stringify(now?.content) ? 'unchanged' : 'changed';
}

/** Tells which blocks of a text stand nowhere in the other one, word by word. */
export function blocksMissingFrom(other: RichText | undefined): (block: Block) => boolean {
  const known = new Set(other?.content.map(wordsOf));
  return (block) => !known.has(wordsOf(block));
}

function wordsOf(block: Block): string {
  return toPlainText({ version: RICH_TEXT_VERSION, type: 'doc', content: [block] }).trim();
}

export type FilledForms = Record<string, Record<string, RowCells>>;

/** Whether a cell holds something else than before; empty is not 0. */
export function cellChanged(before: FilledForms, now: FilledForms, formKey: string, rowKey: string, columnKey: string): boolean {
  const [was, is] = [before, now].map((rows) => JSON.stringify(rows[formKey]?.[rowKey]?.[columnKey] ?? null));
  return was !== is;
}

/** How many cells of the forms changed. */
export function countChangedCells(forms: FormDefinition[], before: FilledForms, now: FilledForms): number {
  return forms.reduce((sum, form) => sum + changedIn(form, before, now), 0);
}

function changedIn(form: FormDefinition, before: FilledForms, now: FilledForms): number {
  const given = [before, now].flatMap((rows) => Object.keys(rows[form.key] ?? {}));
  return rowsOf(form, given).reduce(
    (sum, row) => sum + form.columns.filter((column) => cellChanged(before, now, form.key, row.key, column.key)).length,
    0,
  );
}
