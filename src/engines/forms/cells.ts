import type { CellValue, FormColumn, FormDefinition, RollupRule, RowCells } from './definition.ts';

/** Bigint slots in one stored block of figures. */
export const SLOTS = 64;

/** Where a published cell's figure lies: block, slot 1…64, and the power of ten it is multiplied by. Never reused. */
export interface CellPlace {
  block: number;
  slot: number;
  decimals: number;
  rollup: RollupRule;
  /** Of `last`: where it is said when the figure was handed in, in milliseconds; always in the same block. */
  order?: { block: number; slot: number };
}
export type CellMap = Record<string, CellPlace>;

export const cellId = (rowKey: string, columnKey: string): string => `${rowKey}/${columnKey}`;

/** Gives each number cell of the forms its place; text cells have none. @returns one map a form, in order */
export function placeCells(forms: FormDefinition[]): CellMap[] {
  let next = 0;
  return forms.map((form) => {
    const cells: CellMap = {};
    for (const row of form.rows) {
      for (const column of form.columns) {
        if (column.type === 'text') continue;
        cells[cellId(row.key, column.key)] = {
          block: Math.floor(next / SLOTS), slot: (next % SLOTS) + 1, decimals: column.decimals, rollup: column.rollup,
        };
        next += 1;
      }
    }
    return cells;
  });
}

/** One thing wrong with a cell; `column` is its key. */
export interface CellFault {
  column: string;
  code: 'unknown_column' | 'not_a_number' | 'not_whole' | 'too_many_decimals' | 'negative' | 'too_large' | 'not_text';
}

const LARGEST = 1e12;

/** Checks what was typed into a row against its form. @returns faults, empty when all is well */
export function checkRow(form: FormDefinition, cells: RowCells): CellFault[] {
  const columns = new Map(form.columns.map((column) => [column.key, column]));
  return Object.entries(cells).flatMap(([key, value]) => {
    const column = columns.get(key);
    const code = column ? faultOf(column, value) : 'unknown_column';
    return code ? [{ column: key, code }] : [];
  });
}

function faultOf(column: FormColumn, value: CellValue): CellFault['code'] | null {
  if (value === null) return null;
  if (column.type === 'text') return typeof value === 'string' ? null : 'not_text';
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'not_a_number';
  if (value < 0) return 'negative';
  if (value > LARGEST) return 'too_large';
  if (column.type === 'count' && !Number.isInteger(value)) return 'not_whole';
  return toStored(value, column.decimals) === null ? 'too_many_decimals' : null;
}

/** A figure × 10^decimals as an exact integer; null where the figure has more places than allowed. */
export function toStored(value: number, decimals: number): bigint | null {
  const scaled = value * 10 ** decimals;
  const whole = Math.round(scaled);
  // 0.1 × 10 is not exactly 1: what matters is that the whole number reads back as the same figure.
  return whole / 10 ** decimals === value ? BigInt(whole) : null;
}

/** The figure that a stored integer means. */
export const fromStored = (stored: bigint, decimals: number): number => Number(stored) / 10 ** decimals;

/** The figures of a form's rows by block; a slot that nobody gave stays null. */
export function figuresOf(cells: CellMap, rows: Record<string, RowCells>): Map<number, (bigint | null)[]> {
  const blocks = new Map<number, (bigint | null)[]>();
  for (const [id, place] of Object.entries(cells)) {
    const block = blocks.get(place.block) ?? Array<bigint | null>(SLOTS).fill(null);
    blocks.set(place.block, block);
    const [rowKey = '', columnKey = ''] = id.split('/');
    const value = rows[rowKey]?.[columnKey];
    if (typeof value === 'number') block[place.slot - 1] = toStored(value, place.decimals);
  }
  return blocks;
}
