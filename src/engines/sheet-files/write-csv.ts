/** Excel takes a .csv for UTF-8 only behind this mark. */
export const CSV_BOM = '\uFEFF';

/**
 * Rows as lines of a .csv (RFC 4180), days as 30/4/2020. What Excel would take for a formula gets an apostrophe before it: nothing that
 * somebody typed as a name is executed in another's office.
 */
export function csvLines(rows: readonly (readonly (string | number | null | { day: string })[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(value: string | number | null | { day: string }): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object') return printedDay(value.day);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const printedDay = (day: string): string => { const [year, month, date] = day.split('-'); return `${Number(date)}/${Number(month)}/${year}`; };
