import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allRoutes } from '#app/routes.ts';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { SMALL_TEMPLATE, text } from '../support/reporting.ts';
import { handIn, proposedHead, setScene, UNSENT } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { handedOverAtBao, handOverRows } from './hand-overs-in-the-matrix.ts';
import type { Row } from './matrix-row.ts';
import { campaignRows, regimeOfBinh, requestOfHue } from './campaigns-in-the-matrix.ts';
import { cardRows, cardsOfChi } from './cards-in-the-matrix.ts';
import { issuedByChi, issuingRows } from './issuing-in-the-matrix.ts';
import { importOfChi, importRows } from './imports-in-the-matrix.ts';
import { memberRows, membersOfDung } from './members-in-the-matrix.ts';
import { monitoringRows } from './monitoring-in-the-matrix.ts';
import { officerRows, officersOfDung } from './officers-in-the-matrix.ts';
import { officeOf, officeRows } from './offices-in-the-matrix.ts';
import { proposalRows, proposalsBelowChi } from './proposals-in-the-matrix.ts';
import { questionOfDung, questionRows, reviewingRows } from './reviewing-in-the-matrix.ts';
import { workplaceRows, workplacesOf } from './workplaces-in-the-matrix.ts';
import { formsOfTwo, templateRows } from './templates-in-the-matrix.ts';
import { must, newId, startWorld } from '../support/world.ts';
import type { Caller } from '../support/world.ts';

const people = ['nobody', 'khach', 'mai', 'dung', 'chi', 'tam', 'binh', 'giang', 'an', 'quanTri'] as const;
type Who = (typeof people)[number];

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
    expect(must(await khach.api.GET('/api/work'))).toEqual({ toWrite: [], toPassOn: [], toReview: [], toReopen: [], toAnswer: [], toConfirm: [], more: false });
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

