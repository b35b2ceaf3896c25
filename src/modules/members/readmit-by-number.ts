import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce, madeBefore } from '../../kit/creation.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { withoutCitizenId } from './person-once.ts';
import { personOfNumber } from './person-of-number.ts';
import { joinableUnion } from './policy.ts';
import { membersProblems } from './problems.ts';
import { insertMembership, readmittableFrom } from './queries.ts';
import { readPerson } from './read-person.ts';
import type { readmissionByNumberSchema } from './schemas.ts';
import { managesUnion } from './transfer.ts';

/**
 * Admits into the asker's union somebody who left a union that the asker does not see, known by their whole citizen id or card number.
 * The union that they left is told by a fact.
 * @throws Problem is_member_already, invalid (person_not_found, readmitted_too_early, day_in_future, union_closed, …), too_many_attempts,
 * not_allowed, id_taken
 */
export async function readmitByNumber(context: SignedIn, asked: z.output<typeof readmissionByNumberSchema>) {
  const { id, unitId, joinedOn, note } = asked;
  if (!(await managesUnion(context, unitId))) throw problems.notAllowed('members.manage');
  const creation = { id, kind: 'member-readmission-by-number', body: withoutCitizenId(context, asked) };
  // Looked for before anything is written: a number that nobody has is counted, and leaves no trace of the creation.
  const made = await madeBefore<{ id: string }>(context, creation);
  const known = made === null ? await personOfNumber(context, asked) : null;
  const { id: personId } = made ?? (await createOnce(context, creation, async () => {
    const { leftOn, leftUnitId, name, sortName, sex } = known!;
    if (joinedOn > context.clock.today()) throw membersProblems.inFuture('joinedOn');
    await joinableUnion(context, unitId, joinedOn, { unit: 'unitId', day: 'joinedOn' });
    if (known!.unitId !== null) throw membersProblems.isMember();
    const from = leftOn && (await readmittableFrom(context.tx, leftOn));
    if (from && joinedOn < from) throw membersProblems.tooEarlyAgain(from);
    const reason = leftOn === null ? 'admitted' : 're-admitted';
    await insertMembership(context.tx, { id: newId(), personId: known!.personId, unitId, since: joinedOn, joinedAs: reason, note, name, sortName, sex });
    await context.tx.updateTable('people').set({ unitId }).where('id', '=', known!.personId).execute();
    await record(context, { fact: 'member.joined', unitId, objectKind: 'person', objectId: known!.personId, data: { on: joinedOn, reason } });
    if (leftUnitId !== null) await record(context, { fact: 'member.joined-elsewhere', unitId: leftUnitId, objectKind: 'person', objectId: known!.personId, data: { on: joinedOn, to: unitId } });
    return { id: known!.personId };
  }));
  return readPerson(context, personId);
}
