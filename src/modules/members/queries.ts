import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import { unitLabel } from '../organisation/index.ts';

/** A number that a rule is made of, as it holds on a day. */
export async function ruleValue(tx: Tx, key: string, day: string): Promise<number> {
  const { rows } = await sql<{ value: number | null }>`select rule_value(${key}, ${day}::date) as value`.execute(tx);
  return rows[0]?.value ?? 0;
}

/** Holds a person until the transaction ends: nobody leaves while being transferred. */
export async function lockPerson(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('people').select('id').where('id', '=', id).forNoKeyUpdate().execute();
}

export interface MembershipOfHistory { id: string; unitId: string; unitName: string; since: string; until: string | null; joinedAs: string; leftAs: string | null; note: string | null }

/** Every membership of a person, the newest first, also in unions that the asker does not see, with the name of each. */
export async function membershipHistory(tx: Tx, personId: string): Promise<MembershipOfHistory[]> {
  const { rows } = await sql<MembershipOfHistory>`select h.*, ${unitLabel(sql.ref('h.unit_id'))} as unit_name from member_history(${personId}) h order by h.since desc`.execute(tx);
  return rows;
}

/** The membership on a day, or the last before it; where there is neither, the first to come. */
export async function lastMembership(tx: Tx, personId: string, day: string): Promise<MembershipOfHistory | undefined> {
  const all = await membershipHistory(tx, personId);
  return all.find((one) => one.since <= day) ?? all.at(-1);
}

/** The last of all memberships, on whatever day. */
export const newestMembership = async (tx: Tx, personId: string): Promise<MembershipOfHistory | undefined> => (await membershipHistory(tx, personId))[0];

export const groupHistory = (tx: Tx, personId: string) =>
  tx.selectFrom('memberGroups as g').innerJoin('memberships as m', 'm.id', 'g.membershipId').where('m.personId', '=', personId)
    .where(sql<SqlBool>`g.valid && m.valid`)
    .select((eb) => ['g.id', 'g.groupId', unitLabel(eb.ref('g.groupId')).as('groupName'), sql<string>`lower(g.valid * m.valid)`.as('since'), sql<string | null>`upper(g.valid * m.valid)`.as('until')])
    .orderBy(sql`lower(g.valid)`, 'desc').limit(100).execute();

export const suspensionHistory = (tx: Tx, personId: string) =>
  tx.selectFrom('memberSuspensions').where('personId', '=', personId)
    .select(['id', 'reason', sql<string>`lower(valid)`.as('since'), sql<string>`upper(valid)`.as('until')])
    .orderBy(sql`lower(valid)`, 'desc').limit(100).execute();

/** Writes a membership with the copies that lists are made of. */
export async function insertMembership(
  tx: Tx,
  row: { id: string; personId: string; unitId: string; since: string; joinedAs: string; note: string | null; name: string; sortName: string; sex: string | null },
): Promise<void> {
  const { since, ...rest } = row;
  await tx.insertInto('memberships').values({ ...rest, valid: `[${since},)` }).execute();
}

/** Ends a membership; `on` is the first day without. */
export async function endMembership(tx: Tx, id: string, on: string, leftAs: string, note: string | null): Promise<void> {
  await tx.updateTable('memberships').set({ valid: sql`daterange(lower(valid), ${on}::date)` as never, leftAs, note }).where('id', '=', id).execute();
}

/** The first day on which someone who left may be admitted again. */
export async function readmittableFrom(tx: Tx, leftOn: string): Promise<string> {
  const months = await ruleValue(tx, 'readmission-after-months', leftOn);
  const { rows } = await sql<{ day: string }>`select (${leftOn}::date + make_interval(months => ${months}))::date as day`.execute(tx);
  return rows[0]!.day;
}
