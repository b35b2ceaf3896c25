import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import type { AssignmentState } from './campaign.ts';

/** Holds one unit's row until the transaction ends: its state moves by one decision at a time. @throws Problem not_found */
export async function lockAssignment(context: SignedIn, id: string) {
  const row = await context.tx.selectFrom('assignments').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw problems.notFound();
  return { ...row, state: row.state as AssignmentState };
}

/** Moves a unit's report to a state. The caller has asked its policy and recorded its fact. */
export async function moveAssignment(
  context: SignedIn, id: string,
  change: { state: AssignmentState; latestRevisionId?: string; acceptedRevisionId?: string | null; submittedOn?: string | null },
): Promise<void> {
  await context.tx.updateTable('assignments').set({ ...change, changedAt: context.clock.now() }).where('id', '=', id).execute();
}

/** Forms of a campaign as they were published, in order. */
export function publishedForms(context: Pick<SignedIn, 'tx'>, campaignId: string) {
  return context.tx.selectFrom('formVersions').select(['key', 'definition', 'cells']).where('campaignId', '=', campaignId).orderBy('position').execute();
}
