import type { FormDefinition } from '#engines/forms/definition.ts';
import { compareFigures, isSame, valueAt, type FilledForms } from '#engines/revision-compare/figures.ts';
import { isBlank } from '#engines/rich-text/plain.ts';
import type { RichText } from '#engines/rich-text/schema.ts';

export type SectionChange = 'unchanged' | 'changed' | 'added' | 'emptied';

/** What a later text did to an earlier one; texts without a word in them count as nothing written. */
export function sectionChange(before: RichText | undefined, now: RichText | undefined): SectionChange {
  if (isBlank(before)) return isBlank(now) ? 'unchanged' : 'added';
  if (isBlank(now)) return 'emptied';
  return JSON.stringify(before?.content) === JSON.stringify(now?.content) ? 'unchanged' : 'changed';
}

export type { FilledForms };

/** Whether a cell holds something else than before; empty is not 0. */
export const cellChanged = (before: FilledForms, now: FilledForms, formKey: string, rowKey: string, columnKey: string): boolean =>
  !isSame(valueAt(before, formKey, rowKey, columnKey), valueAt(now, formKey, rowKey, columnKey));

/** How many cells of the forms changed. */
export const countChangedCells = (forms: FormDefinition[], before: FilledForms, now: FilledForms): number => compareFigures(forms, before, now).length;
