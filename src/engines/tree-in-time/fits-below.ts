import type { TypeOfUnit } from './types.ts';

/**
 * May a unit become of this type below one of that? It stands on a lower level than the unit above; branches and groups stand below a grassroots
 * union or within one, and nothing else does. An office of a unit (ban, văn phòng) stands on the unit's own level: no union becomes one.
 */
export function fitsBelow(type: Pick<TypeOfUnit, 'rank' | 'level'>, above: Pick<TypeOfUnit, 'rank' | 'level'>): boolean {
  if (type.rank <= above.rank) return false;
  if (type.level === undefined || above.level === undefined) return true;
  const inside = (level: string) => level === 'below-grassroots';
  if (inside(type.level)) return above.level === 'grassroots' || inside(above.level);
  return type.level !== above.level && !inside(above.level);
}
