import type { Directive } from '../directive-reading/index.ts';
import type { FormDefinition } from '../forms/index.ts';
import { outlineFromReading } from './index.ts';
import type { OutlineSection, ReportTemplate } from './index.ts';
import { perTargetForm } from './per-target.ts';
import { proposeOutline } from './propose-outline.ts';

export { commonOutline } from './propose-outline.ts';

/**
 * Proposes the template of a campaign from what a plan asks for; the planner changes it before launch.
 * @param reviewed the resolution that the plan reviews, where it is held: its targets are gone through one by one
 */
export function templateFromDirective(directive: Directive, reviewed: Directive | null = null): ReportTemplate {
  const given = outlineFromReading(directive.reportOutline);
  const outline = given.length > 0 ? given : proposeOutline(directive);
  const named = directive.forms.filter((form) => form.label.trim() !== '' && !/đề cương/i.test(form.label)).slice(0, MOST_FORMS).map(proposeForm);
  const perTarget = reviewed || given.length === 0 ? perTargetForm(reviewed?.targets.length ? reviewed : directive) : null;
  return perTarget ? withTargets({ outline, forms: named }, perTarget) : { outline, forms: named };
}

/** One place is kept for the form that goes through the targets. */
const MOST_FORMS = 19;

/** The targets stand with the results where these are told in parts, else in a section of their own at the end. */
function withTargets({ outline, forms }: ReportTemplate, form: FormDefinition): ReportTemplate {
  const heading = 'Kết quả thực hiện từng mục tiêu, chỉ tiêu';
  const results = outline.findIndex((section) => /kết quả/iu.test(section.heading) && section.children.length > 0);
  const section = (key: string, label: string): OutlineSection => ({ key, label, heading, guidance: null, formKey: form.key, children: [] });
  const placed = results < 0
    ? [...outline, section('muc-tieu', nextLabel(outline))]
    : outline.map((one, place) => (place === results ? { ...one, children: [...one.children, section(`${one.key}.muc-tieu`, nextLabel(one.children))] } : one));
  return { outline: placed, forms: [...forms, form] };
}

/** The label that follows the last one: `VI` → `VII`, `2.3` → `2.4`; none where they do not count. */
function nextLabel(sections: OutlineSection[]): string {
  const last = sections.at(-1)?.label ?? '';
  if (/^[IVX]+$/.test(last)) return romanNumeral(sections.length + 1);
  return last.replace(/\d+$/, (number) => String(Number(number) + 1)) === last ? '' : last.replace(/\d+$/, (number) => String(Number(number) + 1));
}

const ROMAN_TENS = ['', 'X', 'XX', 'XXX'];
const ROMAN_ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const romanNumeral = (number: number): string => `${ROMAN_TENS[Math.floor(number / 10)] ?? ''}${ROMAN_ONES[number % 10]!}`;

/** The one column of a form that nobody has designed yet. */
const UNDESIGNED = { key: 'so-luong', label: 'Số lượng', type: 'count' as const, decimals: 0, rollup: 'sum' as const };

/** A plan names its forms, seldom attaches them: years named in the title become rows, the rest is the planner's. */
function proposeForm(form: { label: string; title: string | null }, index: number): FormDefinition {
  const years = yearsIn(form.title ?? '');
  const rows = years.length > 0 ? years.map((year) => ({ key: `nam-${year}`, label: `Năm ${year}` })) : [{ key: 'dong-1', label: 'Tổng số' }];
  return {
    key: `bieu-${String(index + 1).padStart(2, '0')}`,
    title: `${form.label.trim()}${form.title?.trim() ? `: ${form.title.trim()}` : ''}`.slice(0, 500),
    rows,
    columns: [UNDESIGNED],
  };
}

/** Is this form still as it was proposed from its name alone, with nothing in it that anyone asked for? */
export const isOnlyProposed = (form: FormDefinition): boolean =>
  form.columns.length === 1 && form.columns[0]!.key === UNDESIGNED.key && form.columns[0]!.label === UNDESIGNED.label;

/** `từ năm 2010 đến 2019 … ước năm 2020` → each year; at most 30. */
function yearsIn(title: string): number[] {
  const named = [...title.matchAll(/\b(?:19|20)\d{2}\b/g)].map((match) => Number(match[0]));
  const first = Math.min(...named);
  const last = Math.max(...named);
  if (named.length < 2 || last - first > 30) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
