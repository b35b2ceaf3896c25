import type { SignedIn } from '../../kit/context.ts';
import type { AssignmentState } from './campaign.ts';

/** Holds the rows of many units until the transaction ends, always in the same order, so that two who hold many wait and never lock each other out. */
export async function holdAssignments({ tx }: SignedIn, ids: string[]): Promise<{ id: string; unitId: string; unitPath: string; state: AssignmentState; latestRevisionId: string | null }[]> {
  if (ids.length === 0) return [];
  // An array is one parameter, however many ids are in it.
  const rows = await tx.selectFrom('assignments').select(['id', 'unitId', 'unitPath', 'state', 'latestRevisionId'])
    .where((eb) => eb('id', '=', eb.fn.any(eb.val(ids)))).orderBy('id').forUpdate().execute();
  return rows.map((row) => ({ ...row, state: row.state as AssignmentState }));
}

/** Moves held reports to accepted, each with its last revision. The caller has asked its policy and records the facts. */
export async function acceptHeld(context: SignedIn, ids: string[]): Promise<void> {
  await context.tx.updateTable('assignments').set((eb) => ({ state: 'accepted', acceptedRevisionId: eb.ref('latestRevisionId'), changedAt: context.clock.now() }))
    .where((eb) => eb('id', '=', eb.fn.any(eb.val(ids)))).execute();
}
