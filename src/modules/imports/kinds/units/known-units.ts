import { nameKey } from '../../../../engines/sheet-rows/index.ts';
import { inSubtree } from '../../../../kit/context.ts';
import type { SheetUnit } from '../../../organisation/index.ts';

/** Units that the rows speak of, as they stand on the day of the import. */
export class KnownUnits {
  readonly byCode = new Map<string, SheetUnit>();
  readonly byNode = new Map<number, SheetUnit>();
  readonly byId = new Map<string, SheetUnit>();
  readonly #byName = new Map<string, SheetUnit[]>();
  readonly #within: string;

  constructor(within: string) {
    this.#within = within;
  }

  add(units: readonly SheetUnit[]): void {
    for (const unit of units) {
      if (this.byId.has(unit.id)) continue;
      this.byId.set(unit.id, unit);
      this.byNode.set(unit.node, unit);
      if (unit.code !== null) this.byCode.set(unit.code, unit);
      if (!this.reaches(unit)) continue;
      const key = nameKey(unit.name);
      const same = this.#byName.get(key);
      if (same) same.push(unit);
      else this.#byName.set(key, [unit]);
    }
  }

  /** Units outside of the subtree are not there. */
  reaches(unit: SheetUnit): boolean {
    return inSubtree(unit.path, this.#within);
  }

  named(name: string): readonly SheetUnit[] {
    return this.#byName.get(nameKey(name)) ?? [];
  }
}

/** The text is a unit's code, its number in the tree, or its name. */
export const names = (text: string, unit: SheetUnit): boolean => unit.code === text || `#${unit.node}` === text || nameKey(unit.name) === nameKey(text);
