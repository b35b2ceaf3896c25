import { sql } from 'kysely';
import type { z } from 'zod';
import { allow } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { inSubtrees } from '../organisation/index.ts';
import { readableAssignment } from './policy.ts';
import { campaignsProblems } from './problems.ts';
import { childrenOf } from './queries.ts';
import { readAssignment } from './read-assignments.ts';
import type { passOnSchema } from './schemas.ts';

/**
 * Passes a campaign on to the units directly below: they may begin, but for those exempted with a reason, and with
 * them all below them.
 * @throws Problem nothing_to_pass_on, invalid when the due is past or not before one's own, not_allowed, not_found
 */
export async function passOn(context: SignedIn, id: string, given: z.output<typeof passOnSchema>) {
  const { tx } = context;
  const now = context.clock.now();
  const assignment = await readableAssignment(context, id);
  allow(context, 'campaigns.manage', assignment.unitPath);
  if (assignment.state === 'waiting' || assignment.state === 'exempt') throw problems.wrongState(assignment.state);
  await tx.selectFrom('assignments').select('id').where('id', '=', id).forUpdate().execute();
  if ((await childrenOf(tx, id)).waiting === 0) throw campaignsProblems.nothingToPassOn();
  if (given.due !== null && given.due > assignment.due) throw campaignsProblems.dueAfterOwn();
  if (given.due !== null && given.due < context.clock.today()) throw campaignsProblems.duePassed();
  const waitingBelow = (query: ReturnType<typeof tx.updateTable<'assignments'>>) => query.where('parentId', '=', id).where('state', '=', 'waiting');
  for (const { assignmentId, reason } of given.exempt) {
    const exemption = { state: 'exempt', exemptReason: reason, exemptFrom: 'waiting', changedAt: now };
    const exempted = await waitingBelow(tx.updateTable('assignments')).set(exemption)
      .where('id', '=', assignmentId).returning(['unitId', 'unitPath']).executeTakeFirst();
    if (!exempted) throw problems.invalidField('exempt', 'not_waiting_below');
    // Nobody passes the campaign on to those below: they would wait for ever, and count as late.
    await tx.updateTable('assignments').set(exemption).where('campaignId', '=', assignment.campaignId).where('state', '=', 'waiting')
      .where((eb) => inSubtrees(eb.ref('unitPath'), [exempted.unitPath])).execute();
    await record(context, { fact: 'assignment.exempted', unitId: exempted.unitId, objectKind: 'assignment', objectId: assignmentId, data: { campaignId: assignment.campaignId } });
  }
  await waitingBelow(tx.updateTable('assignments'))
    .set({ state: 'open', openedAt: now, changedAt: now, ...(given.due !== null && { due: given.due, lockOn: sql<string | null>`greatest(lock_on, case when lock_on is not null then ${given.due}::date end)` as never }) }).execute();
  // Who exempts every unit below reports for them: figures then begin here.
  const leaf = (await childrenOf(tx, id)).children === 0;
  await tx.updateTable('assignments').set({ passedOnAt: now, leaf }).where('id', '=', id).execute();
  await record(context, { fact: 'campaign.passed-on', unitId: assignment.unitId, objectKind: 'assignment', objectId: id, data: { campaignId: assignment.campaignId } });
  return readAssignment(context, id);
}
