import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { launchSmallCampaign, ownAssignment, passOn, SMALL_TEMPLATE, submit, text, write } from '../support/reporting.ts';
import { handIn } from '../support/scene.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

let cast: Cast;
beforeAll(async () => { cast = await summonCast(await startWorld()); });
afterAll(() => cast.world.close());

type Level = { typeKeys: string[]; due: string };
const LEVELS: Level[] = [{ typeKeys: ['district'], due: '2024-08-10' }, { typeKeys: ['grassroots', 'guild'], due: '2024-07-30' }];
const PLAN = { title: 'Sơ kết', template: SMALL_TEMPLATE, ownDue: '2024-08-25' as string | null, levels: LEVELS };

const draft = async (by: Person = cast.binh) => must(await by.api.POST('/api/campaigns', { body: { id: newId(), unitId: by.unitId } }));
const change = (id: string, version: number, plan: Partial<typeof PLAN> = {}, by: Person = cast.binh) =>
  by.api.PUT('/api/campaigns/{id}', { params: { path: { id } }, body: { version, ...PLAN, ...plan } });
const launch = (id: string, version: number, by: Person = cast.binh) => by.api.POST('/api/campaigns/{id}/launch', { params: { path: { id } }, body: { version } });
const campaignOf = async (person: Person, id: string) => must(await person.api.GET('/api/campaigns/{id}', { params: { path: { id } } }));
const roster = async (person: Person, id: string, query: Record<string, string> = {}) =>
  must(await person.api.GET('/api/campaigns/{id}/assignments', { params: { path: { id }, query: { limit: 200, ...query } } })).items;
const assignmentOf = async (id: string, unitId: string) => (await roster(cast.binh, id)).find((assignment) => assignment.unitId === unitId)!;

/** A draft with this plan. */
async function planned(plan: Partial<typeof PLAN>): Promise<{ id: string; version: number }> {
  const { id, version } = await draft();
  return must(await change(id, version, plan));
}

