/** Dates at the precision printed, as a clerk types them and as the directive keeps them. */
import type { Language } from '#engines/messages/define.ts';

const quarters = ['I', 'II', 'III', 'IV'];

/** '2024-06-27' → '27/6/2024', '2024-06' → 'tháng 6/2024', '2024-Q2' → 'quý II/2024'. What is no date comes back as it is. */
export function printDate(date: string, language: Language): string {
  const parts = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(date);
  if (!parts) return date;
  const [, year, quarter, month, day] = parts;
  const vi = language === 'vi';
  if (day) return `${Number(day)}/${Number(month)}/${year}`;
  if (month) return `${vi ? 'tháng ' : ''}${Number(month)}/${year}`;
  if (quarter) return vi ? `quý ${quarters[Number(quarter) - 1]}/${year}` : `Q${quarter}/${year}`;
  return vi ? `năm ${year}` : `${year}`;
}

/** '27/6/2024', 'ngày 27 tháng 6 năm 2024', '6/2024', 'quý II/2024', '2024' → ISO at that precision; null for anything else. */
export function parseDate(typed: string): string | null {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  if (iso) return calendar(iso[1], iso[2], iso[3]);
  const day = /^(?:ngày )?(\d{1,2})(?: ?[/.-] ?| tháng )(\d{1,2})(?: ?[/.-] ?| năm )(\d{4})$/.exec(text);
  if (day) return calendar(day[3], day[2], day[1]);
  const quarter = /^(?:quý |q)(iv|i{1,3}|[1-4])(?: ?[/.-] ?| năm | )(\d{4})$/.exec(text);
  if (quarter) return `${quarter[2]}-Q${quarterNumber(quarter[1] ?? '')}`;
  const month = /^(?:tháng )?(\d{1,2})(?: ?[/.-] ?| năm )(\d{4})$/.exec(text);
  if (month) return calendar(month[2], month[1]);
  return /^(?:năm )?(\d{4})$/.exec(text)?.[1] ?? null;
}

function quarterNumber(written: string): number {
  const roman = quarters.indexOf(written.toUpperCase());
  return roman >= 0 ? roman + 1 : Number(written);
}

function calendar(year = '', month = '', day?: string): string | null {
  const [y, m, d] = [Number(year), Number(month), day === undefined ? 1 : Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${year}-${two(m)}${day === undefined ? '' : `-${two(d)}`}`;
}
