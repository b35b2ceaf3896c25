import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { accept, ownAssignment, passOn, SMALL_TEMPLATE, submit, write } from '../support/reporting.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

/** Who is spared: by rule before the launch, by decision after it, each with a reason and each taken back. */

let cast: Cast;
let campaignId: string;
beforeAll(async () => { cast = await summonCast(await startWorld()); });
afterAll(() => cast.world.close());

const levels = [{ typeKeys: ['district'], due: '2024-08-10' }, { typeKeys: ['grassroots', 'guild'], due: '2024-07-30' }];
const units = async (query: object = {}) => must(await cast.binh.api.GET('/api/campaigns/{id}/roster-preview/units', { params: { path: { id: campaignId }, query } as never }));
const roster = async (query: object = {}) => must(await cast.binh.api.GET('/api/campaigns/{id}/assignments', { params: { path: { id: campaignId }, query: { limit: 200, ...query } } })).items;
const row = async (unitId: string) => (await roster()).find((one) => one.unitId === unitId)!;
const exempt = (person: Person, assignmentIds: string[], reason = 'Đang giải thể') => person.api.POST('/api/campaigns/{id}/exemptions', { params: { path: { id: campaignId } }, body: { id: newId(), assignmentIds, reason } });
const lift = (person: Person, assignmentIds: string[]) => person.api.POST('/api/campaigns/{id}/exemptions/lifting', { params: { path: { id: campaignId } }, body: { id: newId(), assignmentIds } });

describe('exemptions before the launch', () => {
  it('Bình sees every unit that would be asked, page by page, and finds it by words without accents', async () => {
    const { binh } = cast;
    const draft = must(await binh.api.POST('/api/campaigns', { body: { id: newId(), unitId: binh.unitId, directiveId: null, title: 'Sơ kết có miễn' } }));
    campaignId = draft.id;
    must(await binh.api.PUT('/api/campaigns/{id}', { params: { path: { id: campaignId } }, body: { version: 1, title: draft.title, template: SMALL_TEMPLATE, ownDue: '2024-08-25', levels } }));
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await units({ limit: 4, after });
      seen.push(...page.items.map((unit) => unit.name));
      after = page.next ?? undefined;
    } while (after);
    expect(seen).toEqual(seen.toSorted((one, other) => one.localeCompare(other, 'vi')));
    expect(seen).toHaveLength(6);
    expect((await units({ q: 'bao bi' })).items).toMatchObject([{ unitId: cast.units.bao, aboveName: 'Liên đoàn Lao động huyện Thanh Lung', level: 1, due: '2024-07-30', exemptReason: null }]);
    expect((await units({ level: 0 })).items.map((unit) => unit.unitId)).toEqual([cast.units.thanhLung, cast.units.yenKhe]);
  });

  it('spares a kind and a whole branch by rule, each with its reason', async () => {
    const { binh } = cast;
    const exemptions = [{ unitId: cast.units.yenKhe, reason: 'Đang sắp xếp lại' }, { kindKey: 'public-service', reason: 'Báo cáo theo ngành' }];
    const changed = must(await binh.api.PUT('/api/campaigns/{id}', { params: { path: { id: campaignId } }, body: { version: 2, title: 'Sơ kết có miễn', template: SMALL_TEMPLATE, ownDue: '2024-08-25', levels, exemptions } }));
    expect(changed.exemptions).toEqual(exemptions);
    const preview = must(await binh.api.GET('/api/campaigns/{id}/roster-preview', { params: { path: { id: campaignId } } }));
    expect(preview).toMatchObject({ total: 2, levels: [{ units: 1, exempt: 1 }, { units: 1, exempt: 3, examples: ['CĐCS Công ty Bao bì Lung Tiên'] }], exemptUnits: { [cast.units.yenKhe]: 'Liên đoàn Lao động huyện Yên Khê' } });
    expect(Object.fromEntries((await units({ exempt: 'true' })).items.map((unit) => [unit.unitId, unit.exemptReason]))).toEqual({
      [cast.units.yenKhe]: 'Đang sắp xếp lại', [cast.units.cho]: 'Đang sắp xếp lại', [cast.units.mamNon]: 'Báo cáo theo ngành', [cast.units.tram]: 'Báo cáo theo ngành',
    });
    must(await binh.api.POST('/api/campaigns/{id}/launch', { params: { path: { id: campaignId } }, body: { version: 3 } }));
    expect(Object.fromEntries((await roster()).map((one) => [one.unitId, one.state]))).toEqual({
      [cast.units.thanhLung]: 'open', [cast.units.yenKhe]: 'exempt', [cast.units.bao]: 'waiting', [cast.units.mamNon]: 'exempt', [cast.units.tram]: 'exempt', [cast.units.cho]: 'exempt',
    });
    expect(await row(cast.units.yenKhe)).toMatchObject({ leaf: true, exemptReason: 'Đang sắp xếp lại' });
  });
});

