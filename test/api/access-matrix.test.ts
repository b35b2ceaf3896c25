import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allRoutes } from '#app/routes.ts';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { SMALL_TEMPLATE, text } from '../support/reporting.ts';
import { proposedHead, setScene, UNSENT } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { must, newId, startWorld } from '../support/world.ts';
import type { Caller } from '../support/world.ts';

const people = ['nobody', 'khach', 'mai', 'dung', 'chi', 'tam', 'binh', 'giang', 'an', 'quanTri'] as const;
type Who = (typeof people)[number];

/** One question of the matrix: an operation on something, and the answer that each of the ten gets. */
interface Row {
  operation: string;
  of?: string;
  params?: Record<string, string>;
  query?: string;
  /** Valid by its schema, so that only the asker decides; often one that nothing would come of. */
  body?: () => object;
  /** Asked in a session of its own, which the operation ends or replaces. */
  apart?: true;
  /** `ok` (whatever is not 401, 403 or 404), in the order of `people`. */
  answers: string;
}

const routes = allRoutes({ secureCookies: false, warnings: [] });

let cast: Cast;
let scene: Scene;
let rows: Row[];
let callers: Record<Who, Caller>;

beforeAll(async () => {
  cast = await summonCast(await startWorld());
  scene = await setScene(cast);
  const { khach, dung, chi, tam, binh, giang, an, quanTri } = cast;
  callers = { nobody: cast.world.caller(), khach, mai: scene.mai, dung, chi, tam, binh, giang, an, quanTri };
  rows = await matrix();
});
afterAll(() => cast.world.close());

describe('who reaches what', () => {
  it('has an answer for every operation of the program', () => {
    const asked = new Set(rows.map((row) => row.operation));
    expect([...asked].sort()).toEqual(routes.map((route) => route.operationId).sort());
  });

  it('each of the ten reaches exactly what the matrix says', async () => {
    const expected: string[] = [];
    const found: string[] = [];
    for (const row of rows) {
      const answers = row.answers.trim().split(/\s+/);
      expect(answers, row.operation).toHaveLength(people.length);
      const given = await Promise.all(people.map((who) => ask(row, who)));
      const place = (who: Who) => `${row.operation}${row.of ? ` (${row.of})` : ''} · ${who}`;
      expected.push(...people.map((who, index) => `${place(who)}: ${answers[index]}`));
      found.push(...people.map((who, index) => `${place(who)}: ${given[index]}`));
    }
    expect(found).toEqual(expected);
  }, 120_000);

  it('what was not submitted is read as a draft alone, by who may write it', () => {
    expect([...readUnsent].sort()).toEqual(['readDraft · binh', 'readDraft · chi', 'readDraft · quanTri']);
  });

  it('lists hold nothing of another branch', async () => {
    const { tam, khach, units } = cast;
    const names = ({ items }: { items: { unitName: string }[] }) => items.map((item) => item.unitName);
    const path = { id: scene.campaignId };
    expect(names(must(await tam.api.GET('/api/campaigns/{id}/assignments', { params: { path } })))).toEqual(['Liên đoàn Lao động huyện Yên Khê', 'Nghiệp đoàn Bốc xếp chợ Yên Khê']);
    expect(names(must(await scene.mai.api.GET('/api/campaigns/{id}/assignments', { params: { path } })))).toEqual(['Nghiệp đoàn Bốc xếp chợ Yên Khê']);
    expect(must(await tam.api.GET('/api/campaigns/{id}/progress', { params: { path } })).levels.map((level) => level.expected)).toEqual([1, 1]);
    expect(must(await tam.api.GET('/api/units')).items.map((unit) => unit.id).sort()).toEqual([units.yenKhe, units.cho].sort());
    expect(must(await tam.api.GET('/api/units', { params: { query: { under: units.thanhLung } } })).items).toEqual([]);
    expect(must(await tam.api.GET('/api/documents')).items).toEqual([]);
    expect(must(await khach.api.GET('/api/notices')).items).toEqual([]);
    expect(must(await khach.api.GET('/api/work'))).toEqual({ toWrite: [], toPassOn: [], toReview: [], toConfirm: [], more: false });
  });
});

/** Who met what Huệ has not sent to anyone, and where. */
const readUnsent = new Set<string>();

