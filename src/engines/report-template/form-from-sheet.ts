import type { FormColumn, FormDefinition, FormRow } from '../forms/index.ts';
import type { Cell, SheetMerge, SheetRow } from '../sheet-files/index.ts';
import { headOf } from './sheet-head.ts';
import type { SheetHead } from './sheet-head.ts';

/** What a person has to look at, for a sheet does not say it; `name` is the row or column. */
export interface LayoutDoubt {
  code: 'ratio_parts' | 'formula_left' | 'part_guessed' | 'heading_guessed' | 'rows_left' | 'columns_left' | 'only_blank_rows';
  name: string;
}

export type FormFromSheet = { definition: FormDefinition; doubts: LayoutDoubt[] } | { definition: null };

const MOST_ROWS = 100;
const MOST_COLUMNS = 40;
const SIGNED = /^(người lập|người báo cáo|tm\.|kt\.|chủ tịch|thủ trưởng|nơi nhận|.{0,40}ngày.{0,12}tháng.{0,12}năm)/iu;
const PART = /^[-+–*]?\s*(?:trong đó|trđ)(?!\p{L}):?\s*/iu;
const YEAR = /^(ước\s+(?:thực hiện\s+)?)?năm\s+((?:19|20)\d{2})$/iu;

/**
 * Proposes a form from the rows of a sheet that shows one: the block of heads, numbers, labels, units, columns of figures, parts.
 * Figures of the sheet are not taken; what it does not say is told as a doubt. @returns null where no head of a table is found
 */
export function formFromSheet(rows: readonly SheetRow[], merges: readonly SheetMerge[], key: string): FormFromSheet {
  const head = headOf(rows, merges);
  if (!head) return { definition: null };
  const body = rows.filter((row) => row.number > head.last);
  const doubts: LayoutDoubt[] = [];
  const columns = columnsFrom(head, body, doubts);
  const { lines, repeat } = rowsFrom(head, body, doubts);
  return {
    definition: {
      key, title: head.title ?? 'Biểu mẫu', rows: lines, columns, ...(head.headers.length > 0 && { headers: head.headers }),
      ...(repeat && { repeat: { atMost: 50 } }),
    },
    doubts,
  };
}

const UNITS = /^(%|người|lượt|lượt người|cuộc|vụ|bản|lớp|buổi|ngày|đơn vị|đồng|nghìn đồng|ngàn đồng|triệu đồng|tỷ đồng|triệu|cái|nhà|suất|đơn|sáng kiến)$/iu;

function columnsFrom(head: SheetHead, body: readonly SheetRow[], doubts: LayoutDoubt[]): FormColumn[] {
  if (head.columns.length > MOST_COLUMNS) doubts.push({ code: 'columns_left', name: String(head.columns.length - MOST_COLUMNS) });
  let whole: string | undefined;
  return head.columns.slice(0, MOST_COLUMNS).map(({ label: printed, at, above }, place): FormColumn => {
    const bracket = /^(.+?)\s*\(([^()]{1,40})\)$/su.exec(printed);
    const inBrackets = bracket && UNITS.test(bracket[2]!.trim()) ? bracket[2]!.trim() : undefined;
    const label = (inBrackets ? bracket![1]! : printed).slice(0, 300);
    const key = `cot-${place + 1}`;
    const cells = body.map((row) => row.cells[at] ?? null);
    if (cells.some((cell) => typeof cell === 'object' && cell !== null && 'formula' in cell)) doubts.push({ code: 'formula_left', name: label });
    if (/ghi chú|diễn giải|nguyên nhân|giải pháp|nội dung|tên(?!\p{L})/iu.test(label)) return { key, label, type: 'text', decimals: 0, rollup: 'none' };
    const ratio = /tỷ lệ|tỉ lệ|^%$/iu.test(label) || inBrackets === '%';
    if (ratio) {
      doubts.push({ code: 'ratio_parts', name: label });
      return { key, label, type: 'decimal', decimals: 1, rollup: 'ratio', unit: '%' };
    }
    const part = /(?:^|trong đó:?\s*)nữ$|^trong đó/iu.test(label) || (/^nữ$/iu.test(label) && above.length > 0);
    if (part && whole) doubts.push({ code: 'part_guessed', name: label });
    const decimals = Math.min(4, Math.max(0, ...cells.map(placesOf)));
    const column: FormColumn = {
      key, label, type: decimals > 0 ? 'decimal' : 'count', decimals, rollup: 'sum', ...(inBrackets && { unit: inBrackets }), ...(part && whole && { partOf: whole }),
    };
    if (!part) whole = key;
    return column;
  });
}

const placesOf = (cell: Cell): number => (typeof cell === 'number' && !Number.isInteger(cell) ? (String(cell).split('.')[1]?.length ?? 1) : 0);

function rowsFrom(head: SheetHead, body: readonly SheetRow[], doubts: LayoutDoubt[]): { lines: FormRow[]; repeat: boolean } {
  const lines: FormRow[] = [];
  let [blank, left, whole, before] = [0, 0, undefined as string | undefined, head.last];
  for (const row of body) {
    const label = wordsOf(row.cells[head.labelColumn] ?? null).slice(0, 300);
    const first = wordsOf(row.cells.find((cell) => wordsOf(cell) !== '') ?? null);
    // Two blank rows, or who signs, end the table.
    if (SIGNED.test(first) || (lines.length > 0 && row.number > before + 2)) break;
    before = row.number;
    const number = head.numberColumn === null ? '' : wordsOf(row.cells[head.numberColumn] ?? null).replace(/\.$/, '').slice(0, 20);
    if (label === '') {
      blank += 1;
      continue;
    }
    if (lines.length >= MOST_ROWS) {
      left += 1;
      continue;
    }
    const year = YEAR.exec(label);
    const part = PART.test(label);
    const heading = isHeading(label, number, row, head);
    if (heading) doubts.push({ code: 'heading_guessed', name: label });
    if (part && whole) doubts.push({ code: 'part_guessed', name: label });
    const unit = head.unitColumn === null ? '' : wordsOf(row.cells[head.unitColumn] ?? null).slice(0, 40);
    const key = year ? `nam-${year[2]}` : `dong-${lines.length + 1}`;
    if (lines.some((line) => line.key === key)) continue;
    lines.push({
      key, label, ...(number && { number }), ...(heading && { heading: true }), ...(unit && !heading && { unit }),
      ...(part && whole && { partOf: whole }), ...(year && { year: Number(year[2]) }), ...(year?.[1] && { estimate: true }),
    });
    if (!part && !heading) whole = key;
  }
  if (left > 0) doubts.push({ code: 'rows_left', name: String(left) });
  if (lines.length === 0) doubts.push({ code: 'only_blank_rows', name: String(blank) });
  return { lines, repeat: lines.length === 0 || (blank > 1 && lines.length <= 1) };
}

/** A letter or a Roman number, or capitals throughout, and nothing in the cells: it heads what follows. */
function isHeading(label: string, number: string, row: SheetRow, head: SheetHead): boolean {
  const empty = head.columns.every(({ at }) => wordsOf(row.cells[at] ?? null) === '');
  return empty && (/^(?:[IVX]+|[A-ZĐ])$/u.test(number) || (label.length > 3 && label === label.toLocaleUpperCase('vi') && /\p{L}/u.test(label)));
}

/** What a cell says as words; figures, days and faults say nothing of a layout. */
export function wordsOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' ? cell.normalize('NFC').replace(/\s+/g, ' ').trim() : '';
}
