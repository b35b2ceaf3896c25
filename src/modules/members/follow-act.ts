import { sql } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';
import { brokenConstraint } from '../../kit/database.ts';
import { record } from '../../kit/journal.ts';
import { membersProblems } from './problems.ts';

/** Where an act on units takes the members of each of these units; consent is not asked for. */
export interface MembersMoved {
  actId: string;
  /** The first day in the new union. */
  effective: string;
  moves: readonly { from: string; to: string }[];
  /** Only these people, where an ending union decides for each member; all where left out. */
  only?: readonly string[];
}

/** Whose membership an act on units ends. */
export interface MembersEnded {
  actId: string;
  /** The first day without a union. */
  effective: string;
  units: readonly string[];
  only?: readonly string[];
  /** A reason of `member_reasons` that leads out; `unit-event-out` unless told. */
  leftAs?: string;
}

/**
 * Moves all members of some units to others by an act on the units, in the transaction of the act: what lies before the day stays, what
 * follows it belongs to the new union, also for who joined or left later on. Some statements for any number of units. Whether the act
 * may be recorded is the caller's policy.
 * @returns how many members moved
 */
export async function moveMembersBy(context: SignedIn, { actId, effective, moves, only }: MembersMoved): Promise<number> {
  if (moves.length === 0) return 0;
  const from = moves.map((move) => move.from);
  const to = moves.map((move) => move.to);
  const closed = await close(context, { actId, effective, units: from, to, only, leftAs: 'unit-event-out' });
  await sql`insert into memberships (id, person_id, unit_id, valid, joined_as, left_as, name, sort_name, sex)
    select v.opened_id, m.person_id, v.to_unit_id, daterange(greatest(lower(v.was), ${effective}::date), upper(v.was)),
           case when lower(v.was) < ${effective}::date then 'unit-event-in' else m.joined_as end, v.was_left_as, m.name, m.sort_name, m.sex
    from membership_moves v join memberships m on m.id = v.closed_id
    where v.act_id = ${actId} and v.opened_id is not null and not exists (select 1 from memberships o where o.id = v.opened_id)`.execute(context.tx);
  await followInGroups(context, actId, effective);
  await record(context, { fact: 'members.moved', objectKind: 'unit-act', objectId: actId, data: { effective, units: moves.length, members: closed } });
  return closed;
}

/** A branch or group that stands below the new union from the day keeps who is in it. Looked up row by row, as in `undoMembersOf`. */
async function followInGroups({ tx }: SignedIn, actId: string, effective: string): Promise<void> {
  await sql`insert into member_groups (id, membership_id, group_id, valid)
    select gen_random_uuid(), v.opened_id, g.group_id, g.valid
    from membership_moves v cross join lateral (
      select x.group_id, x.valid * daterange(greatest(lower(v.was), ${effective}::date), null) as valid, greatest(lower(x.valid), ${effective}::date) as day
      from member_groups x where x.membership_id = v.closed_id offset 0) g
    where v.act_id = ${actId} and v.opened_id is not null and not isempty(g.valid)
      and not exists (select 1 from member_groups o where o.membership_id = v.opened_id offset 0)
      and exists (select 1 from organisation_public_current b join organisation_public_current u on b.path <@ u.path
        where b.unit_id = g.group_id and b.valid @> g.day and u.unit_id = v.to_unit_id and u.valid @> g.day offset 0)`.execute(tx);
}

/**
 * Ends memberships by an act on the units, where a union ends and nobody takes its members over.
 * @returns how many memberships ended
 */
export async function endMembersBy(context: SignedIn, { actId, effective, units, only, leftAs = 'unit-event-out' }: MembersEnded): Promise<number> {
  if (units.length === 0) return 0;
  const closed = await close(context, { actId, effective, units, to: units.map(() => null), only, leftAs });
  await record(context, { fact: 'members.ended', objectKind: 'unit-act', objectId: actId, data: { effective, units: units.length, members: closed } });
  return closed;
}

/** `to` names for each unit the one that takes over, or null. */
interface Closing { actId: string; effective: string; units: readonly string[]; to: readonly (string | null)[]; only: readonly string[] | undefined; leftAs: string }

