import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { reactions } from '#app/reactions.ts';
import { openDatabase } from '#kit/database.ts';
import { createLog } from '#kit/log.ts';
import { dispatchOnce } from '#kit/reactions.ts';
import { openOfficeFile } from '#engines/office-files/index.ts';
import { inOwner } from '../support/as-role.ts';
import { openAccount, summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { accept, launchSmallCampaign, ownAssignment, passOn, submit, write } from '../support/reporting.ts';
import { proposedHead } from '../support/scene.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

type Meaning = 'live' | 'accepted' | 'stated';
type Cells = Record<string, number | string | null>;

let cast: Cast;
/** Chairs of the third grassroots union of Chi's district, and of the one in Tâm's. */
let tram: Person;
let mai: Person;

beforeAll(async () => {
  cast = await summonCast(await startWorld());
  const { world, quanTri, units } = cast;
  tram = await openAccount(world, quanTri, { username: 'tram', name: 'Đinh Văn Trạm', roleKey: 'grassroots_chair', unitId: units.tram });
  mai = await openAccount(world, quanTri, { username: 'mai', name: 'Lý Thị Mai', roleKey: 'grassroots_chair', unitId: units.cho });
});
afterAll(() => cast.world.close());

/** A campaign passed on to everyone. */
async function begun(): Promise<{ campaignId: string; province: string; chi: string; tam: string }> {
  const campaign = await launchSmallCampaign(cast.binh);
  const [chi, tam] = [await ownAssignment(cast.chi, campaign.id), await ownAssignment(cast.tam, campaign.id)];
  await passOn(cast.chi, chi);
  await passOn(cast.tam, tam);
  return { campaignId: campaign.id, province: campaign.ownAssignmentId!, chi, tam };
}

/** Writes one row, submits, and has it accepted by the level above where somebody is named. */
async function report(person: Person, campaignId: string, cells: Cells, by?: Person, words = 'Đã làm.'): Promise<string> {
  const id = await ownAssignment(person, campaignId);
  await write(person, id, { s1: words }, { 'nam-2024': cells });
  const revision = await submit(person, id);
  if (by) await accept(by, revision.id);
  return revision.id;
}

const consolidation = async (person: Person, id: string, meaning: Meaning = 'accepted') =>
  must(await person.api.GET('/api/assignments/{id}/consolidation', { params: { path: { id }, query: { meaning } } }));
const total = async (person: Person, id: string, column: string, meaning?: Meaning) => (await consolidation(person, id, meaning)).forms[0]!.cells[`nam-2024/${column}`];
const sources = async (person: Person, id: string, columnKey: string, meaning: Meaning = 'accepted') =>
  must(await person.api.GET('/api/assignments/{id}/consolidation/cells/{formKey}/{rowKey}/{columnKey}/sources', { params: { path: { id, formKey: 'bieu-01', rowKey: 'nam-2024', columnKey }, query: { meaning } } })).items;

describe('what a total says', () => {
  let at: Awaited<ReturnType<typeof begun>>;
  beforeAll(async () => { at = await begun(); });

  it('nothing while nobody reported: not nought', async () => {
    expect(await total(cast.binh, at.province, 'luot')).toEqual({ value: null, given: 0 });
    expect((await consolidation(cast.binh, at.province)).standing).toMatchObject({ expected: 4, submitted: 0, accepted: 0, inFigures: 0 });
  });

  it('nought where somebody gave nought, and who gave nothing is not counted', async () => {
    await report(cast.dung, at.campaignId, { luot: 0, 'kinh-phi': 0.1 }, cast.chi);
    await report(cast.hue, at.campaignId, { 'kinh-phi': 0.2, 'ghi-chu': 'chưa thống kê' }, cast.chi);
    expect(await total(cast.chi, at.chi, 'luot')).toEqual({ value: 0, given: 1 });
    expect((await sources(cast.chi, at.chi, 'luot')).map(({ value, given }) => [value, given])).toEqual([[0, 1], [null, 0], [null, 0]]);
  });

  it('decimals exactly', async () => {
    await report(mai, at.campaignId, { 'kinh-phi': 0.3, luot: 7 }, cast.tam);
    expect(await total(cast.binh, at.province, 'kinh-phi')).toEqual({ value: 0.6, given: 3 });
    expect(await total(cast.binh, at.province, 'luot')).toEqual({ value: 7, given: 2 });
  });

  it('live counts what was handed in, accepted only what was accepted', async () => {
    await report(tram, at.campaignId, { luot: 100 });
    expect(await total(cast.binh, at.province, 'luot', 'live')).toEqual({ value: 107, given: 3 });
    expect(await total(cast.binh, at.province, 'luot', 'accepted')).toEqual({ value: 7, given: 2 });
    expect((await consolidation(cast.binh, at.province, 'live')).standing).toMatchObject({ expected: 4, submitted: 4, accepted: 3, inFigures: 4 });
  });

  it('words do not add up, and have no place among the figures', async () => {
    expect(await total(cast.chi, at.chi, 'ghi-chu')).toBeUndefined();
    expect(refused(await cast.chi.api.GET('/api/assignments/{id}/consolidation/cells/{formKey}/{rowKey}/{columnKey}/sources', { params: { path: { id: at.chi, formKey: 'bieu-01', rowKey: 'nam-2024', columnKey: 'ghi-chu' } } })).status).toBe(404);
  });

  it('a lowest unit has nothing to consolidate', async () => {
    const id = await ownAssignment(cast.dung, at.campaignId);
    expect(refused(await cast.chi.api.GET('/api/assignments/{id}/consolidation', { params: { path: { id } } })).status).toBe(404);
  });

  it('texts stand under their section, with whose they are', async () => {
    const texts = async (id: string) => must(await cast.binh.api.GET('/api/assignments/{id}/consolidation/sections/{sectionKey}', { params: { path: { id, sectionKey: 's1' } } })).items;
    expect((await texts(at.chi)).map(({ unitName, accepted, revisionNumber }) => [unitName, accepted, revisionNumber])).toEqual([
      ['CĐCS Công ty Bao bì Lung Tiên', true, 1], ['CĐCS Trạm Y tế Đồi Chè', false, 1], ['CĐCS Trường Mầm non Suối Mơ', true, 1],
    ]);
    expect(await texts(at.province)).toEqual([]);
  });
});

describe('what a unit signs may differ from what its units gave', () => {
  let at: Awaited<ReturnType<typeof begun>>;
  beforeAll(async () => {
    at = await begun();
    await report(cast.dung, at.campaignId, { luot: 12, 'kinh-phi': 2.5 }, cast.chi);
    await report(cast.hue, at.campaignId, { luot: 5 }, cast.chi);
  });

  it('Chi takes the totals over; her words stay, and what does not add up is left alone', async () => {
    const path = { id: at.chi };
    await write(cast.chi, at.chi, {}, { 'nam-2024': { luot: 1, 'ghi-chu': 'lời của huyện' } });
    expect(must(await cast.chi.api.POST('/api/assignments/{id}/draft/taking-over', { params: { path }, body: { formKeys: ['bieu-01'] } }))).toEqual({ rows: 2 });
    const { rows } = must(await cast.chi.api.GET('/api/assignments/{id}/draft', { params: { path } }));
    expect(rows.find((row) => row.rowKey === 'nam-2024')).toMatchObject({ cells: { luot: 17, 'kinh-phi': 2.5, 'ghi-chu': 'lời của huyện' }, version: 2 });
    expect(rows.find((row) => row.rowKey === 'nam-2023')?.cells['luot'] ?? null).toBeNull();
    expect(refused(await cast.chi.api.POST('/api/assignments/{id}/draft/taking-over', { params: { path }, body: { formKeys: ['bieu-09'] } }))).toMatchObject({ status: 422, errors: [{ path: 'formKeys' }] });
  });

  it('she corrects a figure: stated says hers, accepted still what her units gave', async () => {
    must(await cast.chi.api.PUT('/api/assignments/{id}/draft/rows/{formKey}/{rowKey}', { params: { path: { id: at.chi, formKey: 'bieu-01', rowKey: 'nam-2024' } }, body: { version: 2, cells: { luot: 20, 'kinh-phi': 2.5 } } }));
    const { id } = await submit(cast.chi, at.chi);
    expect(await total(cast.binh, at.province, 'luot', 'stated')).toEqual({ value: 20, given: 1 });
    expect(await total(cast.binh, at.province, 'luot', 'accepted')).toEqual({ value: 17, given: 2 });
    expect((await sources(cast.binh, at.province, 'luot', 'stated'))[0]).toMatchObject({ value: 20, given: 1, revisionId: id });
    expect((await sources(cast.binh, at.province, 'luot', 'accepted'))[0]).toMatchObject({ value: 17, given: 2, revisionId: null, leaf: false });
  });
});

describe('a frozen consolidation', () => {
  let at: Awaited<ReturnType<typeof begun>>;
  let snapshotId: string;
  const freeze = async (id = newId()) => cast.binh.api.POST('/api/assignments/{id}/snapshots', { params: { path: { id: at.province } }, body: { id, head: await proposedHead(cast.binh, at.province) } });
  const printed = async (id: string) => {
    const response = await cast.binh.fetch(`/api/snapshots/${id}/report.docx`);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const opened = await openOfficeFile(new Uint8Array(await response.arrayBuffer()), 'bao-cao.docx');
    if (!opened.ok) throw new Error(opened.problem.message.vi);
    return opened.text;
  };

  beforeAll(async () => {
    at = await begun();
    await report(cast.dung, at.campaignId, { luot: 12, 'kinh-phi': 2.5 }, cast.chi);
    snapshotId = must(await freeze()).id;
  });

  it('does not move when more is accepted afterwards; the next one has it', async () => {
    const before = await printed(snapshotId);
    expect(before).toMatch(/\t12\t2,5/);
    await report(mai, at.campaignId, { luot: 30 }, cast.tam);
    expect(await printed(snapshotId)).toBe(before);
    const next = must(await freeze());
    expect(next).toMatchObject({ number: 2, standing: { accepted: 2, inFigures: 2 } });
    expect(await printed(next.id)).toMatch(/\t42\t2,5/);
    const { items } = must(await cast.binh.api.GET('/api/assignments/{id}/snapshots', { params: { path: { id: at.province } } }));
    expect(items.map(({ number, standing }) => [number, standing.inFigures])).toEqual([[2, 2], [1, 1]]);
  });

  it('names the revisions that are in it', async () => {
    const { rows } = await inOwner(cast.world.database, (owner) => owner.query<{ n: number; missing: string }>(
      `select s.number as n, (select count(*) from unnest(s.revision_ids) r where not exists (select 1 from revisions v where v.id = r)) as missing
       from snapshots s where s.assignment_id = $1 order by 1`, [at.province]));
    expect(rows.map((row) => Number(row.missing))).toEqual([0, 0]);
  });

  it('frozen by several at once has a number each', async () => {
    const made = await Promise.all([freeze(), freeze(), freeze()]);
    expect(made.map((answer) => must(answer).number).sort()).toEqual([3, 4, 5]);
  });
});

describe('people are told', () => {
  const noticesOf = async (person: Person, campaignId: string) =>
    must(await person.api.GET('/api/notices', { params: { query: { limit: 200 } } })).items.filter((notice) => notice.campaignId === campaignId).map((notice) => notice.kind).sort();
  let at: Awaited<ReturnType<typeof begun>>;
  let everyone: Person[];
  const toldEveryone = () => Promise.all(everyone.map((person) => noticesOf(person, at.campaignId)));
  const expected = () => [
    [...Array<string>(1).fill('report.submitted')], // Bình and the administrator review what the districts submit
    ['report.submitted'],
    ['campaign.launched', 'report.returned', 'report.submitted', 'report.submitted'],
    ['campaign.launched'],
    ['campaign.passed-on', 'report.returned'],
    ['campaign.passed-on', 'report.accepted'],
    ['campaign.passed-on'],
    [], [], [],
  ];

  beforeAll(async () => {
    const { binh, quanTri, chi, tam, dung, hue, giang, an, khach } = cast;
    everyone = [binh, quanTri, chi, tam, dung, hue, mai, giang, an, khach];
    at = await begun();
    const revision = await report(dung, at.campaignId, { luot: 1 });
    must(await chi.api.POST('/api/revisions/{id}/return', { params: { path: { id: revision } }, body: { id: newId(), reason: 'Xem lại', notes: [] } }));
    await report(hue, at.campaignId, { luot: 2 }, chi);
    await write(chi, at.chi, { s1: 'Huyện đã làm.' });
    const { id } = await submit(chi, at.chi);
    must(await binh.api.POST('/api/revisions/{id}/return', { params: { path: { id } }, body: { id: newId(), reason: 'Xem lại', notes: [] } }));
  });

  it('who is concerned, once, and nobody else', async () => {
    await vi.waitFor(async () => expect(await toldEveryone()).toEqual(expected()), { timeout: 15_000, interval: 200 });
  });

  it('not a second time when every reaction runs again over all that happened', async () => {
    const before = await toldEveryone();
    const worker = openDatabase(cast.world.database.connections.worker, createLog('error'), 2);
    try {
      await inOwner(cast.world.database, (owner) => owner.query(`update journal_cursors set tx = '0', id = 0 where name = 'reactions'`));
      while ((await dispatchOnce(worker, reactions)) > 0);
    } finally { await worker.destroy(); }
    expect(await toldEveryone()).toEqual(before);
  });

  it('a notice that was read stays read', async () => {
    const [first] = must(await cast.dung.api.GET('/api/notices')).items;
    expect(first!.read).toBe(false);
    for (let n = 0; n < 2; n++) expect((await cast.dung.api.PUT('/api/notices/{id}/reading', { params: { path: { id: first!.id } } })).response.status).toBe(204);
    expect(must(await cast.dung.api.GET('/api/notices')).items[0]).toMatchObject({ id: first!.id, read: true });
  });
});

describe('who exempts every unit below', () => {
  it('reports for them: the figures begin there, and nothing is lost from the total', async () => {
    const campaign = await launchSmallCampaign(cast.binh);
    const id = await ownAssignment(cast.chi, campaign.id);
    const { items } = must(await cast.chi.api.GET('/api/campaigns/{id}/assignments', { params: { path: { id: campaign.id }, query: { parentId: id } } }));
    const exempt = items.map((below) => ({ assignmentId: below.id, reason: 'Huyện báo cáo chung' }));
    const passed = must(await cast.chi.api.POST('/api/assignments/{id}/passing-on', { params: { path: { id } }, body: { due: null, exempt } }));
    expect(passed).toMatchObject({ leaf: true, children: 0, may: { write: true, submit: true, consolidate: false } });
    await report(cast.chi, campaign.id, { luot: 9 }, cast.binh);
    for (const meaning of ['live', 'accepted', 'stated'] as const) {
      expect(await total(cast.binh, campaign.ownAssignmentId!, 'luot', meaning), meaning).toEqual({ value: 9, given: 1 });
    }
  });
});
