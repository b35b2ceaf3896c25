import { expect, vi } from 'vitest';
import type { Cast, Person } from './cast.ts';
import { openAccount } from './cast.ts';
import { accept, launchSmallCampaign, ownAssignment, passOn, submit, write } from './reporting.ts';
import { must, newId } from './world.ts';

/** A running campaign with something in every place, for asking who reaches what. */
export interface Scene {
  /** Chair of a grassroots union in another district. */
  mai: Person;
  /** The plan behind the campaign, and a paper that no campaign uses. */
  planId: string;
  otherPaperId: string;
  draftCampaignId: string;
  campaignId: string;
  provinceReport: string;
  chiReport: string;
  dungReport: string;
  hueReport: string;
  dungRevision: string;
  chiSnapshot: string;
  chiNotice: string;
}

/** What Huệ has written and not submitted. */
export const UNSENT = 'Chưa gửi ai xem.';

const PLAN = `LIÊN ĐOÀN LAO ĐỘNG TỈNH VÂN KHÊ
Số: 12/KH-LĐLĐ
KẾ HOẠCH
Tập huấn cán bộ công đoàn cơ sở năm 2024
I. MỤC ĐÍCH
Nâng cao nghiệp vụ của cán bộ công đoàn.
II. TỔ CHỨC THỰC HIỆN
Công đoàn cấp trên trực tiếp cơ sở gửi báo cáo trước ngày 10/8/2024.
`;

/** Hands a text in as a document. */
export async function handIn(person: Person, words: string | Blob, given: { id?: string; unitId?: string; filename?: string } = {}): Promise<Response> {
  const form = new FormData();
  form.set('id', given.id ?? newId());
  form.set('unitId', given.unitId ?? person.unitId);
  form.set('file', typeof words === 'string' ? new Blob([words]) : words, given.filename ?? 'ke-hoach.txt');
  return person.fetch('/api/documents', { method: 'POST', body: form });
}

/** Confirms what a document says as it is shown to the person. */
export async function confirmAsShown(person: Person, id: string) {
  const params = { path: { id } };
  const { version, readingId } = must(await person.api.GET('/api/documents/{id}/directive', { params }));
  return must(await person.api.POST('/api/documents/{id}/directive/confirmation', { params, body: { version, readingId } }));
}

/** What it takes to freeze: the head that the program proposes. */
export async function proposedHead(person: Person, id: string) {
  return must(await person.api.GET('/api/assignments/{id}/snapshots', { params: { path: { id } } })).proposedHead;
}

/**
 * Giang takes a plan in and confirms it, Bình launches a campaign, Chi and Tâm pass it on, Dung's report is accepted, Huệ is
 * still writing, Chi has frozen a consolidation.
 */
export async function setScene(cast: Cast): Promise<Scene> {
  const { giang, binh, chi, tam, dung, hue, world, quanTri, units } = cast;
  const mai = await openAccount(world, quanTri, { username: 'mai', name: 'Lý Thị Mai', roleKey: 'grassroots_chair', unitId: units.cho });
  const [planId, otherPaperId] = [newId(), newId()];
  expect((await handIn(giang, PLAN, { id: planId })).status).toBe(201);
  expect((await handIn(giang, PLAN.replace('12/KH', '13/KH'), { id: otherPaperId })).status).toBe(201);
  const directive = await confirmAsShown(giang, planId);
  const draft = must(await binh.api.POST('/api/campaigns', { body: { id: newId(), unitId: binh.unitId, directiveId: null, title: 'Còn soạn' } }));
  const campaign = await launchSmallCampaign(binh, { directiveId: directive.id! });
  const [chiReport, tamReport] = [await ownAssignment(chi, campaign.id), await ownAssignment(tam, campaign.id)];
  await passOn(chi, chiReport);
  await passOn(tam, tamReport);
  const [dungReport, hueReport] = [await ownAssignment(dung, campaign.id), await ownAssignment(hue, campaign.id)];
  await write(dung, dungReport, { s1: 'Đã mở hai lớp.' }, { 'nam-2024': { luot: 12, 'kinh-phi': 2.5 } });
  const revision = await submit(dung, dungReport);
  await accept(chi, revision.id);
  await write(hue, hueReport, { s1: UNSENT });
  const snapshot = must(await chi.api.POST('/api/assignments/{id}/snapshots', {
    params: { path: { id: chiReport } }, body: { id: newId(), head: await proposedHead(chi, chiReport) },
  }));
  const noticesOfChi = async () => must(await chi.api.GET('/api/notices')).items;
  const [notice] = await vi.waitFor(async () => {
    const notices = await noticesOfChi();
    expect(notices).not.toEqual([]);
    return notices;
  }, { timeout: 10_000 });
  return {
    mai, planId, otherPaperId, draftCampaignId: draft.id, campaignId: campaign.id, provinceReport: campaign.ownAssignmentId!,
    chiReport, dungReport, hueReport, dungRevision: revision.id, chiSnapshot: snapshot.id, chiNotice: notice!.id,
  };
}