async function ask(row: Row, who: Who): Promise<string> {
  const route = routes.find((one) => one.operationId === row.operation)!;
  const url = route.url.replace(/:(\w+)/g, (_all: string, name: string) => row.params![name]!);
  const caller = row.apart ? await signedInAnew(who) : callers[who];
  const answer = await caller.fetch(url + (row.query ?? ''), { method: route.method, ...encoded(route.takes === 'upload', row.body?.()) });
  if ((await answer.text()).includes(UNSENT)) readUnsent.add(`${row.operation} · ${who}`);
  if (answer.status >= 500) throw new Error(`${row.operation} broke for ${who}: ${answer.status}`);
  return [401, 403, 404].includes(answer.status) ? String(answer.status) : 'ok';
}

function encoded(upload: boolean, body: object | undefined): RequestInit {
  if (!body) return {};
  if (!upload) return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const form = new FormData();
  for (const [key, value] of Object.entries(body)) form.set(key, value as string);
  form.set('file', new Blob(['KẾ HOẠCH\nTập huấn cán bộ']), 'ke-hoach.txt');
  return { body: form };
}

async function signedInAnew(who: Who): Promise<Caller> {
  const caller = cast.world.caller();
  if (who !== 'nobody') {
    const { username } = callers[who] as Person;
    must(await caller.api.POST('/api/session', { body: { username, password: username === 'quan-tri' ? 'mat-khau-rat-dai' : `mat-khau-cua-${username}` } }));
  }
  return caller;
}

