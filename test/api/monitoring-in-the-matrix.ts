import { newId } from '../support/world.ts';
import type { Row } from './matrix-row.ts';

// Rows of the matrix for following campaigns up; columns: none Khách Mai Dung Chi Tâm Bình Giang An Quản Trị.

export function monitoringRows({ campaignId, chiReport }: { campaignId: string; chiReport: string }): Row[] {
  const params = { id: campaignId };
  const inTheCampaign = '401 403 ok  ok  ok  ok  ok  ok  ok  ok';
  const signedIn = '401 ok  ok  ok  ok  ok  ok  ok  ok  ok';
  const belowChi = '401 403 404 404 ok  404 ok  ok  ok  ok';
  return [
    { operation: 'readStanding', params, answers: inTheCampaign },
    { operation: 'readStanding', of: "below Chi's unit", params, query: `?under=${chiReport}`, answers: belowChi },
    { operation: 'readBranches', of: "below Chi's unit", params, query: `?under=${chiReport}`, answers: belowChi },
    { operation: 'readFollowedUnits', of: "below Chi's unit", params, query: `?under=${chiReport}`, answers: belowChi },
    { operation: 'readStandingDays', of: "below Chi's unit", params, query: `?under=${chiReport}`, answers: belowChi },
    { operation: 'readChases', of: "below Chi's unit", params, query: `?under=${chiReport}`, answers: belowChi },
    { operation: 'previewChase', of: "below Chi's unit", params, answers: '401 403 403 403 ok  404 ok  403 403 ok', body: () => ({ under: chiReport }) },
    { operation: 'chase', of: "whom nobody has, below Chi's unit", params, answers: '401 403 403 403 ok  404 ok  403 403 ok', body: () => ({ id: newId(), under: chiReport, assignmentIds: [newId()] }) },
    { operation: 'exportFollowing', of: "below Chi's unit", params, query: `?under=${chiReport}&table=units`, answers: belowChi },
    { operation: 'readEscalation', params, answers: inTheCampaign },
    { operation: 'changeEscalation', params, answers: '401 403 403 403 403 403 ok  403 403 ok', body: () => ({ version: 99, remindBefore: null, tellAboveAfter: null, tellOwnerAfter: null }) },
    { operation: 'followChanges', query: '?once=true', answers: signedIn },
    { operation: 'readViews', query: '?page=roster', answers: signedIn },
    { operation: 'saveView', answers: signedIn, body: () => ({ id: newId(), page: 'roster', name: newId(), query: 'state=open' }) },
    { operation: 'removeView', of: 'that nobody has', params: { id: newId() }, answers: '401 404 404 404 404 404 404 404 404 404' },
  ];
}
