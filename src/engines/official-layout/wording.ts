import type { OfficialReport } from './model.ts';

const blank = ' '.repeat(6);

/** `Số: 05/BC-LĐLĐ`; below ten with a leading zero, blank where no number has been given (NĐ 30/2020, II.3). */
export function symbolLine({ number, code }: Pick<OfficialReport, 'number' | 'code'>): string {
  return `Số: ${symbol({ number, code })}`;
}

function symbol({ number, code }: Pick<OfficialReport, 'number' | 'code'>): string {
  const shown = number === null ? blank : /^\d$/.test(number) ? `0${number}` : number;
  return code === null ? shown : `${shown}/${code}`;
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

/** Which document an annex belongs to (NĐ 30/2020, III.1.c). */
export function annexReference(report: OfficialReport): string {
  const kind = report.kind.charAt(0) + report.kind.slice(1).toLocaleLowerCase('vi');
  return `(Kèm theo ${kind} số ${symbol(report)} ${dateWords(report.date)} của ${report.issuer})`;
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
