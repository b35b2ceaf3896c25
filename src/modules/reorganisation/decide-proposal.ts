import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { readAct } from '../organisation/index.ts';
import type { WholeAct } from './followed-act.ts';
import { previewUnitAct } from './preview-unit-act.ts';
import type { proposalDecisionSchema } from './proposal-schemas.ts';
import { manageableProposal, readProposal } from './proposals.ts';
import { reorganisationProblems } from './problems.ts';
import { recordWithFollowers } from './record-unit-act.ts';
import type { actPreviewSchema, recordedActSchema } from './schemas.ts';

type Decision = z.output<typeof proposalDecisionSchema>;

/** Each group of a proposal is one merger. @throws Problem union_gone */
async function actOf(context: SignedIn, proposalId: string, { effective, ...decision }: Decision): Promise<WholeAct> {
  const { groups } = await readProposal(context, proposalId);
  // What a union hung below is known of any that ever was.
  const gone = groups.flatMap((group) => group.units).find((unit) => !unit.there && unit.parentId === null);
  if (gone) throw reorganisationProblems.unionGone(gone.name);
  return {
    ...decision,
    events: groups.map(({ absorbs, units }) => ({
      kind: 'merge' as const, effective, into: absorbs, sources: units.flatMap((unit) => (unit.unitId === absorbs ? [] : [unit.unitId])), below: 'successor' as const,
    })),
  };
}

/** What deciding a proposal would do, without doing it. @throws Problem as previewing an act; wrong_state, union_gone */
export async function previewProposal(context: SignedIn, proposalId: string, decision: Decision): Promise<z.input<typeof actPreviewSchema>> {
  await manageableProposal(context, proposalId);
  return previewUnitAct(context, await actOf(context, proposalId, decision));
}

/** A proposal becomes an act: its groups merge on one day. @throws Problem as recording an act; wrong_state, union_gone, id_taken */
export function decideProposal(context: SignedIn, proposalId: string, decision: Decision): Promise<z.input<typeof recordedActSchema>> {
  return createOnce(context, { id: decision.id, kind: 'merge-decision', body: { proposalId, ...decision } }, async () => {
    const { row } = await manageableProposal(context, proposalId);
    await recordWithFollowers(context, await actOf(context, proposalId, decision));
    await context.tx.updateTable('mergeProposals').set({ state: 'decided', actId: decision.id, version: row.version + 1 }).where('id', '=', proposalId).execute();
    await record(context, { fact: 'merge-proposal.decided', unitId: row.unitId, objectKind: 'merge-proposal', objectId: proposalId, data: { actId: decision.id } });
    return readAct(context, decision.id);
  });
}
