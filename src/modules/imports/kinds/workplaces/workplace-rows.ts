import { nameKey } from '../../../../engines/sheet-rows/index.ts';
import type { SheetFacts } from '../../../workplaces/index.ts';
import type { KeptRow } from '../../kind.ts';

/** Columns by what they are called of a workplace. */
export const FACTS = { name: 'name', kind: 'kindKey', ownership: 'ownershipKey', field: 'fieldKey', locality: 'localityKey', address: 'address', status: 'status' } as const satisfies Record<string, keyof SheetFacts>;

/** A row as it is judged. */
export interface WorkplaceRow {
  number: number;
  code: string;
  name: string;
  /** Code or name of the unit that looks after it, and of the union that covers it. */
  unit: string | null;
  union: string | null;
  facts: Partial<SheetFacts>;
  from: string | null;
  workers: number | null;
  women: number | null;
  countedOn: string | null;
  coveredFrom: string | null;
  broken: boolean;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const figure = (value: unknown): number | null => (typeof value === 'number' ? value : null);

export function workplaceRow({ number, values, faults }: Pick<KeptRow, 'number' | 'values' | 'faults'>): WorkplaceRow {
  const facts = Object.fromEntries(Object.entries(FACTS).flatMap(([column, key]) => { const value = text(values[column]); return value === null ? [] : [[key, value]]; })) as Partial<SheetFacts>;
  return {
    number, facts, code: text(values['code']) ?? '', name: text(values['name']) ?? '', unit: text(values['unit']) ?? text(values['unitName']), union: text(values['union']) ?? text(values['unionName']),
    from: text(values['from']), workers: figure(values['workers']), women: figure(values['women']), countedOn: text(values['countedOn']), coveredFrom: text(values['coveredFrom']),
    broken: faults.some(({ note }) => !note),
  };
}

/** What must be known of all rows before any is judged: which row has a code first, and which units they name. */
export class WorkplaceRows {
  readonly units = new Set<string>();
  readonly #codes = new Map<string, number>();

  see(rows: readonly KeptRow[]): void {
    for (const kept of rows) {
      const { number, code, unit, union } = workplaceRow(kept);
      if (code !== '' && !this.#codes.has(code)) this.#codes.set(code, number);
      if (unit !== null) this.units.add(unit);
      if (union !== null) this.units.add(union);
    }
  }

  /** An earlier row with the same code. */
  codeBefore({ number, code }: WorkplaceRow): number | null {
    const first = this.#codes.get(code);
    return first === undefined || first === number ? null : first;
  }
}

/** The same name but for capitals and blanks. */
export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);
