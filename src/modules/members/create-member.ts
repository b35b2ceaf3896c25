import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { createPerson } from './create-person.ts';
import { isOfAge, keptBirth } from './person.ts';
import { onceWith, withoutCitizenId } from './person-once.ts';
import { groupOf, joinableUnion } from './policy.ts';
import { membersProblems } from './problems.ts';
import { insertMembership, ruleValue } from './queries.ts';
import type { newMemberSchema } from './schemas.ts';

/**
 * Enters a new member: opens the person's record and lets them join a union on a day.
 * @throws Problem invalid (of the person's details; born_after_joining, too_young, before_union_founded, day_in_future, not_a_union,
 * union_closed, not_a_group), citizen_id_taken, card_number_taken, not_allowed, id_taken
 */
export function createMember(context: SignedIn, member: z.output<typeof newMemberSchema>) {
  return onceWith(context, { id: member.id, kind: 'member', body: withoutCitizenId(context, member) }, member.id, async () => {
    const { id, unitId, joinedOn, joinedAs, groupId, note, ...details } = member;
    if (joinedOn > context.clock.today()) throw membersProblems.inFuture('joinedOn');
    const unit = await joinableUnion(context, unitId, joinedOn, { unit: 'unitId', day: 'joinedOn' });
    await mustBeReason(context, joinedAs, 'in', 'joinedAs');
    await mustBeOfAge(context, keptBirth(details.birth, details.birthYear), joinedOn);
    const { name, sortName } = await createPerson(context, { id, unitId, ...details });
    const membershipId = newId();
    await insertMembership(context.tx, { id: membershipId, personId: id, unitId, since: joinedOn, joinedAs, note, name, sortName, sex: details.sex });
    if (groupId) {
      await groupOf(context, unit.path, groupId, joinedOn);
      await context.tx.insertInto('memberGroups').values({ id: newId(), membershipId, groupId, valid: `[${joinedOn},)` }).execute();
    }
    await record(context, { fact: 'member.joined', unitId, objectKind: 'person', objectId: id, data: { on: joinedOn, reason: joinedAs } });
  });
}

/** @throws Problem invalid: born after joining, or younger than the rule of that day asks */
export async function mustBeOfAge(context: SignedIn, born: { birth: string | null; birthYear: number | null }, on: string): Promise<void> {
  if (!isOfAge(born, 0, on)) throw membersProblems.bornAfterJoining();
  const age = await ruleValue(context.tx, 'member-minimum-age', on);
  if (!isOfAge(born, age, on)) throw membersProblems.tooYoung(age);
}

/** A reason that a person may give, of that direction. @throws Problem invalid */
export async function mustBeReason({ tx, clock }: SignedIn, key: string, direction: 'in' | 'out', path: string): Promise<void> {
  const reason = await tx.selectFrom('memberReasons').selectAll().where('key', '=', key).executeTakeFirst();
  const holds = reason && reason.validFrom <= clock.today() && (reason.validTo === null || clock.today() < reason.validTo);
  if (!holds || reason.direction !== direction || !reason.chosen) throw problems.invalidField(path, 'invalid_value');
}
