/** Rows of progress tables, printed as tables or in prose (items followed by `Cơ quan chủ trì: …`, `Thời gian: …` lines). */
import { headingOf, isBullet, walk, type Part } from '../official-document/index.ts';
import { cut, trim, withoutClosing, type Run } from '../text/index.ts';
import { splitActors, supportersIn } from './actors.ts';
import { duesIn } from './due.ts';
import { progressTable, type Table } from './tables.ts';

export interface Row { readonly text: Run; readonly lead: readonly Run[]; readonly leadRun: Run | null; readonly support: readonly Run[]; readonly time: Run | null }

const leadLabel = /^(?:(?:Cơ quan|Đơn vị|Bộ phận|Ban|Phòng|Cá nhân|Người)\s+)?(?:chủ trì(?:\s*,?\s*(?:thực hiện|tham mưu))?|thực hiện|chịu trách nhiệm|phụ trách|đầu mối)(?:\s+(?:thực hiện|chính))?\s*:\s*/iu;
const supportLabel = /^(?:(?:Cơ quan|Đơn vị|Bộ phận|Các đơn vị|Các cơ quan)\s+)?phối hợp(?:\s+thực hiện)?\s*:\s*/iu;
const timeLabel = /^(?:Thời gian|Thời hạn|Tiến độ|Hạn)(?:\s+(?:thực hiện|hoàn thành|triển khai|tổ chức|báo cáo|dự kiến))?(?:\s+dự kiến)?\s*:\s*/iu;
const otherLabel = /^(?:Nội dung|Sản phẩm|Kết quả|Hình thức|Địa điểm|Thành phần|Đối tượng|Số lượng|Kinh phí|Nguồn kinh phí|Cách thức)[^:.]{0,30}:\s*/iu;

/** The rows of a printed progress table; none for another table. */
export function tableRows(table: Table): Row[] {
  const progress = progressTable(table);
  if (!progress) return [];
  const { role, rows } = progress;
  return rows.flatMap((row) => {
    const cell = (name: Parameters<typeof role.get>[0]): Run | null => {
      const run = role.has(name) ? row[role.get(name) ?? 0] : undefined;
      return run && run.text !== '' ? trim(run) : null;
    };
    const text = cell('content');
    const lead = cell('lead');
    if (!text || (!lead && !cell('time'))) return [];
    return [{ text: withoutClosing(text), ...leads(lead), time: cell('time'), support: [...leads(lead).support, ...(cell('support') ? splitActors(cell('support') as Run) : [])] }];
  });
}

function leads(run: Run | null): Pick<Row, 'lead' | 'leadRun' | 'support'> {
  if (!run) return { lead: [], leadRun: null, support: [] };
  const chairs = run.text.search(/\s+(?:chủ trì|làm đầu mối)(?![\p{L}])/u);
  const named = withoutClosing(chairs > 0 ? cut(run, 0, chairs) : run);
  return { lead: splitActors(named), leadRun: named, support: chairs > 0 ? supportersIn(run) : [] };
}

interface OpenRow { text: Run; lead: Run | null; support: Run | null; time: Run | null }

/** True for a labelled line of a prose row, which is no task of its own. */
export const isRowDetail = (text: string): boolean => [leadLabel, supportLabel, timeLabel, otherLabel].some((label) => label.test(text));

/** Rows in prose below any part, and the runs that they take up. */
export function proseRows(body: Part): { rows: Row[]; taken: Set<Run> } {
  const rows: Row[] = [];
  const taken = new Set<Run>();
  for (const part of walk(body)) collect(part, rows, taken);
  return { rows, taken };
}

function collect(part: Part, rows: Row[], taken: Set<Run>): void {
  const lines = [...part.children.filter((child) => isBullet(child.marker)).map((child) => ({ run: child.run, child })), ...part.paragraphs.map(({ run }) => ({ run, child: null }))]
    .sort((a, b) => (a.run.at[0] ?? 0) - (b.run.at[0] ?? 0));
  if (!lines.some(({ run }) => leadLabel.test(run.text) && !/:\s*\d/u.test(run.text))) return;
  let current: Run | null = null;
  let open: OpenRow | null = null;
  const close = (): void => { if (open?.lead && open.text.text !== '') rows.push(rowOf(open)); open = null; };
  for (const { run, child } of lines) {
    const label = [leadLabel, supportLabel, timeLabel].find((pattern) => pattern.test(run.text));
    if (!label) {
      if (!otherLabel.test(run.text)) { close(); current = run; }
      continue;
    }
    const base: Run = current ?? (isBullet(part.marker) ? withoutClosing(part.run) : headingOf(part));
    if (!open || (label === leadLabel && open.lead)) { close(); open = { text: base, lead: null, support: null, time: null }; taken.add(base); }
    const value = valueOf(run, label, child);
    if (label === leadLabel) open.lead = value;
    else if (label === supportLabel) open.support = value;
    else open.time = value;
    taken.add(run);
    for (const below of child?.children ?? []) taken.add(below.run);
  }
  close();
}

function valueOf(run: Run, label: RegExp, child: Part | null): Run {
  const value = withoutClosing(cut(run, run.text.match(label)?.[0].length ?? 0));
  return value.text === '' && child?.children[0] ? withoutClosing(child.children[0].run) : value;
}

function rowOf(open: OpenRow): Row {
  const lead = leads(open.lead);
  return { text: withoutClosing(open.text), ...lead, support: [...lead.support, ...(open.support ? splitActors(open.support) : [])], time: open.time };
}

/** The due phrase of a row's time cell. */
export const rowDue = (row: Row): ReturnType<typeof duesIn>[number] | undefined => row.time ? duesIn(row.time.text, true)[0] ?? bareYear(row.time.text) : undefined;

/** A time cell that is nothing but a year. */
function bareYear(text: string): ReturnType<typeof duesIn>[number] | undefined {
  const year = text.match(/^\s*((?:19|20)\d{2})\s*[.;]?\s*$/u)?.[1];
  const month = text.match(/^\s*(?:T\.?)?(\d{1,2})\s?\/\s?((?:19|20)\d{2})\s*[.;]?\s*$/u);
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12) return { index: text.search(/\d/), length: text.trim().length - text.trim().search(/\d/), date: `${month[2]}-${month[1]?.padStart(2, '0')}`, bound: 'in', precision: 'month' };
  return year ? { index: text.indexOf(year), length: 4, date: year, bound: 'in', precision: 'year' } : undefined;
}
