import { addDays, daysBetween } from '../../engines/periods/index.ts';

/** One report of a roster, as far as its days matter. */
export interface Dated {
  id: string;
  parentId: string | null;
  unitName: string;
  due: string;
  lockOn: string | null;
  state: string;
  /** The due day of the level above, null at the top. */
  parentDue: string | null;
  /** Named in the decision; the others hang below one that is. */
  chosen: boolean;
}

/** Days as a decision moves them. */
export interface Moved {
  id: string;
  oldDue: string;
  oldLock: string | null;
  newDue: string;
  newLock: string | null;
}

/** Nothing is awaited from these. */
const DONE = ['accepted', 'exempt'];

const latest = (...days: string[]): string => days.toSorted().at(-1)!;

/**
 * Days after an extension: the units named get the day given, those below as many days more as the unit named above them, never past its
 * new day and never a day that is over. No day becomes an earlier one.
 * @param rows the units named and, where these are meant too, all below them
 * @returns those whose days change, and by name those that would then be due after the level above
 */
export function planExtension(rows: readonly Dated[], given: { due: string; lockOn: string | null }, today: string): { moved: Moved[]; afterAbove: string[] } {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const moved = rows.flatMap((row) => {
    const named = namedAbove(row, byId);
    if (DONE.includes(row.state) || !named) return [];
    const days = daysBetween(named.due, given.due);
    const wished = row === named ? given.due : [latest(addDays(row.due, Math.max(days, 0)), today), latest(named.due, given.due)].toSorted()[0]!;
    const newDue = latest(row.due, wished);
    const newLock = lockAfter(row, named, given.lockOn, newDue);
    return newDue === row.due && newLock === row.lockOn ? [] : [{ id: row.id, oldDue: row.due, oldLock: row.lockOn, newDue, newLock }];
  });
  const newDues = new Map(moved.map((one) => [one.id, one.newDue]));
  const afterAbove = moved.flatMap(({ id, oldDue, newDue }) => {
    const row = byId.get(id)!;
    const above = (row.parentId !== null ? newDues.get(row.parentId) : undefined) ?? row.parentDue;
    return above !== null && newDue > above && newDue > oldDue ? [row.unitName] : [];
  });
  return { moved, afterAbove };
}

/** Who had no lock day gets none; null lifts it. */
function lockAfter(row: Dated, named: Dated, given: string | null, newDue: string): string | null {
  if (row.lockOn === null || given === null) return null;
  const days = named.lockOn === null ? 0 : Math.max(daysBetween(named.lockOn, given), 0);
  return latest(row.lockOn, newDue, row === named ? given : addDays(row.lockOn, days));
}

/** The unit itself where it is named, else the nearest above it that is. */
function namedAbove(row: Dated, byId: ReadonlyMap<string, Dated>): Dated | undefined {
  for (let one: Dated | undefined = row; one; one = one.parentId === null ? undefined : byId.get(one.parentId)) if (one.chosen) return one;
  return undefined;
}
