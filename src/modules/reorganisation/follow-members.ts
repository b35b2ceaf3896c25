import { sql } from 'kysely';
import { allow, inSubtree, pathsWith } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { endMembersBy, firstWithMembers, moveMembersBy, undoMembersOf } from '../members/index.ts';
import { unitNames } from '../organisation/index.ts';
import type { Effect } from './effect.ts';
import { fateOfMembers } from './fate-of-members.ts';
import type { Fate, Fates } from './fate-of-members.ts';
import type { FollowedAct, Follower } from './followed-act.ts';
import { reorganisationProblems } from './problems.ts';

/** Members go where the work of their union goes on; where a union ends for good, what was decided for each. */
export const members: Follower = {
  async preview(context, act) {
    const fates = await fateOfMembers(context, act);
    mustBeClear(act, fates);
    await mustTakeMembers(context, act, fates.known);
    return effectsOf(fates);
  },
  async follow(context, act) {
    const fates = await fateOfMembers(context, act);
    mustBeClear(act, fates);
    if (fates.open.length > 0) throw reorganisationProblems.membersToDecide(await namedOpen(context, fates.open));
    await mustTakeMembers(context, act, fates.known);
    await mustBelong(context, fates.known);
    await carryOut(context, act.actId, fates.known);
  },
  hangs: { what: 'members', first: firstWithMembers },
  async undo(context, actId) {
    await undoMembersOf(context, actId);
  },
};

/** Units whose members wait for a decision, with their names, the largest first. */
export async function namedOpen(context: SignedIn, open: Fates['open']) {
  const names = await unitNames(context.tx, open.map((one) => one.unitId));
  return open.toSorted((one, other) => other.members - one.members).map((one) => ({ ...one, unitName: names.get(one.unitId) ?? null }));
}

function effectsOf({ known, open }: Fates): Effect[] {
  const moving = known.filter(({ decision, members }) => members > 0 && typeof decision.rest === 'object');
  const ending = known.filter(({ decision, members }) => members > 0 && decision.rest === 'end');
  const named = known.flatMap(({ decision }) => (typeof decision.rest === 'string' ? decision.people.filter((person) => person.to !== null) : []));
  const namedEnding = known.flatMap(({ decision }) => (decision.rest === 'end' ? [] : decision.people.filter((person) => person.to === null)));
  const sum = (of: { members: number }[]) => of.reduce((total, one) => total + one.members, 0);
  const namedFrom = (fates: Fate[], to: 'elsewhere' | 'nowhere') =>
    fates.reduce((total, { decision }) => total + decision.people.filter((person) => (to === 'elsewhere' ? person.to !== null : person.to === null)).length, 0);
  const effects: Effect[] = [
    { kind: 'members-move', count: sum(moving) - namedFrom(moving, 'nowhere') + named.length, units: moving.length },
    { kind: 'members-end', count: sum(ending) - namedFrom(ending, 'elsewhere') + namedEnding.length, units: ending.length },
    { kind: 'members-to-decide', count: sum(open), units: open.length },
  ];
  return effects.filter(({ count }) => count > 0);
}

/** @throws Problem for what no decision could mean */
function mustBeClear(act: FollowedAct, { twice }: Fates): void {
  if (twice.length > 0) throw reorganisationProblems.membersMoveTwice();
  const concerned = new Set([...act.ended.map((one) => one.unitId), ...act.split.map((one) => one.unitId)]);
  const staying = Object.keys(act.members).filter((unitId) => !concerned.has(unitId));
  if (staying.length > 0) throw reorganisationProblems.membersOfUnitThatStays(staying.length);
}

const targetsOf = ({ decision }: Fate): string[] => [
  ...(typeof decision.rest === 'object' ? [decision.rest.to] : []), ...decision.people.flatMap((person) => person.to ?? []),
];

/**
 * Whoever is to take members that somebody decided over must be a union, there on the day and with no end recorded, and in the asker's charge.
 * @throws Problem not_found, not_allowed, members_go_nowhere
 */
async function mustTakeMembers(context: SignedIn, act: FollowedAct, fates: readonly Fate[]): Promise<void> {
  const founded = new Set(act.founded);
  const targets = new Map(fates.filter((fate) => fate.decided).flatMap((fate) => targetsOf(fate).map((to) => [to, fate.effective] as const)));
  const ending = new Set(act.ended.map((one) => one.unitId));
  const asked = [...targets].filter(([to]) => !founded.has(to));
  if (asked.length === 0) return;
  const { rows } = await sql<{ unitId: string; path: string | null; takes: boolean | null; ends: boolean }>`
    select t.unit_id as "unitId", v.path::text as path, k.level_key = 'grassroots' or v.type_key = 'member-union' as takes,
      not exists (select 1 from organisation_public_current w where w.unit_id = t.unit_id and upper_inf(w.valid)) as ends
    from unnest(${asked.map(([to]) => to)}::uuid[], ${asked.map(([, day]) => day)}::date[]) t(unit_id, day)
    left join organisation_public_current v on v.unit_id = t.unit_id and v.valid @> t.day left join organisation_public_types k on k.key = v.type_key`.execute(context.tx);
  const readable = pathsWith(context.actor, 'organisation.read');
  for (const { unitId, path, takes, ends } of rows) {
    if (path !== null && !readable.some((root) => inSubtree(path, root))) throw problems.notFound();
    if (path === null || !takes || ends || ending.has(unitId)) throw reorganisationProblems.membersGoNowhere();
    allow(context, 'organisation.manage', path);
  }
}

/** Everybody named belongs to the unit that the decision is about. @throws Problem members_not_of_unit */
async function mustBelong({ tx }: SignedIn, fates: readonly Fate[]): Promise<void> {
  const named = fates.flatMap((fate) => fate.decision.people.map((person) => ({ unitId: fate.unitId, personId: person.personId, day: fate.effective })));
  if (named.length === 0) return;
  const { rows } = await sql<{ personId: string }>`
    select n."personId" from jsonb_to_recordset(${JSON.stringify(named)}::jsonb) n("unitId" uuid, "personId" uuid, day date)
    where not exists (select 1 from members_public m where m.unit_id = n."unitId" and m.person_id = n."personId" and coalesce(upper(m.valid) > n.day, true))`.execute(tx);
  if (rows.length > 0) throw reorganisationProblems.membersNotOfUnit(rows.length);
}

/** People who were named first, then whoever is left; one call a target and day, whatever the number of units. */
async function carryOut(context: SignedIn, actId: string, fates: readonly Fate[]): Promise<void> {
  for (const [effective, ofDay] of Map.groupBy(fates, (fate) => fate.effective)) {
    const named = ofDay.flatMap(({ unitId, decision }) => decision.people.map((person) => ({ ...person, from: unitId })));
    for (const [to, people] of Map.groupBy(named, (person) => person.to)) {
      const units = [...new Set(people.map((person) => person.from))];
      const only = people.map((person) => person.personId);
      if (to === null) await endMembersBy(context, { actId, effective, units, only });
      else await moveMembersBy(context, { actId, effective, moves: units.map((from) => ({ from, to })), only });
    }
    const moves = ofDay.flatMap(({ unitId, decision }) => (typeof decision.rest === 'object' ? [{ from: unitId, to: decision.rest.to }] : []));
    if (moves.length > 0) await moveMembersBy(context, { actId, effective, moves });
    const units = ofDay.flatMap(({ unitId, decision }) => (decision.rest === 'end' ? [unitId] : []));
    if (units.length > 0) await endMembersBy(context, { actId, effective, units });
  }
}
