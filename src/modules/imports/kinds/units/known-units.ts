import { nameKey } from '../../../../engines/sheet-rows/index.ts';
import { inSubtree } from '../../../../kit/context.ts';
import type { SignedIn } from '../../../../kit/context.ts';
import { problems } from '../../../../kit/problem.ts';
import { unitsOfSheet } from '../../../organisation/index.ts';
import type { SheetUnit } from '../../../organisation/index.ts';
import type { ImportSettings } from '../../kind.ts';
import { nodeOf } from './file-rows.ts';

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

  /** By its code, or by its number in the tree; also outside of the subtree. */
  coded(text: string): SheetUnit | undefined {
    const node = nodeOf(text);
    return node === null ? this.byCode.get(text) : this.byNode.get(node);
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

const CHUNK = 2_000;

/** Units that cells name by code, by number in the tree or by name, and the one that is imported into. @throws Problem not_found where that is gone */
export async function unitsNamed({ tx }: SignedIn, settings: ImportSettings, texts: ReadonlySet<string>): Promise<{ known: KnownUnits; root: SheetUnit }> {
  const asked = { codes: [], nodes: [], names: [], ids: [], within: settings.unitPath, day: settings.day };
  const known = new KnownUnits(settings.unitPath);
  known.add(await unitsOfSheet(tx, { ...asked, ids: [settings.unitId] }));
  const all = [...texts];
  for (let at = 0; at < all.length; at += CHUNK) {
    const codes = all.slice(at, at + CHUNK);
    known.add(await unitsOfSheet(tx, { ...asked, codes, nodes: codes.flatMap((code) => nodeOf(code) ?? []), names: codes.map(nameKey) }));
  }
  const root = known.byId.get(settings.unitId);
  if (!root) throw problems.notFound();
  return { known, root };
}
