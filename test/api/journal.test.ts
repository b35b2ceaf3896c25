import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { openAccount, summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { must, newId, startWorld } from '../support/world.ts';

let cast: Cast;
/** Administers Chi's district alone. */
let districtAdmin: Person;

beforeAll(async () => {
  cast = await summonCast(await startWorld());
  districtAdmin = await openAccount(cast.world, cast.quanTri, { username: 'quan-tri-huyen', name: 'Lâm Quản Huyện', roleKey: 'administrator', unitId: cast.units.thanhLung });
});
afterAll(() => cast.world.close());

async function readAll(person: Person, limit: number) {
  const seen: { id: string; at: string; fact: string; unitName: string | null }[] = [];
  let after: string | null = null;
  do {
    const answer: { items: typeof seen; next: string | null } = must(await person.api.GET('/api/journal', { params: { query: { limit, ...(after && { after }) } } }));
    seen.push(...answer.items);
    after = answer.next;
  } while (after);
  return seen;
}

describe('the journal', () => {
  it('is read in pages, newest first and each fact once, also where many happened at one moment', async () => {
    await inOwner(cast.world.database, (owner) => owner.query(`
      insert into journal (at, fact, object_kind, object_id, unit_id) select timestamptz '2025-03-01 00:00:00.000001+00', 'unit.changed', 'unit', $1, $1 from generate_series(1, 40)`, [cast.units.bao]));
    const whole = await readAll(cast.quanTri, 200);
    for (const limit of [3, 17]) expect((await readAll(cast.quanTri, limit)).map((fact) => fact.id)).toEqual(whole.map((fact) => fact.id));
    expect(new Set(whole.map((fact) => fact.id)).size).toBe(whole.length);
    const times = whole.map((fact) => fact.at);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('tells who audits a part only what happened in that part', async () => {
    await cast.quanTri.api.POST('/api/units', { body: { id: newId(), parentId: cast.units.yenKhe, name: 'CĐCS Bến xe', shortName: 'Bến xe', typeKey: 'grassroots', founded: '2024-07-15' } });
    const { items: units } = must(await districtAdmin.api.GET('/api/units'));
    const own = new Set(units.map((unit) => unit.name));
    const facts = await readAll(districtAdmin, 200);
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.filter((fact) => fact.unitName === null || !own.has(fact.unitName))).toEqual([]);
    expect((await readAll(cast.quanTri, 200)).map((fact) => fact.unitName)).toContain('CĐCS Bến xe');
  });

  it('names the units that a fact tells of beside its own', async () => {
    const { dung, quanTri, units } = cast;
    const person = must(await dung.api.POST('/api/members', { body: { id: newId(), unitId: units.bao, name: 'Lò Thị Chuyển', joinedOn: '2024-07-15' } }));
    const transfer = newId();
    must(await dung.api.POST('/api/member-transfers', { body: { id: transfer, personId: person.id, toUnitId: units.mamNon, effective: '2024-07-16' } }));
    const { items } = must(await quanTri.api.GET('/api/journal', { params: { query: { objectId: transfer } } }));
    expect(items.map(({ fact, named }) => [fact, named])).toContainEqual(['transfer.asked', { from: 'CĐCS Công ty Bao bì Lung Tiên', to: 'CĐCS Trường Mầm non Suối Mơ' }]);
  });

  it('of one thing alone, when asked for it', async () => {
    const { items } = must(await cast.quanTri.api.GET('/api/journal', { params: { query: { objectId: cast.units.tram } } }));
    expect(items.map((item) => item.fact)).toEqual(['unit.created']);
  });
});
