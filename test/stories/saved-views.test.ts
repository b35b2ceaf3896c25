import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAccount, summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

let cast: Cast;
let hoa: Person;
beforeAll(async () => {
  cast = await summonCast(await startWorld());
  hoa = await openAccount(cast.world, cast.quanTri, { username: 'hoa', name: 'Lò Thị Hoa', roleKey: 'upper_officer', unitId: cast.units.thanhLung });
});
afterAll(() => cast.world.close());

const save = (person: Person, view: Partial<{ id: string; page: string; name: string; query: string; unitId: string | null }> = {}) =>
  person.api.POST('/api/saved-views', { body: { id: newId(), page: 'monitoring', name: 'Quá hạn', query: 'group=late', unitId: null, ...view } });
const names = async (person: Person, page = 'monitoring') => must(await person.api.GET('/api/saved-views', { params: { query: { page } } })).items.map(({ name, own }) => [name, own]);

describe('Chi keeps filters under a name', () => {
  it('for herself: nobody else finds them, nor another page', async () => {
    expect(must(await save(cast.chi, { query: 'q=m%E1%BA%A7m+non&group=late' }))).toMatchObject({ name: 'Quá hạn', query: 'group=late&q=m%E1%BA%A7m+non', own: true, byName: 'Đỗ Kim Chi' });
    expect(await names(cast.chi)).toEqual([['Quá hạn', true]]);
    expect(await names(cast.chi, 'roster')).toEqual([]);
    expect(await names(hoa)).toEqual([]);
  });

  it('or for her unit: her colleague finds them, another district does not', async () => {
    must(await save(cast.chi, { name: 'Chưa bắt đầu', query: 'group=notBegun', unitId: cast.units.thanhLung }));
    expect(await names(hoa)).toEqual([['Chưa bắt đầu', false]]);
    expect(await names(cast.tam)).toEqual([]);
    expect(refused(await save(cast.chi, { name: 'Khác', unitId: cast.units.yenKhe })).code).toBe('invalid');
  });

  it('a name is used once, and only what an address carries is kept', async () => {
    expect(refused(await save(cast.chi)).code).toBe('view_name_taken');
    must(await save(hoa));
    for (const query of ['x'.repeat(2_001), `q=${'x'.repeat(201)}`, 'a=1&a=2', '<script>=1']) expect(refused(await save(cast.chi, { name: newId(), query })).code).toBe('invalid');
  });

  it('removes her own alone', async () => {
    const shared = must(await hoa.api.GET('/api/saved-views', { params: { query: { page: 'monitoring' } } })).items.find(({ own }) => !own)!;
    const remove = (person: Person) => person.api.DELETE('/api/saved-views/{id}', { params: { path: { id: shared.id } } });
    expect(refused(await remove(hoa)).status).toBe(404);
    expect((await remove(cast.chi)).response.status).toBe(204);
    expect(await names(hoa)).toEqual([['Quá hạn', true]]);
  });
});
