import type { components } from '../../api/contract.ts';

type CampaignDetail = Pick<components['schemas']['CampaignDetail'], 'ownAssignmentId' | 'unitName' | 'myAssignments'>;

/** The assignments whose totals can be opened from a campaign: its owner's first, each once. */
export function waysInto({ ownAssignmentId, unitName, myAssignments }: CampaignDetail): { assignmentId: string; unitName: string }[] {
  const mine = myAssignments.map((one) => ({ assignmentId: one.id, unitName: one.unitName }));
  if (ownAssignmentId === null) return mine;
  return [{ assignmentId: ownAssignmentId, unitName }, ...mine.filter(({ assignmentId }) => assignmentId !== ownAssignmentId)];
}
