import { cellAt, rowsOf } from './cell.ts';
import { isGiven } from './definition.ts';
import type { FormDefinition, ReportRows } from './definition.ts';

/** How much of something is there. */
export interface Filled {
  asked: number;
  given: number;
}

export interface Completeness extends Filled {
  sections: Filled;
  forms: ({ key: string; required: Filled } & Filled)[];
}

/**
 * How much of a report is filled: cells that somebody is asked to fill, and sections that take a text. That there is no figure, and why,
 * counts as filled.
 * @param sections keys of the sections that take a text
 * @param written keys of those in which something is written
 */
export function completeness(forms: readonly FormDefinition[], given: ReportRows, sections: readonly string[], written: ReadonlySet<string>): Completeness {
  const ofForms = forms.map((form) => {
    const rows = Object.hasOwn(given, form.key) ? given[form.key]! : {};
    const cells = rowsOf(form, Object.keys(rows)).flatMap((row) => form.columns.map((column) => cellAt(form, row, column))).filter((cell) => cell.state === 'open');
    const filled = (some: typeof cells): Filled => ({
      asked: some.length,
      given: some.filter((cell) => Object.hasOwn(rows, cell.row.key) && isGiven(rows[cell.row.key]![cell.column.key])).length,
    });
    return { key: form.key, ...filled(cells), required: filled(cells.filter((cell) => cell.required)) };
  });
  const ofSections = { asked: sections.length, given: sections.filter((key) => written.has(key)).length };
  const all = [ofSections, ...ofForms];
  return { sections: ofSections, forms: ofForms, asked: sum(all.map((one) => one.asked)), given: sum(all.map((one) => one.given)) };
}

const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);
