import type { OfficialReport } from './model.ts';
import { stateProfile } from './profile.ts';
import type { LayoutProfile } from './profile.ts';

const blank = ' '.repeat(6);

/** `Số: 05/BC-LĐLĐ`, of the Party `Số 05-BC/TU`; below ten with a leading zero, blank where no number has been given (NĐ 30/2020, II.3). */
export function symbolLine(given: Pick<OfficialReport, 'number' | 'code'>, profile: LayoutProfile = stateProfile): string {
  return `${profile.symbol.word}${symbolWords(given, profile)}`;
}

/** Number and code as a sentence names them: `05/BC-LĐLĐ`. */
export function symbolWords({ number, code }: Pick<OfficialReport, 'number' | 'code'>, profile: LayoutProfile = stateProfile): string {
  const shown = number === null ? blank : /^\d$/.test(number) ? `0${number}` : number;
  return code === null ? shown : `${shown}${profile.symbol.joint}${code}`;
}

/** `ngày 05 tháng 7 năm 2024`: days below ten and months 1 and 2 with a leading zero (NĐ 30/2020, II.4). */
export function dateWords(date: string | null): string {
  const parts = date === null ? null : /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) return `ngày${blank}tháng${blank}năm${blank}`.trimEnd();
  const [, year, month = '', day] = parts;
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}

/** `Lai Xuân, ngày 05 tháng 7 năm 2024` */
export function placeAndDate({ place, date }: Pick<OfficialReport, 'place' | 'date'>): string {
  return `${place}, ${dateWords(date)}`;
}

/** `V/v tham gia đợt tổng kết`: what a letter is about, under its number (NĐ 30/2020, II.5.b). */
export function letterTitle({ title }: Pick<OfficialReport, 'title'>): string {
  const words = title.replace(/^(V\/v|về (việc )?)\s*/iu, '');
  // Within a line a title begins small, unless it begins with an abbreviation.
  return `V/v ${/^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLocaleLowerCase('vi') + words.slice(1) : words}`;
}

/** Which document an annex belongs to (NĐ 30/2020, III.1.c). */
export function annexReference(report: Pick<OfficialReport, 'number' | 'code' | 'date' | 'kind' | 'issuer'>, profile: LayoutProfile = stateProfile): string {
  const kind = report.kind.charAt(0).toLocaleUpperCase('vi') + report.kind.slice(1).toLocaleLowerCase('vi');
  return `(Kèm theo ${kind} số ${symbolWords(report, profile)} ${dateWords(report.date)} của ${report.issuer})`;
}

const figure = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });

/** A table cell as printed: numbers the Vietnamese way (1.234,5), null as an empty cell. */
export function cellText(value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? figure.format(value) : value;
}

/** How a label stands before its heading: `I.`, `2.1.`, `a)`, `-`; one in words (Phần thứ nhất) stands as it is. */
export function printedLabel(label: string): string {
  if (/^(?:[IVXLCDM]+|\d+(?:\.\d+)*)$/.test(label)) return `${label}.`;
  return /^\p{Ll}$/u.test(label) ? `${label})` : label;
}

/** Recipients as the rule lists them: a dash before each, `;` between, `.` at the end (NĐ 30/2020, II.9). */
export function recipientLines(recipients: string[]): string[] {
  return recipients.map((recipient, index) => {
    const words = recipient.trim().replace(/^[-–]\s*/, '').replace(/[;.]+$/, '');
    return `- ${words}${index === recipients.length - 1 ? '.' : ';'}`;
  });
}
