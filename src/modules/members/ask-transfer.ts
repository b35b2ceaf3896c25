import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce, madeBefore } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { holdTreeStill } from '../organisation/index.ts';
import { personOfNumber } from './person-of-number.ts';
import type { Known } from './person-of-number.ts';
import { withoutCitizenId } from './person-once.ts';
import { joinableUnion, manageableMember } from './policy.ts';
import { membersProblems } from './problems.ts';
import type { newTransferSchema } from './schemas.ts';
import { managesUnion, readTransfer } from './transfer.ts';
import type { Transfer } from './transfer.ts';

interface Moving { personId: string; name: string; sex: string | null; birthYear: number | null; fromUnitId: string; side: 'giver' | 'taker' }

/**
 * Asks for a member's transfer to another union. The giving union names its member; the taking one, who cannot see them yet, their whole
 * citizen id or card number. The other side then confirms or refuses.
 * @throws Problem not_a_member, transfer_open, transfer_to_same_union, invalid (union_closed, not_a_union, before_union_founded,
 * left_before_joining, person_not_found), too_many_attempts, not_found, not_allowed, id_taken
 */
export async function askTransfer(context: SignedIn, asked: z.output<typeof newTransferSchema>): Promise<Transfer> {
  const creation = { id: asked.id, kind: 'member-transfer', body: withoutCitizenId(context, asked) };
  const known = asked.personId || (await madeBefore(context, creation)) ? null : await knownByTaker(context, asked);
  await createOnce(context, creation, async () => {
    await holdTreeStill(context.tx);
    const moving = known ? taken(known) : await given(context, asked.personId!, asked.effective);
    if (moving.fromUnitId === asked.toUnitId) throw membersProblems.sameUnion();
    await joinableUnion(context, asked.toUnitId, asked.effective, { unit: 'toUnitId', day: 'effective', allowed: false });
    const { side, ...person } = moving;
    await context.tx.insertInto('memberTransfers').values({
      id: asked.id, ...person, toUnitId: asked.toUnitId, askedBySide: side, effective: asked.effective, note: asked.note, askedBy: context.actor.accountId, askedAt: context.clock.now(),
    }).execute();
    await record(context, {
      fact: 'transfer.asked', unitId: side === 'giver' ? asked.toUnitId : moving.fromUnitId, objectKind: 'member-transfer', objectId: asked.id,
      data: { from: moving.fromUnitId, to: asked.toUnitId, effective: asked.effective },
    });
    return { id: asked.id };
  });
  return readTransfer(context, asked.id);
}

/** The giving union's own member. */
async function given(context: SignedIn, personId: string, effective: string): Promise<Moving> {
  const { person, membership, unit } = await manageableMember(context, personId);
  if (effective <= membership.since) throw membersProblems.leftBeforeJoining(membership.since);
  return { personId, name: person.name, sex: person.sex, birthYear: person.birthYear, fromUnitId: unit.id, side: 'giver' };
}

/** Looked for before anything is written: a number that nobody has is counted, and leaves no trace of the creation. */
async function knownByTaker(context: SignedIn, asked: { citizenId: string | null; cardNumber: string | null; toUnitId: string }): Promise<Known> {
  if (!(await managesUnion(context, asked.toUnitId))) throw problems.notAllowed('members.manage');
  return personOfNumber(context, asked);
}

/** A member of elsewhere whom the taking union knows by a whole number. */
function taken({ personId, name, sex, birthYear, unitId }: Known): Moving {
  if (unitId === null) throw membersProblems.notAMember();
  return { personId, name, sex, birthYear, fromUnitId: unitId, side: 'taker' };
}
