import { cellAt, cellId, isNumeric, togetherRow } from './cell.ts';
import type { Cell } from './cell.ts';
import { isAddedRow, isGiven, numberIn, TOGETHER } from './definition.ts';
import type { CellValue, FormDefinition, RollupRule, RowCells } from './definition.ts';

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
  /** Of one answer of a choice: the figure is how many gave it. */
  option?: string;
}
export type CellMap = Record<string, CellPlace>;

/** The place of one answer of a choice, by its position. */
export const answerId = (rowKey: string, columnKey: string, option: number): string => `${cellId(rowKey, columnKey)}/${option}`;

/**
 * Gives the cells of the forms their places in the stored figures: a number one, `last` a second for its moment, a choice that is counted one
 * an answer. Words, closed cells and ratios have none; rows that units add come together in one.
 * @returns one map a form, in order
 */
export function placeCells(forms: FormDefinition[]): CellMap[] {
  let next = 0;
  const take = () => {
    const place = { block: Math.floor(next / SLOTS), slot: (next % SLOTS) + 1 };
    next += 1;
    return place;
  };
  const pair = () => {
    // Value and moment are read together: both in one block.
    if (next % SLOTS === SLOTS - 1) next += 1;
    return { ...take(), order: take() };
  };
  return forms.map((form) => {
    const cells: CellMap = {};
    for (const row of form.repeat ? [...form.rows, togetherRow()] : form.rows) {
      for (const column of form.columns) {
        const cell = cellAt(form, row, column);
        const id = cellId(row.key, column.key);
        if (isCounted(cell)) {
          cell.options.forEach((option, at) => { cells[answerId(row.key, column.key, at)] = { ...take(), decimals: 0, rollup: 'sum', option }; });
        } else if (isPlaced(cell)) {
          const rollup = cell.rollup === 'tally' ? 'none' : cell.rollup;
          cells[id] = { ...(rollup === 'last' ? pair() : take()), decimals: cell.decimals, rollup };
        }
      }
    }
    return cells;
  });
}

const isPlaced = (cell: Cell): boolean => isNumeric(cell.column) && cell.state !== 'closed' && cell.rollup !== 'ratio';
const isCounted = (cell: Cell): boolean => cell.type === 'choice' && cell.state !== 'closed' && cell.rollup === 'tally';

/** A figure × 10^decimals as an exact integer; null where the figure has more places than allowed. */
export function toStored(value: number, decimals: number): bigint | null {
  const scaled = value * 10 ** decimals;
  const whole = Math.round(scaled);
  // 0.1 × 10 is not exactly 1: what matters is that the whole number reads back as the same figure.
  return whole / 10 ** decimals === value ? BigInt(whole) : null;
}

/** The figure that a stored integer means. */
export const fromStored = (stored: bigint, decimals: number): number => Number(stored) / 10 ** decimals;

/**
 * The figures of a form's rows by block; a slot that nobody gave stays null.
 * @param rows the rows with what is computed in them, and with the row in which added ones come together (`deriveReport`)
 * @param submittedAt when they were handed in, in milliseconds since 1970
 */
export function figuresOf(cells: CellMap, rows: Record<string, RowCells>, submittedAt: number): Map<number, (bigint | null)[]> {
  const blocks = new Map<number, (bigint | null)[]>();
  for (const [id, place] of Object.entries(cells)) {
    const block = blocks.get(place.block) ?? Array<bigint | null>(SLOTS).fill(null);
    blocks.set(place.block, block);
    const [rowKey = '', columnKey = ''] = id.split('/');
    if (place.option !== undefined) {
      block[place.slot - 1] = answers(valuesIn(rows, rowKey, columnKey), place.option);
      continue;
    }
    const value = numberIn(own(rows, rowKey)?.[columnKey]);
    if (value === null) continue;
    block[place.slot - 1] = toStored(value, place.decimals);
    if (place.order) block[place.order.slot - 1] = BigInt(submittedAt);
  }
  return blocks;
}

const own = <T>(things: Record<string, T>, key: string): T | undefined => (Object.hasOwn(things, key) ? things[key] : undefined);

/** The values of a column in a row; in the row where added ones come together, those of each of them. */
function valuesIn(rows: Record<string, RowCells>, rowKey: string, columnKey: string): CellValue[] {
  const keys = rowKey === TOGETHER ? Object.keys(rows).filter(isAddedRow) : [rowKey];
  return keys.map((key) => own(rows, key)?.[columnKey] ?? null);
}

function answers(values: CellValue[], option: string): bigint | null {
  const given = values.filter(isGiven);
  return given.length === 0 ? null : BigInt(given.filter((value) => value === option).length);
}
