import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendar } from '#app/calendar.ts';
import { followCalendar } from '#kit/calendar.ts';
import { openDatabase } from '#kit/database.ts';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { accept, launchSmallCampaign, ownAssignment, passOn, submit, write } from '../support/reporting.ts';
import { must, newId, startWorld } from '../support/world.ts';

/** Unions merge, move, end and are founded while a campaign runs: the duty goes along, and the roster says so. */

let cast: Cast;
let campaignId: string;
let chiReport: string;
let ownReport: string;
const decision = { title: 'Sắp xếp công đoàn cơ sở', decisionSymbol: '45/QĐ-LĐLĐ', decisionDate: '2024-07-15', reason: null };
const decide = async (events: object[]) => must(await cast.binh.api.POST('/api/unit-acts', { body: { id: newId(), ...decision, events } as never })).id;
const undo = async (id: string) => must(await cast.binh.api.POST('/api/unit-acts/{id}/undoing', { params: { path: { id } }, body: { id: newId(), reason: 'Ghi nhầm' } }));
const roster = async () => must(await cast.binh.api.GET('/api/campaigns/{id}/assignments', { params: { path: { id: campaignId }, query: { limit: 200 } } })).items;
const row = async (unitId: string) => (await roster()).find((one) => one.unitId === unitId)!;
const total = async (id: string, meaning: 'live' | 'stated' = 'live') => must(await cast.binh.api.GET('/api/assignments/{id}/consolidation', { params: { path: { id }, query: { meaning } } })).forms[0]!.cells['nam-2024/luot'];

/** What the lowest units handed in, each once: what every total must come to. */
async function sumOfLeaves(): Promise<number> {
  return inOwner(cast.world.database, async (owner) => Number((await owner.query(
    `select coalesce(sum((r.rows -> 'bieu-01' -> 'nam-2024' ->> 'luot')::int), 0) as sum from assignments a join revisions r on r.id = a.latest_revision_id where a.campaign_id = $1 and a.leaf and a.state <> 'exempt'`, [campaignId])).rows[0].sum));
}
const totalsHold = async () => {
  expect((await total(ownReport))!.value ?? 0).toBe(await sumOfLeaves());
  // Level by level: what the units directly below add up to is the whole.
  const below = await Promise.all((await roster()).filter((one) => one.depth === 1 && !one.leaf && one.state !== 'exempt').map(async (one) => (await total(one.id))!.value ?? 0));
  expect(below.reduce((sum, one) => sum + one, 0)).toBe(await sumOfLeaves());
};

beforeAll(async () => {
  cast = await summonCast(await startWorld());
  const { binh, chi, tam, dung } = cast;
  const campaign = await launchSmallCampaign(binh);
  [campaignId, ownReport] = [campaign.id, campaign.ownAssignmentId!];
  chiReport = await ownAssignment(chi, campaignId);
  await passOn(chi, chiReport);
  await passOn(tam, await ownAssignment(tam, campaignId));
  const dungReport = await ownAssignment(dung, campaignId);
  await write(dung, dungReport, { s1: 'Đã mở lớp.' }, { 'nam-2024': { luot: 12 } });
  await accept(chi, (await submit(dung, dungReport)).id);
  // The day after: who was founded yesterday has had a day of life.
  await inOwner(cast.world.database, (owner) => owner.query(`update installation set business_today = '2024-07-16'`));
});
afterAll(() => cast.world.close());

describe('a merger in mid-campaign', () => {
  it('passes the duty of the union that ends to the one in which its work goes on, and says so at both', async () => {
    const { units, hue } = cast;
    const hueReport = await ownAssignment(hue, campaignId);
    await write(hue, hueReport, {}, { 'nam-2024': { luot: 5 } });
    const actId = await decide([{ kind: 'merge', effective: '2024-07-16', sources: [units.tram], into: units.mamNon }]);
    expect(await row(units.tram)).toMatchObject({ state: 'exempt', exemptReason: 'Đã nhập vào CĐCS Trường Mầm non Suối Mơ theo 45/QĐ-LĐLĐ', events: [{ kind: 'passed-to', on: '2024-07-16', actId, otherName: 'CĐCS Trường Mầm non Suối Mơ' }] });
    expect(await row(units.mamNon)).toMatchObject({ state: 'drafting', events: [{ kind: 'includes', otherName: 'CĐCS Trạm Y tế Đồi Chè' }] });
    expect(await row(units.thanhLung)).toMatchObject({ below: { expected: 2 } });
    await totalsHold();
    await undo(actId);
    expect(await row(units.tram)).toMatchObject({ state: 'open', exemptReason: null, events: [] });
    expect(await row(units.mamNon)).toMatchObject({ events: [] });
    await totalsHold();
  });

  it('leaves alone what was handed in: the figures of a union that ends stay in the totals', async () => {
    const { units } = cast;
    const actId = await decide([{ kind: 'merge', effective: '2024-07-16', sources: [units.bao], into: units.mamNon }]);
    expect(await row(units.bao)).toMatchObject({ state: 'accepted', events: [] });
    expect(await total(ownReport)).toEqual({ value: 12, given: 1 });
    await totalsHold();
    await undo(actId);
  });

  it('of two into a new one: the new union reports in their place, to the same level; undone, it never did', async () => {
    const { units } = cast;
    const unit = { id: newId(), parentId: units.thanhLung, name: 'CĐCS Cụm trường Suối Mơ', shortName: 'Suối Mơ', typeKey: 'grassroots', kindKey: 'public-service', place: null, members: null, localityKey: null, fieldKey: null };
    const actId = await decide([{ kind: 'amalgamate', effective: '2024-07-16', sources: [units.tram, units.mamNon], unit }]);
    expect(await row(unit.id)).toMatchObject({ state: 'open', due: '2024-07-30', leaf: true, depth: 2, parentId: chiReport, events: [{ kind: 'took-over' }] });
    expect((await row(units.tram)).state).toBe('exempt');
    // What Huệ had begun is not lost: whoever answers for her union finishes it.
    expect(await row(units.mamNon)).toMatchObject({ state: 'drafting', events: [{ kind: 'begun' }] });
    await totalsHold();
    // Somebody was told of it meanwhile.
    await inOwner(cast.world.database, async (owner) => owner.query(`insert into notices (id, account_id, fact_id, kind, assignment_id, subject) select gen_random_uuid(), id, -1, 'assignment.followed', $1, 'Suối Mơ' from accounts limit 1`, [(await row(unit.id)).id]));
    await undo(actId);
    expect(await row(unit.id)).toBeUndefined();
    expect([(await row(units.tram)).state, (await row(units.mamNon)).state]).toEqual(['open', 'drafting']);
  });
});

