import type { FormDefinition } from '../forms/index.ts';
import type { Cell, SheetMerge, SheetRow } from '../sheet-files/index.ts';

/** The head of a table that a sheet shows. Columns are counted from 0, rows as the sheet numbers them. */
export interface SheetHead {
  title: string | null;
  /** The last row of the head; what follows is filled. */
  last: number;
  numberColumn: number | null;
  labelColumn: number;
  unitColumn: number | null;
  columns: { at: number; label: string; above: string[] }[];
  headers: NonNullable<FormDefinition['headers']>;
}

const NUMBER = /^(?:stt|tt|số tt|số thứ tự|s\.?tt)$/iu;
const LABEL = /nội dung|chỉ tiêu|tiêu chí|tên |danh mục|diễn giải|^năm$|đối tượng|loại hình|hoạt động/iu;
const UNIT = /^(?:đơn vị tính|đvt|đơn vị|đ\.?v tính)$/iu;
/** Rows and columns looked at, and rows of a head. */
const MOST = { rows: 300, columns: 60, head: 5 };

type Grid = Map<number, string[]>;

/** Finds the head: the first row with several words side by side, and the rows that its merged cells reach down to. */
export function headOf(rows: readonly SheetRow[], merges: readonly SheetMerge[]): SheetHead | null {
  const grid = gridOf(rows.slice(0, MOST.rows), merges);
  const first = [...grid].find(([number, cells]) => isHeadRow(number, cells, merges));
  if (!first) return null;
  const [top, cells] = first;
  const end = lastOf(grid, top, cells, merges);
  const lines = Array.from({ length: end - top + 1 }, (_, step) => grid.get(top + step) ?? []);
  const width = Math.min(MOST.columns, Math.max(...lines.map((line) => line.length)));
  const lowest = Array.from({ length: width }, (_, at) => lines.map((line) => line[at] ?? '').filter(Boolean).at(-1) ?? '');
  const numberColumn = lowest.findIndex((label) => NUMBER.test(label));
  const named = lowest.findIndex((label, at) => at !== numberColumn && LABEL.test(label) && !UNIT.test(label));
  const labelColumn = named >= 0 && named <= numberColumn + 3 ? named : numberColumn + 1;
  const unitColumn = lowest.findIndex((label, at) => at !== labelColumn && UNIT.test(label));
  const columns = lowest.flatMap((label, at) => {
    if (label === '' || at === numberColumn || at === labelColumn || at === unitColumn || at < labelColumn) return [];
    return [{ at, label, above: lines.map((line) => line[at] ?? '').filter((one) => one !== '' && one !== label) }];
  });
  if (columns.length === 0) return null;
  const numbering = grid.get(end + 1);
  return {
    title: titleOf(grid, top), last: numbering && isNumbering(numbering) ? end + 1 : end, numberColumn: numberColumn < 0 ? null : numberColumn,
    labelColumn, unitColumn: unitColumn < 0 ? null : unitColumn, columns, headers: headersOf(lines, columns.slice(0, 40)),
  };
}

/** Words by row and column, each merged cell spread over all that it covers. */
function gridOf(rows: readonly SheetRow[], merges: readonly SheetMerge[]): Grid {
  const grid: Grid = new Map(rows.map((row) => [row.number, row.cells.slice(0, MOST.columns).map(text)]));
  for (const { top, left, bottom, right } of merges) {
    const said = grid.get(top)?.[left] ?? '';
    if (said === '' || bottom - top > 50) continue;
    for (let row = top; row <= bottom; row += 1) {
      const line = grid.get(row) ?? [];
      for (let at = left; at <= Math.min(right, MOST.columns - 1); at += 1) {
        while (line.length < at) line.push('');
        line[at] = said;
      }
      grid.set(row, line);
    }
  }
  return new Map([...grid].sort(([one], [other]) => one - other));
}

function text(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' ? cell.normalize('NFC').replace(/\s+/g, ' ').trim() : '';
}

/** Several different words side by side, and no sum of figures; a letterhead of two blocks is none. */
function isHeadRow(number: number, cells: string[], merges: readonly SheetMerge[]): boolean {
  const different = new Set(cells.filter(Boolean));
  if (different.size === 0 || cells.some((cell) => /^-?\d+([.,]\d+)?$/.test(cell) && cells.indexOf(cell) > 1)) return false;
  if (cells.some((cell) => NUMBER.test(cell))) return different.size >= 2;
  const wide = merges.some((merge) => merge.top === number && merge.right - merge.left > 5);
  return different.size >= 3 && !wide;
}

/** How far down the head goes: as far as its merged cells reach, or while the column of labels stays empty. */
function lastOf(grid: Grid, top: number, cells: string[], merges: readonly SheetMerge[]): number {
  const reach = Math.max(top, ...merges.filter((merge) => merge.top === top && merge.bottom - top < MOST.head && cells[merge.left]).map((merge) => merge.bottom));
  if (reach > top) return reach;
  // Heads without merging down: rows that say nothing where the first head stands, but several words further on.
  const first = cells.findIndex(Boolean);
  let end = top;
  while (end - top < MOST.head - 1) {
    const next = grid.get(end + 1);
    if (!next || (next[first] ?? '') !== '' || next.filter((cell) => cell !== '' && !/^-?\d/.test(cell)).length < 2) break;
    end += 1;
  }
  return end;
}

/** `A B 1 2 3` or `(1) (2) (3=1+2)`: the columns counted, as forms print it below their head. */
const isNumbering = (cells: string[]): boolean => {
  const said = cells.filter(Boolean);
  return said.length >= 2 && said.every((cell) => /^\(?(?:[A-ZĐ]|\d{1,2})(?:\s*=.*)?\)?$/u.test(cell));
};

/** What the form is called: of the rows above the head, the one that says so, else the last in capitals. */
function titleOf(grid: Grid, top: number): string | null {
  const above = [...grid].filter(([number]) => number < top).map(([, cells]) => [...new Set(cells.filter(Boolean))]).filter((said) => said.length === 1).map(([said]) => said!);
  const named = above.findLast((said) => /^(?:biểu|bảng|mẫu|phụ lục)|thống kê|tổng hợp|số liệu|kết quả|báo cáo/iu.test(said) && !/đơn vị tính|tính đến/iu.test(said));
  return (named ?? above.findLast((said) => said.length > 8 && said === said.toLocaleUpperCase('vi')))?.slice(0, 500) ?? null;
}

/** Header rows above the columns: where a head covers several columns that have labels of their own below it. */
function headersOf(lines: string[][], columns: { at: number; label: string }[]): SheetHead['headers'] {
  const headers = lines.slice(0, -1).map((line) => {
    const cells: { label: string; span: number }[] = [];
    columns.forEach(({ at, label }, place) => {
      const said = line[at] ?? '';
      const head = said === label ? '' : said.slice(0, 300);
      const next = place > 0 && columns[place - 1]!.at === at - 1;
      if (next && cells.at(-1)!.label === head) cells.at(-1)!.span += 1;
      else cells.push({ label: head, span: 1 });
    });
    return cells;
  });
  return headers.filter((cells) => cells.some(({ label }) => label !== '')).slice(0, 4);
}
