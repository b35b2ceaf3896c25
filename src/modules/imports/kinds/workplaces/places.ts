import type { SheetUnit } from '../../../organisation/index.ts';
import type { KnownUnits } from '../units/known-units.ts';
import type { Clash } from '../units/targets.ts';

export type Found = { unit: SheetUnit } | { clash: Clash };

/** Types of unit that look after workplaces, and types that cover them. */
export interface UnitTypes { caretakers: ReadonlySet<string>; unions: ReadonlySet<string> }

/** Finds the units that rows name: who looks after a workplace, and which union covers it. */
export class Places {
  readonly known: KnownUnits;
  readonly #root: SheetUnit;
  readonly #types: UnitTypes;

  constructor(known: KnownUnits, root: SheetUnit, types: UnitTypes) {
    this.known = known;
    this.#root = root;
    this.#types = types;
  }

  /** Without a name, the unit that is imported into looks after it. @param day last day on which it must be there */
  caretaker(named: string | null, day: string): Found {
    const found = this.#find(named, 'unit', this.#types.caretakers, { outside: 'caretaker_outside', unknown: 'caretaker_unknown', several: 'caretaker_ambiguous', other: 'not_a_caretaker' });
    if ('clash' in found) return found;
    const { ended, name } = found.unit;
    return ended !== null && ended < day ? { clash: { column: 'unit', code: 'caretaker_ended', params: { unit: name } } } : found;
  }

  union(named: string): Found {
    return this.#find(named, 'union', this.#types.unions, { outside: 'union_outside', unknown: 'union_unknown', several: 'union_ambiguous', other: 'not_a_union' });
  }

  #find(named: string | null, column: string, types: ReadonlySet<string>, codes: Record<'outside' | 'unknown' | 'several' | 'other', string>): Found {
    const clash = (code: string, unit?: SheetUnit): Found => ({ clash: { column, code, ...(unit && { params: { unit: unit.name } }) } });
    const coded = named === null ? this.#root : this.known.coded(named);
    if (coded && !this.known.reaches(coded)) return clash(codes.outside);
    if (coded) return types.has(coded.typeKey) ? { unit: coded } : clash(codes.other, coded);
    const all = this.known.named(named!);
    const fitting = all.filter(({ typeKey }) => types.has(typeKey));
    // Of several of one name those that have ended are not meant.
    const going = fitting.length > 1 ? fitting.filter(({ ended }) => ended === null) : fitting;
    if (going.length > 1) return clash(codes.several);
    if (going[0]) return { unit: going[0] };
    return all[0] ? clash(codes.other, all[0]) : clash(codes.unknown);
  }
}
