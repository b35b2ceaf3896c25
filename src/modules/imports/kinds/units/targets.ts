import { newId } from '../../../../kit/ids.ts';
import type { SheetUnit } from '../../../organisation/index.ts';
import { nameKey } from '../../../../engines/sheet-rows/index.ts';
import type { FileRow, FileRows } from './file-rows.ts';
import { nodeOf } from './file-rows.ts';
import type { KnownUnits } from './known-units.ts';

/** A fault's code with what its sentence needs. */
export interface Clash { column: string | null; code: string; params?: Record<string, string | number> }

/** Which unit a row means: one that is there, one that it founds, or none because something is in the way. */
export type Target = { unit: SheetUnit } | { founds: string } | { clash: Clash };
/** What a row hangs below. */
export type Above = { unit: SheetUnit } | { row: FileRow } | { clash: Clash };

/** Finds out, once for each row, which unit it means and what it hangs below. */
export class Targets {
  readonly #rows: FileRows;
  readonly #known: KnownUnits;
  readonly #root: SheetUnit;
  readonly #targets = new Map<number, Target>();
  readonly #ranks = new Map<number, number | Clash>();

  constructor(rows: FileRows, known: KnownUnits, root: SheetUnit) {
    this.#rows = rows;
    this.#known = known;
    this.#root = root;
  }

  above(row: FileRow): Above {
    const { parent } = row;
    if (parent === null) return { unit: this.#root };
    const fault = (code: string): Above => ({ clash: { column: 'parent', code } });
    const coded = this.#rows.byCode.get(parent);
    if (coded) return { row: coded };
    const node = nodeOf(parent);
    const unit = this.#known.byCode.get(parent) ?? (node === null ? undefined : this.#known.byNode.get(node));
    if (unit) return this.#known.reaches(unit) ? { unit } : fault('parent_unknown');
    const rows = this.#rows.named(parent).filter(({ number }) => number !== row.number);
    if (rows.length > 1) return fault('parent_ambiguous');
    if (rows[0]) return { row: rows[0] };
    const units = this.#known.named(parent);
    if (units.length > 1) return fault('parent_ambiguous');
    return units[0] ? { unit: units[0] } : fault('parent_unknown');
  }

  target(row: FileRow): Target {
    const found = this.#targets.get(row.number);
    if (found) return found;
    const target = this.#find(row);
    this.#targets.set(row.number, target);
    return target;
  }

  #find(row: FileRow): Target {
    const { code } = row;
    const fault = (name: string, params?: Clash['params']): Target => ({ clash: { column: 'code', code: name, ...(params && { params }) } });
    if (code === null) return fault('required');
    const first = this.#rows.byCode.get(code)!;
    if (first.number !== row.number) return fault('code_twice', { row: first.number });
    const node = nodeOf(code);
    if (node !== null) {
      const unit = this.#known.byNode.get(node);
      return unit && this.#known.reaches(unit) ? { unit } : fault('code_unknown');
    }
    if (code.startsWith('#')) return fault('code_reserved');
    const coded = this.#known.byCode.get(code);
    if (coded) return this.#known.reaches(coded) ? { unit: coded } : fault('code_taken');
    return this.#withoutCode(row) ?? { founds: newId() };
  }

  /** A unit of that name at that place that has no code yet is meant by the row: it gets the code. */
  #withoutCode(row: FileRow): Target | null {
    if (row.name === null) return null;
    const candidates = this.#known.named(row.name).filter((unit) => unit.code === null && unit.there);
    if (candidates.length === 0) return null;
    const above = this.above(row);
    const parentId = 'unit' in above ? above.unit.id : 'row' in above && above.row.number !== row.number ? this.#unitOf(above.row)?.id : undefined;
    const here = parentId === undefined ? [] : candidates.filter((unit) => unit.parentId === parentId && nameKey(unit.name) === nameKey(row.name!));
    if (here.length > 1) return { clash: { column: 'name', code: 'several_of_that_name' } };
    return here[0] ? { unit: here[0] } : null;
  }

  /** The unit that a row means where a code names it: not by its name, which would ask in circles. */
  #unitOf(row: FileRow): SheetUnit | undefined {
    if (row.code === null) return undefined;
    const node = nodeOf(row.code);
    return node === null ? this.#known.byCode.get(row.code) : this.#known.byNode.get(node);
  }

  /** How many rows stand above a row within the sheet; a clash where they stand in a circle. Walks, for a sheet may be one long chain. */
  rank(row: FileRow): number | Clash {
    const way: FileRow[] = [];
    const passed = new Set<number>();
    let above: number | Clash = -1;
    for (let at = row; ;) {
      const known = this.#ranks.get(at.number);
      if (known !== undefined) { above = known; break; }
      if (passed.has(at.number)) { above = circleOf(way.slice(way.indexOf(at))); break; }
      way.push(at);
      passed.add(at.number);
      const next = this.above(at);
      if (!('founds' in this.target(at)) || !('row' in next)) break;
      at = next.row;
    }
    for (const each of way.toReversed()) {
      if (typeof above === 'number') above += 1;
      this.#ranks.set(each.number, above);
    }
    return this.#ranks.get(row.number)!;
  }
}

function circleOf(rows: readonly FileRow[]): Clash {
  const shown = [...rows.slice(0, 10).map(({ number }) => String(number)), ...(rows.length > 10 ? ['…'] : []), String(rows[0]!.number)];
  return { column: 'parent', code: 'circle', params: { rows: shown.join(' → ') } };
}
