import { inOwner } from '../support/as-role.ts';
import type { Cast } from '../support/cast.ts';
import { must, newId } from '../support/world.ts';
import type { Row } from './matrix-row.ts';

// Rows of the matrix for proposals to merge small unions; columns: none Khách Mai Dung Chi Tâm Bình Giang An Quản Trị.

/** One proposal below Chi's unit that was decided by an act, and one that is open. */
export async function proposalsBelowChi(cast: Cast, foundingOfBao: string) {
  const { units, quanTri } = cast;
  const merging = { unitId: units.thanhLung, title: 'Sáp nhập', groups: [{ absorbs: units.mamNon, unitIds: [units.mamNon, units.tram] }] };
  const propose = async () => must(await quanTri.api.POST('/api/merge-proposals', { body: { id: newId(), ...merging } as never })).id;
  const [proposal, openProposal] = [await propose(), await propose()];
  await inOwner(cast.world.database, (owner) => owner.query(`update merge_proposals set state = 'decided', act_id = $1 where id = $2`, [foundingOfBao, proposal]));
  return { merging, proposal, openProposal };
}

export function proposalRows({ merging, proposal, openProposal }: Awaited<ReturnType<typeof proposalsBelowChi>>): Row[] {
  return [
    { operation: 'readMergeProposals', answers: '401 403 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'createMergeProposal', of: "below Chi's unit", answers: '401 403 403 403 ok  404 ok  403 403 ok', body: () => ({ id: newId(), ...merging }) },
    { operation: 'readMergeProposal', of: "below Chi's unit", params: { id: proposal }, answers: '401 403 404 404 ok  404 ok  ok  ok  ok' },
    { operation: 'changeMergeProposal', of: 'an older version', params: { id: openProposal }, answers: '401 403 403 403 ok  404 ok  403 403 ok', body: () => ({ title: merging.title, groups: merging.groups, version: 99 }) },
    { operation: 'dropMergeProposal', of: 'one that was decided', params: { id: proposal }, answers: '401 403 403 403 ok  404 ok  403 403 ok' },
    { operation: 'previewMergeProposal', of: 'one that was decided', params: { id: proposal }, answers: '401 403 403 403 ok  404 ok  403 403 ok', body: () => ({ id: newId(), effective: '2024-07-15' }) },
    { operation: 'decideMergeProposal', of: 'one that was decided', params: { id: proposal }, answers: '401 403 403 403 ok  404 ok  403 403 ok', body: () => ({ id: newId(), effective: '2024-07-15' }) },
  ];
}
