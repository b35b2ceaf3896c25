import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

/** Whoever looks at a record from outside its union, or takes a list out, is seen by who answers for those people. */

describe('who looked at a record', () => {
  let cast: Cast;
  let lan: string;
  beforeAll(async () => {
    cast = await summonCast(await startWorld());
    await inOwner(cast.world.database, (owner) => owner.query(`update units set founded = '2010-01-01'; update unit_versions set valid = '[2010-01-01,)'`));
    lan = must(await cast.dung.api.POST('/api/members', { body: { id: newId(), unitId: cast.units.bao, name: 'Nguyễn Thị Lan', joinedOn: '2020-01-01', citizenId: '079190001234' } })).id;
    await open(cast.dung);
    await open(cast.chi);
    await open(cast.binh);
    must(await cast.binh.api.POST('/api/members/{id}/showing', { params: { path: { id: lan } }, body: { id: newId(), purpose: 'Đối chiếu danh sách khen thưởng' } }));
  });
  afterAll(() => cast.world.close());

  const open = (person: Person) => person.api.GET('/api/members/{id}', { params: { path: { id: lan } } });
  const looks = (person: Person, query: { limit?: number; after?: string } = {}) => person.api.GET('/api/members/{id}/views', { params: { path: { id: lan }, query } });
  const told = async (person: Person) => must(await looks(person)).items.map(({ by, from, kind, purpose }) => [by, from.name, kind, purpose]);
  const ALL = [
    ['Nguyễn Thanh Bình', 'Liên đoàn Lao động tỉnh Vân Khê', 'shown', 'Đối chiếu danh sách khen thưởng'], ['Nguyễn Thanh Bình', 'Liên đoàn Lao động tỉnh Vân Khê', 'viewed', null],
    ['Đỗ Kim Chi', 'Liên đoàn Lao động huyện Thanh Lung', 'viewed', null],
  ];

  it('is told to the chair of her union, newest first: who, from which unit, and for what; looks from within are nobody’s business', async () => {
    expect(await told(cast.dung)).toEqual(ALL);
    expect(JSON.stringify(must(await looks(cast.dung)))).not.toMatch(/079190|citizen/);
  });

  it('goes on where the page before ended, also where two looks are of one moment', async () => {
    const found: (string | null)[] = [];
    let after: string | undefined;
    do {
      const { items, next } = must(await looks(cast.dung, { limit: 1, ...(after && { after }) }));
      found.push(...items.map(({ kind, by }) => `${kind} ${by}`));
      after = next ?? undefined;
    } while (after);
    expect(found).toEqual(ALL.map(([by, , kind]) => `${kind} ${by}`));
  });

  it('is told above as well, and to nobody beside, nor to who may only read', async () => {
    expect(await told(cast.chi)).toEqual(ALL);
    expect(refused(await looks(cast.hue)).status).toBe(404);
    expect(refused(await looks(cast.tam)).status).toBe(404);
    expect(refused(await looks(cast.an)).status).toBe(403);
  });

  it('keeps the unit for which they looked, though they have another role since', async () => {
    const [account] = must(await cast.quanTri.api.GET('/api/accounts', { params: { query: { q: 'chi' } } })).items.filter(({ username }) => username === 'chi');
    must(await cast.quanTri.api.POST('/api/accounts/{id}/grants', { params: { path: { id: account!.id } }, body: { id: newId(), roleKey: 'upper_officer', unitId: cast.units.yenKhe } }));
    await cast.quanTri.api.DELETE('/api/accounts/{id}/grants/{grantId}', { params: { path: { id: account!.id, grantId: account!.grants[0]!.id } } });
    expect(await told(cast.dung)).toEqual(ALL);
    expect(refused(await looks(cast.chi)).status).toBe(404);
  });

  it('goes with the record: the union that she moves to learns it, the one that she left does not any more', async () => {
    const { id } = must(await cast.dung.api.POST('/api/member-transfers', { body: { id: newId(), personId: lan, toUnitId: cast.units.mamNon, effective: '2024-07-15' } }));
    must(await cast.hue.api.POST('/api/member-transfers/{id}/confirmation', { params: { path: { id } } }));
    expect((await told(cast.hue)).slice(-3)).toEqual(ALL);
    expect(refused(await looks(cast.dung)).status).toBe(404);
  });
});

describe('lists that left the system', () => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await summonCast(await startWorld());
    for (const name of ['Lê Một', 'Lê Hai']) must(await cast.dung.api.POST('/api/members', { body: { id: newId(), unitId: cast.units.bao, name, joinedOn: '2024-07-15' } }));
    await fetchList(cast.dung, cast.units.bao, 'In danh sách họp');
    await fetchList(cast.chi, cast.units.thanhLung, 'Đối chiếu đoàn phí');
    await fetchList(cast.hue, cast.units.mamNon, 'Tặng quà Tết');
  });
  afterAll(() => cast.world.close());

  const fetchList = async (person: Person, unitId: string, purpose: string) =>
    (await person.fetch('/api/member-exports', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id: newId(), unitId, purpose }) })).text();
  const exportsOf = (person: Person, unitId: string, query: { limit?: number; after?: string } = {}) => person.api.GET('/api/member-exports', { params: { query: { unitId, ...query } } });

  it('stand with their purpose, how many people were in them, who fetched them and when, for the unit and all below it', async () => {
    const lists = must(await exportsOf(cast.chi, cast.units.thanhLung)).items;
    expect(lists.map(({ purpose, members, by, unit }) => [purpose, members, by, unit.name])).toEqual([
      ['Tặng quà Tết', 0, 'Bùi Thị Huệ', 'CĐCS Trường Mầm non Suối Mơ'], ['Đối chiếu đoàn phí', 2, 'Đỗ Kim Chi', 'Liên đoàn Lao động huyện Thanh Lung'],
      ['In danh sách họp', 2, 'Hoàng Thị Dung', 'CĐCS Công ty Bao bì Lung Tiên'],
    ]);
    const first = must(await exportsOf(cast.chi, cast.units.thanhLung, { limit: 2 }));
    expect(must(await exportsOf(cast.chi, cast.units.thanhLung, { limit: 2, after: first.next! })).items.map(({ purpose }) => purpose)).toEqual(['In danh sách họp']);
  });

  it('are told to a chair of her own union alone', async () => {
    expect(must(await exportsOf(cast.dung, cast.units.bao)).items.map(({ purpose }) => purpose)).toEqual(['In danh sách họp']);
    expect(refused(await exportsOf(cast.dung, cast.units.thanhLung)).status).toBe(404);
    expect(refused(await exportsOf(cast.tam, cast.units.thanhLung)).status).toBe(404);
    expect(refused(await exportsOf(cast.an, cast.units.province)).status).toBe(403);
  });
});
