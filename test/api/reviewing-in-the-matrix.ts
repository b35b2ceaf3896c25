import type { Cast } from '../support/cast.ts';
import type { Scene } from '../support/scene.ts';
import { text } from '../support/reporting.ts';
import { must, newId } from '../support/world.ts';
import type { Row } from './matrix-row.ts';

// Rows of the matrix for what is done to a report beside accepting and returning it; columns: none Khách Mai Dung Chi Tâm Bình Giang An Quản Trị.

export function reviewingRows({ dungRevision, campaignId, chiSnapshot }: Scene, dungReport: string): Row[] {
  const byTheUnit = '401 403 404 ok  ok  404 ok  403 403 ok';
  const byTheLevelAbove = '401 403 403 403 ok  404 ok  403 403 ok';
  const revision = { id: dungRevision };
  const because = () => ({ id: newId(), reason: 'Bổ sung' });
  const whoReviewsAnywhere = '401 403 403 403 ok  ok  ok  403 403 ok';
  return [
    { operation: 'submitReport', of: "Dung's, accepted", params: { id: dungReport }, answers: '401 403 404 ok  ok  404 ok  403 403 ok', body: () => ({ id: newId() }) },
    { operation: 'handInReport', of: "Dung's, accepted", params: { id: dungReport }, answers: '401 403 404 ok  ok  404 ok  403 403 ok', body: () => ({ id: newId(), sections: { mot: text('Mục lạ') }, rows: {} }) },
    { operation: 'saveRows', of: "Dung's, accepted", params: { id: dungReport }, answers: byTheUnit, body: () => ({ rows: [{ formKey: 'bieu-01', rowKey: 'nam-2024', version: 99, cells: { luot: 1 } }] }) },
    { operation: 'downloadWorkbook', of: "Dung's", params: { id: dungReport }, answers: byTheUnit },
    { operation: 'compareWorkbook', of: "Dung's", params: { id: dungReport }, answers: byTheUnit, body: () => ({}) },
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

/** A question of Dung's. */
export async function questionOfDung({ dung }: Cast, { dungReport }: Scene): Promise<string> {
  return must(await dung.api.POST('/api/assignments/{id}/questions', { params: { path: { id: dungReport } }, body: { id: newId(), body: 'Ghi ở cột nào?' } })).id;
}

export function questionRows({ campaignId, dungReport }: Scene, questionId: string): Row[] {
  const question = { id: questionId };
  const participants = '401 403 ok  ok  ok  ok  ok  ok  ok  ok';
  const ownersDesk = '401 403 403 403 403 404 ok  403 403 ok';
  const says = () => ({ id: newId(), body: 'Cột thứ hai.' });
  return [
    { operation: 'readQuestionsHead', params: { id: campaignId }, answers: participants },
    { operation: 'readQuestions', params: { id: campaignId }, answers: participants },
    { operation: 'setDesk', params: { id: campaignId }, answers: '401 403 403 403 403 403 ok  403 403 ok', body: () => ({ version: 99, name: 'Văn phòng', phone: null, email: null, hours: null }) },
    { operation: 'askQuestion', of: "for Dung's union", params: { id: dungReport }, answers: '401 403 404 ok  ok  404 ok  403 403 ok', body: says },
    { operation: 'askOn', of: "Dung's", params: question, answers: '401 403 404 ok  ok  404 ok  403 403 ok', body: says },
    { operation: 'answerQuestion', of: "Dung's", params: question, answers: '401 403 404 403 ok  404 ok  403 403 ok', body: says },
    { operation: 'shareQuestion', of: "Dung's", params: question, answers: ownersDesk, body: () => ({ shared: false }) },
    { operation: 'closeQuestion', of: "Dung's", params: question, answers: '401 403 404 ok  ok  404 ok  403 403 ok' },
  ];
}
