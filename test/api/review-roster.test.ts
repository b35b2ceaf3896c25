import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summonCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { accept, passOn, SMALL_TEMPLATE, submit, write } from '../support/reporting.ts';
import { must, newId, startWorld } from '../support/world.ts';

let cast: Cast;
beforeAll(async () => { cast = await summonCast(await startWorld()); });
afterAll(() => cast.world.close());

type Level = { typeKeys: string[]; due: string };
const upper: Level = { typeKeys: ['district'], due: '2024-08-10' };
const lower: Level = { typeKeys: ['grassroots', 'guild'], due: '2024-07-30' };

async function launch(levels: Level[]) {
  const { binh, units } = cast;
  const draft = must(await binh.api.POST('/api/campaigns', { body: { id: newId(), unitId: units.province, directiveId: null, title: 'Thử thứ tự' } }));
  const path = { id: draft.id };
  const changed = must(await binh.api.PUT('/api/campaigns/{id}', { params: { path }, body: { version: draft.version, title: draft.title, template: SMALL_TEMPLATE, ownDue: '2024-08-25', levels } }));
  const running = must(await binh.api.POST('/api/campaigns/{id}/launch', { params: { path }, body: { version: changed.version } }));
  return { own: running.ownAssignmentId!, roster: must(await binh.api.GET('/api/campaigns/{id}/assignments', { params: { path, query: { limit: 200 } } })).items };
}

describe('the roster follows the tree of units', () => {
  it.each([
    ['from the top down', [upper, lower]],
    ['from the bottom up', [lower, upper]],
    ['all in one level', [{ typeKeys: [...lower.typeKeys, ...upper.typeKeys], due: '2024-08-10' }]],
  ])('with its levels named %s', async (_order, levels) => {
    const { own, roster } = await launch(levels);
    const { thanhLung, yenKhe, bao, cho } = cast.units;
    const at = (unitId: string) => roster.find((one) => one.unitId === unitId)!;
    expect(at(thanhLung)).toMatchObject({ depth: 1, leaf: false, parentId: own, state: 'open' });
    expect(at(bao)).toMatchObject({ depth: 2, leaf: true, parentId: at(thanhLung).id, state: 'waiting', due: levels.length === 2 ? '2024-07-30' : '2024-08-10' });
    expect(at(cho).parentId).toBe(at(yenKhe).id);

    await passOn(cast.chi, at(thanhLung).id);
    await write(cast.dung, at(bao).id, {}, { 'nam-2024': { luot: 5 } });
    await accept(cast.chi, (await submit(cast.dung, at(bao).id)).id);
    await write(cast.chi, at(thanhLung).id, {}, { 'nam-2024': { luot: 5 } });
    await accept(cast.binh, (await submit(cast.chi, at(thanhLung).id)).id);
    const { forms } = must(await cast.binh.api.GET('/api/assignments/{id}/consolidation', { params: { path: { id: own }, query: { meaning: 'accepted' } } }));
    expect(forms[0]!.cells['nam-2024/luot']).toEqual({ value: 5, given: 1 });
  });
});
