import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { must, newId, startWorld } from '../support/world.ts';

/** Unions that state how many members they have and keep no register. The province's business day is 15/7/2024. */

let cast: Cast;
let [bien, dap, gach, lua] = ['', '', '', ''];
const effective = '2024-08-01';

beforeAll(async () => {
  cast = await summonCast(await startWorld());
  const found = async (name: string, members: number | null) =>
    must(await cast.binh.api.POST('/api/units', { body: { id: newId(), parentId: cast.units.thanhLung, name, shortName: name, typeKey: 'grassroots', kindKey: 'public-service', place: null, members, founded: '2024-07-15' } })).id;
  [bien, dap, gach, lua] = [await found('CĐCS Chợ Biển', 31), await found('CĐCS Đập Nước', 8), await found('CĐCS Lò Gạch', 12), await found('CĐCS Đồng Lúa', null)] as [string, string, string, string];
});
afterAll(() => cast.world.close());

const enter = async (unitId: string, name: string) => must(await cast.binh.api.POST('/api/members', { body: { id: newId(), unitId, name, sex: 'female', birthYear: 1980, joinedOn: '2024-07-15' } as never })).id;
const acting = (events: object[], more: object = {}) => ({ id: newId(), title: 'Sắp xếp', decisionSymbol: null, decisionDate: null, reason: null, events, ...more });
const recorded = async (events: object[], more: object = {}) => must(await cast.binh.api.POST('/api/unit-acts', { body: acting(events, more) as never })).id;
const effects = async (events: object[], more: object = {}) => must(await cast.binh.api.POST('/api/unit-acts/preview', { body: acting(events, more) as never })).effects;
const undo = async (id: string) => must(await cast.binh.api.POST('/api/unit-acts/{id}/undoing', { params: { path: { id } }, body: { id: newId(), reason: 'Ghi nhầm' } }));
const figures = async (unitId: string, asOf = effective) => {
  const { total } = must(await cast.binh.api.GET('/api/registry/figures', { params: { query: { unitId, asOf } } }));
  return [total.unions, total.members, total.registered];
};
const unit = async (id: string, asOf = effective) => must(await cast.binh.api.GET('/api/units/{id}', { params: { path: { id }, query: { asOf } } }));
const versions = () => inOwner(cast.world.database, async (owner) =>
  (await owner.query('select unit_id, valid::text, name, parent_id, members, unlisted from unit_versions where superseded_in is null order by 1, 2')).rows);

describe('a number that nobody entered by name is not lost when its union ends', () => {
  it('goes into what the successor states, and comes back when the merger is undone', async () => {
    const [whole, before] = [await figures(cast.units.thanhLung), await versions()];
    const merger = [{ kind: 'merge', effective, sources: [dap, gach], into: bien }];
    expect(await effects(merger)).toContainEqual({ kind: 'stated-move', count: 20, units: 2 });
    const act = await recorded(merger);
    expect(await unit(bien)).toMatchObject({ members: 51, unlisted: null });
    expect(await unit(bien, '2024-07-31')).toMatchObject({ members: 31 });
    expect(await figures(cast.units.thanhLung)).toEqual([whole[0]! - 2, whole[1], whole[2]]);
    await undo(act);
    expect(await versions()).toEqual(before);
    expect(await figures(cast.units.thanhLung)).toEqual(whole);
  });

  it('over a union that merges on the same day it reaches the last', async () => {
    const whole = await figures(cast.units.thanhLung);
    const act = await recorded([{ kind: 'merge', effective, sources: [dap], into: gach }, { kind: 'merge', effective, sources: [gach], into: bien }]);
    expect(await unit(bien)).toMatchObject({ members: 51 });
    expect((await figures(cast.units.thanhLung))[1]).toBe(whole[1]);
    await undo(act);
  });

  it('a union founded out of others states what they stated, unless its founder said how many it has', async () => {
    const made = (id: string, members: number | null) => [{ kind: 'amalgamate', effective, sources: [dap, gach], unit: { id, parentId: cast.units.thanhLung, name: 'CĐCS Khe Lớn', shortName: 'Khe Lớn', typeKey: 'grassroots', kindKey: null, place: null, members } }];
    const [one, other] = [newId(), newId()];
    const act = await recorded(made(one, null));
    expect(await unit(one)).toMatchObject({ members: 20 });
    await undo(act);
    const said = await recorded(made(other, 18));
    expect(await unit(other)).toMatchObject({ members: 18 });
    await undo(said);
  });

  it('where a union ends for good, it is told; where a union is named, the number goes there', async () => {
    const ending = [{ kind: 'dissolve', effective, unitId: dap }];
    expect(await effects(ending)).toContainEqual({ kind: 'stated-end', count: 8, units: 1 });
    const act = await recorded(ending, { members: { [dap]: { rest: { to: lua }, people: [] } } });
    expect(await unit(lua)).toMatchObject({ members: 8 });
    await undo(act);
    expect(await unit(lua)).toMatchObject({ members: null });
  });
});

describe('beside a register', () => {
  let whole: number[];
  beforeAll(async () => {
    for (const name of ['Vũ Thị Gạo', 'Vũ Thị Ngô', 'Vũ Thị Khoai']) await enter(gach, name);
    whole = await figures(cast.units.thanhLung);
  });

  it('the number of a union that kept none stands apart, and both count', async () => {
    const act = await recorded([{ kind: 'merge', effective, sources: [dap], into: gach }]);
    expect(await unit(gach)).toMatchObject({ unlisted: 8 });
    expect(await figures(gach)).toEqual([1, 11, 1]);
    expect((await figures(cast.units.thanhLung))[1]).toBe(whole[1]);
    await undo(act);
  });

  it('a register that comes to a union without one does not swallow what that union stated; undone, it keeps none', async () => {
    const act = await recorded([{ kind: 'merge', effective, sources: [gach], into: bien }]);
    expect(await unit(bien)).toMatchObject({ unlisted: 31 });
    expect(await figures(bien)).toEqual([1, 34, 1]);
    expect((await figures(cast.units.thanhLung))[1]).toBe(whole[1]);
    await undo(act);
    expect(await figures(bien)).toEqual([1, 31, 0]);
    expect(await figures(cast.units.thanhLung)).toEqual(whole);
  });

  it('who entered them all sets the number beside the register to nothing', async () => {
    const act = await recorded([{ kind: 'merge', effective, sources: [dap], into: gach }]);
    const { name, shortName, kindKey, place, members } = await unit(gach);
    must(await cast.binh.api.POST('/api/units/{id}/changes', { params: { path: { id: gach } }, body: { id: newId(), from: '2024-08-15', name, shortName, kindKey, place, members, unlisted: null } }));
    expect([(await figures(gach, '2024-08-14'))[1], (await figures(gach, '2024-08-15'))[1]]).toEqual([11, 3]);
    expect(act).toBeTruthy();
  });
});
