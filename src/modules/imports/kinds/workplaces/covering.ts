import { printedDay } from '../../../../engines/sheet-rows/index.ts';
import type { SheetWorkplace } from '../../../workplaces/index.ts';
import type { ImportSettings } from '../../kind.ts';
import { names } from '../units/known-units.ts';
import type { Clash } from '../units/targets.ts';
import type { Places } from './places.ts';
import type { WorkplaceRow } from './workplace-rows.ts';

export interface Covering { unionId: string; from: string; ends: string | null }
export const coveringDay = (row: WorkplaceRow, settings: ImportSettings): string => row.coveredFrom ?? (row.from !== null && row.from > settings.day ? row.from : settings.day);

/**
 * Which union a row puts a workplace under. Another than the one that covers it is not put in its place: that covering ends first, on its page,
 * with a reason; but for a union that is gone and left no heir.
 */
export function coveringOf(
  row: WorkplaceRow, workplace: SheetWorkplace | null, opened: string, { places, settings }: { places: Places; settings: ImportSettings },
): { covering: Covering | null } | { note: Clash } | { clash: Clash } {
  const clash = (column: string, code: string, params: Clash['params'] = {}) => ({ clash: { column, code, params } });
  if (row.union === null) return row.coveredFrom === null ? { covering: null } : clash('union', 'required');
  // Who closes is covered no longer; a sheet that is given again still names the union.
  if ((row.facts.status ?? workplace?.status) === 'closed') return { note: { column: 'union', code: 'closed_not_covered' } };
  const from = coveringDay(row, settings);
  const { known } = places;
  const covered = workplace?.unionId == null ? null : { union: known.byId.get(workplace.unionId)!, living: workplace.livingId === null ? null : known.byId.get(workplace.livingId)!, since: workplace.coveredSince! };
  if (covered && [covered.union, covered.living].some((unit) => unit !== null && names(row.union!, unit))) return asKnown(row, covered.since);
  const found = places.union(row.union);
  if ('clash' in found) return found;
  if (covered && (found.unit.id === covered.union.id || found.unit.id === covered.living?.id)) return asKnown(row, covered.since);
  if (covered && (covered.living !== null || covered.since >= from)) return clash('union', 'covered_by_another', { union: (covered.living ?? covered.union).name, day: printedDay(covered.since) });
  if (workplace?.founding) return clash('union', 'founding_under_way');
  if (from < opened) return clash('coveredFrom', 'covered_before_opening', { day: printedDay(opened) });
  if (workplace?.closedThen) return clash('coveredFrom', 'closed_then', { day: printedDay(from) });
  const { founded, ended, name } = found.unit;
  if (from < founded) return clash('coveredFrom', 'union_not_founded_yet', { union: name, day: printedDay(founded) });
  if (ended !== null && ended < from) return clash('union', 'union_ended_before', { union: name, day: printedDay(ended) });
  return { covering: { unionId: found.unit.id, from, ends: covered ? workplace!.coveringId : null } };
}

/** A covering that is known is not moved in time by a sheet. */
function asKnown({ coveredFrom }: WorkplaceRow, since: string): { covering: null } | { note: Clash } {
  return coveredFrom === null || coveredFrom === since ? { covering: null } : { note: { column: 'coveredFrom', code: 'covered_since', params: { day: printedDay(since) } } };
}
