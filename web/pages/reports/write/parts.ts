import type { FormDefinition } from '#engines/forms/definition.ts';
import { flattenOutline, type OutlineSection, type ReportTemplate } from '#engines/report-template/index.ts';
import { formsPlaced } from '#engines/report-template/outline-for.ts';

/** One page of the report: a section with a text of its own, or a form. */
export type Part =
  | { kind: 'section'; id: string; section: OutlineSection; under: OutlineSection[]; depth: number }
  | { kind: 'form'; id: string; form: FormDefinition; section?: OutlineSection };

/** What the spine shows: headings that only head others, and the parts. */
export type SpineEntry = { heading: OutlineSection; depth: number } | { part: Part; depth: number };

/** The report's pages in reading order: texts by the outline, with the forms that stand in place of a text, then the other forms. */
export function partsOf(template: ReportTemplate): Part[] {
  const placed = formsPlaced(template.outline);
  const apart = template.forms.filter((form) => !placed.has(form.key));
  return [...sectionParts(template, template.outline, []), ...apart.map((form): Part => ({ kind: 'form', id: formPartId(form.key), form }))];
}

/** A form's name in the URL, apart from those of sections. */
export const formPartId = (formKey: string): string => `form:${formKey}`;

function sectionParts(template: ReportTemplate, outline: OutlineSection[], under: OutlineSection[]): Part[] {
  return outline.flatMap((section): Part[] => {
    if (section.children.length > 0) return sectionParts(template, section.children, [...under, section]);
    const form = template.forms.find(({ key }) => key === section.formKey);
    return [form ? { kind: 'form', id: formPartId(form.key), form, section } : { kind: 'section', id: section.key, section, under, depth: under.length }];
  });
}

/** The outline with its headings, then the forms: what a reader walks along. */
export function spineOf(template: ReportTemplate): SpineEntry[] {
  const parts = new Map(partsOf(template).map((part) => [part.id, part]));
  const sections = flattenOutline(template.outline).map(({ section, depth, leaf }): SpineEntry => {
    const part = parts.get(leaf && section.formKey ? formPartId(section.formKey) : section.key);
    return leaf && part ? { part, depth } : { heading: section, depth };
  });
  const apart = [...parts.values()].filter((part) => part.kind === 'form' && !part.section);
  return [...sections, ...apart.map((part): SpineEntry => ({ part, depth: 0 }))];
}

/** "2.1. Heading", as it is printed; a dash or a closing bracket needs no point. */
export function printedHeading({ label, heading }: { label: string; heading: string }): string {
  if (label === '') return heading;
  return /[\p{L}\p{N}]$/u.test(label) ? `${label}. ${heading}` : `${label} ${heading}`;
}