describe('a draft', () => {
  it('without a directive proposes the levels that are there, with dues backwards from the own one', async () => {
    const campaign = await draft();
    expect(campaign).toMatchObject({ state: 'draft', version: 1, launchedAt: null, directive: null, expected: 0 });
    expect(campaign.levels.map((level) => level.typeKeys)).toEqual([['district'], ['grassroots', 'guild']]);
    const dues = [campaign.ownDue!, ...campaign.levels.map((level) => level.due)];
    expect(dues).toEqual([...dues].sort().reverse());
  });

  it('starts from a confirmed directive alone', async () => {
    const documentId = newId();
    expect((await handIn(cast.giang, 'KẾ HOẠCH\nTập huấn', { id: documentId })).status).toBe(201);
    for (const directiveId of [documentId, newId()]) {
      expect(refused(await cast.binh.api.POST('/api/campaigns', { body: { id: newId(), unitId: cast.binh.unitId, directiveId } }))).toMatchObject({ status: 422, errors: [{ path: 'directiveId', code: 'directive_not_confirmed' }] });
    }
  });

  it.each<[string, Partial<typeof PLAN>, { code: string; level: number | null }[]]>([
    ['everything in order', {}, []],
    ['nothing to write', { template: { outline: [], forms: [] } }, [{ code: 'no_sections_or_forms', level: null }]],
    ['nobody asked', { levels: [] }, [{ code: 'no_levels', level: null }]],
    ['no due of its own', { ownDue: null }, [{ code: 'no_own_due', level: null }]],
    ['a due of its own that has passed', { ownDue: '2024-07-14', levels: [] }, [{ code: 'no_levels', level: null }, { code: 'due_passed', level: null }]],
    ['a level without units', { levels: [{ typeKeys: ['sector'], due: '2024-08-10' }] }, [{ code: 'no_units', level: 0 }]],
    ['no time for the level above', { levels: [LEVELS[0]!, { ...LEVELS[1]!, due: '2024-08-10' }] }, [{ code: 'due_not_before_above', level: 1 }]],
    ['a due that has passed', { levels: [LEVELS[0]!, { ...LEVELS[1]!, due: '2024-07-14' }] }, [{ code: 'due_passed', level: 1 }]],
    ['a due today', { levels: [LEVELS[0]!, { ...LEVELS[1]!, due: '2024-07-15' }] }, []],
  ])('with %s, the preview says so', async (_what, plan, warnings) => {
    const { id } = await planned(plan);
    const preview = must(await cast.binh.api.GET('/api/campaigns/{id}/roster-preview', { params: { path: { id } } }));
    expect(preview.warnings.filter((one) => one.code !== 'due_on_holiday')).toHaveLength(warnings.length);
    expect(preview.warnings.filter((one) => one.code !== 'due_on_holiday')).toEqual(expect.arrayContaining(warnings) as object[]);
  });

  it('shows whom its rule asks: how many, and the first names', async () => {
    const { id } = await planned({});
    expect(must(await cast.binh.api.GET('/api/campaigns/{id}/roster-preview', { params: { path: { id } } }))).toMatchObject({
      total: 6, levels: [{ units: 2, examples: ['Liên đoàn Lao động huyện Thanh Lung', 'Liên đoàn Lao động huyện Yên Khê'] }, { units: 4 }],
    });
  });

  it('that is not ready is not launched', async () => {
    const { id, version } = await planned({ levels: [{ typeKeys: ['sector'], due: '2024-08-10' }], ownDue: null });
    const problem = refused(await launch(id, version));
    expect(problem).toMatchObject({ status: 422, code: 'campaign_not_ready' });
    expect([...(problem['missing'] as string[])].sort()).toEqual(['no_own_due', 'no_units']);
    expect(await campaignOf(cast.binh, id)).toMatchObject({ state: 'draft', version });
  });

  it('does not ask one type at two levels, nor a type that is none', async () => {
    const { id, version } = await draft();
    expect(refused(await change(id, version, { levels: [LEVELS[0]!, { typeKeys: ['district'], due: '2024-07-30' }] }))).toMatchObject({ status: 422, errors: [{ path: 'levels', code: 'type_in_two_levels' }] });
    expect(refused(await change(id, version, { levels: [{ typeKeys: ['huyen'], due: '2024-07-30' }] }))).toMatchObject({ status: 422, errors: [{ path: 'levels', code: 'unknown_type' }] });
    const [section] = SMALL_TEMPLATE.outline;
    expect(refused(await change(id, version, { template: { outline: [section!, section!], forms: [] } }))).toMatchObject({ status: 422, errors: [{ path: 'template.outline' }] });
  });

  it('changed by two goes by versions: the second sees what the first wrote', async () => {
    const { id, version } = await draft();
    must(await change(id, version, { title: 'Tên của Bình' }));
    expect(refused(await change(id, version, { title: 'Tên khác' }, cast.quanTri))).toMatchObject({ status: 409, code: 'version_mismatch', current: { title: 'Tên của Bình', version: version + 1 } });
    expect(refused(await launch(id, version))).toMatchObject({ status: 409, code: 'version_mismatch', current: { version: version + 1 } });
    const both = await Promise.all([1, 2, 3, 4].map((n) => change(id, version + 1, { title: `Cùng lúc ${n}` })));
    expect(both.map((answer) => answer.response.status).sort()).toEqual([200, 409, 409, 409]);
  });

  it('is discarded without a trace on the list; a running one is not', async () => {
    const { id, version } = await planned({});
    expect((await cast.binh.api.DELETE('/api/campaigns/{id}', { params: { path: { id } } })).response.status).toBe(204);
    expect(refused(await cast.binh.api.GET('/api/campaigns/{id}', { params: { path: { id } } })).status).toBe(404);
    expect(refused(await launch(id, version)).status).toBe(404);
    const running = await launchSmallCampaign(cast.binh);
    expect(refused(await cast.binh.api.DELETE('/api/campaigns/{id}', { params: { path: { id: running.id } } }))).toMatchObject({ status: 409, code: 'wrong_state', state: 'running' });
    expect(refused(await change(running.id, running.version))).toMatchObject({ status: 409, code: 'wrong_state', state: 'running' });
  });
});

