/** Dates as Vietnamese documents print them, at the precision printed. */
export interface PrintedDate { readonly index: number; readonly length: number; readonly iso: string; readonly precision: 'day' | 'month' | 'quarter' | 'year' }

const two = (n: number): string => String(n).padStart(2, '0');
const edge = '(?<![\\p{L}\\p{N}/.,-])';
const after = '(?![\\p{L}\\p{N}]|[/.,-]\\d)';
const year = '((?:19|20)\\d{2})';
const quarters: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

const patterns: { readonly source: RegExp; readonly read: (m: RegExpExecArray) => Pick<PrintedDate, 'iso' | 'precision'> | null }[] = [
  { source: new RegExp(`${edge}(?:ngày\\s+)?(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s+năm\\s+|\\s*[/-]\\s*)${year}${after}`, 'giu'), read: (m) => day(m[1], m[2], m[3]) },
  { source: new RegExp(`${edge}(?:ngày\\s+)?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?${year}${after}`, 'giu'), read: (m) => day(m[1], m[2], m[3]) },
  { source: new RegExp(`${edge}tháng\\s+(\\d{1,2})(?:\\s*[/-]\\s*|\\s+năm\\s+|\\s+)${year}${after}`, 'giu'), read: (m) => month(m[1], m[2]) },
  { source: new RegExp(`${edge}qu[ýí]\\s+(IV|I{1,3}|[1-4])(?:\\s*[/-]\\s*|\\s+năm\\s+|\\s+)${year}${after}`, 'giu'), read: (m) => quarter(m[1], m[2]) },
  { source: new RegExp(`${edge}năm\\s+${year}${after}`, 'giu'), read: (m) => ({ iso: m[1] ?? '', precision: 'year' }) },
];

function day(d?: string, m?: string, y?: string): Pick<PrintedDate, 'iso' | 'precision'> | null {
  const [dd, mm, yy] = [Number(d), Number(m), Number(y)];
  const real = mm >= 1 && mm <= 12 && dd >= 1 && dd <= new Date(Date.UTC(yy, mm, 0)).getUTCDate();
  return real ? { iso: `${yy}-${two(mm)}-${two(dd)}`, precision: 'day' } : null;
}
function month(m?: string, y?: string): Pick<PrintedDate, 'iso' | 'precision'> | null {
  const mm = Number(m);
  return mm >= 1 && mm <= 12 ? { iso: `${y}-${two(mm)}`, precision: 'month' } : null;
}
function quarter(q?: string, y?: string): Pick<PrintedDate, 'iso' | 'precision'> | null {
  const n = quarters[(q ?? '').toUpperCase()];
  return n ? { iso: `${y}-Q${n}`, precision: 'quarter' } : null;
}

/** Every date in a text, in order, the fullest reading of each place. A calendar-impossible day (31/6) is left out. */
export function findDates(text: string): PrintedDate[] {
  const all: PrintedDate[] = [];
  if (!/(?:19|20)\d{2}/.test(text)) return all;
  for (const { source, read } of patterns) {
    for (const m of text.matchAll(source)) {
      const value = read(m);
      if (value) all.push({ index: m.index, length: m[0].length, ...value });
    }
  }
  all.sort((a, b) => a.index - b.index || b.length - a.length);
  let end = 0;
  return all.filter((date) => {
    if (date.index < end) return false;
    end = date.index + date.length;
    return true;
  });
}
