import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
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
        `select 1 from units u join unit_versions v on v.unit_id = u.id where u.id = $1 and u.ended is not null and (upper_inf(v.valid) or upper(v.valid) > u.ended + 1)`, [id]));
      expect(rows, `round ${round}`).toEqual([]);
    }
  });
});