function encoded(upload: boolean, body: object | undefined, filename = 'ke-hoach.txt'): RequestInit {
  if (!body) return {};
  if (!upload) return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const form = new FormData();
  for (const [key, value] of Object.entries(body)) form.set(key, value as string);
  form.set('file', new Blob(['KẾ HOẠCH\nTập huấn cán bộ']), filename);
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
  const actOn = async (unitId: string) => must(await quanTri.api.GET('/api/unit-acts', { params: { query: { unitId } } })).items.at(-1)!.id;
  const [foundingOfBao, foundingOfThanhLung] = [await actOn(units.bao), await actOn(units.thanhLung)];
  await quanTri.fetch(`/api/unit-acts/${foundingOfBao}/files`, { method: 'POST', ...encoded(true, {}, 'quyet-dinh.pdf') });
  const keptOfBao = must(await quanTri.api.GET('/api/unit-acts/{id}/files', { params: { path: { id: foundingOfBao } } })).items[0]!.sha256;
  const endingOfThanhLung = { kind: 'dissolve', effective: '2024-07-15', unitId: units.thanhLung };
  const bulkEnding = { id: newId(), effective: '2024-07-15', steps: [{ selection: { lines: ['Liên đoàn Lao động huyện Thanh Lung'] }, does: { kind: 'end' } }] };
  const proposals = await proposalsBelowChi(cast, foundingOfBao);
  const { items: accounts } = must(await quanTri.api.GET('/api/accounts'));
  const tram = must(await quanTri.api.POST('/api/accounts', { body: { id: newId(), username: 'tram', name: 'Đinh Văn Trạm', grant: { id: newId(), roleKey: 'grassroots_chair', unitId: units.tram } } })).accountId;
  const dungAccount = accounts.find((account) => account.username === 'dung')!;
  await inOwner(cast.world.database, (owner) => owner.query(`insert into sample_people (account_id, about_vi, about_en, position) values ($1, 'Người xem', 'Reader', 1)`, [tram]));
  const { content, readingId } = must(await giang.api.GET('/api/documents/{id}/directive', { params: { path: { id: planId } } }));
  const formPaper = newId();
  await handIn(giang, 'KẾ HOẠCH\nThống kê lớp tập huấn\nI. NỘI DUNG\n1. Thống kê số lớp (theo Biểu mẫu số 01 kèm theo).\n', { id: formPaper });
  await giang.fetch(`/api/documents/${formPaper}/attachments/bieu-mau-1/file`, { method: 'POST', ...encoded(true, {}) });
  const form = { id: formPaper, key: 'bieu-mau-1' };
  const handedOver = await handedOverAtBao(cast);
  // Both papers with the look of one page, and two files of Giang's that could not be read.
  const [failedId, failedToo] = [newId(), newId()];
  await inOwner(cast.world.database, async (owner) => {
    await owner.query(`insert into source_layouts select id, '{"kind": "pages", "pages": [{"width": 595, "height": 842, "scanned": true, "words": []}]}' from documents`);
    await owner.query('insert into page_images select id, 1, file_sha256 from documents');
    await owner.query(`insert into intakes (id, unit_id, unit_path, sent_by, file_sha256, filename, body_hash, state, problem)
      select i, unit_id, unit_path, received_by, file_sha256, 'hong.png', '\\x00', 'failed', 'no_text_recognised' from documents, unnest($2::uuid[]) i where id = $1`, [otherPaperId, [failedId, failedToo]]);
  });
  const workplaces = await workplacesOf(cast);
  const [members, cards, forms] = [await membersOfDung(cast), await cardsOfChi(cast), await formsOfTwo(cast)];
  const officers = await officersOfDung(cast);
  const heads = { province: await proposedHead(binh, provinceReport), chi: await proposedHead(chi, chiReport) };
  const steering = { requestId: await requestOfHue(cast, scene), regimeId: await regimeOfBinh(cast, scene), province: units.province };
  const chiImport = await importOfChi(cast);
  const issued = await issuedByChi(cast, chiSnapshot);
  const unit = { name: 'Đơn vị mới', shortName: 'Mới', kindKey: null, place: null, members: null };
  const campaignBody = { version: 1, title: 'Đổi tên', template: SMALL_TEMPLATE, ownDue: '2024-08-25', levels: [{ typeKeys: ['district'], due: '2024-08-10' }] };
  const cell = { formKey: 'bieu-01', rowKey: 'nam-2024', columnKey: 'luot' };
  const office = await officeOf(cast);
  const everyone = 'ok  ok  ok  ok  ok  ok  ok  ok  ok  ok';
  const signedIn = '401 ok  ok  ok  ok  ok  ok  ok  ok  ok';
  const atTheProvince = '401 403 403 403 403 403 ok  403 403 ok';
  const keepsTheTree = '401 403 403 403 ok  403 ok  403 403 ok';
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
    { operation: 'createUnit', answers: keepsTheTree, body: () => ({ id: newId(), parentId: units.thanhLung, typeKey: 'grassroots', founded: '2024-07-15', ...unit }) },
    { operation: 'changeUnit', params: { id: units.tram }, answers: keepsTheTree, body: () => ({ id: newId(), from: '2024-07-15', ...unit }) },
    { operation: 'closeUnit', of: 'one with units below', params: { id: units.thanhLung }, answers: '401 403 403 403 403 404 ok  403 403 ok', body: () => ({ id: newId(), on: '2024-07-15', reason: 'Giải thể' }) },
    { operation: 'readRegistryFigures', of: "Dung's", query: `?unitId=${units.bao}`, answers: '401 403 404 ok  ok  404 ok  ok  ok  ok' },
    { operation: 'readReconciliation', of: "Dung's", query: `?unitId=${units.bao}&from=2024-07-15&to=2024-08-01`, answers: '401 403 404 ok  ok  404 ok  ok  ok  ok' },
    { operation: 'readUnitKin', of: "Dung's", params: { id: units.bao }, answers: '401 403 404 ok  ok  404 ok  ok  ok  ok' },
    { operation: 'readUnitActs', answers: '401 403 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'readUnitAct', of: "Dung's", params: { id: foundingOfBao }, answers: '401 403 404 ok  ok  404 ok  ok  ok  ok' },
    { operation: 'readActEffects', of: "Dung's", params: { id: foundingOfBao }, answers: '401 403 404 ok  ok  404 ok  ok  ok  ok' },
    { operation: 'readActPicture', of: "Dung's", params: { id: foundingOfBao }, answers: '401 403 404 ok  ok  404 ok  ok  ok  ok' },
    { operation: 'readActDays', answers: '401 403 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'setUnitCode', params: { id: units.tram }, answers: '401 403 403 403 ok  404 ok  403 403 ok', body: () => ({ code: 'TYT-01' }) },
    { operation: 'readActFiles', of: "Dung's", params: { id: foundingOfBao }, answers: '401 403 404 ok  ok  404 ok  ok  ok  ok' },
    { operation: 'keepActFile', of: "Dung's", params: { id: foundingOfBao }, answers: '401 403 403 403 ok  404 ok  403 403 ok', body: () => ({}) },
    { operation: 'downloadActFile', of: "Dung's", params: { id: foundingOfBao, sha256: keptOfBao }, answers: '401 403 404 ok  ok  404 ok  ok  ok  ok' },
    { operation: 'previewUnitAct', answers: '401 403 403 403 403 404 ok  403 403 ok', body: () => ({ id: newId(), events: [endingOfThanhLung] }) },
    { operation: 'recordUnitAct', of: 'one with units below', answers: '401 403 403 403 403 404 ok  403 403 ok', body: () => ({ id: newId(), events: [endingOfThanhLung] }) },
    { operation: 'undoUnitAct', of: 'what others stand on', params: { id: foundingOfThanhLung }, answers: atTheProvince, body: () => ({ id: newId(), reason: 'Ghi nhầm' }) },
    { operation: 'readSelection', answers: '401 403 403 403 ok  ok  ok  403 403 ok', body: () => ({ day: '2024-07-15', selection: { lines: ['Liên đoàn Lao động huyện Thanh Lung'] } }) },
    { operation: 'previewBulkAct', of: 'what names the unit of Chi', answers: '401 403 403 403 403 ok  ok  403 403 ok', body: () => bulkEnding },
    { operation: 'recordBulkAct', of: 'what names the unit of Chi, with units below', answers: '401 403 403 403 403 ok  ok  403 403 ok', body: () => ({ ...bulkEnding, id: newId() }) },
    { operation: 'findSmallUnions', of: "below Chi's unit", query: `?under=${units.thanhLung}`, answers: '401 403 404 404 ok  404 ok  ok  ok  ok' },
    ...proposalRows(proposals),
    ...monitoringRows(scene),
    ...handOverRows(units.bao, handedOver),

    { operation: 'readWords', answers: signedIn },
    { operation: 'readLocalities', answers: signedIn },
    { operation: 'addWord', params: { list: 'kinds' }, answers: plannersOfProvince, body: () => ({ id: newId(), nameVi: 'Loại hình mới', validFrom: '2024-07-15' }) },
    { operation: 'endWord', of: 'one that goes on', params: { list: 'kinds', key: 'guild' }, answers: plannersOfProvince, body: () => ({ validTo: null }) },
    { operation: 'setRuleValue', of: 'on a day that has its number', params: { key: 'small-union-below' }, answers: plannersOfProvince, body: () => ({ id: newId(), validFrom: '1990-01-01', value: 12 }) },
    { operation: 'readUnitGroups', of: 'the province', params: { id: units.province }, answers: '401 403 404 404 404 404 ok  ok  ok  ok' },
    { operation: 'readGroupedUnits', of: 'the province', params: { id: units.province }, query: '?groupingKey=area', answers: '401 403 404 404 404 404 ok  ok  ok  ok' },
    { operation: 'makeUnitGroup', of: 'the province', params: { id: units.province }, answers: '401 403 403 403 404 404 ok  403 403 ok', body: () => ({ id: newId(), groupingKey: 'area', name: 'Cụm bên suối' }) },
    { operation: 'renameUnitGroup', of: 'the province', params: { id: office.areaId }, answers: '401 403 403 403 404 404 ok  403 403 ok', body: () => ({ name: 'Cụm ven rừng' }) },
    { operation: 'placeInGroup', of: 'the province', params: { id: office.areaId }, answers: '401 403 403 403 404 404 ok  403 403 ok', body: () => ({ id: newId(), from: '2024-07-15', unitIds: [units.tram] }) },
    { operation: 'leaveGroup', of: 'the province', params: { id: office.areaId }, answers: '401 403 403 403 404 404 ok  403 403 ok', body: () => ({ id: newId(), from: '2024-07-16', unitIds: [units.tram] }) },
    { operation: 'closeUnitGroup', of: 'the province', params: { id: office.areaId }, answers: '401 403 403 403 404 404 ok  403 403 ok', body: () => ({ on: '2024-12-31' }) },
    ...memberRows(cast, members), ...cardRows(cast, cards), ...issuingRows(cast, scene, issued), ...templateRows(cast, forms),
    { operation: 'readRoles', answers: onlyAdmin },
    { operation: 'readAccounts', answers: onlyAdmin },
    { operation: 'createAccount', answers: onlyAdmin, body: () => ({ id: newId(), username: 'nguoi-moi', name: 'Người Mới', grant: { id: newId(), roleKey: 'reader', unitId: units.bao } }) },
    { operation: 'readAccount', params: { id: dungAccount.id }, answers: onlyAdmin },
    { operation: 'changeAccount', params: { id: dungAccount.id }, answers: onlyAdmin, body: () => ({ name: 'Hoàng Thị Dung' }) },
    { operation: 'resetPassword', params: { id: tram }, answers: onlyAdmin },
    { operation: 'grantRole', params: { id: tram }, answers: onlyAdmin, body: () => ({ id: newId(), roleKey: 'reader', unitId: units.tram }) },
    { operation: 'revokeRole', of: "Dung's", params: { id: dungAccount.id, grantId: newId() }, answers: '401 403 403 403 403 403 403 403 403 404' },
    { operation: 'readJournal', answers: onlyAdmin },
    ...workplaceRows(cast, workplaces),
    ...officeRows(cast, office),
    ...officerRows(cast, officers),

    { operation: 'readDocuments', answers: '401 403 403 403 ok  ok  ok  ok  ok  ok' },
    { operation: 'takeInDocument', of: 'for the province', answers: '401 403 403 403 403 403 ok  ok  403 ok', body: () => ({ id: newId(), unitId: units.province }) },
    { operation: 'readDocument', of: 'the plan behind the campaign', params: { id: planId }, answers: '401 404 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'readDocument', of: 'a paper of the province', params: { id: otherPaperId }, answers: '401 404 404 404 404 404 ok  ok  ok  ok' },
    { operation: 'downloadOriginal', of: 'the plan behind the campaign', params: { id: planId }, answers: '401 404 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'downloadOriginal', of: 'a paper of the province', params: { id: otherPaperId }, answers: '401 404 404 404 404 404 ok  ok  ok  ok' },
    { operation: 'readDocumentLayout', of: 'the plan behind the campaign', params: { id: planId }, answers: '401 404 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'readDocumentLayout', of: 'a paper of the province', params: { id: otherPaperId }, answers: '401 404 404 404 404 404 ok  ok  ok  ok' },
    { operation: 'readPagePicture', of: 'the plan behind the campaign', params: { id: planId, page: '1' }, answers: '401 404 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'readPagePicture', of: 'a paper of the province', params: { id: otherPaperId, page: '1' }, answers: '401 404 404 404 404 404 ok  ok  ok  ok' },
    { operation: 'readIntakes', answers: '401 403 403 403 403 403 ok  ok  403 ok' },
    { operation: 'readIntake', of: "a file of Giang's", params: { id: failedId }, answers: '401 404 404 404 404 404 404 ok  404 404' },
    { operation: 'cancelIntake', of: "a file of Giang's", params: { id: failedToo }, answers: '401 404 404 404 404 404 404 ok  404 404' },
    { operation: 'readDirective', of: 'the plan behind the campaign', params: { id: planId }, answers: '401 404 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'readDirective', of: 'a paper of the province', params: { id: otherPaperId }, answers: '401 404 404 404 404 404 ok  ok  ok  ok' },
    { operation: 'correctDirective', params: { id: planId }, answers: '401 403 403 403 403 403 ok  ok  403 ok', body: () => ({ version: 99, readingId, content }) },
    { operation: 'confirmDirective', params: { id: planId }, answers: '401 403 403 403 403 403 ok  ok  403 ok', body: () => ({ version: 99, readingId }) },
    { operation: 'readDocumentAgain', of: 'a paper not confirmed', params: { id: otherPaperId }, answers: '401 403 403 403 403 403 ok  ok  403 ok' },
    { operation: 'reopenDirective', of: 'a paper not confirmed', params: { id: otherPaperId }, answers: '401 403 403 403 403 403 ok  ok  403 ok' },

    { operation: 'readParticulars', of: 'the plan behind the campaign', params: { id: planId }, answers: '401 404 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'readParticulars', of: 'a paper of the province', params: { id: otherPaperId }, answers: '401 404 404 404 404 404 ok  ok  ok  ok' },
    { operation: 'settleRole', params: { id: planId }, answers: '401 403 403 403 403 403 ok  ok  403 ok', body: () => ({ recipient: 'Không có trong văn bản', role: 'know' }) },
    { operation: 'readActors', of: 'the plan behind the campaign', params: { id: planId }, answers: '401 404 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'readActors', of: 'a paper of the province', params: { id: otherPaperId }, answers: '401 404 404 404 404 404 ok  ok  ok  ok' },
    { operation: 'settleActor', params: { id: planId }, answers: '401 403 403 403 403 403 ok  ok  403 ok', body: () => ({ actor: 'Công đoàn cấp trên trực tiếp cơ sở', match: null }) },
    { operation: 'readAttachments', of: 'the plan behind the campaign', params: { id: planId }, answers: '401 404 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'readAttachments', of: 'a paper of the province', params: { id: otherPaperId }, answers: '401 404 404 404 404 404 ok  ok  ok  ok' },
    { operation: 'downloadAttachment', of: 'a paper of the province', params: form, answers: '401 404 404 404 404 404 ok  ok  ok  ok' },
    { operation: 'attachFile', params: form, answers: '401 403 403 403 403 403 ok  ok  403 ok', body: () => ({}) },
    { operation: 'askForAttachment', of: 'attached already', params: form, answers: '401 403 403 403 403 403 ok  ok  403 ok', body: () => ({ text: 'Xin gửi biểu mẫu' }) },
    { operation: 'designAttachment', of: 'attached already', params: form, answers: '401 403 403 403 403 403 ok  ok  403 ok' },
    { operation: 'waiveAttachment', of: 'attached already', params: form, answers: '401 403 403 403 403 403 ok  ok  403 ok', body: () => ({ reason: 'Không cần' }) },
    { operation: 'takeBackAttachment', params: form, answers: '401 403 403 403 403 403 ok  ok  403 ok' },
    { operation: 'readLineage', of: 'the plan behind the campaign', params: { id: planId }, answers: '401 404 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'readLineage', of: 'a paper of the province', params: { id: otherPaperId }, answers: '401 404 404 404 404 404 ok  ok  ok  ok' },
    { operation: 'readBelow', of: 'the plan behind the campaign', params: { id: planId }, answers: '401 404 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'readBelow', of: 'a paper of the province', params: { id: otherPaperId }, answers: '401 404 404 404 404 404 ok  ok  ok  ok' },
    { operation: 'readDifferences', of: 'the plan from a paper of the province', params: { id: planId }, query: `?to=${otherPaperId}`, answers: '401 404 404 404 404 404 ok  ok  ok  ok' },
    { operation: 'documentsIssuedFor', of: 'the plan behind the campaign', params: { id: planId }, answers: '401 404 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'documentsIssuedFor', of: 'a paper of the province', params: { id: otherPaperId }, answers: '401 404 404 404 404 404 ok  ok  ok  ok' },
    { operation: 'readNotHeld', answers: '401 403 403 403 ok  ok  ok  ok  ok  ok' },
    { operation: 'addLink', of: 'to the plan', params: { id: planId }, answers: '401 403 403 403 403 403 ok  ok  403 ok', body: () => ({ id: newId(), kind: 'continues', toDocumentId: otherPaperId }) },
    { operation: 'removeLink', of: 'one that is not there', params: { id: planId, linkId: newId() }, answers: '401 403 403 403 403 403 404 404 403 404' },
    { operation: 'confirmLink', of: 'one that is not there', params: { id: planId, linkId: newId() }, answers: '401 403 403 403 403 403 404 404 403 404', body: () => ({}) },
    { operation: 'rejectLink', of: 'one that is not there', params: { id: planId, linkId: newId() }, answers: '401 403 403 403 403 403 404 404 403 404' },
    { operation: 'reopenLink', of: 'one that is not there', params: { id: planId, linkId: newId() }, answers: '401 403 403 403 403 403 404 404 403 404' },

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
    ...campaignRows(scene, steering),

    { operation: 'readDraft', of: "Huệ's, not sent to anyone", params: { id: hueReport }, answers: '401 403 404 404 ok  404 ok  403 403 ok' },
    { operation: 'readDraft', of: "Chi's", params: { id: chiReport }, answers: '401 403 404 404 ok  404 ok  403 403 ok' },
    { operation: 'saveSection', of: "Dung's", params: { id: dungReport, sectionKey: 's1' }, answers: '401 403 404 ok  ok  404 ok  403 403 ok', body: () => ({ version: 99, body: text('Thử') }) },
    { operation: 'saveRow', of: "Dung's", params: { id: dungReport, ...cell }, answers: '401 403 404 ok  ok  404 ok  403 403 ok', body: () => ({ version: 99, cells: { luot: 1 } }) },
    { operation: 'removeRow', of: "Dung's, of the form itself", params: { id: dungReport, ...cell }, query: '?version=1', answers: '401 403 404 ok  ok  404 ok  403 403 ok' },
    { operation: 'readProposals', of: "Huệ's, not sent to anyone", params: { id: hueReport }, answers: '401 403 404 404 ok  404 ok  403 403 ok' },
    { operation: 'readFaults', of: "Huệ's, not sent to anyone", params: { id: hueReport }, answers: '401 403 404 404 ok  404 ok  403 403 ok' },
    { operation: 'readRevisions', of: "Dung's", params: { id: dungReport }, answers: '401 403 404 ok  ok  404 ok  ok  ok  ok' },
    { operation: 'readRevision', of: "Dung's", params: { id: dungRevision }, answers: '401 403 404 ok  ok  404 ok  ok  ok  ok' },
    { operation: 'acceptReport', of: "Dung's, accepted", params: { id: dungRevision }, answers: '401 403 403 403 ok  404 ok  403 403 ok', body: () => ({ id: newId() }) },
    { operation: 'returnReport', of: "Dung's, accepted", params: { id: dungRevision }, answers: '401 403 403 403 ok  404 ok  403 403 ok', body: () => ({ id: newId(), reason: 'Bổ sung' }) },
    ...reviewingRows(scene, dungReport), ...questionRows(scene, await questionOfDung(cast, scene)),

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

    ...importRows(cast, chiImport),
    { operation: 'exportUnits', of: "Dung's", query: `?unitId=${units.bao}&format=csv`, answers: '401 403 404 ok  ok  404 ok  ok  ok  ok' },
    { operation: 'exportUnits', of: "Chi's district", query: `?unitId=${units.thanhLung}`, answers: '401 403 404 404 ok  404 ok  ok  ok  ok' },

    { operation: 'readNotices', answers: signedIn },
    { operation: 'markNoticeRead', of: "Chi's", params: { id: chiNotice }, answers: '401 404 404 404 ok  404 404 404 404 404' },
    { operation: 'searchEverywhere', query: '?q=tap+huan', answers: signedIn },
    { operation: 'readWork', answers: signedIn },
  ];
}