async function matrix(): Promise<Row[]> {
  const { units, giang, quanTri, binh, chi } = cast;
  const { planId, otherPaperId, draftCampaignId, campaignId, provinceReport, chiReport, dungReport, hueReport, dungRevision, chiSnapshot, chiNotice } = scene;
  const { items: accounts } = must(await quanTri.api.GET('/api/accounts'));
  const tram = must(await quanTri.api.POST('/api/accounts', { body: { id: newId(), username: 'tram', name: 'Đinh Văn Trạm', grant: { id: newId(), roleKey: 'grassroots_chair', unitId: units.tram } } })).accountId;
  const dungAccount = accounts.find((account) => account.username === 'dung')!;
  await inOwner(cast.world.database, (owner) => owner.query(`insert into sample_people (account_id, about_vi, about_en, position) values ($1, 'Người xem', 'Reader', 1)`, [tram]));
  const { content } = must(await giang.api.GET('/api/documents/{id}/directive', { params: { path: { id: planId } } }));
  const heads = { province: await proposedHead(binh, provinceReport), chi: await proposedHead(chi, chiReport) };
  const unit = { name: 'Đơn vị mới', shortName: 'Mới', kindKey: null, place: null, members: null };
  const campaignBody = { version: 1, title: 'Đổi tên', template: SMALL_TEMPLATE, ownDue: '2024-08-25', levels: [{ typeKeys: ['district'], due: '2024-08-10' }] };
  const cell = { formKey: 'bieu-01', rowKey: 'nam-2024', columnKey: 'luot' };
  const everyone = 'ok  ok  ok  ok  ok  ok  ok  ok  ok  ok';
  const signedIn = '401 ok  ok  ok  ok  ok  ok  ok  ok  ok';
  const onlyAdmin = '401 403 403 403 403 403 403 403 403 ok';
  const plannersOfProvince = '401 403 403 403 403 403 ok  403 403 ok';
  return [
    // Ten columns:                         none Khách Mai Dung Chi Tâm Bình Giang An Quản Trị
    { operation: 'readHealth', answers: everyone },
    { operation: 'readInstallation', answers: everyone },
    { operation: 'setUp', apart: true, answers: everyone, body: () => ({ unit: { id: newId(), name: 'Tỉnh khác', shortName: 'Khác', typeKey: 'province' }, administrator: { id: newId(), username: 'ke-la', name: 'Kẻ Lạ', password: 'mat-khau-cua-ke-la' } }) },
    { operation: 'signIn', apart: true, answers: everyone, body: () => ({ username: 'dung', password: 'mat-khau-cua-dung' }) },
    { operation: 'signInAsSample', apart: true, answers: everyone, body: () => ({ username: 'tram' }) },
    { operation: 'readSession', answers: signedIn },
    { operation: 'signOut', apart: true, answers: signedIn },
    { operation: 'changePassword', answers: signedIn, body: () => ({ current: 'không phải mật khẩu này', next: 'mat-khau-moi-toanh' }) },

    { operation: 'readUnitVocabulary', answers: signedIn },
    { operation: 'readUnits', answers: '401 403 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'readUnit', of: "Dung's", params: { id: units.bao }, answers: '401 403 404 ok  ok  404 ok  ok  ok  ok' },
    { operation: 'readUnit', of: 'the province', params: { id: units.province }, answers: '401 403 404 404 404 404 ok  ok  ok  ok' },
    { operation: 'createUnit', answers: onlyAdmin, body: () => ({ id: newId(), parentId: units.thanhLung, typeKey: 'grassroots', founded: '2024-07-15', ...unit }) },
    { operation: 'changeUnit', params: { id: units.tram }, answers: onlyAdmin, body: () => ({ id: newId(), from: '2024-07-15', ...unit }) },
    { operation: 'closeUnit', of: 'one with units below', params: { id: units.thanhLung }, answers: onlyAdmin, body: () => ({ id: newId(), on: '2024-07-15', reason: 'Giải thể' }) },

    { operation: 'readRoles', answers: onlyAdmin },
    { operation: 'readAccounts', answers: onlyAdmin },
    { operation: 'createAccount', answers: onlyAdmin, body: () => ({ id: newId(), username: 'nguoi-moi', name: 'Người Mới', grant: { id: newId(), roleKey: 'reader', unitId: units.bao } }) },
    { operation: 'readAccount', params: { id: dungAccount.id }, answers: onlyAdmin },
    { operation: 'changeAccount', params: { id: dungAccount.id }, answers: onlyAdmin, body: () => ({ name: 'Hoàng Thị Dung' }) },
    { operation: 'resetPassword', params: { id: tram }, answers: onlyAdmin },
    { operation: 'grantRole', params: { id: tram }, answers: onlyAdmin, body: () => ({ id: newId(), roleKey: 'reader', unitId: units.tram }) },
    { operation: 'revokeRole', of: "Dung's", params: { id: dungAccount.id, grantId: newId() }, answers: '401 403 403 403 403 403 403 403 403 404' },
    { operation: 'readJournal', answers: onlyAdmin },

    { operation: 'readDocuments', answers: '401 403 403 403 ok  ok  ok  ok  ok  ok' },
    { operation: 'takeInDocument', of: 'for the province', answers: '401 403 403 403 403 403 ok  ok  403 ok', body: () => ({ id: newId(), unitId: units.province }) },
    { operation: 'readDocument', of: 'the plan behind the campaign', params: { id: planId }, answers: '401 404 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'readDocument', of: 'a paper of the province', params: { id: otherPaperId }, answers: '401 404 404 404 404 404 ok  ok  ok  ok' },
    { operation: 'downloadOriginal', of: 'the plan behind the campaign', params: { id: planId }, answers: '401 404 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'downloadOriginal', of: 'a paper of the province', params: { id: otherPaperId }, answers: '401 404 404 404 404 404 ok  ok  ok  ok' },
    { operation: 'readDirective', of: 'the plan behind the campaign', params: { id: planId }, answers: '401 404 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'readDirective', of: 'a paper of the province', params: { id: otherPaperId }, answers: '401 404 404 404 404 404 ok  ok  ok  ok' },
    { operation: 'correctDirective', params: { id: planId }, answers: '401 403 403 403 403 403 ok  ok  403 ok', body: () => ({ version: 99, content }) },
    { operation: 'confirmDirective', params: { id: planId }, answers: '401 403 403 403 403 403 ok  ok  403 ok', body: () => ({ version: 99 }) },
    { operation: 'reopenDirective', of: 'a paper not confirmed', params: { id: otherPaperId }, answers: '401 403 403 403 403 403 ok  ok  403 ok' },

    { operation: 'readCampaigns', answers: '401 403 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'createCampaign', of: 'of the province', answers: plannersOfProvince, body: () => ({ id: newId(), unitId: units.province }) },
    { operation: 'createCampaign', of: "of Chi's district", answers: '401 403 403 403 ok  403 ok  403 403 ok', body: () => ({ id: newId(), unitId: units.thanhLung }) },
    { operation: 'readCampaign', of: 'running', params: { id: campaignId }, answers: '401 403 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'readCampaign', of: 'a draft', params: { id: draftCampaignId }, answers: '401 403 404 404 404 404 ok  404 404 ok' },
    { operation: 'changeCampaign', of: 'running', params: { id: campaignId }, answers: plannersOfProvince, body: () => campaignBody },
    { operation: 'changeCampaign', of: 'a draft', params: { id: draftCampaignId }, answers: '401 403 403 403 404 404 ok  403 403 ok', body: () => campaignBody },
    { operation: 'discardCampaign', of: 'running', params: { id: campaignId }, answers: plannersOfProvince },
    { operation: 'previewRoster', of: 'a draft', params: { id: draftCampaignId }, answers: '401 403 403 403 404 404 ok  403 403 ok' },
    { operation: 'launchCampaign', of: 'running', params: { id: campaignId }, answers: plannersOfProvince, body: () => ({ version: 1 }) },
    { operation: 'readProgress', params: { id: campaignId }, answers: '401 403 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'readAssignments', params: { id: campaignId }, answers: '401 403 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'readAssignment', of: "Dung's", params: { id: dungReport }, answers: '401 403 404 ok  ok  404 ok  ok  ok  ok' },
    { operation: 'readAssignment', of: "the province's", params: { id: provinceReport }, answers: '401 403 404 404 404 404 ok  ok  ok  ok' },
    { operation: 'passOn', of: "Chi's, passed on already", params: { id: chiReport }, answers: '401 403 403 403 ok  404 ok  403 403 ok', body: () => ({}) },

    { operation: 'readDraft', of: "Huệ's, not sent to anyone", params: { id: hueReport }, answers: '401 403 404 404 ok  404 ok  403 403 ok' },
    { operation: 'readDraft', of: "Chi's", params: { id: chiReport }, answers: '401 403 404 404 ok  404 ok  403 403 ok' },
    { operation: 'saveSection', of: "Dung's", params: { id: dungReport, sectionKey: 's1' }, answers: '401 403 404 ok  ok  404 ok  403 403 ok', body: () => ({ version: 99, body: text('Thử') }) },
    { operation: 'saveRow', of: "Dung's", params: { id: dungReport, ...cell }, answers: '401 403 404 ok  ok  404 ok  403 403 ok', body: () => ({ version: 99, cells: { luot: 1 } }) },
    { operation: 'submitReport', of: "Dung's, accepted", params: { id: dungReport }, answers: '401 403 404 ok  ok  404 ok  403 403 ok', body: () => ({ id: newId() }) },
    { operation: 'readRevisions', of: "Dung's", params: { id: dungReport }, answers: '401 403 404 ok  ok  404 ok  ok  ok  ok' },
    { operation: 'readRevision', of: "Dung's", params: { id: dungRevision }, answers: '401 403 404 ok  ok  404 ok  ok  ok  ok' },
    { operation: 'acceptReport', of: "Dung's, accepted", params: { id: dungRevision }, answers: '401 403 403 403 ok  404 ok  403 403 ok', body: () => ({ id: newId() }) },
    { operation: 'returnReport', of: "Dung's, accepted", params: { id: dungRevision }, answers: '401 403 403 403 ok  404 ok  403 403 ok', body: () => ({ id: newId(), reason: 'Bổ sung' }) },

    { operation: 'readConsolidation', of: "Chi's", params: { id: chiReport }, answers: '401 403 403 403 ok  404 ok  403 ok  ok' },
    { operation: 'readConsolidation', of: "the province's", params: { id: provinceReport }, answers: '401 403 403 403 404 404 ok  403 ok  ok' },
    { operation: 'traceFigure', of: "Chi's", params: { id: chiReport, ...cell }, answers: '401 403 403 403 ok  404 ok  403 ok  ok' },
    { operation: 'readSectionTexts', of: "Chi's", params: { id: chiReport, sectionKey: 's1' }, answers: '401 403 403 403 ok  404 ok  403 ok  ok' },
    { operation: 'takeOverTotals', of: "Chi's", params: { id: chiReport }, answers: '401 403 404 404 ok  404 ok  403 403 ok', body: () => ({ formKeys: ['bieu-01'] }) },
    { operation: 'readSnapshots', of: "Chi's", params: { id: chiReport }, answers: '401 403 403 403 ok  404 ok  403 ok  ok' },
    { operation: 'freezeConsolidation', of: "Chi's", params: { id: chiReport }, answers: '401 403 403 403 ok  404 ok  403 403 ok', body: () => ({ id: newId(), head: heads.chi }) },
    { operation: 'freezeConsolidation', of: "the province's", params: { id: provinceReport }, answers: '401 403 403 403 404 404 ok  403 403 ok', body: () => ({ id: newId(), head: heads.province }) },
    { operation: 'downloadFrozenReport', of: "Chi's", params: { id: chiSnapshot }, answers: '401 403 403 403 ok  404 ok  403 ok  ok' },
    { operation: 'downloadSubmittedReport', of: "Dung's", params: { id: dungRevision }, answers: '401 403 404 ok  ok  404 ok  ok  ok  ok' },

    { operation: 'readNotices', answers: signedIn },
    { operation: 'markNoticeRead', of: "Chi's", params: { id: chiNotice }, answers: '401 404 404 404 ok  404 404 404 404 404' },
    { operation: 'readWork', answers: signedIn },
  ];
}
