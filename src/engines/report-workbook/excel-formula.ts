import { absences, isAddedRow, TOGETHER, writeFigure } from '../forms/index.ts';
import type { Cell, FormDefinition } from '../forms/index.ts';
import { formulaOf } from '../forms/derive.ts';
import { cellsIn, sheetOf } from '../forms/sheet.ts';
import type { Sheet } from '../forms/sheet.ts';
import type { Formula, Reference } from '../formulas/index.ts';
import { columnName } from '../sheet-files/index.ts';

/** Longer ones are left to the program: a sheet that is slow helps nobody. */
const LONGEST = 1500;
/** Words that say why there is no figure: sums pass over them here as there. */
const ABSENCES = absences.map((absent) => writeFigure({ absent }, String));
const GATHERS = { sum: 'SUM', min: 'MIN', max: 'MAX' } as const;

/**
 * What is computed in a form as formulas of a spreadsheet program, so that sums follow while one types. A help for the eye alone: nothing of
 * it is read back. Formulas that go beyond sums, differences, products and quotients of this form stay values.
 */
export class ExcelFormulas {
  readonly #form: FormDefinition;
  readonly #sheet: Sheet;
  readonly #lines: Map<string, number>;
  readonly #columns: Map<string, string>;

  /** @param lines where each printed row stands @param first the place of the first column, from 0 */
  constructor(form: FormDefinition, lines: Map<string, number>, first: number) {
    this.#form = form;
    this.#lines = lines;
    this.#sheet = sheetOf(form, lines.keys());
    this.#columns = new Map(form.columns.map((column, at) => [column.key, columnName(first + at)]));
  }

  /** Without the sign that begins it; null where it is none of those. */
  of(cell: Cell): string | null {
    const written = this.#written(cell);
    if (!written) return null;
    const guarded = `IFERROR(IF(AND(${[...new Set(written.guards)].join(',')}),ROUND(${written.text},${cell.decimals}),""),"")`;
    return guarded.length > LONGEST ? null : guarded;
  }

  #written(cell: Cell): Written | null {
    if (cell.ratio) {
      const [above, below] = [cell.ratio.numerator, cell.ratio.denominator].map((column) => this.#cell(cell, { form: null, row: null, column }));
      return above && below ? { text: `${above.text}*${cell.ratio.times}/${below.text}`, guards: [...above.guards, ...below.guards] } : null;
    }
    if (this.#form.repeat && cell.row.key === TOGETHER) {
      const gathers = Object.hasOwn(GATHERS, cell.rollup) ? GATHERS[cell.rollup as keyof typeof GATHERS] : null;
      return gathers && this.#gathered(gathers, [...this.#lines.keys()].filter(isAddedRow).map((key) => [key, cell.column.key]));
    }
    const formula = cell.formula === null ? null : formulaOf(this.#form, cell.formula, 'figure');
    return formula && this.#part(cell, formula);
  }

  #part(cell: Cell, part: Formula): Written | null {
    switch (part.kind) {
      case 'number': return { text: part.digits.replace(',', '.'), guards: [] };
      case 'cell': return this.#cell(cell, part.ref);
      case 'minus': return joined([this.#part(cell, part.of)], ([of]) => `(-${of})`);
      case 'two': return '+-*/'.includes(part.op) ? joined([this.#part(cell, part.left), this.#part(cell, part.right)], ([left, right]) => `(${left}${part.op}${right})`) : null;
      case 'call': return this.#call(cell, part);
      default: return null;
    }
  }

  #call(cell: Cell, { name, args }: Formula & { kind: 'call' }): Written | null {
    if (name !== 'SUM' && name !== 'MIN' && name !== 'MAX') return null;
    const cells = args.map((arg): [string, string][] | null => {
      if (arg.kind === 'cell') return this.#isHere(arg.ref) ? [[arg.ref.row ?? cell.row.key, arg.ref.column ?? cell.column.key]] : null;
      return arg.kind === 'cells' && this.#isHere(arg.first) ? cellsIn(this.#sheet, arg.first, arg.last, cell.row.key, cell.column.key) : null;
    });
    return cells.includes(null) ? null : this.#gathered(name, cells.flatMap((some) => some ?? []));
  }

  #isHere = (ref: Reference): boolean => ref.form === null || ref.form === this.#form.key;

  #cell(cell: Cell, ref: Reference): Written | null {
    const place = this.#isHere(ref) ? this.#place(ref.row ?? cell.row.key, ref.column ?? cell.column.key) : null;
    return place === null ? null : { text: place, guards: [`ISNUMBER(${place})`] };
  }

  #place(rowKey: string, columnKey: string): string | null {
    const [line, column] = [this.#lines.get(rowKey), this.#columns.get(columnKey)];
    return line !== undefined && column !== undefined ? `${column}${line}` : null;
  }

  /** Cells below one another are named as a stretch. */
  #gathered(name: string, cells: [string, string][]): Written | null {
    const stretches: { column: string; top: number; bottom: number }[] = [];
    for (const [rowKey, columnKey] of cells) {
      const [line, column] = [this.#lines.get(rowKey), this.#columns.get(columnKey)];
      if (line === undefined || column === undefined) continue;
      const last = stretches.at(-1);
      if (last && last.column === column && last.bottom === line - 1) last.bottom = line;
      else stretches.push({ column, top: line, bottom: line });
    }
    if (stretches.length === 0) return null;
    const ranges = stretches.map(({ column, top, bottom }) => (top === bottom ? `${column}${top}` : `${column}${top}:${column}${bottom}`));
    // Words that a program passes over could be an estimate: rather nothing than a sum without it.
    const noOtherWords = ranges.map((range) => `COUNTIF(${range},"?*")=${ABSENCES.map((words) => `COUNTIF(${range},"${words}")`).join('+')}`);
    return { text: `${name}(${ranges.join(',')})`, guards: [`COUNT(${ranges.join(',')})>0`, ...noOtherWords] };
  }
}

/** An expression, and what must hold for it to be worth anything: empty is not 0. */
interface Written { text: string; guards: string[] }

const joined = (parts: (Written | null)[], join: (texts: string[]) => string): Written | null =>
  (parts.some((part) => part === null) ? null : { text: join(parts.map((part) => part!.text)), guards: parts.flatMap((part) => part!.guards) });
