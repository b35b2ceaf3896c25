import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { holdTreeStill, unitLastOn } from '../organisation/index.ts';
import { mustBeReason } from './create-member.ts';
import { onceWith } from './person-once.ts';
import { manageableMember, manageablePerson, mustGoOn } from './policy.ts';
import { membersProblems } from './problems.ts';
import { endMembership, newestMembership } from './queries.ts';
import { readPerson } from './read-person.ts';
import type { leavingSchema } from './schemas.ts';

/**
 * A member leaves their union on a day, for a reason; an open transfer is withdrawn, a suspension ends.
 * @throws Problem not_a_member, invalid (left_before_joining, reason), not_found, not_allowed, id_taken
 */
export function leaveUnion(context: SignedIn, personId: string, leaving: z.output<typeof leavingSchema>) {
  return onceWith(context, { id: leaving.id, kind: 'member-leaving', body: { personId, ...leaving } }, personId, async () => {
    const { membership, unit } = await manageableMember(context, personId);
    await mustBeReason(context, leaving.reason, 'out', 'reason');
    if (leaving.on <= membership.since) throw membersProblems.leftBeforeJoining(membership.since);
    await endMembership(context.tx, membership.id, leaving.on, leaving.reason, leaving.note);
    await context.tx.updateTable('memberTransfers').set({ state: 'withdrawn', decidedBy: context.actor.accountId, decidedAt: context.clock.now() })
      .where('personId', '=', personId).where('state', '=', 'asked').execute();
    await context.tx.updateTable('memberSuspensions').set({ valid: sql`daterange(lower(valid), ${leaving.on}::date)` as never }).where('personId', '=', personId)
      .where(sql<SqlBool>`lower(valid) < ${leaving.on}::date and upper(valid) > ${leaving.on}::date`).execute();
    await record(context, { fact: 'member.left', unitId: unit.id, objectKind: 'person', objectId: personId, data: { on: leaving.on, reason: leaving.reason } });
  });
}

/**
 * Takes a leaving back that was entered by mistake: the membership goes on as if it had never ended.
 * @throws Problem is_member_already where the person has joined again since, wrong_state where a transfer or an act ended it,
 *   invalid (union_closed)
 */
export async function takeBackLeaving(context: SignedIn, personId: string) {
  await holdTreeStill(context.tx);
  const { unit } = await manageablePerson(context, personId);
  const newest = await newestMembership(context.tx, personId);
  if (!newest || newest.until === null) throw membersProblems.isMember();
  await mustBeReason(context, newest.leftAs ?? '', 'out', 'reason');
  const union = await unitLastOn(context.tx, newest.unitId, context.clock.today());
  if (union) await mustGoOn(context, union, 'unitId');
  await context.tx.updateTable('memberships').set({ valid: sql`daterange(lower(valid), null)` as never, leftAs: null }).where('id', '=', newest.id).execute();
  await record(context, { fact: 'member.leaving-taken-back', unitId: unit.id, objectKind: 'person', objectId: personId });
  return readPerson(context, personId);
}
