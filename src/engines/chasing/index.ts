/** What a unit is told when its report is awaited: what is missing, by name. Pure. */
import { chasing } from '../messages/chasing.ts';
import { daysBetween, formatDate } from '../messages/format.ts';
import { flattenOutline, type ReportTemplate } from '../report-template/index.ts';

/** How a report that was not handed in stands. */
export interface Awaited {
  unitName: string;
  campaignTitle: string;
  state: 'waiting' | 'open' | 'drafting' | 'returned';
  /** YYYY-MM-DD, judged at the end of that day. */
  due: string;
  sectionKeys: readonly string[];
  formKeys: readonly string[];
}

/** A part of a report by its name, and where it is found on the report's page. */
export interface Part {
  place: string;
  name: string;
}

/** Names given before the rest is only counted. */
const NAMED = 5;

/** Sections that take a text and have none, then forms without a figure, in the order of the report. */
export function missingParts({ outline, forms }: ReportTemplate, { sectionKeys, formKeys }: Pick<Awaited, 'sectionKeys' | 'formKeys'>): Part[] {
  const sections = flattenOutline(outline).filter(({ section, leaf }) => leaf && !sectionKeys.includes(section.key));
  return [
    ...sections.map(({ section: { key, label, heading } }) => ({ place: key, name: label ? `${label}. ${heading}` : heading })),
    ...forms.filter(({ key }) => !formKeys.includes(key)).map(({ key, title }) => ({ place: `form:${key}`, name: title })),
  ];
}

/** The message to a unit, in Vietnamese: which report, how late, and what is missing in it. */
export function chaseMessage(report: Awaited, parts: readonly Part[], today: string): string {
  const t = chasing.vi;
  const left = daysBetween(today, report.due) ?? 0;
  const when = left < 0 ? t.late(-left) : left === 0 ? t.dueToday : t.left(left);
  const rest = parts.length - NAMED;
  const missing = parts.length === 0 || report.state === 'returned' || report.state === 'waiting' ? '' : ` ${t.missing(parts.slice(0, NAMED).map(({ name }) => name).join('; '), Math.max(0, rest))}`;
  return `${t.report(report.campaignTitle, report.unitName, formatDate('vi', report.due), when)} ${t.states[report.state]}${missing}`;
}
