import type { Scene } from '../support/scene.ts';
import { newId } from '../support/world.ts';
import type { Row } from './matrix-row.ts';

// Rows of the matrix for what is done to a report beside accepting and returning it; columns: none Khách Mai Dung Chi Tâm Bình Giang An Quản Trị.

export function reviewingRows({ dungRevision, campaignId, chiSnapshot }: Scene): Row[] {
  const byTheUnit = '401 403 404 ok  ok  404 ok  403 403 ok';
  const byTheLevelAbove = '401 403 403 403 ok  404 ok  403 403 ok';
  const revision = { id: dungRevision };
  const because = () => ({ id: newId(), reason: 'Bổ sung' });
  const whoReviewsAnywhere = '401 403 403 403 ok  ok  ok  403 403 ok';
  return [
    { operation: 'readWaitingReports', params: { id: campaignId }, answers: whoReviewsAnywhere },
    { operation: 'readWaitingSummary', params: { id: campaignId }, answers: whoReviewsAnywhere },
    { operation: 'acceptReports', of: 'none that waits', params: { id: campaignId }, answers: whoReviewsAnywhere, body: () => ({ id: newId(), only: [newId()] }) },
    { operation: 'readStaleReports', params: { id: campaignId }, answers: '401 403 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'readMovedBelow', of: "Dung's", params: revision, answers: '401 403 404 ok  ok  404 ok  ok  ok  ok' },
    { operation: 'readMovedSinceFreezing', of: "Chi's", params: { id: chiSnapshot }, answers: '401 403 403 403 ok  404 ok  403 ok  ok' },
    { operation: 'withdrawReport', of: "Dung's, accepted", params: revision, answers: byTheUnit, body: because },
    { operation: 'refuseReopening', of: "Dung's, not asked for", params: revision, answers: byTheLevelAbove, body: because },
    { operation: 'askReopening', of: "Dung's, accepted", params: revision, answers: byTheUnit, body: because },
    { operation: 'reopenReport', of: "Dung's, accepted", params: revision, answers: byTheLevelAbove, body: () => ({ id: newId(), reason: 'Bổ sung', notes: [{ sectionKey: 'khong-co', reason: 'Ở đâu' }] }) },
  ];
}