describe('a union that hangs elsewhere', () => {
  it('reports to the union above it there, with what it has written; its figures count there, once', async () => {
    const { units, hue, tam } = cast;
    const hueReport = await ownAssignment(hue, campaignId);
    const actId = await decide([{ kind: 'hand-over', effective: '2024-07-16', unitId: units.mamNon, to: units.yenKhe }]);
    expect(await row(units.mamNon)).toMatchObject({ state: 'drafting', events: [{ kind: 'moved', otherName: 'Liên đoàn Lao động huyện Yên Khê', actId }] });
    await totalsHold();
    await undo(actId);
    expect(await row(units.mamNon)).toMatchObject({ parentId: chiReport, events: [] });
    const again = await decide([{ kind: 'hand-over', effective: '2024-07-16', unitId: units.mamNon, to: units.yenKhe }]);
    // Whoever wrote it goes on writing, from the new place.
    expect(must(await hue.api.GET('/api/assignments/{id}/draft', { params: { path: { id: hueReport } } })).rows).toMatchObject([{ cells: { luot: 5 } }]);
    await accept(tam, (await submit(hue, hueReport)).id);
    expect((await total((await row(units.yenKhe)).id))!.value).toBe(5);
    expect((await total(chiReport))!.value).toBe(12);
    await totalsHold();
    expect(again).toBeTruthy();
  });

  it('keeps its place where it has handed in', async () => {
    const { units } = cast;
    const before = await row(units.bao);
    await decide([{ kind: 'hand-over', effective: '2024-07-16', unitId: units.bao, to: units.yenKhe }]);
    expect(await row(units.bao)).toMatchObject({ parentId: before.parentId, state: 'accepted' });
    await totalsHold();
  });
});

describe('a decision that holds from a later day on', () => {
  it('is followed on that day: nobody reports for a union that ended for good', async () => {
    const { units } = cast;
    must(await cast.binh.api.POST('/api/unit-acts', { body: { id: newId(), ...decision, events: [{ kind: 'dissolve', effective: '2024-07-18', unitId: units.cho }] } as never }));
    expect(await row(units.cho)).toMatchObject({ state: 'open', events: [] });
    const worker = openDatabase(cast.world.database.connections.worker, console);
    for (const day of ['2024-07-17', '2024-07-20']) {
      await inOwner(cast.world.database, (owner) => owner.query('update installation set business_today = $1', [day]));
      await followCalendar(worker, calendar, (_, error) => { throw error; });
    }
    await worker.destroy();
    expect(await row(units.cho)).toMatchObject({ state: 'exempt', exemptReason: 'Đơn vị kết thúc hoạt động theo 45/QĐ-LĐLĐ', events: [{ kind: 'ended' }] });
    await totalsHold();
  });
});

describe('a union founded during the campaign', () => {
  it('is offered to Bình, who adds it to the campaign', async () => {
    const { binh, units } = cast;
    const newcomers = async () => must(await binh.api.GET('/api/campaigns/{id}/newcomers', { params: { path: { id: campaignId } } })).items;
    const unitId = must(await binh.api.POST('/api/units', { body: { id: newId(), parentId: units.thanhLung, name: 'CĐCS Công ty Gốm Đồi Sim', shortName: 'Gốm', typeKey: 'grassroots', kindKey: 'private-enterprise', place: null, members: 40, founded: '2024-07-15' } })).id;
    expect((await newcomers()).map((one) => one.unitId)).toContain(unitId);
    const id = newId();
    expect(must(await binh.api.POST('/api/campaigns/{id}/assignments', { params: { path: { id: campaignId } }, body: { id, unitId } }))).toMatchObject({ id, state: 'open', parentId: chiReport, leaf: true, due: '2024-07-30' });
    expect((await newcomers()).map((one) => one.unitId)).not.toContain(unitId);
    await totalsHold();
  });
});
