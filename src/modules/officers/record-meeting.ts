import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { manageableUnit } from './policy.ts';
import { officersProblems } from './problems.ts';
import type { newMeetingSchema } from './schemas.ts';

/**
 * Records a meeting of a committee with who attended.
 * @param given `attendance` names offices; whoever is left out is not counted
 * @throws Problem invalid (day_in_future, outside_term, not_of_the_committee), not_found, not_allowed, id_taken
 */
export async function recordMeeting(context: SignedIn, given: z.output<typeof newMeetingSchema>): Promise<{ id: string }> {
  return createOnce(context, { id: given.id, kind: 'committee-meeting', body: given }, async () => {
    const { tx, clock, actor } = context;
    const { rows } = await sql<{ unitId: string; kindKey: string; inTerm: boolean }>`
      select unit_id, kind_key, valid @> ${given.heldOn}::date as in_term from committees where id = ${given.committeeId}::uuid and not isempty(valid)`.execute(tx);
    const committee = rows[0];
    if (!committee) throw problems.notFound();
    await manageableUnit(context, committee.unitId);
    if (given.heldOn > clock.today()) throw officersProblems.inFuture('heldOn');
    if (!committee.inTerm) throw officersProblems.outsideTerm();
    const { id, committeeId, heldOn, kind, subject, decided, attendance } = given;
    await tx.insertInto('committeeMeetings').values({ id, committeeId, unitId: committee.unitId, heldOn, kind, subject, decided: decided || null, recordedBy: actor.accountId }).execute();
    const distinct = [...new Map(attendance.map((one) => [one.officeId, one])).values()];
    const { numAffectedRows } = await sql`
      insert into meeting_attendance (meeting_id, office_id, state)
      select ${id}::uuid, o.id, a.state from jsonb_to_recordset(${JSON.stringify(distinct)}::jsonb) as a("officeId" uuid, state text)
      join offices o on o.id = a."officeId" and o.unit_id = ${committee.unitId}::uuid and o.valid @> ${heldOn}::date
      join officer_positions p on p.key = o.position_key and (p.committee_key = ${committee.kindKey} or p.also_key = ${committee.kindKey})`.execute(tx);
    if (Number(numAffectedRows ?? 0) !== distinct.length) throw officersProblems.notOfTheCommittee();
    await record(context, { fact: 'committee.met', unitId: committee.unitId, objectKind: 'committee', objectId: committeeId, data: { meetingId: id, heldOn } });
    return { id };
  });
}

/** Takes back a meeting that was recorded by mistake. @throws Problem not_found, not_allowed */
export async function removeMeeting(context: SignedIn, id: string): Promise<void> {
  const meeting = await context.tx.selectFrom('committeeMeetings').select(['unitId', 'committeeId']).where('id', '=', id).executeTakeFirst();
  if (!meeting) throw problems.notFound();
  await manageableUnit(context, meeting.unitId);
  await context.tx.deleteFrom('committeeMeetings').where('id', '=', id).execute();
  await record(context, { fact: 'committee.meeting-removed', unitId: meeting.unitId, objectKind: 'committee', objectId: meeting.committeeId, data: { meetingId: id } });
}
