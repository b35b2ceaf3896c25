import type { SignedIn } from '../../kit/context.ts';
import { MOST_PASSED } from '../access/index.ts';
import type { Holder, WorkToPass } from '../access/index.ts';

/** Proposals for merging that wait for a decision: those that a person made, or all of the unit. */
export async function proposalsToPass({ tx }: SignedIn, { accountId, unitId }: Holder): Promise<WorkToPass[]> {
  let query = tx.selectFrom('mergeProposals').where('unitId', '=', unitId).where('state', '=', 'draft');
  if (accountId !== null) query = query.where('createdBy', '=', accountId);
  const rows = await query.select(['id', 'title']).orderBy('createdAt').limit(MOST_PASSED).execute();
  return rows.map((row) => ({ ...row, kind: 'merge-proposal', own: false }));
}
