import { province, PROVINCE } from './province.ts';
import type { SampleDocumentKey } from './documents.ts';
import { activityRows, factsOf, trainingRows } from './story/figures.ts';
import type { FormRows } from './story/figures.ts';
import { courseOf } from './story/course.ts';
import type { Course, CourseState } from './story/course.ts';
import { chance } from './story/chance.ts';
import { grassrootsTexts } from './story/grassroots-texts.ts';
import { returns } from './story/returns.ts';
import { halfYearTemplate } from './story/template.ts';
import { upperTexts } from './story/upper-texts.ts';
import type { SampleUnit } from './types.ts';

export { returns } from './story/returns.ts';
export type { SampleNote, SampleReturn } from './story/returns.ts';
export type { Course, CourseState } from './story/course.ts';

/** The day on which the demo plays. */
export const businessDay = '2024-07-15';

/** The campaign that is running on that day. */
export const halfYearCampaign = {
  title: 'Sơ kết công tác Công đoàn 6 tháng đầu năm 2024',
  ownerKey: PROVINCE,
  documentKey: 'half-year-review' satisfies SampleDocumentKey,
  launchedOn: '2024-06-14',
  ownDue: '2024-07-31',
  levels: [
    { typeKeys: ['district', 'sector'], due: '2024-07-22' },
    { typeKeys: ['grassroots', 'guild'], due: '2024-07-12' },
  ],
  template: halfYearTemplate,
};

/** What a unit writes: plain texts by section key, rows by form key and row key. A draft holds only what is written so far. */
export interface SampleReport {
  sections: Record<string, string>;
  forms: Record<string, FormRows>;
}

const participants = province.units.flatMap((unit) => {
  const course = courseOf(unit);
  return course ? [{ unit, course }] : [];
});

/** The course of every unit that takes part, by unit key, upper-level unions first. */
export const courses: Record<string, Course> = Object.fromEntries(participants.map(({ unit, course }) => [unit.key, course]));

/** The state of every unit that takes part, by unit key. */
export const states: Record<string, CourseState> = Object.fromEntries(
  participants.map(({ unit, course }) => [unit.key, course.state]),
);

/**
 * The report of a unit as it stands on the business day: nothing while it is waiting or open, the first part while it is
 * drafting, with its flaws where it was returned, else whole. Upper-level unions have no rows: their figures are taken over
 * from the consolidation.
 * @param unitKey key of a unit that takes part; any other gives an empty report
 */
export function reportOf(unitKey: string): SampleReport {
  const found = participants.find(({ unit }) => unit.key === unitKey);
  if (!found || found.course.state === 'waiting' || found.course.state === 'open') return { sections: {}, forms: {} };
  const whole = found.unit.kind === null ? upperReport(found.unit) : grassrootsReport(found.unit);
  if (found.course.state === 'drafting') return begunOnly(whole, unitKey);
  return found.course.state === 'returned' ? withFlaws(whole, unitKey) : whole;
}

function grassrootsReport(unit: SampleUnit): SampleReport {
  const facts = factsOf(unit);
  return {
    sections: grassrootsTexts(unit, facts),
    forms: { 'bieu-01': trainingRows(unit, facts), 'bieu-02': activityRows(facts) },
  };
}

function upperReport(unit: SampleUnit): SampleReport {
  const below = participants.filter((other) => other.unit.parentKey === unit.key).map((other) => factsOf(other.unit));
  return { sections: upperTexts(unit, below), forms: {} };
}

function begunOnly({ sections, forms }: SampleReport, unitKey: string): SampleReport {
  const share = 0.3 + chance(unitKey, 'begun') * 0.4;
  const first = <T>(record: Record<string, T>) => {
    const entries = Object.entries(record);
    return Object.fromEntries(entries.slice(0, Math.max(1, Math.floor(entries.length * share))));
  };
  return { sections: first(sections), forms: Object.fromEntries(Object.entries(first(forms)).map(([form, rows]) => [form, first(rows)])) };
}

function withFlaws({ sections, forms }: SampleReport, unitKey: string): SampleReport {
  const flaw = returns[unitKey]?.flaw ?? { sections: {}, cells: [] };
  const marred = structuredClone(forms);
  for (const { formKey, rowKey, columnKey, value } of flaw.cells) {
    const row = marred[formKey]?.[rowKey];
    if (row) row[columnKey] = value;
  }
  return { sections: { ...sections, ...flaw.sections }, forms: marred };
}
