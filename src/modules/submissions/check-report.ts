import { checkReport, isGiven } from '../../engines/forms/index.ts';
import type { ReportFault, ReportingUnit } from '../../engines/forms/index.ts';
import { flattenOutline } from '../../engines/report-template/index.ts';
import type { ReportTemplate } from '../../engines/report-template/index.ts';
import { isBlank } from '../../engines/rich-text/index.ts';
import type { FormRows, SectionTexts } from './report.ts';

/** Something to look at before a report is handed in, with its place: a section, or a form with row and column where it has them. */
export interface StandingFault extends Omit<ReportFault, 'formKey' | 'severity' | 'code'> {
  /** `blocking` refuses the report, `warning` wants a word of explanation, `note` only tells. */
  severity: ReportFault['severity'] | 'note';
  code: ReportFault['code'] | 'empty_section' | 'empty_form';
  sectionKey: string | null;
  formKey: string | null;
}

/** What is known of the reporting unit: `typeKey` tells which sections are asked of it. */
export interface CheckedUnit extends ReportingUnit {
  typeKey: string | null;
}

/**
 * Looks a report through against its template: forms by their rules, sections that nobody wrote.
 * @param rows as they were typed; what is computed is worked out here
 */
export function standingFaults(template: ReportTemplate, rows: FormRows, sections: SectionTexts, unit: CheckedUnit): StandingFault[] {
  const asked = askedOf(template, unit);
  const forms = template.forms.filter((form) => asked.forms.has(form.key));
  const place = { rowKey: null, columnKey: null, message: null, limit: null, severity: 'note' as const };
  const faults = checkReport(forms, rows, unit);
  const inForms = forms.flatMap((form): StandingFault[] => {
    const filled = Object.values(rows[form.key] ?? {}).some((cells) => Object.values(cells).some(isGiven));
    return filled ? [] : [{ ...place, sectionKey: null, formKey: form.key, code: 'empty_form' }];
  });
  const unwritten = asked.sections.filter((key) => !Object.hasOwn(sections, key) || isBlank(sections[key]!));
  return [
    ...faults.map((fault) => ({ ...fault, sectionKey: null })),
    ...unwritten.map((sectionKey): StandingFault => ({ ...place, sectionKey, formKey: null, code: 'empty_section' })),
    ...inForms,
  ];
}

/** Sections that take a text from such a unit, and forms that it fills: those that stand in no section, or in one that is asked of it. */
export function askedOf(template: ReportTemplate, unit: Pick<CheckedUnit, 'typeKey'>): { sections: string[]; forms: Set<string> } {
  const all = flattenOutline(template.outline);
  const isAsked = ({ onlyFor }: (typeof all)[number]['section']) => !onlyFor || unit.typeKey === null || onlyFor.includes(unit.typeKey);
  const sections: string[] = [];
  const elsewhere = new Set<string>();
  const here = new Set<string>();
  // What lies below a section that is not asked is not asked either.
  let skipped: number | null = null;
  for (const { section, depth, leaf } of all) {
    if (skipped !== null && depth <= skipped) skipped = null;
    if (skipped === null && !isAsked(section)) skipped = depth;
    if (section.formKey !== undefined) (skipped === null ? here : elsewhere).add(section.formKey);
    else if (leaf && skipped === null) sections.push(section.key);
  }
  return { sections, forms: new Set(template.forms.map((form) => form.key).filter((key) => here.has(key) || !elsewhere.has(key))) };
}
