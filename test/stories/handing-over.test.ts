import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { openAccount, summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { submit, text } from '../support/reporting.ts';
import { setScene } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { preview, workbook } from '../support/sheets.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

let cast: Cast;
let scene: Scene;
let hanh: Person;
let loan: Person;
const idOf = async (username: string) => must(await cast.quanTri.api.GET('/api/accounts', { params: { query: { q: username } } })).items.find((one) => one.username === username)!;
beforeAll(async () => {
  cast = await summonCast(await startWorld());
  scene = await setScene(cast);
  hanh = await openAccount(cast.world, cast.quanTri, { username: 'hanh', name: 'Tạ Hồng Hạnh', roleKey: 'grassroots_chair', unitId: cast.units.mamNon });
  loan = await openAccount(cast.world, cast.quanTri, { username: 'loan', name: 'Mạc Thị Loan', roleKey: 'planner', unitId: cast.units.yenKhe });
});
afterAll(() => cast.world.close());

const roles = async (username: string) => (await idOf(username)).grants.map(({ id, roleKey, unitId }) => ({ id, roleKey, unitId }));
const record = (body: object) => cast.quanTri.api.POST('/api/hand-overs', { body: { id: newId(), ...body } as never });
const look = async (body: object) => must(await cast.quanTri.api.POST('/api/hand-overs/preview', { body: { id: newId(), ...body } as never }));
const undo = (id: string) => cast.quanTri.api.POST('/api/hand-overs/{id}/undoing', { params: { path: { id } } });
const kinds = (work: { kind: string }[]) => [...new Set(work.map((one) => one.kind))].sort();

describe('a chair leaves, another takes over', () => {
  it('what passes is shown, passed in one act, and taken back exactly', async () => {
    const [dung, successor] = [await idOf('dung'), await idOf('hanh')];
    const before = [await roles('dung'), await roles('hanh')];
    const body = { kind: 'person', unitId: cast.units.bao, fromAccountId: dung.id, toAccountId: successor.id };
    expect(await look(body)).toMatchObject({ roles: [{ accountName: cast.dung.name, roleKey: 'grassroots_chair', allowed: true }], transfers: 0 });
    const made = must(await record(body));
    expect(made).toMatchObject({ roles: 1, fromName: cast.dung.name, toName: 'Tạ Hồng Hạnh', effective: '2024-07-15', undoneAt: null });
    expect(await roles('hanh')).toHaveLength(2);
    expect(must(await hanh.api.GET('/api/units/{id}', { params: { path: { id: cast.units.bao } } })).id).toBe(cast.units.bao);
    expect(refused(await cast.dung.api.GET('/api/units')).status).toBe(403);
    must(await undo(made.id));
    expect([await roles('dung'), await roles('hanh')]).toEqual(before);
    expect(refused(await undo(made.id))).toMatchObject({ status: 409, code: 'hand_over_undone_already' });
  });

  it('nobody hands over to nobody, nor their own, nor on a day to come, and only who manages accounts may', async () => {
    const dung = await idOf('dung');
    const body = { kind: 'person', unitId: cast.units.bao, fromAccountId: dung.id, toAccountId: (await idOf('hanh')).id };
    expect(refused(await record({ ...body, toAccountId: null }))).toMatchObject({ status: 422 });
    expect(refused(await record({ ...body, effective: '2024-07-16' }))).toMatchObject({ code: 'hand_over_to_come' });
    expect(refused(await cast.binh.api.POST('/api/hand-overs', { body: { id: newId(), ...body } as never })).status).toBe(403);
    expect(refused(await record({ ...body, fromAccountId: (await idOf('quan-tri')).id, unitId: cast.units.province }))).toMatchObject({ code: 'not_yourself' });
  });
});

describe('the planner of the province leaves with everything half done', () => {
  const [scan, proposal] = [newId(), newId()];
  let sheet: string;
  let madeId: string;
  let body: object;
  const own = async (person: Person) => ({
    files: must(await person.api.GET('/api/intakes')).items.map((one) => one.id),
    sheets: must(await person.api.GET('/api/imports')).items.map((one) => one.id),
    notices: must(await person.api.GET('/api/notices')).items.filter((one) => !one.read).map((one) => one.id).sort(),
  });

  it('Bình has a scan that could not be read, a sheet in preview, notices not read, a proposal and a report under way', async () => {
    const { binh, units } = cast;
    sheet = (await preview(binh, workbook(['Mã đơn vị', 'Tên đơn vị'], [['X-01', 'CĐCS Thử']]))).id;
    must(await binh.api.POST('/api/merge-proposals', { body: {
      id: proposal, unitId: units.province, title: 'Gộp trường và trạm', asOf: '2024-07-15', below: 30, targetPercent: null, groups: [{ unitIds: [units.mamNon, units.tram], absorbs: units.mamNon }],
    } as never }));
    const { id } = await idOf('binh');
    // He keeps work in another place: what he has there stays his.
    must(await cast.quanTri.api.POST('/api/accounts/{id}/grants', { params: { path: { id } }, body: { id: newId(), roleKey: 'planner', unitId: units.yenKhe } }));
    await inOwner(cast.world.database, (owner) => owner.query(
      `insert into intakes (id, unit_id, unit_path, sent_by, file_sha256, filename, body_hash, state, problem)
       select $1, v.unit_id, v.path, $2, repeat('a', 64), 'quet-bien-ban.pdf', '\\x01', 'failed', 'file_damaged' from unit_versions v where v.unit_id = $3`, [scan, id, units.province]));
    expect(await own(binh)).toMatchObject({ files: [scan], sheets: [sheet] });
    expect((await own(binh)).notices).not.toEqual([]);
    body = { kind: 'person', unitId: units.province, fromAccountId: id, toAccountId: (await idOf('loan')).id, reason: 'Bình chuyển công tác' };
  });

  it('each is named before it goes over', async () => {
    const { work } = await look(body);
    expect(kinds(work)).toEqual(['campaign-draft', 'import', 'intake', 'merge-proposal', 'notice', 'report']);
    expect(work.find((one) => one.kind === 'intake')).toEqual({ kind: 'intake', id: scan, title: 'quet-bien-ban.pdf', own: true });
    expect(work.find((one) => one.kind === 'import')).toMatchObject({ id: sheet, title: 'don-vi.xlsx', own: true });
    expect(work.find((one) => one.kind === 'merge-proposal')).toMatchObject({ title: 'Gộp trường và trạm', own: false });
    expect(work.find((one) => one.kind === 'report')).toMatchObject({ id: scene.provinceReport, title: 'Sơ kết tập huấn 2024' });
  });

  it('then it is all with Loan, who goes on with it, and nothing is left with Bình', async () => {
    const before = await own(cast.binh);
    const made = must(await record(body));
    madeId = made.id;
    expect(made).toMatchObject({ roles: 1, roleList: [{ accountName: cast.binh.name, toName: loan.name, roleKey: 'planner' }], reason: 'Bình chuyển công tác' });
    expect(await own(loan)).toEqual(before);
    expect(await own(cast.binh)).toEqual({ files: [], sheets: [], notices: [] });
    expect(must(await loan.api.GET('/api/imports/{id}', { params: { path: { id: sheet } } })).state).toBe('preview');
    expect(must(await loan.api.GET('/api/work')).toWrite.map((one) => one.assignmentId)).toContain(scene.provinceReport);
  });

  it('both find the hand-over again, and nobody else does', async () => {
    for (const person of [cast.quanTri, cast.binh, loan]) {
      expect(must(await person.api.GET('/api/hand-overs')).items[0]).toMatchObject({ id: madeId, unitName: 'Liên đoàn Lao động tỉnh Vân Khê', fromName: cast.binh.name, toName: loan.name });
      expect(kinds(must(await person.api.GET('/api/hand-overs/{id}', { params: { path: { id: madeId } } })).work)).toContain('intake');
    }
    expect(must(await cast.tam.api.GET('/api/hand-overs')).items).toEqual([]);
    expect(refused(await cast.giang.api.GET('/api/hand-overs/{id}', { params: { path: { id: madeId } } })).status).toBe(404);
    const facts = must(await cast.quanTri.api.GET('/api/journal', { params: { query: { objectId: madeId } } })).items;
    expect(facts).toMatchObject([{ fact: 'hand-over.recorded', data: { roles: 1, work: { intake: 1, import: 1, 'merge-proposal': 1 } } }]);
  });

  it('taken back, each thing is where it was; what Loan has read meanwhile stays read', async () => {
    must(await undo(madeId));
    expect(await own(loan)).toEqual({ files: [], sheets: [], notices: [] });
    expect(await own(cast.binh)).toMatchObject({ files: [scan], sheets: [sheet] });
    expect(must(await cast.quanTri.api.GET('/api/hand-overs/{id}', { params: { path: { id: madeId } } }))).toMatchObject({ may: { undo: false } });
  });
});

describe('a unit that has ended hands over', () => {
  const answering = async (person: Person) => must(await person.api.GET('/api/session')).scopes.filter((scope) => scope.answersFor).map((scope) => scope.unitName);
  const respondent = async (person: Person, id: string) => must(await person.api.GET('/api/units/{id}/respondent', { params: { path: { id } } })).respondent;
  let merger: string;

  it('only once it has ended', async () => {
    const { quanTri, units } = cast;
    expect(refused(await record({ kind: 'unit', unitId: units.mamNon, toUnitId: units.bao }))).toMatchObject({ status: 409, code: 'unit_not_ended' });
    // The cast's province is founded on the business day; here it is older, so that a unit can have ended by now.
    await inOwner(cast.world.database, async (owner) => {
      await owner.query(`update units set founded = '2020-01-01'`);
      await owner.query(`update unit_versions set valid = daterange('2020-01-01', upper(valid))`);
    });
    merger = newId();
    must(await quanTri.api.POST('/api/unit-acts', { body: { id: merger, title: 'Sáp nhập', events: [{ kind: 'merge', effective: '2024-07-15', sources: [units.mamNon], into: units.bao }] } as never }));
    expect(await respondent(cast.chi, units.mamNon)).toBeNull();
    expect(refused(await record({ kind: 'unit', unitId: units.mamNon }))).toMatchObject({ code: 'successor_not_there' });
    expect(refused(await record({ kind: 'unit', unitId: units.mamNon, respondentId: newId() }))).toMatchObject({ code: 'respondent_not_there' });
  });

  it('to its successor: its chair goes on there, and whoever works there answers for the report that it still owed', async () => {
    const { units, dung, hue, chi } = cast;
    expect(kinds((await look({ kind: 'unit', unitId: units.mamNon, toUnitId: units.bao })).work)).toEqual(['report']);
    const made = must(await record({ kind: 'unit', unitId: units.mamNon, toUnitId: units.bao }));
    expect(made).toMatchObject({ kind: 'unit', roles: 2, toUnitId: units.bao, toUnitName: 'CĐCS Công ty Bao bì Lung Tiên', work: [{ kind: 'report', id: scene.hueReport }] });
    expect((await roles('hue')).map((grant) => grant.unitId)).toEqual([units.bao]);
    expect(must(await chi.api.GET('/api/units/{id}/respondent', { params: { path: { id: units.mamNon } } })).endedOn).toBe('2024-07-14');
    expect(await respondent(chi, units.mamNon)).toMatchObject({ handOverId: made.id, unitId: units.bao, personName: null, since: '2024-07-15' });
    expect(await answering(dung)).toEqual(['CĐCS Trường Mầm non Suối Mơ']);
    const due = must(await dung.api.GET('/api/work')).toWrite.find((one) => one.assignmentId === scene.hueReport);
    expect(due).toMatchObject({ unitName: 'CĐCS Trường Mầm non Suối Mơ', insteadOf: true });
    must(await hue.api.GET('/api/assignments/{id}/draft', { params: { path: { id: scene.hueReport } } }));
    must(await dung.api.PUT('/api/assignments/{id}/draft/sections/{sectionKey}', { params: { path: { id: scene.hueReport, sectionKey: 's2' } }, body: { version: 0, body: text('Không có kiến nghị.') } }));
    must(await undo(made.id));
    expect(await respondent(chi, units.mamNon)).toBeNull();
    expect(await answering(dung)).toEqual([]);
  });

  it('or its duties to a person by name, who then hands in what it owed; taken back, who answered before answers again', async () => {
    const { units, chi, dung } = cast;
    must(await record({ kind: 'unit', unitId: units.mamNon, toUnitId: units.bao }));
    const named = must(await record({ kind: 'unit', unitId: units.mamNon, respondentId: (await idOf('loan')).id }));
    expect(named).toMatchObject({ roles: 0, toUnitId: null, respondentName: loan.name });
    expect(await respondent(chi, units.mamNon)).toMatchObject({ personName: loan.name, unitId: null });
    expect([await answering(loan), await answering(dung)]).toEqual([['CĐCS Trường Mầm non Suối Mơ'], []]);
    // Members and accounts of the ended unit are no duties of hers.
    expect(must(await loan.api.GET('/api/session')).scopes.at(-1)!.permissions).not.toEqual(expect.arrayContaining(['members.read']));
    await submit(loan, scene.hueReport);
    must(await undo(named.id));
    expect([await answering(loan), await answering(dung)]).toEqual([[], ['CĐCS Trường Mầm non Suối Mơ']]);
  });

  it('whose end is taken back answers for itself again', async () => {
    const { quanTri, units, dung } = cast;
    must(await quanTri.api.POST('/api/unit-acts/{id}/undoing', { params: { path: { id: merger } }, body: { id: newId(), reason: 'Nhầm' } }));
    expect(await answering(dung)).toEqual([]);
    expect(await respondent(cast.chi, units.mamNon)).toBeNull();
  });
});
