import type { FormDefinition } from '#engines/forms/definition.ts';
import { flattenOutline, type OutlineSection, type ReportTemplate } from '#engines/report-template/index.ts';

/** One page of the report: a section with a text of its own, or a form. */
export type Part =
  | { kind: 'section'; id: string; section: OutlineSection; under: OutlineSection[]; depth: number }
  | { kind: 'form'; id: string; form: FormDefinition };

/** What the spine shows: headings that only head others, and the parts. */
export type SpineEntry = { heading: OutlineSection; depth: number } | { part: Part; depth: number };

/** The report's pages in reading order: texts by the outline, then the forms. */
export function partsOf(template: ReportTemplate): Part[] {
  return [...sectionParts(template.outline, []), ...template.forms.map((form): Part => ({ kind: 'form', id: formPartId(form.key), form }))];
}

/** A form's name in the URL, apart from those of sections. */
export const formPartId = (formKey: string): string => `form:${formKey}`;

function sectionParts(outline: OutlineSection[], under: OutlineSection[]): Part[] {
  return outline.flatMap((section) =>
    section.children.length === 0
      ? [{ kind: 'section' as const, id: section.key, section, under, depth: under.length }]
      : sectionParts(section.children, [...under, section]),
  );
}

/** The outline with its headings, then the forms: what a reader walks along. */
export function spineOf(template: ReportTemplate): SpineEntry[] {
  const parts = new Map(partsOf(template).map((part) => [part.id, part]));
  const sections = flattenOutline(template.outline).map(({ section, depth, leaf }): SpineEntry => {
    const part = parts.get(section.key);
    return leaf && part ? { part, depth } : { heading: section, depth };
  });
  const forms = template.forms.flatMap((form): SpineEntry[] => {
    const part = parts.get(formPartId(form.key));
    return part ? [{ part, depth: 0 }] : [];
  });
  return [...sections, ...forms];
}

/** "2.1. Heading", as it is printed; a dash or a closing bracket needs no point. */
export function printedHeading({ label, heading }: { label: string; heading: string }): string {
  if (label === '') return heading;
  return /[\p{L}\p{N}]$/u.test(label) ? `${label}. ${heading}` : `${label} ${heading}`;
}