describe('a launch', () => {
  it('happens once, whoever presses at the same moment', async () => {
    const { id, version } = await planned({});
    const answers = await Promise.all([launch(id, version), launch(id, version, cast.quanTri), launch(id, version)]);
    expect(answers.map((answer) => answer.response.status).sort()).toEqual([200, 409, 409]);
    expect(await roster(cast.binh, id)).toHaveLength(6);
  });

  it('lets the units directly below the owner begin; those further down wait', async () => {
    const { id } = await launchSmallCampaign(cast.binh);
    const states = (await roster(cast.binh, id)).map(({ unitId, depth, state, due }) => [unitId, depth, state, due]);
    const { thanhLung, yenKhe, bao, mamNon, tram, cho } = cast.units;
    expect(states).toHaveLength(6);
    expect(states).toEqual(expect.arrayContaining([
      ...[thanhLung, yenKhe].map((unit) => [unit, 1, 'open', '2024-08-10']),
      ...[bao, mamNon, tram, cho].map((unit) => [unit, 2, 'waiting', '2024-07-30']),
    ]) as object[]);
  });

  it('asking one level alone, asks it directly', async () => {
    const { id, version } = await planned({ levels: [LEVELS[1]!] });
    must(await launch(id, version));
    expect((await roster(cast.binh, id)).map(({ depth, state, leaf }) => [depth, state, leaf])).toEqual(Array(4).fill([1, 'open', true]));
  });

  it('freezes the roster: a unit founded, renamed or ended afterwards changes nothing in it', async () => {
    const found = async (name: string) => must(await cast.quanTri.api.POST('/api/units', { body: { id: newId(), parentId: cast.units.yenKhe, name, shortName: 'x', typeKey: 'grassroots', founded: '2024-07-15' } })).id;
    const [renamed, ended] = [await found('CĐCS Xưởng Cũ'), await found('CĐCS Sắp Giải thể')];
    const { id } = await launchSmallCampaign(cast.binh);
    const before = await roster(cast.binh, id);
    await found('CĐCS Mới lập');
    must(await cast.quanTri.api.POST('/api/units/{id}/changes', { params: { path: { id: renamed } }, body: { id: newId(), from: '2024-07-15', name: 'CĐCS Xưởng Mới', shortName: 'x', kindKey: null, place: null, members: null } }));
    must(await cast.quanTri.api.POST('/api/units/{id}/closing', { params: { path: { id: ended } }, body: { id: newId(), on: '2024-07-15', reason: 'Giải thể' } }));
    expect(await roster(cast.binh, id)).toEqual(before);
    expect(before.map((assignment) => assignment.unitName)).toEqual(expect.arrayContaining(['CĐCS Xưởng Cũ', 'CĐCS Sắp Giải thể']) as string[]);
    const next = await launchSmallCampaign(cast.binh);
    expect((await roster(cast.binh, next.id)).map((assignment) => assignment.unitName)).toEqual(expect.arrayContaining(['CĐCS Xưởng Mới', 'CĐCS Mới lập']) as string[]);
  });
});

