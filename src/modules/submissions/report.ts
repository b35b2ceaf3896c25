import { rowAt, TOGETHER } from '../../engines/forms/index.ts';
import type { FormDefinition, ReportRows } from '../../engines/forms/index.ts';
import type { ReportTemplate } from '../../engines/report-template/index.ts';
import { flattenOutline } from '../../engines/report-template/index.ts';
import { takesText } from '../../engines/report-template/outline-for.ts';
import type { RichText } from '../../engines/rich-text/index.ts';

/** Texts of a report by section key. */
export type SectionTexts = Record<string, RichText>;
/** What its forms hold: form key → row key → cells. */
export type FormRows = ReportRows;

/** Does the template have this section, and does it take a text? Sections that only head others take none, nor those in which a form is filled. */
export const hasSection = (template: ReportTemplate, key: string): boolean =>
  flattenOutline(template.outline).some((flat) => takesText(flat) && flat.section.key === key);

/** The form that holds this row, or undefined. */
export function formWithRow(template: ReportTemplate, formKey: string, rowKey: string): FormDefinition | undefined {
  return template.forms.find((form) => form.key === formKey && rowAt(form, rowKey) !== undefined);
}

/** A place in a report that a reason can be pinned to. */
export type Place = { sectionKey: string } | { formKey: string; rowKey: string; columnKey: string };

export function hasPlace(template: ReportTemplate, place: Place): boolean {
  if ('sectionKey' in place) return flattenOutline(template.outline).some(({ section }) => section.key === place.sectionKey);
  const form = template.forms.find(({ key }) => key === place.formKey);
  const row = form && (rowAt(form, place.rowKey) ?? (form.repeat && place.rowKey === TOGETHER ? form : undefined));
  return row !== undefined && form!.columns.some((column) => column.key === place.columnKey);
}
