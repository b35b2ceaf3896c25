import { sql } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';

/** What an act did to unions and their members, as far as requests for transfers depend on it. */
export interface Overtaking { actId: string; ended: readonly string[] }

/** How many requests wait that an act would overtake: from or to a union that ends, or of somebody whom it moves by name. */
export async function transfersInTheWayOf({ tx }: SignedIn, { ended, people }: { ended: readonly string[]; people: readonly string[] }): Promise<{ count: number; units: number }> {
  const { rows } = await sql<{ count: number; units: number }>`
    select count(*)::int as count, count(distinct case when t.from_unit_id = any (${[...ended]}::uuid[]) then t.from_unit_id else t.to_unit_id end)::int as units
    from member_transfers t where t.state = 'asked'
      and (t.from_unit_id = any (${[...ended]}::uuid[]) or t.to_unit_id = any (${[...ended]}::uuid[]) or t.person_id = any (${[...people]}::uuid[]))`.execute(tx);
  return rows[0]!;
}

/**
 * Requests that wait for an answer and can be answered no more, because an act moved or ended the membership or ended a union of theirs: they say
 * by which. In the act's transaction, after the members went; one statement whatever their number.
 */
export async function overtakeTransfersBy(context: SignedIn, { actId, ended }: Overtaking): Promise<void> {
  const settled = await sql`
    update member_transfers t set state = 'overtaken', act_id = ${actId}, decided_by = ${context.actor.accountId}, decided_at = ${context.clock.now()}
    where t.state = 'asked' and t.id in (
      select o.id from member_transfers o where o.state = 'asked' and o.from_unit_id = any (${[...ended]}::uuid[])
      union select o.id from member_transfers o where o.state = 'asked' and o.to_unit_id = any (${[...ended]}::uuid[])
      union select o.id from membership_moves v join memberships m on m.id = v.closed_id join member_transfers o on o.person_id = m.person_id and o.state = 'asked' where v.act_id = ${actId})`.execute(context.tx);
  await tell(context, 'transfers.overtaken', actId, settled.numAffectedRows);
}

/** Before an act's moves are taken back: what was asked for since by the unions that took members over has nobody to move any more. */
export async function overtakeTransfersOfUndone(context: SignedIn, actId: string): Promise<void> {
  const settled = await sql`
    update member_transfers t set state = 'overtaken', act_id = ${actId}, decided_by = ${context.actor.accountId}, decided_at = ${context.clock.now()}
    where t.state = 'asked' and t.id in (
      select o.id from membership_moves v join memberships m on m.id = v.opened_id join member_transfers o on o.person_id = m.person_id and o.from_unit_id = v.to_unit_id and o.state = 'asked'
      where v.act_id = ${actId})`.execute(context.tx);
  await tell(context, 'transfers.overtaken', actId, settled.numAffectedRows);
}

/** Once tree and members stand as before an act: the requests that it overtook wait again, as far as there is still something to answer. */
export async function reopenTransfersOf(context: SignedIn, actId: string): Promise<void> {
  const reopened = await sql`
    update member_transfers set state = 'asked', act_id = null, decided_by = null, decided_at = null where id in (select transfers_to_reopen(${actId}))`.execute(context.tx);
  await tell(context, 'transfers.reopened', actId, reopened.numAffectedRows);
}

async function tell(context: SignedIn, fact: string, actId: string, transfers: bigint | undefined): Promise<void> {
  if (transfers) await record(context, { fact, objectKind: 'unit-act', objectId: actId, data: { transfers: Number(transfers) } });
}