describe('passing on', () => {
  let campaignId: string;
  let chiReport: string;
  const workOfDung = async () => must(await cast.dung.api.GET('/api/work')).toWrite.filter((entry) => entry.campaignId === campaignId);
  const pass = (person: Person, id: string, body: { due?: string | null; exempt?: { assignmentId: string; reason: string }[] } = {}) =>
    person.api.POST('/api/assignments/{id}/passing-on', { params: { path: { id } }, body: { due: null, exempt: [], ...body } });

  beforeAll(async () => {
    campaignId = (await launchSmallCampaign(cast.binh)).id;
    chiReport = await ownAssignment(cast.chi, campaignId);
  });

  it('comes first: a unit that waits neither sees the campaign nor writes', async () => {
    const { id } = await assignmentOf(campaignId, cast.units.bao);
    expect(refused(await cast.dung.api.GET('/api/campaigns/{id}', { params: { path: { id: campaignId } } })).status).toBe(404);
    expect(must(await cast.dung.api.GET('/api/campaigns')).items.map((campaign) => campaign.id)).not.toContain(campaignId);
    expect(await workOfDung()).toEqual([]);
    const save = await cast.dung.api.PUT('/api/assignments/{id}/draft/sections/{sectionKey}', { params: { path: { id, sectionKey: 's1' } }, body: { version: 0, body: text('Viết sớm') } });
    expect(refused(save)).toMatchObject({ status: 409, code: 'wrong_state', state: 'waiting' });
    expect(refused(await cast.dung.api.POST('/api/assignments/{id}/revisions', { params: { path: { id } }, body: { id: newId() } }))).toMatchObject({ status: 409, state: 'waiting' });
  });

  it('not past the own due, not into the past, not over units of others, not without a reason', async () => {
    const cho = await assignmentOf(campaignId, cast.units.cho);
    const tram = await assignmentOf(campaignId, cast.units.tram);
    expect(refused(await pass(cast.chi, chiReport, { due: '2024-08-11' }))).toMatchObject({ status: 422, errors: [{ path: 'due', code: 'due_after_own' }] });
    expect(refused(await pass(cast.chi, chiReport, { due: '2024-07-14' }))).toMatchObject({ status: 422, errors: [{ path: 'due', code: 'due_passed' }] });
    for (const assignmentId of [cho.id, chiReport, newId()]) {
      expect(refused(await pass(cast.chi, chiReport, { exempt: [{ assignmentId, reason: 'Không thuộc' }] }))).toMatchObject({ status: 422, errors: [{ path: 'exempt', code: 'not_waiting_below' }] });
    }
    expect(refused(await pass(cast.chi, chiReport, { exempt: [{ assignmentId: tram.id, reason: '  ' }] }))).toMatchObject({ status: 422, errors: [{ path: 'exempt.0.reason' }] });
    expect((await roster(cast.chi, campaignId, { parentId: chiReport })).map((assignment) => assignment.state)).toEqual(['waiting', 'waiting', 'waiting']);
  });

  it('opens the units below by an earlier day, but for one that is exempt with a reason', async () => {
    const tram = await assignmentOf(campaignId, cast.units.tram);
    const passed = must(await pass(cast.chi, chiReport, { due: '2024-07-25', exempt: [{ assignmentId: tram.id, reason: 'Dưới 10 đoàn viên, báo cáo chung với huyện' }] }));
    expect(passed).toMatchObject({ children: 2, waitingChildren: 0, below: { expected: 2 }, may: { passOn: false } });
    const below = await roster(cast.chi, campaignId, { parentId: chiReport });
    expect(below.map(({ state, due, exemptReason }) => [state, due, exemptReason])).toEqual([
      ['open', '2024-07-25', null], ['exempt', '2024-07-30', 'Dưới 10 đoàn viên, báo cáo chung với huyện'], ['open', '2024-07-25', null],
    ]);
    expect((await assignmentOf(campaignId, cast.units.cho)).state).toBe('waiting');
    expect(await workOfDung()).toMatchObject([{ campaignId, state: 'open', due: '2024-07-25', late: false }]);
  });

  it('happens once, and an exempt unit has nothing to pass on', async () => {
    expect(refused(await pass(cast.chi, chiReport))).toMatchObject({ status: 409, code: 'nothing_to_pass_on' });
    const tamReport = await ownAssignment(cast.tam, campaignId);
    const answers = await Promise.all([pass(cast.tam, tamReport), pass(cast.tam, tamReport), pass(cast.binh, tamReport)]);
    expect(answers.map((answer) => answer.response.status).sort()).toEqual([200, 409, 409]);
    expect(refused(await pass(cast.binh, (await assignmentOf(campaignId, cast.units.tram)).id))).toMatchObject({ status: 409, code: 'wrong_state', state: 'exempt' });
  });

  it('says to each what they may do now', async () => {
    const may = async (person: Person, id: string) => Object.entries(must(await person.api.GET('/api/assignments/{id}', { params: { path: { id } } })).may).filter(([, yes]) => yes).map(([what]) => what).sort();
    const { id } = await assignmentOf(campaignId, cast.units.bao);
    expect(await may(cast.dung, id)).toEqual(['submit', 'write']);
    expect(await may(cast.an, id)).toEqual([]);
    expect(await may(cast.chi, chiReport)).toEqual(['consolidate', 'freeze', 'submit', 'write']);
    expect(await may(cast.binh, (await campaignOf(cast.binh, campaignId)).ownAssignmentId!)).toEqual(['consolidate', 'freeze', 'write']);
    await write(cast.dung, id, { s1: 'Đã làm.' });
    await submit(cast.dung, id);
    expect(await may(cast.dung, id)).toEqual([]);
    expect(await may(cast.chi, id)).toEqual(['review']);
    expect(refused(await cast.binh.api.POST('/api/assignments/{id}/revisions', { params: { path: { id: (await campaignOf(cast.binh, campaignId)).ownAssignmentId! } }, body: { id: newId() } }))).toMatchObject({ status: 403 });
  });
});

describe('a campaign of a district', () => {
  it('is Chi’s own: she asks the units below her, and the other district knows nothing of it', async () => {
    const { id, version } = await draft(cast.chi);
    const changed = must(await change(id, version, { levels: [LEVELS[1]!] }, cast.chi));
    must(await launch(id, changed.version, cast.chi));
    expect((await roster(cast.chi, id)).map((assignment) => assignment.unitId).sort()).toEqual([cast.units.bao, cast.units.mamNon, cast.units.tram].sort());
    const { ownAssignmentId } = await campaignOf(cast.chi, id);
    for (const assignment of await roster(cast.chi, id)) expect(assignment).toMatchObject({ parentId: ownAssignmentId, depth: 1, state: 'open', leaf: true });
    const { parentUnitName } = must(await cast.dung.api.GET('/api/assignments/{id}', { params: { path: { id: await ownAssignment(cast.dung, id) } } }));
    expect(parentUnitName).toBe('Liên đoàn Lao động huyện Thanh Lung');
    expect(await campaignOf(cast.dung, id)).toMatchObject({ title: 'Sơ kết', unitName: 'Liên đoàn Lao động huyện Thanh Lung', may: { manage: false } });
    expect(refused(await cast.tam.api.GET('/api/campaigns/{id}', { params: { path: { id } } })).status).toBe(404);
    await passOn(cast.chi, (await campaignOf(cast.chi, id)).ownAssignmentId!).then(() => expect.unreachable('nobody waits'), (error: Error) => expect(error.message).toContain('nothing_to_pass_on'));
  });
});
