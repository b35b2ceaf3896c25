import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { openAccount, summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';
import type { Caller, World } from '../support/world.ts';

let cast: Cast;
let world: World;

beforeAll(async () => {
  world = await startWorld();
  cast = await summonCast(world);
});
afterAll(() => world.close());

const isIn = async (caller: Caller) => (await caller.fetch('/api/session')).status === 200;

/** An account in Chi's district, and its id. */
async function newcomer(username: string, roleKey: string, unitId: string): Promise<Person & { id: string }> {
  const person = await openAccount(world, cast.quanTri, { username, name: `Người ${username}`, roleKey, unitId });
  return { ...person, id: must(await person.api.GET('/api/session')).account.id };
}

describe('giving and taking roles', () => {
  let districtAdmin: Person & { id: string };
  const grant = (by: Person, accountId: string, roleKey: string, unitId: string) =>
    by.api.POST('/api/accounts/{id}/grants', { params: { path: { id: accountId } }, body: { id: newId(), roleKey, unitId } });
  const accountOf = async (username: string) => must(await cast.quanTri.api.GET('/api/accounts', { params: { query: { q: username } } })).items.find((one) => one.username === username)!;

  beforeAll(async () => { districtAdmin = await newcomer('quan-tri-huyen', 'administrator', cast.units.thanhLung); });

  it('nobody gives a role outside their own subtree', async () => {
    const dung = await accountOf('dung');
    for (const unitId of [cast.units.province, cast.units.yenKhe, cast.units.cho]) {
      expect(refused(await grant(districtAdmin, dung.id, 'reader', unitId)).status).toBe(403);
    }
    const given = { id: newId(), username: 'len-tinh', name: 'Leo Lên Tỉnh', grant: { id: newId(), roleKey: 'reader', unitId: cast.units.province } };
    expect(refused(await districtAdmin.api.POST('/api/accounts', { body: given })).status).toBe(403);
    expect(must(await cast.quanTri.api.GET('/api/accounts', { params: { query: { q: 'len-tinh' } } })).items).toEqual([]);
  });

  it('nobody gives more than they hold', async () => {
    await inOwner(world.database, (owner) => owner.query(`insert into roles (key, name_vi, name_en, permissions, position) values ('account_keeper', 'Giữ tài khoản', 'Account keeper', '{accounts.manage,organisation.read}', 90)`));
    const keeper = await newcomer('giu-tai-khoan', 'account_keeper', cast.units.thanhLung);
    const dung = await accountOf('dung');
    expect(refused(await grant(keeper, dung.id, 'planner', cast.units.bao))).toMatchObject({ status: 403, code: 'grants_more_than_held' });
    expect(refused(await grant(keeper, keeper.id, 'administrator', cast.units.thanhLung))).toMatchObject({ status: 403, code: 'grants_more_than_held' });
    must(await grant(keeper, dung.id, 'account_keeper', cast.units.bao));
    const { grants } = await accountOf('dung');
    expect(refused(await keeper.api.DELETE('/api/accounts/{id}/grants/{grantId}', { params: { path: { id: dung.id, grantId: grants.find((one) => one.roleKey === 'grassroots_chair')!.id } } }))).toMatchObject({ status: 403 });
    expect(refused(await keeper.api.POST('/api/accounts/{id}/password', { params: { path: { id: dung.id } } }))).toMatchObject({ status: 403, code: 'grants_more_than_held' });
  });

  it('nobody manages an account that also holds a role above them, nor sees one beside them', async () => {
    const [binh, tam] = [await accountOf('binh'), await accountOf('tam')];
    must(await grant(cast.quanTri, binh.id, 'reader', cast.units.thanhLung));
    const path = { id: binh.id };
    expect(refused(await districtAdmin.api.POST('/api/accounts/{id}/password', { params: { path } })).status).toBe(403);
    expect(refused(await districtAdmin.api.PATCH('/api/accounts/{id}', { params: { path }, body: { disabled: true } })).status).toBe(403);
    expect(refused(await districtAdmin.api.PATCH('/api/accounts/{id}', { params: { path: { id: tam.id } }, body: { disabled: true } })).status).toBe(404);
    expect(refused(await districtAdmin.api.GET('/api/accounts/{id}', { params: { path: { id: tam.id } } })).status).toBe(404);
    expect(await isIn(cast.binh)).toBe(true);
  });

  it("who manages a part sees of another's roles only those in that part", async () => {
    const binh = must(await districtAdmin.api.GET('/api/accounts', { params: { query: { q: 'binh' } } })).items.find((one) => one.username === 'binh')!;
    expect(binh.grants.map((one) => one.unitId)).toEqual([cast.units.thanhLung]);
  });

  it('an account of elsewhere cannot be drawn into one’s own subtree to be managed there', async () => {
    const tam = await accountOf('tam');
    expect(refused(await grant(districtAdmin, tam.id, 'reader', cast.units.bao)).status).toBe(404);
  });

  it('one cannot take a role back from oneself, nor disable oneself', async () => {
    const own = await accountOf('quan-tri');
    const path = { id: own.id, grantId: own.grants[0]!.id };
    expect(refused(await cast.quanTri.api.DELETE('/api/accounts/{id}/grants/{grantId}', { params: { path } }))).toMatchObject({ status: 409, code: 'not_yourself' });
    expect(refused(await cast.quanTri.api.PATCH('/api/accounts/{id}', { params: { path: { id: own.id } }, body: { disabled: true } }))).toMatchObject({ status: 409, code: 'not_yourself' });
  });

  it('a role is given once at a unit, a username once in the installation', async () => {
    const hue = await accountOf('hue');
    expect(refused(await grant(cast.quanTri, hue.id, 'grassroots_chair', cast.units.mamNon))).toMatchObject({ status: 409, code: 'already_granted' });
    const given = { id: newId(), username: 'HUE', name: 'Huệ khác', grant: { id: newId(), roleKey: 'reader', unitId: cast.units.bao } };
    expect(refused(await cast.quanTri.api.POST('/api/accounts', { body: given }))).toMatchObject({ status: 409, code: 'username_taken', errors: [{ path: 'username' }] });
  });

  it('a role taken back is gone with the next request', async () => {
    const person = await newcomer('mat-vai', 'reader', cast.units.bao);
    expect((await person.fetch('/api/units')).status).toBe(200);
    const { grants } = await accountOf('mat-vai');
    await cast.quanTri.api.DELETE('/api/accounts/{id}/grants/{grantId}', { params: { path: { id: person.id, grantId: grants[0]!.id } } });
    expect((await person.fetch('/api/units')).status).toBe(403);
  });
});
