import type { Language } from './define.ts';

const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };
const dayMilliseconds = 86_400_000;
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** 1234.5 → "1.234,5" in Vietnamese, "1,234.5" in English. `decimals` fixes the number of decimals. */
export function formatNumber(language: Language, value: number, decimals?: number): string {
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 3,
  }).format(value);
}

/** "2020-04-30" → "30/4/2020" in Vietnamese, "30 Apr 2020" in English. What is no date comes back as it is. */
export function formatDate(language: Language, date: string): string {
  const parts = isoDate.exec(date.slice(0, 10));
  if (!parts) return date;
  if (language === 'vi') return `${Number(parts[3])}/${Number(parts[2])}/${parts[1]}`;
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date.slice(0, 10)}T00:00:00Z`),
  );
}

/** An instant as "10:42 30/4/2020" in the given zone (the reader's own when none is given). */
export function formatInstant(language: Language, instant: string, timeZone?: string): string {
  return `${formatClock(language, instant, timeZone)} ${formatInstantDay(language, instant, timeZone)}`;
}

/** The day of an instant in the given zone: what is the 20th in UTC may be the 21st here. */
export function formatInstantDay(language: Language, instant: string, timeZone?: string): string {
  return formatDate(language, isoDay(instant, timeZone));
}

/** The time of day of an instant: "10:42". */
export function formatClock(language: Language, instant: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    new Date(instant),
  );
}

/** Bytes in words: "1,2 MB". */
export function formatBytes(language: Language, bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${formatNumber(language, Math.round(bytes / 1_000))} kB`;
  return `${formatNumber(language, Math.round(bytes / 100_000) / 10)} MB`;
}

/** Whole days from `from` to `to` (both YYYY-MM-DD): negative when `to` is past, null when either is no date. */
export function daysBetween(from: string, to: string): number | null {
  if (!isoDate.test(from) || !isoDate.test(to)) return null;
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMilliseconds);
}

function isoDay(instant: string, timeZone?: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone });
  return parts.format(new Date(instant));
}
