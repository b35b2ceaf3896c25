export type DatePrecision = 'day' | 'month' | 'quarter' | 'year';

export interface DateRow {
  readonly precision: DatePrecision;
  readonly pattern: RegExp;
  /** ISO date at the precision printed; null for a day that is in no calendar. */
  readonly read: (m: RegExpExecArray) => string | null;
  /** Phrases, each with the date that it names; null where it names none. */
  readonly examples: Readonly<Record<string, string | null>>;
}

const two = (n: number): string => String(n).padStart(2, '0');
const edge = '(?<![\\p{L}\\p{N}/.,-])';
const after = '(?![\\p{L}\\p{N}]|[/.,-]\\d)';
const year = '((?:19|20)\\d{2})';
const quarters: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

function day(d?: string, m?: string, y?: string): string | null {
  const [dd, mm, yy] = [Number(d), Number(m), Number(y)];
  const real = mm >= 1 && mm <= 12 && dd >= 1 && dd <= new Date(Date.UTC(yy, mm, 0)).getUTCDate();
  return real ? `${yy}-${two(mm)}-${two(dd)}` : null;
}
function month(m?: string, y?: string): string | null {
  const mm = Number(m);
  return mm >= 1 && mm <= 12 ? `${y}-${two(mm)}` : null;
}
function quarter(q?: string, y?: string): string | null {
  const n = quarters[(q ?? '').toUpperCase()];
  return n ? `${y}-Q${n}` : null;
}

/** Dates as Vietnamese documents print them. A date without its year is none. */
export const dateTable: readonly DateRow[] = [
  {
    precision: 'day', pattern: new RegExp(`${edge}(?:ngày\\s+)?(\\d{1,2})\\s*tháng\\s*(\\d{1,2})(?:\\s*năm\\s*|\\s*[/-]\\s*)${year}${after}`, 'giu'), read: (m) => day(m[1], m[2], m[3]),
    examples: { 'ngày 05 tháng 9 năm 2025': '2025-09-05', 'ngày 5 tháng 9/2025': '2025-09-05', 'ngày 1tháng 6năm 2017': '2017-06-01', 'ngày 31 tháng 6 năm 2025': null },
  },
  {
    precision: 'day', pattern: new RegExp(`${edge}(?:ngày\\s+)?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?${year}${after}`, 'giu'), read: (m) => day(m[1], m[2], m[3]),
    examples: { '30/4/2024': '2024-04-30', 'ngày 01.6.2025': '2025-06-01', '5-11-2025': '2025-11-05', '31/02/2024': null },
  },
  {
    precision: 'month', pattern: new RegExp(`${edge}tháng\\s+(\\d{1,2})(?:\\s*[/-]\\s*|\\s+năm\\s+|\\s+)${year}${after}`, 'giu'), read: (m) => month(m[1], m[2]),
    examples: { 'tháng 3/2020': '2020-03', 'Tháng 12 năm 2025': '2025-12' },
  },
  {
    precision: 'quarter', pattern: new RegExp(`${edge}qu[ýí]\\s+(IV|I{1,3}|[1-4])(?:\\s*[/-]\\s*|\\s+năm\\s+|\\s+)${year}${after}`, 'giu'), read: (m) => quarter(m[1], m[2]),
    examples: { 'quý II/2025': '2025-Q2', 'Quý IV năm 2025': '2025-Q4' },
  },
  { precision: 'year', pattern: new RegExp(`${edge}năm\\s+${year}${after}`, 'giu'), read: (m) => m[1] ?? '', examples: { 'năm 2026': '2026' } },
];
