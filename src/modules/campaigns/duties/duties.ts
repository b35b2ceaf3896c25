/** A report of a roster beside how its unit stands today. */
export interface Duty {
  id: string;
  campaignId: string;
  unitId: string;
  unitName: string;
  /** As the roster has it. */
  unitPath: string;
  parentId: string | null;
  parentName: string | null;
  depth: number;
  state: string;
  /** It was passed on to the units below. */
  passedOn: boolean;
  /** Handed in once: what was handed in stays where it was. */
  handedIn: boolean;
  due: string;
  lockOn: string | null;
  /** Where the unit hangs today; null once it has ended. */
  nowPath: string | null;
}

/** A unit in which the work of one that ended goes on. */
export interface Heir {
  unitId: string;
  name: string;
  versionId: string;
  path: string;
}

export type DutyChange =
  /** Nobody goes on with it, or a unit does that reports already. */
  | { kind: 'ended'; duty: Duty }
  | { kind: 'passed-to'; duty: Duty; heir: Heir; to: Duty | null }
  /** A unit that was not asked takes the report over, below `parent`. */
  | { kind: 'took-over'; duty: Duty; heir: Heir; parent: Duty }
  | { kind: 'moved'; duty: Duty; path: string; parent: Duty; depth: number; state: string }
  | { kind: 'stayed'; duty: Duty }
  /** What was begun is not lost: whoever answers for the ended unit finishes it. */
  | { kind: 'begun'; duty: Duty };

const OPEN = ['waiting', 'open', 'drafting', 'returned'];
const within = (path: string, root: string): boolean => path === root || path.startsWith(`${root}.`);
const steps = (path: string): number => path.split('.').length;

/**
 * What becomes of the reports of one campaign after decisions on units. What was handed in is never touched, and a branch moves whole or not
 * at all: a report always lies below the one it goes to, so that a figure counts once and under one unit.
 * @param roster of one campaign, whole
 * @param heirs in which units the work of an ended one goes on
 */
export function planDuties(roster: readonly Duty[], heirs: ReadonlyMap<string, readonly Heir[]>): DutyChange[] {
  const duties = roster.map((duty) => ({ ...duty }));
  const changes: DutyChange[] = [];
  const byId = new Map(duties.map((duty) => [duty.id, duty]));
  const byUnit = new Map(duties.map((duty) => [duty.unitId, duty]));
  /** Paths as they will stand, the owner's and what stays as they are. */
  const paths = new Map(duties.map((duty) => [duty.id, duty.unitPath]));
  const depths = new Map(duties.map((duty) => [duty.id, duty.depth]));
  const above = (path: string, not: string): Duty | undefined => duties
    .filter((duty) => duty.id !== not && duty.nowPath !== null && within(path, paths.get(duty.id)!) && paths.get(duty.id) !== path && (duty.state !== 'exempt' || duty.depth === 0))
    .toSorted((one, other) => steps(paths.get(other.id)!) - steps(paths.get(one.id)!))[0];

  for (const duty of topDown(duties)) {
    const { nowPath } = duty;
    if (nowPath === null || nowPath === paths.get(duty.id) || duty.depth === 0) continue;
    const branch = duties.filter((one) => one.nowPath !== null && within(one.unitPath, duty.unitPath) && within(one.nowPath, nowPath));
    const all = duties.filter((one) => within(one.unitPath, duty.unitPath));
    const parent = above(nowPath, duty.id);
    if (!parent || all.some((one) => one.handedIn || (one.nowPath === null && one.state === 'drafting')) || branch.length < all.filter((one) => OPEN.includes(one.state) && one.nowPath !== null).length || branch.some((one) => one.id === parent.id)) {
      if (OPEN.includes(duty.state)) changes.push({ kind: 'stayed', duty });
      // The branch keeps its old place as a whole.
      for (const one of branch) one.nowPath = one.unitPath;
      continue;
    }
    const shift = depths.get(parent.id)! + 1 - duty.depth;
    for (const one of branch) {
      paths.set(one.id, one.nowPath!);
      depths.set(one.id, one.depth + shift);
      const top = one.id === duty.id;
      const state = top && one.state === 'waiting' && (parent.passedOn || parent.depth === 0) ? 'open' : one.state;
      changes.push({ kind: 'moved', duty: one, path: one.nowPath!, parent: top ? parent : byId.get(one.parentId ?? '') ?? parent, depth: one.depth + shift, state });
    }
  }
  const taken = new Set<string>();
  for (const duty of topDown(duties)) {
    if (duty.nowPath !== null || !OPEN.includes(duty.state) || duty.handedIn || duty.depth === 0) continue;
    if (duty.state === 'drafting') {
      changes.push({ kind: 'begun', duty });
      continue;
    }
    const next = heirs.get(duty.unitId) ?? [];
    const heir = next[0];
    if (!heir || next.length > 1) {
      changes.push({ kind: 'ended', duty });
      continue;
    }
    const there = byUnit.get(heir.unitId) ?? null;
    const parent = there || taken.has(heir.unitId) ? undefined : above(heir.path, duty.id);
    if (there || taken.has(heir.unitId)) changes.push({ kind: 'passed-to', duty, heir, to: there });
    else if (!parent) changes.push({ kind: 'ended', duty });
    else {
      taken.add(heir.unitId);
      changes.push({ kind: 'took-over', duty, heir, parent });
    }
  }
  return changes;
}

const topDown = <One extends Duty>(duties: readonly One[]): One[] => duties.toSorted((one, other) => one.depth - other.depth || (one.id < other.id ? -1 : 1));