/** Keeps what each membership was, then cuts it at the day; what had not begun by then loses all its days. */
async function close({ tx }: SignedIn, { actId, effective, units, to, only, leftAs }: Closing): Promise<number> {
  const chosen = only ? sql`and m.person_id = any (${[...only]}::uuid[])` : sql``;
  const kept = await sql`insert into membership_moves (act_id, closed_id, opened_id, to_unit_id, was, was_left_as)
    select ${actId}, m.id, case when t.to_id is not null then gen_random_uuid() end, t.to_id, m.valid, m.left_as
    from unnest(${[...units]}::uuid[], ${[...to]}::uuid[]) t(from_id, to_id) join memberships m on m.unit_id = t.from_id where not isempty(m.valid) and coalesce(upper(m.valid) > ${effective}::date, true) ${chosen}`.execute(tx);
  if (!kept.numAffectedRows) return 0;
  await sql`update memberships m set left_as = ${leftAs},
      valid = case when lower(v.was) < ${effective}::date then daterange(lower(v.was), ${effective}::date) else 'empty'::daterange end
    from membership_moves v where v.act_id = ${actId} and v.closed_id = m.id and m.valid = v.was
      and m.unit_id = any (${[...units]}::uuid[])`.execute(tx);
  return Number(kept.numAffectedRows);
}

/**
 * Takes back what an act did to memberships. Who left or was transferred on from the new union since keeps that, from the old one.
 * @returns how many memberships stand again as they were
 * @throws Problem members_moved_since where another act moved the same members since: that one is taken back first;
 *   members_joined_since where one of them has joined another union since, and would be in two
 */
export async function undoMembersOf(context: SignedIn, actId: string): Promise<number> {
  const { tx } = context;
  // Each row is looked up by itself: what an act has just written has no statistics, and a join of all with all would be chosen at times.
  const since = await sql`select 1 from membership_moves v where v.act_id = ${actId} and exists (
    select 1 from (select o.act_id, o.was from membership_moves o where o.closed_id = v.opened_id offset 0) o
    union all select 1 from (select o.act_id, o.was from membership_moves o where o.closed_id = v.closed_id offset 0) o where o.act_id <> v.act_id and o.was <@ v.was and o.was <> v.was) limit 1`.execute(tx);
  if (since.rows.length > 0) throw membersProblems.movedSince();
  await sql`update membership_moves v set was = daterange(lower(v.was), upper(o.valid)), was_left_as = o.left_as
    from memberships o where v.act_id = ${actId} and o.id = v.opened_id and upper(o.valid) is distinct from upper(v.was)`.execute(tx);
  await sql`delete from memberships o using membership_moves v where v.act_id = ${actId} and o.id = v.opened_id`.execute(tx);
  const restored = await sql`update memberships m set valid = v.was, left_as = v.was_left_as from membership_moves v where v.act_id = ${actId} and v.closed_id = m.id`.execute(tx)
    .catch((error: unknown) => { throw /^one_(open_membership|union)_at_a_time$/.test(brokenConstraint(error) ?? '') ? membersProblems.joinedSince() : error; });
  await sql`delete from membership_moves where act_id = ${actId}`.execute(tx);
  // An act that no membership followed leaves nothing to tell.
  if (restored.numAffectedRows) await record(context, { fact: 'members.restored', objectKind: 'unit-act', objectId: actId, data: { members: Number(restored.numAffectedRows) } });
  return Number(restored.numAffectedRows);
}

/** The first of these units that members, transfers or people in its groups belong to, or null. */
export async function firstWithMembers({ tx }: SignedIn, units: readonly string[]): Promise<string | null> {
  const { rows } = await sql<{ unitId: string }>`
    select u.id as "unitId" from unnest(${[...units]}::uuid[]) u(id)
    where exists (select 1 from memberships m where m.unit_id = u.id and not isempty(m.valid)) or exists (select 1 from member_groups g where g.group_id = u.id)
       or exists (select 1 from member_transfers t where t.state = 'asked' and (t.to_unit_id = u.id or t.from_unit_id = u.id)) limit 1`.execute(tx);
  return rows[0]?.unitId ?? null;
}
