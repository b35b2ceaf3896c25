import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { onceWith } from './person-once.ts';
import { groupOf, manageableMember } from './policy.ts';
import { membersProblems } from './problems.ts';
import type { groupingSchema } from './schemas.ts';

/**
 * Places a member in a branch or group of their union from a day on, or in none; where they were before that day stays known.
 * @throws Problem not_a_member, invalid (not_a_group), not_found, not_allowed, id_taken
 */
export function placeMemberInGroup(context: SignedIn, personId: string, { id, groupId, from }: z.output<typeof groupingSchema>) {
  return onceWith(context, { id, kind: 'member-grouping', body: { personId, groupId, from } }, personId, async () => {
    const { tx } = context;
    const { membership, unit } = await manageableMember(context, personId);
    if (from < membership.since) throw membersProblems.leftBeforeJoining(membership.since);
    if (groupId) await groupOf(context, unit.path, groupId, from);
    await tx.deleteFrom('memberGroups').where('membershipId', '=', membership.id).where(sql<SqlBool>`lower(valid) >= ${from}::date`).execute();
    await tx.updateTable('memberGroups').set({ valid: sql`daterange(lower(valid), ${from}::date)` as never }).where('membershipId', '=', membership.id)
      .where(sql<SqlBool>`valid @> ${from}::date`).execute();
    if (groupId) await tx.insertInto('memberGroups').values({ id, membershipId: membership.id, groupId, valid: `[${from},)` }).execute();
    await record(context, { fact: 'member.grouped', unitId: unit.id, objectKind: 'person', objectId: personId, data: { groupId, from } });
  });
}
