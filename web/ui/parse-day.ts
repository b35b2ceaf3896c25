const WRITTEN = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2}|\d{4})\s*$/;

/** A typed day as YYYY-MM-DD, or null. Day first, as everybody here writes it; a year of two digits is of this century. */
export function parseDay(text: string): string | null {
  const parts = WRITTEN.exec(text);
  if (!parts) return null;
  const [, day = '', month = '', year = ''] = parts;
  const iso = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}

/** `unknown`: the calendar has no such day. `unreadable`: it is not written as a day. `early`, `late`: outside of what the field takes. */
export type WrongDay = 'unknown' | 'unreadable' | 'early' | 'late';

/** What is wrong with a typed day; null when it is one, or nothing is typed. */
export function judgeDay(text: string, { min, max }: { min?: string | undefined; max?: string | undefined }): WrongDay | null {
  if (text.trim() === '') return null;
  const day = parseDay(text);
  if (day === null) return WRITTEN.test(text) ? 'unknown' : 'unreadable';
  if (min && day < min) return 'early';
  return max && day > max ? 'late' : null;
}
