import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { accept, ownAssignment, SMALL_TEMPLATE, submit, write } from '../support/reporting.ts';
import { must, newId, startWorld } from '../support/world.ts';

let cast: Cast;
beforeAll(async () => { cast = await summonCast(await startWorld()); });
afterAll(() => cast.world.close());

const campaignOf = async (person: Person, id: string) => must(await person.api.GET('/api/campaigns/{id}', { params: { path: { id } } }));
const roster = async (person: Person, id: string, query: Record<string, string> = {}) =>
  must(await person.api.GET('/api/campaigns/{id}/assignments', { params: { path: { id }, query: { limit: 200, ...query } } })).items;
const draft = async () => must(await cast.binh.api.POST('/api/campaigns', { body: { id: newId(), unitId: cast.binh.unitId } }));

describe('how far a campaign is', () => {
  let campaignId: string;

  beforeAll(async () => {
    // The grassroots unions' day has passed, the districts' has not.
    const { id } = await draft();
    const path = { id };
    const { version } = must(await cast.binh.api.PUT('/api/campaigns/{id}', { params: { path }, body: {
      version: 1, title: 'Sơ kết', template: SMALL_TEMPLATE, ownDue: '2024-08-25',
      levels: [{ typeKeys: ['district'], due: '2024-08-10' }, { typeKeys: ['grassroots', 'guild'], due: '2024-07-14' }],
    } }));
    must(await cast.binh.api.POST('/api/campaigns/{id}/launch', { params: { path }, body: { version } }));
    campaignId = id;
    const [chiReport, tamReport] = [await ownAssignment(cast.chi, id), await ownAssignment(cast.tam, id)];
    const tram = (await roster(cast.binh, id)).find((one) => one.unitId === cast.units.tram)!;
    must(await cast.chi.api.POST('/api/assignments/{id}/passing-on', { params: { path: { id: chiReport } }, body: { due: null, exempt: [{ assignmentId: tram.id, reason: 'Quá nhỏ' }] } }));
    const [dungReport, hueReport] = [await ownAssignment(cast.dung, id), await ownAssignment(cast.hue, id)];
    await write(cast.dung, dungReport, { s1: 'Muộn.' });
    await accept(cast.chi, (await submit(cast.dung, dungReport)).id);
    await write(cast.hue, hueReport, { s1: 'Còn viết.' });
    await write(cast.tam, tamReport, { s1: 'Đúng hạn.' });
    await submit(cast.tam, tamReport);
  });

  it('late is what was handed in after its day, or is still outstanding past it; never what is exempt', async () => {
    const late = Object.fromEntries((await roster(cast.binh, campaignId)).map(({ unitId, state, late: is }) => [unitId, [state, is]]));
    expect(late).toMatchObject({
      [cast.units.bao]: ['accepted', true], [cast.units.mamNon]: ['drafting', true], [cast.units.tram]: ['exempt', false],
      [cast.units.cho]: ['waiting', true], [cast.units.thanhLung]: ['open', false], [cast.units.yenKhe]: ['submitted', false],
    });
    expect((await roster(cast.binh, campaignId, { late: 'true' })).every((assignment) => assignment.late)).toBe(true);
    expect((await roster(cast.binh, campaignId, { state: 'exempt' })).map((assignment) => assignment.unitId)).toEqual([cast.units.tram]);
    expect((await roster(cast.binh, campaignId, { q: 'bao bi' })).map((assignment) => assignment.unitId)).toEqual([cast.units.bao]);
  });

  it.each(['binh', 'an', 'chi', 'tam', 'dung'] as const)('counts are those of the list, as %s sees it', async (who) => {
    const person = cast[who];
    const list = await roster(person, campaignId);
    const progress = must(await person.api.GET('/api/campaigns/{id}/progress', { params: { path: { id: campaignId } } }));
    for (const level of progress.levels) {
      const of = list.filter((assignment) => assignment.depth === level.depth);
      expect(level.expected).toBe(of.filter((one) => one.state !== 'exempt').length);
      expect(level.late).toBe(of.filter((one) => one.late).length);
      for (const [state, n] of Object.entries(level.states)) expect(n, state).toBe(of.filter((one) => one.state === state).length);
    }
    expect(new Set(progress.levels.map((level) => level.depth))).toEqual(new Set(list.map((one) => one.depth)));
    const { expected, submitted, accepted, late } = await campaignOf(person, campaignId);
    const count = (which: (one: (typeof list)[number]) => boolean) => list.filter(which).length;
    expect({ expected, submitted, accepted, late }).toEqual({
      expected: count((one) => one.state !== 'exempt'), submitted: count((one) => ['submitted', 'accepted'].includes(one.state)),
      accepted: count((one) => one.state === 'accepted'), late: count((one) => one.late),
    });
  });

  it('each unit counts what lies below it', async () => {
    const list = await roster(cast.binh, campaignId);
    for (const parent of list.filter((one) => !one.leaf)) {
      const below = list.filter((one) => one.parentId === parent.id);
      expect(parent.below, parent.unitName).toEqual({
        expected: below.filter((one) => one.state !== 'exempt').length, submitted: below.filter((one) => ['submitted', 'accepted'].includes(one.state)).length,
        accepted: below.filter((one) => one.state === 'accepted').length, late: below.filter((one) => one.late).length,
      });
    }
  });

  it('the list of campaigns is read in pages, each once', async () => {
    for (let n = 0; n < 5; n++) await draft();
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer: { items: { id: string }[]; next: string | null } = must(await cast.binh.api.GET('/api/campaigns', { params: { query: { limit: 3, ...(after && { after }) } } }));
      seen.push(...answer.items.map((campaign) => campaign.id));
      after = answer.next;
    } while (after);
    const all = must(await cast.binh.api.GET('/api/campaigns', { params: { query: { limit: 200 } } })).items.map((campaign) => campaign.id);
    expect(seen).toEqual(all);
    expect(new Set(seen).size).toBe(seen.length);
    expect(must(await cast.binh.api.GET('/api/campaigns', { params: { query: { q: 'SO KET', state: 'running' } } })).items.length).toBeGreaterThan(0);
  });
});
