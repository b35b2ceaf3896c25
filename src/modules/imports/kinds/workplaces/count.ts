import { printedDay } from '../../../../engines/sheet-rows/index.ts';
import type { SheetWorkplace } from '../../../workplaces/index.ts';
import type { ImportSettings } from '../../kind.ts';
import type { Clash } from '../units/targets.ts';
import type { WorkplaceRow } from './workplace-rows.ts';

/** A count to record, with the columns in which it differs from what is known. */
export interface Counted { on: string; workers: number; women: number | null; columns: string[] }

/** Workers of the day of the import, or of today where that is yet to come. */
export const countDay = (row: WorkplaceRow, settings: ImportSettings, today: string): string => row.countedOn ?? (settings.day < today ? settings.day : today);

/** What a row tells of the workers: nothing, what is known already, or a count. Without a day of its own the last count holds on where it is the same. */
export function countOf(row: WorkplaceRow, workplace: SheetWorkplace | null, opened: string, { settings, today }: { settings: ImportSettings; today: string }): { count: Counted | null } | { clash: Clash } {
  const { workers, women, countedOn } = row;
  if (workers === null) return women === null && countedOn === null ? { count: null } : { clash: { column: 'workers', code: 'workers_required' } };
  if (women !== null && women > workers) return { clash: { column: 'women', code: 'women_above_workers', params: { workers } } };
  const asked = countDay(row, settings, today);
  const on = countedOn === null && asked < opened ? opened : asked;
  if (on > today) return { clash: { column: 'countedOn', code: 'counted_in_future', params: { day: printedDay(today) } } };
  if (on < opened) return { clash: { column: 'countedOn', code: 'counted_before_opening', params: { day: printedDay(opened) } } };
  const last = workplace?.countedOn == null ? null : { on: workplace.countedOn, workers: workplace.workers!, women: workplace.women };
  const differs = { workers: last?.workers !== workers, women: women !== null && last?.women !== women, countedOn: countedOn !== null && last?.on !== countedOn };
  if (!differs.workers && !differs.women && !differs.countedOn) return { count: null };
  // A count that is set right keeps the women that it had, as far as they still can be.
  const kept = last?.on === on && last.women !== null && last.women <= workers ? last.women : null;
  const columns = Object.entries(differs).flatMap(([column, differ]) => (differ && (column !== 'countedOn' || (!differs.workers && !differs.women)) ? [column] : []));
  return { count: { on, workers, women: women ?? kept, columns } };
}
