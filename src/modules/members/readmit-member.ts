import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { holdTreeStill } from '../organisation/index.ts';
import { onceWith } from './person-once.ts';
import { joinableUnion, manageablePerson } from './policy.ts';
import { membersProblems } from './problems.ts';
import { insertMembership, newestMembership, readmittableFrom } from './queries.ts';
import type { readmissionSchema } from './schemas.ts';

/**
 * Admits again who left, into the same union or another of the asker's.
 * @throws Problem is_member_already, invalid (readmitted_too_early, day_in_future, …), not_found, not_allowed, id_taken
 */
export function readmitMember(context: SignedIn, personId: string, { id, unitId, joinedOn, note }: z.output<typeof readmissionSchema>) {
  return onceWith(context, { id, kind: 'member-readmission', body: { personId, unitId, joinedOn, note } }, personId, async () => {
    await holdTreeStill(context.tx);
    const { person } = await manageablePerson(context, personId);
    const newest = await newestMembership(context.tx, personId);
    if (newest && newest.until === null) throw membersProblems.isMember();
    if (joinedOn > context.clock.today()) throw membersProblems.inFuture('joinedOn');
    await joinableUnion(context, unitId, joinedOn, { unit: 'unitId', day: 'joinedOn' });
    const from = newest?.until ? await readmittableFrom(context.tx, newest.until) : null;
    if (from && joinedOn < from) throw membersProblems.tooEarlyAgain(from);
    const { name, sortName, sex } = person;
    await insertMembership(context.tx, { id: newId(), personId, unitId, since: joinedOn, joinedAs: newest ? 're-admitted' : 'admitted', note, name, sortName, sex });
    await context.tx.updateTable('people').set({ unitId }).where('id', '=', personId).execute();
    await record(context, { fact: 'member.joined', unitId, objectKind: 'person', objectId: personId, data: { on: joinedOn, reason: 're-admitted' } });
  });
}
