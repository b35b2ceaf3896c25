import { sql } from 'kysely';
import { addDays } from '../../engines/periods/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import type { MemberDecision } from './decided-members.ts';
import type { FollowedAct } from './followed-act.ts';

/** What becomes of the members of one unit, from which day on. */
export interface Fate {
  unitId: string;
  effective: string;
  members: number;
  decision: MemberDecision;
  /** Whether somebody decided it; otherwise it follows from where the unit's work goes on. */
  decided: boolean;
}

export interface Fates {
  known: Fate[];
  /** Units that end, have members, and nobody has said where these go. */
  open: { unitId: string; members: number }[];
  /** Units of a chain of mergers on different days within one act. */
  twice: string[];
}

/** Where the members of each unit go that an act ends or splits. Set-based: two questions for any number of units. */
export async function fateOfMembers(context: SignedIn, act: FollowedAct): Promise<Fates> {
  const endsOn = endingDays(act);
  const splits = act.split.filter(({ unitId }) => !endsOn.has(unitId) && act.members[unitId] !== undefined);
  const days = new Map([...splits.map(({ unitId, effective }) => [unitId, effective] as const), ...endsOn]);
  const counts = await membersFrom(context, days);
  const goesTo = await destinations(context, act, endsOn);
  const fates: Fates = { known: [], open: [], twice: [] };
  for (const [unitId, effective] of days) {
    const members = counts.get(unitId) ?? 0;
    const decided = act.members[unitId];
    const decision = goesTo(unitId);
    if (members === 0 && decided === undefined) continue;
    if (decision === 'twice') fates.twice.push(unitId);
    else if (decision === null || (decision.rest === 'stay' && endsOn.has(unitId))) fates.open.push({ unitId, members });
    else fates.known.push({ unitId, effective, members, decision, decided: decided !== undefined });
  }
  return fates;
}

/** The first day without it, of each unit that an act ends. */
export const endingDays = (act: FollowedAct): Map<string, string> => new Map(act.ended.map(({ unitId, on }) => [unitId, addDays(on, 1)]));

/**
 * Where the members of a unit go that ends: as somebody decided, with the unit to another organisation, or along with its work. Null: nobody
 * knows; 'twice': over a chain of mergers on different days.
 */
export async function destinations(context: SignedIn, act: FollowedAct, endsOn: ReadonlyMap<string, string>): Promise<(unitId: string) => MemberDecision | 'twice' | null> {
  const leaving = await leavingWith(context, act, endsOn);
  const successors = Map.groupBy(act.successions, (one) => one.from);
  return (unitId) => act.members[unitId] ?? (leaving.has(unitId) ? { rest: 'end', people: [] } : inherited(unitId));

  /** Along mergers of the same day, as far as each leads to one alone; what was decided for a unit on the way holds for who comes from it. */
  function inherited(unitId: string, seen: readonly string[] = []): MemberDecision | 'twice' | null {
    const [only, ...others] = successors.get(unitId) ?? [];
    if (!only || others.length > 0 || seen.includes(only.to)) return null;
    const end = endsOn.get(only.to);
    if (end === undefined) return { rest: { to: only.to }, people: [] };
    if (end !== endsOn.get(unitId)) return 'twice';
    const decided = act.members[only.to];
    if (decided !== undefined) return { rest: decided.rest, people: [] };
    return inherited(only.to, [...seen, unitId]);
  }
}

/** How many people belong to each unit on its day or later. */
async function membersFrom({ tx }: SignedIn, days: ReadonlyMap<string, string>): Promise<Map<string, number>> {
  if (days.size === 0) return new Map();
  const { rows } = await sql<{ unitId: string; members: number }>`
    select e.unit_id as "unitId", count(*)::int as members
    from unnest(${[...days.keys()]}::uuid[], ${[...days.values()]}::date[]) e(unit_id, day)
    join members_public m on m.unit_id = e.unit_id and coalesce(upper(m.valid) > e.day, true)
    group by 1`.execute(tx);
  return new Map(rows.map((row) => [row.unitId, row.members]));
}

/** Units that leave for another organisation, and those that leave with what they hang below. */
async function leavingWith({ tx }: SignedIn, act: FollowedAct, endsOn: ReadonlyMap<string, string>): Promise<Set<string>> {
  if (act.leaving.length === 0) return new Set();
  const { rows } = await sql<{ unitId: string }>`
    select distinct d.unit_id as "unitId" from organisation_public_current r join organisation_public_current d on d.path <@ r.path
    where r.unit_id = any (${act.leaving}::uuid[]) and d.unit_id = any (${[...endsOn.keys()]}::uuid[])`.execute(tx);
  return new Set([...act.leaving, ...rows.map((row) => row.unitId)]);
}
