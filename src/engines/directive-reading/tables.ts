/** Tables in the text: rows by tabs or bars, or flattened to a cell a line between bars. */
import { join, type Line, type Run } from '../text/index.ts';

export interface Table { readonly rows: readonly (readonly Run[])[] }
export type ColumnRole = 'ordinal' | 'content' | 'lead' | 'support' | 'time';

/** Header words of a progress table, in the order in which a column is tried. */
const roles: readonly (readonly [ColumnRole, RegExp])[] = [
  ['ordinal', /^(?:S?TT|Số TT|Số thứ tự|#)$/iu],
  ['support', /phối hợp/iu],
  ['time', /thời gian|thời hạn|tiến độ|hoàn thành|^hạn/iu],
  ['content', /nội dung|nhiệm vụ|công việc|hoạt động|^việc|tên/iu],
  ['lead', /chủ trì|thực hiện|phụ trách|chịu trách nhiệm|đầu mối|tham mưu|^(?:đơn vị|cơ quan|bộ phận|người|cá nhân)$/iu],
];

/** Sets the tables of a zone apart from its running text; the text keeps its lines in order. */
export function splitTables(lines: readonly Line[]): { plain: Line[]; tables: Table[] } {
  const plain: Line[] = [];
  const tables: Table[] = [];
  let rows: Run[][] = [];
  let tried = -1;
  const close = (): void => { if (rows.length > 0) tables.push({ rows }); rows = []; };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.kind === 'row') { rows.push([...line.columns]); continue; }
    const flat = line.kind === 'bar' && i > tried ? flattened(lines, i) : null;
    if (flat) tried = flat.end;
    if (flat?.table) { close(); tables.push({ rows: flat.rows }); i = flat.end; continue; }
    if (line.kind === 'text') close();
    plain.push(line);
  }
  close();
  return { plain, tables };
}

function flattened(lines: readonly Line[], from: number): { rows: Run[][]; end: number; table: boolean } {
  const rows: Run[][] = [];
  let row: Run[] = [];
  let cell: Run[] = [];
  let end = from;
  for (let i = from + 1; i < lines.length && i - end <= 40; i++) {
    const line = lines[i] as Line;
    if (line.kind !== 'bar') { if (line.kind !== 'blank') cell.push(line.run); continue; }
    if (cell.length > 0) row.push(join(cell));
    else if (i === end + 1 && row.length > 0) { rows.push(row); row = []; }
    cell = [];
    end = i;
  }
  if (row.length > 0) rows.push(row);
  return { rows, end, table: rows.length >= 2 && rows.some((cells) => cells.length >= 3) };
}

/** The role of each column by the table's header row, and the rows below it; null where it is no progress table. */
export function progressTable(table: Table): { role: Map<ColumnRole, number>; rows: readonly (readonly Run[])[] } | null {
  for (const [i, head] of table.rows.slice(0, 3).entries()) {
    const below = continuesHead(head, table.rows[i + 1]);
    const row = below ? head.map((cell, column) => ({ text: [cell.text, below[column]?.text].filter(Boolean).join(' ') })) : head;
    const role = new Map<ColumnRole, number>();
    row.forEach((cell, column) => {
      const found = roles.find(([name, pattern]) => !role.has(name) && cell.text.length < 60 && pattern.test(cell.text));
      if (found) role.set(found[0], column);
    });
    if (role.has('content') && (role.has('lead') || (role.has('time') && role.has('support')))) return { role, rows: table.rows.slice(i + (below ? 2 : 1)) };
  }
  return null;
}

/** The second row of a header of two: under `Phân công` stand `Chủ trì` and `Phối hợp`, and nothing under `Nội dung`. */
function continuesHead(head: readonly Run[], next: readonly Run[] | undefined): readonly Run[] | null {
  if (!next || next.length !== head.length) return null;
  const said = next.filter(({ text }, column) => text.trim() !== '' && text !== head[column]?.text);
  const isHead = said.length > 0 && said.length < head.length && said.every(({ text }) => text.length < 30 && roles.some(([, pattern]) => pattern.test(text)));
  return isHead ? next : null;
}

