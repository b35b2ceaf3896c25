import { printedLabel } from '#engines/official-layout/wording.ts';
import { flattenOutline, type ReportTemplate } from '#engines/report-template/index.ts';

/** Parts of a report that a question can be about: `s:` and a section's key, `f:` and a form's. */
export function placesToAskAbout(template: ReportTemplate): { value: string; label: string }[] {
  return [
    ...flattenOutline(template.outline).map(({ section: { key, label, heading } }) => ({ value: `s:${key}`, label: short(label ? `${printedLabel(label)} ${heading}` : heading) })),
    ...template.forms.map(({ key, title }) => ({ value: `f:${key}`, label: short(title) })),
  ];
}

const short = (words: string): string => (words.length > 90 ? `${words.slice(0, 88)}…` : words);
