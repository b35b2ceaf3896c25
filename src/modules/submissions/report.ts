import type { FormDefinition, RowCells } from '../../engines/forms/index.ts';
import type { ReportTemplate } from '../../engines/report-template/index.ts';
import { flattenOutline } from '../../engines/report-template/index.ts';
import { takesText } from '../../engines/report-template/outline-for.ts';
import type { RichText } from '../../engines/rich-text/index.ts';

/** Texts of a report by section key. */
export type SectionTexts = Record<string, RichText>;
/** What its forms hold: form key → row key → cells. */
export type FormRows = Record<string, Record<string, RowCells>>;

/** Does the template have this section, and does it take a text? Sections that only head others take none, nor those in which a form is filled. */
export const hasSection = (template: ReportTemplate, key: string): boolean =>
  flattenOutline(template.outline).some((flat) => takesText(flat) && flat.section.key === key);

/** The form that holds this row, or undefined. */
export function formWithRow(template: ReportTemplate, formKey: string, rowKey: string): FormDefinition | undefined {
  return template.forms.find((form) => form.key === formKey && form.rows.some((row) => row.key === rowKey));
}

/** A place in a report that a reason can be pinned to. */
export type Place = { sectionKey: string } | { formKey: string; rowKey: string; columnKey: string };

export function hasPlace(template: ReportTemplate, place: Place): boolean {
  if ('sectionKey' in place) return flattenOutline(template.outline).some(({ section }) => section.key === place.sectionKey);
  return formWithRow(template, place.formKey, place.rowKey)?.columns.some((column) => column.key === place.columnKey) ?? false;
}
