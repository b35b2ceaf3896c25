import type { CellValue, FormDefinition } from '../../engines/forms/index.ts';
import type { OfficialReport, ReportAnnex, ReportSection } from '../../engines/official-layout/index.ts';
import type { OutlineSection } from '../../engines/report-template/index.ts';
import type { RichText } from '../../engines/rich-text/index.ts';
import { annexTable } from './annex-table.ts';

/** What stands under one section: a text, or texts with whose they are. */
export interface SectionContent {
  body: RichText | null;
  gathered: { unitName: string; body: RichText }[];
}

/** A form with the value of each cell by `row/column`. */
export interface FilledForm {
  definition: FormDefinition;
  values: Record<string, CellValue>;
}

/** The body by the outline: each section with what stands under it; where a form stands in place of a text, which annex that is. */
export function bodyOf(outline: OutlineSection[], contents: Record<string, SectionContent>, forms: FilledForm[]): ReportSection[] {
  return outline.map((section) => {
    const content = contents[section.key];
    return {
      label: section.label,
      heading: section.formKey ? `${section.heading} (${annexOf(section.formKey, forms)})` : section.heading,
      content: content?.body ?? null,
      ...(content && content.gathered.length > 0 && { gathered: content.gathered.map(({ unitName, body }) => ({ unitName, content: body })) }),
      children: bodyOf(section.children, contents, forms),
    };
  });
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX'];

const annexLabel = (index: number, of: number) => (of === 1 ? 'Phụ lục' : `Phụ lục ${ROMAN[index] ?? index + 1}`);

const annexOf = (formKey: string, forms: FilledForm[]) =>
  `${annexLabel(forms.findIndex((form) => form.definition.key === formKey), forms.length)} kèm theo`;

/** Each form is an annex, numbered in Roman where there are several (NĐ 30/2020/NĐ-CP, Phụ lục I, mục III). */
export function annexesOf(forms: FilledForm[], note: string | null): ReportAnnex[] {
  return forms.map(({ definition, values }, index) => ({
    label: annexLabel(index, forms.length),
    title: definition.title,
    table: annexTable(definition, values, note),
  }));
}

/** A name that file systems take, from kind, number and title in Vietnamese. */
export function fileName(report: Pick<OfficialReport, 'number' | 'code' | 'title'>, kind = 'Báo cáo', extension = 'docx'): string {
  const symbol = [report.number, report.code].filter(Boolean).join('-');
  const title = `${symbol ? `${symbol} ` : ''}${report.title}`.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').replace(/\s+/g, ' ').trim();
  return `${kind} ${title.slice(0, 100).trim()}.${extension}`;
}
