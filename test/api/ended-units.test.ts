import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { openAccount, summonCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { accept, launchSmallCampaign, ownAssignment, submit, SMALL_TEMPLATE, write } from '../support/reporting.ts';
import { handIn } from '../support/scene.ts';
import { must, newId, startWorld } from '../support/world.ts';

/** In 2025 a whole level of units ended. What they did must still be found by those above them. */
let cast: Cast;
let paperId: string;
let ownCampaign: { id: string; ownReport: string; dungReport: string; revision: string };
let chiReport: string;

beforeAll(async () => {
  cast = await summonCast(await startWorld());
  const { world, quanTri, binh, chi, dung, units } = cast;
  const clerk = await openAccount(world, quanTri, { username: 'van-thu', name: 'Mạc Văn Thư', roleKey: 'records_clerk', unitId: units.thanhLung });
  paperId = newId();
  await handIn(clerk, 'KẾ HOẠCH\nTập huấn của huyện', { id: paperId });
  chiReport = await ownAssignment(chi, (await launchSmallCampaign(binh)).id);
  const draft = must(await chi.api.POST('/api/campaigns', { body: { id: newId(), unitId: units.thanhLung } }));
  const path = { id: draft.id };
  const { version } = must(await chi.api.PUT('/api/campaigns/{id}', { params: { path }, body: { version: 1, title: 'Đợt của huyện', template: SMALL_TEMPLATE, ownDue: '2024-08-25', levels: [{ typeKeys: ['grassroots'], due: '2024-08-10' }] } }));
  const running = must(await chi.api.POST('/api/campaigns/{id}/launch', { params: { path }, body: { version } }));
  const dungReport = await ownAssignment(dung, draft.id);
  await write(dung, dungReport, { s1: 'Đã làm.' }, { 'nam-2024': { luot: 3 } });
  const { id: revision } = await submit(dung, dungReport);
  await accept(chi, revision);
  ownCampaign = { id: draft.id, ownReport: running.ownAssignmentId!, dungReport, revision };
  // A unit cannot be ended on a day that has passed; so it is made older, and to have ended yesterday.
  await inOwner(world.database, async (owner) => {
    const ended = [units.thanhLung, units.bao];
    await owner.query(`update units set founded = '2024-01-01', ended = '2024-07-14' where id = any ($1)`, [ended]);
    await owner.query(`update unit_versions set valid = daterange('2024-01-01', '2024-07-15') where unit_id = any ($1)`, [ended]);
  });
});
afterAll(() => cast.world.close());

describe('a unit that has ended', () => {
  it('leaves its papers and its campaigns to those above it', async () => {
    expect(must(await cast.giang.api.GET('/api/documents/{id}', { params: { path: { id: paperId } } })).unitName).toBe('Liên đoàn Lao động huyện Thanh Lung');
    expect(must(await cast.giang.api.GET('/api/documents')).items.map((document) => document.id)).toContain(paperId);
    expect(must(await cast.binh.api.GET('/api/campaigns/{id}', { params: { path: { id: ownCampaign.id } } })).unitName).toBe('Liên đoàn Lao động huyện Thanh Lung');
    expect(must(await cast.binh.api.GET('/api/campaigns')).items.map((campaign) => campaign.id)).toContain(ownCampaign.id);
  });

  it('leaves its reports readable, printable and in the totals', async () => {
    const { dungReport, revision, ownReport } = ownCampaign;
    for (const path of [`/api/assignments/${dungReport}`, `/api/assignments/${dungReport}/revisions`, `/api/revisions/${revision}`, `/api/revisions/${revision}/report.docx`,
      `/api/assignments/${chiReport}`, `/api/assignments/${chiReport}/consolidation`, `/api/assignments/${chiReport}/snapshots`, `/api/assignments/${ownReport}/snapshots`]) {
      expect((await cast.binh.fetch(path)).status, path).toBe(200);
    }
    const { forms } = must(await cast.binh.api.GET('/api/assignments/{id}/consolidation', { params: { path: { id: ownReport } } }));
    expect(forms[0]!.cells['nam-2024/luot']).toEqual({ value: 3, given: 1 });
  });

  it('can still be frozen by who plans above it', async () => {
    const path = { id: ownCampaign.ownReport };
    const { proposedHead } = must(await cast.binh.api.GET('/api/assignments/{id}/snapshots', { params: { path } }));
    expect(proposedHead).toMatchObject({ issuer: 'Liên đoàn Lao động huyện Thanh Lung', parentBody: 'Liên đoàn Lao động tỉnh Vân Khê' });
    must(await cast.binh.api.POST('/api/assignments/{id}/snapshots', { params: { path }, body: { id: newId(), head: proposedHead } }));
  });

  it('gives nobody a say any more', async () => {
    expect(must(await cast.chi.api.GET('/api/session')).scopes).toEqual([]);
    expect((await cast.chi.fetch(`/api/campaigns/${ownCampaign.id}`)).status).toBe(403);
    expect((await cast.dung.fetch(`/api/assignments/${ownCampaign.dungReport}/draft`)).status).toBe(403);
  });

  it('its people are still found by who manages from the root, and may be given another place', async () => {
    const { items } = must(await cast.quanTri.api.GET('/api/accounts'));
    const dung = items.find((account) => account.username === 'dung')!;
    expect(dung.grants).toEqual([]);
    must(await cast.quanTri.api.POST('/api/accounts/{id}/grants', { params: { path: { id: dung.id } }, body: { id: newId(), roleKey: 'grassroots_chair', unitId: cast.units.cho } }));
    expect(must(await cast.dung.api.GET('/api/session')).scopes.map((scope) => scope.unitId)).toEqual([cast.units.cho]);
  });

  it('keeps its facts in the journal, under its last name', async () => {
    const { items } = must(await cast.quanTri.api.GET('/api/journal', { params: { query: { objectId: ownCampaign.dungReport } } }));
    expect(items.map(({ fact, unitName }) => [fact, unitName])).toEqual([
      ['report.accepted', 'CĐCS Công ty Bao bì Lung Tiên'], ['report.submitted', 'CĐCS Công ty Bao bì Lung Tiên'],
    ]);
  });
});
