import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { openAccount, summonCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { must, newId, startWorld } from '../support/world.ts';

let cast: Cast;
beforeAll(async () => { cast = await summonCast(await startWorld()); });
afterAll(() => cast.world.close());

const found = (parentId: string, typeKey: string, day = '2024-07-15') =>
  cast.quanTri.api.POST('/api/units', { body: { id: newId(), parentId, name: 'Công đoàn thử', shortName: 'CĐ thử', typeKey, kindKey: null, place: null, members: null, founded: day } });
const close = (id: string) => cast.quanTri.api.POST('/api/units/{id}/closing', { params: { path: { id } }, body: { id: newId(), on: '2024-08-01', reason: 'Giải thể' } });
const rename = (id: string) => cast.quanTri.api.POST('/api/units/{id}/changes', {
  params: { path: { id } }, body: { id: newId(), from: '2024-07-20', name: 'Tên mới', shortName: 'Mới', kindKey: null, place: null, members: null },
});

describe('at the same moment', () => {
  it('a unit is ended and another founded below it: one of the two is refused', async () => {
    for (let round = 0; round < 8; round++) {
      const { id } = must(await found(cast.units.province, 'district'));
      const answers = await Promise.all([close(id), found(id, 'grassroots', '2024-07-16')]);
      expect(answers.filter((answer) => answer.response.ok), `round ${round}`).toHaveLength(1);
    }
  });

  it('a unit is ended and renamed: nothing of it outlives its end', async () => {
    for (let round = 0; round < 8; round++) {
      const { id } = must(await found(cast.units.province, 'district'));
      await Promise.all([close(id), rename(id)]);
      const { rows } = await inOwner(cast.world.database, (owner) => owner.query(
        `select 1 from units u join unit_versions v on v.unit_id = u.id where u.id = $1 and v.superseded_in is null and u.ended is not null and (upper_inf(v.valid) or upper(v.valid) > u.ended + 1)`, [id]));
      expect(rows, `round ${round}`).toEqual([]);
    }
  });
});

describe('a decision dated back', () => {
  const unit = () => ({ id: newId(), name: 'Công đoàn thử', shortName: 'CĐ thử', typeKey: 'grassroots', kindKey: null, place: null, localityKey: null, fieldKey: null, members: null });
  const act = (...events: object[]) => ({ id: newId(), title: 'Thử', decisionSymbol: null, decisionDate: null, reason: null, events }) as never;

  it('does not reach a unit that belongs to somebody else by now', async () => {
    const { thanhLung, yenKhe } = cast.units;
    const keeper = await openAccount(cast.world, cast.quanTri, { username: 'quan-tri-thanh-lung', name: 'Lò Văn Giữ', roleKey: 'administrator', unitId: thanhLung });
    const { id } = must(await found(thanhLung, 'grassroots'));
    must(await cast.quanTri.api.POST('/api/unit-acts', { body: act({ kind: 'hand-over', effective: '2024-08-01', unitId: id, to: yenKhe }) }));
    const ending = await keeper.api.POST('/api/unit-acts', { body: act({ kind: 'dissolve', effective: '2024-07-20', unitId: id }) });
    expect(ending.response.status).toBe(404);
    const splitting = await keeper.api.POST('/api/unit-acts', { body: act({ kind: 'split', effective: '2024-07-20', source: thanhLung, ends: false, units: [{ ...unit(), parentId: thanhLung }], below: [{ unitId: cast.units.bao, to: yenKhe }] }) });
    expect(splitting.response.ok).toBe(false);
  });

  it('taken back, a founding leaves the code of its unit to whoever comes', async () => {
    const { thanhLung } = cast.units;
    const give = (id: string) => cast.quanTri.api.PUT('/api/units/{id}/code', { params: { path: { id } }, body: { code: 'TL-009' } as never });
    const first = unit();
    const founding = act({ kind: 'establish', effective: '2024-07-15', unit: { ...first, parentId: thanhLung } });
    const { id: actId } = must(await cast.quanTri.api.POST('/api/unit-acts', { body: founding })) as { id: string };
    must(await give(first.id));
    must(await cast.quanTri.api.POST('/api/unit-acts/{id}/undoing', { params: { path: { id: actId } }, body: { id: newId(), reason: 'Nhầm' } }));
    const { id } = must(await found(thanhLung, 'grassroots'));
    must(await give(id));
  });
});
