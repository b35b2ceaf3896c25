import type { Directive } from '../directive-reading/index.ts';
import type { FormDefinition } from '../forms/index.ts';
import { outlineFromReading } from './index.ts';
import type { OutlineSection, ReportTemplate } from './index.ts';

/** The outline proposed where a plan gives none: what NĐ 09/2019/NĐ-CP, Điều 7 wants every report to tell. */
const COMMON_OUTLINE = ['Công tác lãnh đạo, tổ chức thực hiện', 'Kết quả thực hiện', 'Tồn tại, hạn chế và nguyên nhân', 'Phương hướng, nhiệm vụ thời gian tới', 'Đề xuất, kiến nghị'];
const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

/** Proposes the template of a campaign from what a plan asks for; the planner changes it before launch. */
export function templateFromDirective(directive: Directive): ReportTemplate {
  const outline = outlineFromReading(directive.reportOutline);
  return {
    outline: outline.length > 0 ? outline : commonOutline(),
    forms: directive.forms.filter((form) => form.label.trim() !== '' && !/đề cương/i.test(form.label)).slice(0, 20).map(proposeForm),
  };
}

export const commonOutline = (): OutlineSection[] =>
  COMMON_OUTLINE.map((heading, index) => ({ key: `s${index + 1}`, label: ROMAN[index]!, heading, guidance: null, children: [] }));

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
