import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { onceWith } from './person-once.ts';
import { manageableMember, manageablePerson } from './policy.ts';
import { membersProblems } from './problems.ts';
import { ruleValue } from './queries.ts';
import { readPerson } from './read-person.ts';
import type { suspensionSchema } from './schemas.ts';

/**
 * Suspends a member for a time; they are counted all along.
 * @throws Problem suspended_too_long (with `months`), suspended_already, not_a_member, invalid, not_found, not_allowed, id_taken
 */
export function suspendMember(context: SignedIn, personId: string, { id, from, until, reason }: z.output<typeof suspensionSchema>) {
  return onceWith(context, { id, kind: 'member-suspension', body: { personId, from, until, reason } }, personId, async () => {
    const { membership, unit } = await manageableMember(context, personId);
    if (until <= from) throw membersProblems.endsBeforeItBegins('until');
    if (from < membership.since) throw membersProblems.leftBeforeJoining(membership.since);
    const months = await ruleValue(context.tx, 'suspension-most-months', from);
    const { rows } = await sql<{ tooLong: boolean }>`select ${until}::date > (${from}::date + make_interval(months => ${months}))::date as "tooLong"`.execute(context.tx);
    if (rows[0]!.tooLong) throw membersProblems.suspendedTooLong(months);
    await context.tx.insertInto('memberSuspensions').values({ id, personId, unitId: unit.id, valid: `[${from},${until})`, reason, recordedBy: context.actor.accountId }).execute();
    await record(context, { fact: 'member.suspended', unitId: unit.id, objectKind: 'person', objectId: personId, data: { from, until } });
  });
}

/** Ends a suspension before its time. @throws Problem invalid where the day lies outside it, not_found, not_allowed */
export async function endSuspension(context: SignedIn, { id, suspensionId }: { id: string; suspensionId: string }, on: string) {
  const { unit } = await manageablePerson(context, id);
  const held = await context.tx.selectFrom('memberSuspensions').where('id', '=', suspensionId).where('personId', '=', id)
    .select([sql<string>`lower(valid)`.as('since'), sql<string>`upper(valid)`.as('until')]).executeTakeFirst();
  if (!held) throw problems.notFound();
  if (on <= held.since || on > held.until) throw membersProblems.endsBeforeItBegins('on');
  await context.tx.updateTable('memberSuspensions').set({ valid: sql`daterange(lower(valid), ${on}::date)` as never }).where('id', '=', suspensionId).execute();
  await record(context, { fact: 'member.suspension-ended', unitId: unit.id, objectKind: 'person', objectId: id, data: { on } });
  return readPerson(context, id);
}