describe('exemptions after the launch', () => {
  it('one set by rule is taken back by the owner, with all that it spared', async () => {
    const { binh, tam, chi } = cast;
    const [yenKhe, cho] = [await row(cast.units.yenKhe), await row(cast.units.cho)];
    expect(refused(await lift(binh, [cho.id]))).toMatchObject({ status: 409, code: 'above_is_exempt' });
    expect(refused(await lift(tam, [yenKhe.id])).status).toBe(403);
    expect(refused(await lift(chi, [yenKhe.id])).status).toBe(404);
    expect(must(await lift(binh, [yenKhe.id]))).toEqual({ units: 2 });
    expect(await row(cast.units.yenKhe)).toMatchObject({ state: 'open', leaf: false, exemptReason: null });
    expect(await row(cast.units.cho)).toMatchObject({ state: 'waiting' });
  });

  it('Chi spares a union that has begun, and takes it back: what was written is still there', async () => {
    const { chi, dung } = cast;
    const chiReport = await ownAssignment(chi, campaignId);
    await passOn(chi, chiReport);
    const dungReport = await ownAssignment(dung, campaignId);
    await write(dung, dungReport, { s1: 'Mới viết một nửa.' }, { 'nam-2024': { luot: 7 } });
    expect(refused(await exempt(dung, [dungReport])).status).toBe(403);
    expect(must(await exempt(chi, [dungReport]))).toEqual({ units: 1 });
    await vi.waitFor(async () => expect(must(await dung.api.GET('/api/notices')).items.map((one) => one.kind)).toContain('assignment.exempted'), { timeout: 10_000 });
    // Nobody below reports any more: Chi's own figures are the lowest.
    expect(await row(cast.units.thanhLung)).toMatchObject({ leaf: true, below: { expected: 0 } });
    expect(must(await lift(chi, [dungReport]))).toEqual({ units: 1 });
    expect(await row(cast.units.bao)).toMatchObject({ state: 'drafting', exemptReason: null });
    expect(await row(cast.units.thanhLung)).toMatchObject({ leaf: false, below: { expected: 1 } });
    await accept(chi, (await submit(dung, dungReport)).id);
  });

  it('nobody is spared who has handed in, nor the level above such a one', async () => {
    const { binh } = cast;
    const [bao, thanhLung] = [await row(cast.units.bao), await row(cast.units.thanhLung)];
    expect(refused(await exempt(binh, [bao.id]))).toMatchObject({ status: 409, code: 'reports_handed_in', names: [bao.unitName] });
    expect(refused(await exempt(binh, [thanhLung.id]))).toMatchObject({ code: 'reports_handed_in' });
  });

  it('a union spared before the level above passed the campaign on begins at once when that is taken back', async () => {
    const { chi } = cast;
    expect(must(await lift(chi, [(await row(cast.units.mamNon)).id]))).toEqual({ units: 1 });
    expect(await row(cast.units.mamNon)).toMatchObject({ state: 'open' });
  });
});
