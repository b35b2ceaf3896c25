import type { Cast } from '../support/cast.ts';
import { must, newId } from '../support/world.ts';
import type { Scene } from '../support/scene.ts';
import type { Row } from './matrix-row.ts';

/** Huệ has asked for a later day. @returns the request */
export async function requestOfHue({ hue }: Cast, { hueReport }: Scene): Promise<string> {
  return must(await hue.api.POST('/api/assignments/{id}/extension-requests', { params: { path: { id: hueReport } }, body: { id: newId(), due: '2024-08-05', reason: 'Chờ số liệu' } })).id;
}

/** Who reaches extensions, exemptions, regimes and what else steers a campaign. */
export function campaignRows({ campaignId, draftCampaignId, chiReport, dungReport, hueReport }: Scene, { requestId, regimeId, province }: { requestId: string; regimeId: string; province: string }): Row[] {
  const days = { due: '2024-08-06', lockOn: null, reason: 'Mưa lũ' };
  // Ten columns:                         none Khách Mai Dung Chi Tâm Bình Giang An Quản Trị
  return [
    { operation: 'grantExtension', of: "to Huệ's", params: { id: campaignId }, answers: '401 403 403 403 ok  404 ok  403 403 ok', body: () => ({ id: newId(), assignmentIds: [hueReport], ...days }) },
    { operation: 'grantExtension', of: "to Chi's", params: { id: campaignId }, answers: '401 403 403 403 403 404 ok  403 403 ok', body: () => ({ id: newId(), assignmentIds: [chiReport], ...days, due: '2024-08-11' }) },
    { operation: 'readExtensionRequests', params: { id: campaignId }, answers: '401 403 403 403 ok  ok  ok  403 403 ok' },
    { operation: 'readDaysOfReport', of: "Dung's", params: { id: dungReport }, answers: '401 403 404 ok  ok  404 ok  ok  ok  ok' },
    { operation: 'askExtension', of: "for Huệ's", params: { id: hueReport }, answers: '401 403 404 404 ok  404 ok  403 403 ok', body: () => ({ id: newId(), due: '2024-08-05', reason: 'Chờ số liệu' }) },
    { operation: 'decideExtension', of: "Huệ's", params: { id: requestId }, answers: '401 403 403 403 ok  404 ok  403 403 ok', body: () => ({ id: newId(), decision: 'refused', reason: 'Đủ thời gian' }) },
    { operation: 'previewRosterUnits', params: { id: draftCampaignId }, answers: '401 403 403 403 404 404 ok  403 403 ok' },
    { operation: 'exemptUnits', of: "Chi's", params: { id: campaignId }, answers: '401 403 403 403 403 404 ok  403 403 ok', body: () => ({ id: newId(), assignmentIds: [chiReport], reason: 'Đang sắp xếp' }) },
    { operation: 'liftExemption', of: "Dung's, not exempt", params: { id: campaignId }, answers: '401 403 403 403 ok  404 ok  403 403 ok', body: () => ({ id: newId(), assignmentIds: [dungReport] }) },
    { operation: 'readHolidays', query: '?year=2024', answers: '401 ok  ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'setHoliday', params: { day: '2025-01-28' }, answers: '401 403 403 403 403 403 ok  403 403 ok', body: () => ({ name: 'Tết Nguyên đán' }) },
    { operation: 'removeHoliday', of: 'one that the law fixes', params: { day: '2025-09-02' }, answers: '401 403 403 403 403 403 ok  403 403 ok' },
    { operation: 'readNewcomers', params: { id: campaignId }, answers: '401 403 403 403 403 403 ok  403 403 ok' },
    { operation: 'addUnit', of: 'one that was there', params: { id: campaignId }, answers: '401 403 403 403 403 403 ok  403 403 ok', body: () => ({ id: newId(), unitId: province }) },
    { operation: 'readRegimes', answers: '401 403 403 403 ok  ok  ok  403 403 ok' },
    { operation: 'createRegime', params: {}, answers: '401 403 403 403 403 403 ok  403 403 ok', body: () => ({ ...regimePlan, id: newId(), unitId: province, templateFrom: campaignId }) },
    { operation: 'readRegime', params: { id: regimeId }, answers: '401 403 403 403 404 404 ok  403 403 ok' },
    { operation: 'changeRegime', params: { id: regimeId }, answers: '401 403 403 403 404 404 ok  403 403 ok', body: () => ({ ...regimePlan, version: 99, state: 'active', templateFrom: null }) },
    { operation: 'readCampaignsOfRegime', params: { id: regimeId }, answers: '401 403 403 403 404 404 ok  403 403 ok' },
    { operation: 'openRegime', of: 'with no period to open', params: { id: regimeId }, answers: '401 403 403 403 404 404 ok  403 403 ok', body: () => ({ id: newId() }) },
  ];
}

/** A yearly report whose period of 2024 opens at its end. */
export const regimePlan = {
  title: 'Báo cáo năm', period: { kind: 'year' as const, months: [12], day: 14 }, openBefore: 5, due: { kind: 'working-days' as const, days: 5 },
  levels: [{ typeKeys: ['district'], gap: 3 }, { typeKeys: ['grassroots', 'guild'], gap: 5, lockAfter: 2 }],
};

export async function regimeOfBinh({ binh, units }: Cast, { campaignId }: Scene): Promise<string> {
  return must(await binh.api.POST('/api/regimes', { body: { ...regimePlan, id: newId(), unitId: units.province, templateFrom: campaignId } })).id;
}
