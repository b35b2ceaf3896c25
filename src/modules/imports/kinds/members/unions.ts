import { printedDay } from '../../../../engines/sheet-rows/index.ts';
import { inSubtree } from '../../../../kit/context.ts';
import type { SignedIn } from '../../../../kit/context.ts';
import { isGroupType, takesMembers } from '../../../members/index.ts';
import { sheetVocabulary } from '../../../organisation/index.ts';
import type { SheetUnit } from '../../../organisation/index.ts';
import type { ImportSettings } from '../../kind.ts';
import { unitsNamed } from '../units/known-units.ts';
import type { KnownUnits } from '../units/known-units.ts';

export interface Clash { column: string | null; code: string; params?: Record<string, string | number> }
export type Found<T> = { found: T } | { clash: Clash };

/** Unions, branches and groups that the rows of a sheet name. */
export class Unions {
  readonly #known: KnownUnits;
  readonly #root: SheetUnit;
  readonly #types: Awaited<ReturnType<typeof sheetVocabulary>>['types'];
  readonly #unions = new Map<string | null, Found<SheetUnit>>();
  readonly #groups = new Map<string, Found<SheetUnit>>();
  /** Unions in the order in which rows speak of them first: rows are applied a union after the other. */
  readonly #order = new Map<string, number>();

  private constructor(known: KnownUnits, root: SheetUnit, types: Awaited<ReturnType<typeof sheetVocabulary>>['types']) {
    this.#known = known;
    this.#root = root;
    this.#types = types;
  }

  /** @throws Problem not_found where the unit that is imported into is gone */
  static async find(context: SignedIn, settings: ImportSettings, names: ReadonlySet<string>): Promise<Unions> {
    const { known, root } = await unitsNamed(context, settings, names);
    return new Unions(known, root, (await sheetVocabulary(context.tx)).types);
  }

  /** The union that a row means: by code, by its number in the tree, by name; without any, the one that is imported into. */
  union(named: string | null): Found<SheetUnit> {
    const before = this.#unions.get(named);
    if (before) return before;
    const union = this.#findUnion(named);
    this.#unions.set(named, union);
    if ('found' in union && !this.#order.has(union.found.id)) this.#order.set(union.found.id, this.#order.size);
    return union;
  }

  order(unionId: string): number {
    return this.#order.get(unionId) ?? 0;
  }

  #findUnion(named: string | null): Found<SheetUnit> {
    const clash = (code: string, params?: Clash['params']): Found<SheetUnit> => ({ clash: { column: 'union', code, ...(params && { params }) } });
    if (named === null) return this.#takes(this.#root) ? { found: this.#root } : clash('union_required', { unit: this.#root.name });
    const coded = this.#known.coded(named);
    if (coded && !this.#known.reaches(coded)) return clash('union_outside');
    if (coded) return this.#takes(coded) ? { found: coded } : clash('not_a_union', { unit: coded.name });
    const all = this.#known.named(named);
    const unions = all.filter((unit) => this.#takes(unit));
    if (unions.length > 1) return clash('union_ambiguous');
    if (unions[0]) return { found: unions[0] };
    return all[0] ? clash('not_a_union', { unit: all[0].name }) : clash('union_unknown');
  }

  /** A branch or group of a union, by code or by name. */
  group(union: SheetUnit, named: string): Found<SheetUnit> {
    const key = `${union.id} ${named}`;
    const before = this.#groups.get(key);
    if (before) return before;
    const within = (unit: SheetUnit) => isGroupType(unit.typeKey) && unit.path !== union.path && inSubtree(unit.path, union.path) && unit.ended === null;
    const coded = this.#known.coded(named);
    const groups = coded && within(coded) ? [coded] : this.#known.named(named).filter(within);
    const group: Found<SheetUnit> = groups.length === 1 ? { found: groups[0]! } : { clash: { column: 'group', code: groups.length > 1 ? 'group_ambiguous' : 'group_unknown', params: { union: union.name } } };
    this.#groups.set(key, group);
    return group;
  }

  #takes(unit: SheetUnit): boolean {
    return takesMembers(this.#types, unit.typeKey);
  }
}

/** What is in the way of joining a union on a day. */
export function joiningClash(union: SheetUnit, joined: string, today: string): Clash | null {
  if (union.ended !== null) return { column: 'union', code: 'union_closed', params: { union: union.name, day: printedDay(union.ended) } };
  if (joined > today) return { column: 'joined', code: 'joined_in_future', params: { day: printedDay(today) } };
  if (joined < union.founded) return { column: 'joined', code: 'joined_before_union', params: { union: union.name, day: printedDay(union.founded) } };
  return null;
}
