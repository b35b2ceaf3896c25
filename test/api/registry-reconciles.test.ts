import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

let cast: Cast;
beforeAll(async () => { cast = await summonCast(await startWorld()); });
afterAll(() => cast.world.close());

const FIRST = Date.UTC(2024, 6, 15);
const dayAfter = (days: number) => new Date(FIRST + days * 86_400_000).toISOString().slice(0, 10);

type Step =
  | { does: 'join'; union: number; day: number; stays: number | null; woman: boolean }
  | { does: 'move'; union: number; day: number; to: number }
  | { does: 'merge'; union: number; day: number; to: number }
  | { does: 'dissolve'; union: number; day: number }
  | { does: 'found'; day: number; to: number }
  | { does: 'undo'; which: number };

const index = fc.nat(7);
const days = fc.integer({ min: 1, max: 600 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('join' as const), union: index, day: days, stays: fc.option(fc.integer({ min: 1, max: 300 })), woman: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('move' as const), union: index, day: days, to: index }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('merge' as const), union: index, day: days, to: index }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('dissolve' as const), union: index, day: days }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('found' as const), day: days, to: index }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('undo' as const), which: index }) },
);

/** Members enter and leave as the register writes it; its triggers keep the ledger. */
async function join(owner: pg.Client, unionId: string, { day, stays, woman }: { day: number; stays: number | null; woman: boolean }): Promise<void> {
  const person = newId();
  await owner.query(`insert into people (id, origin, name, sort_name, unit_id, sex) values ($1, $1, 'Đoàn viên', 'Đoàn viên', $2, $3)`, [person, unionId, woman ? 'female' : 'male']);
  await owner.query(
    `insert into memberships (id, person_id, unit_id, valid, joined_as, left_as, name, sort_name, sex) values ($1, $2, $3, daterange($4, $5), 'admitted', $6, 'Đoàn viên', 'Đoàn viên', $7)`,
    [newId(), person, unionId, dayAfter(day), stays === null ? null : dayAfter(day + stays), stays === null ? null : 'retired', woman ? 'female' : 'male']);
}

/** Members of a subtree on a day, counted person by person: what the ledger's sums must equal. */
const counted = async (owner: pg.Client, node: string, day: string) => (await owner.query<{ members: number; women: number; unions: number }>(
  `select count(m.id)::int as members, count(m.id) filter (where m.sex = 'female')::int as women, count(distinct v.unit_id)::int as unions
   from unit_versions v left join memberships m on m.unit_id = v.unit_id and m.valid @> $2::date
   where v.superseded_in is null and v.valid @> $2::date and v.path ~ ('*.' || $1 || '.*')::lquery and v.type_key in ('grassroots', 'guild')`, [node, day])).rows[0]!;
/** Memberships of unions on a day, wherever these hang: each is one of a union that is there. */
const homeless = async (owner: pg.Client, unions: readonly string[], day: string) => (await owner.query<{ people: number }>(
  `select count(*)::int as people from memberships m where m.unit_id = any ($1::uuid[]) and m.valid @> $2::date
   and not exists (select 1 from unit_versions v where v.unit_id = m.unit_id and v.superseded_in is null and v.valid @> $2::date)`, [unions, day])).rows[0]!.people;
/** Whether a union is there all the time, so that somebody may belong to it. */
const isThere = async (owner: pg.Client, unionId: string, { day, stays }: { day: number; stays: number | null }) => (await owner.query<{ there: boolean }>(
  `select coalesce(range_agg(valid) @> daterange($2, $3), false) as there from unit_versions where unit_id = $1 and superseded_in is null`,
  [unionId, dayAfter(day), stays === null ? null : dayAfter(day + stays)])).rows[0]!.there;
/** Unions whose first day, or the day after whose last, lies in a period, and that hung below the node on it. */
const livesOf = async (owner: pg.Client, node: string, from: string, to: string) => (await owner.query<{ founded: number; ended: number }>(
  `with lives as (select unit_id, min(lower(valid)) as founded, nullif(max(coalesce(upper(valid), 'infinity')), 'infinity') as gone from unit_versions where superseded_in is null group by unit_id),
   inside as (select * from unit_versions where superseded_in is null and path ~ ('*.' || $1 || '.*')::lquery and type_key in ('grassroots', 'guild'))
   select (select count(*)::int from lives l join inside i using (unit_id) where i.valid @> l.founded and l.founded > $2 and l.founded <= $3) as founded,
          (select count(*)::int from lives l join inside i using (unit_id) where upper(i.valid) = l.gone and l.gone > $2 and l.gone <= $3) as ended`, [node, from, to])).rows[0]!;
const figuresOf = async (unitId: string, since: string, asOf: string) => must(await cast.binh.api.GET('/api/registry/figures', { params: { query: { unitId, since, asOf } } }));
const reconciled = async (unitId: string, from: string, to: string) => must(await cast.binh.api.GET('/api/registry/reconciliation', { params: { query: { unitId, from, to } } }));
const total = (rows: { members: number; women: number }[], key: 'members' | 'women') => rows.reduce((sum, row) => sum + row[key], 0);

describe('for any sequence of decisions and members', () => {
  it('a subtree’s totals on two days differ by what came and went and by what the tree brought in or took out, to the last member', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24 }), async (steps) => {
      // A district of its own each time: what stands elsewhere stays out of the way.
      const found = async (parentId: string, typeKey: string, name: string, founded = '2024-07-15') => {
        const answer = await cast.binh.api.POST('/api/units', { body: { id: newId(), parentId, name, shortName: name, typeKey, kindKey: null, place: null, members: null, founded } });
        return answer.response.ok ? must(answer).id : null;
      };
      const uppers = [(await found(cast.units.province, 'district', 'Huyện một'))!, (await found(cast.units.province, 'district', 'Huyện hai'))!];
      const unions = await Promise.all(Array.from({ length: 6 }, async (_, n) => (await found(uppers[n % 2]!, 'grassroots', `CĐCS ${n}`))!));
      const acts: string[] = [];
      const act = async (event: object) => {
        const answer = await cast.binh.api.POST('/api/unit-acts', { body: { id: newId(), events: [event] } as never });
        if (answer.response.ok) acts.push(must(answer).id);
      };
      await inOwner(cast.world.database, async (owner) => {
        for (const one of steps) {
          const union = 'union' in one ? unions[one.union % unions.length]! : '';
          if (one.does === 'join') { if (await isThere(owner, union, one)) await join(owner, union, one); }
          else if (one.does === 'move') await act({ kind: 'hand-over', effective: dayAfter(one.day), unitId: union, to: uppers[one.to % 2] });
          else if (one.does === 'merge') await act({ kind: 'merge', effective: dayAfter(one.day), sources: [union], into: unions[one.to % unions.length] });
          else if (one.does === 'dissolve') await act({ kind: 'dissolve', effective: dayAfter(one.day), unitId: union });
          else if (one.does === 'found') {
            const id = await found(uppers[one.to % 2]!, 'grassroots', 'CĐCS mới', dayAfter(one.day));
            if (id) unions.push(id);
          } else if (acts.length > 0) {
            const id = acts[one.which % acts.length]!;
            await cast.binh.api.POST('/api/unit-acts/{id}/undoing', { params: { path: { id } }, body: { id: newId(), reason: 'Ghi nhầm' } });
          }
        }
        for (const day of [0, 1, 100, 150, 300, 450, 600, 700]) expect(await homeless(owner, unions, dayAfter(day)), `members of no union on ${dayAfter(day)}`).toBe(0);
        for (const upper of uppers) {
          const node = (await owner.query<{ node: number }>('select node from units where id = $1', [upper])).rows[0]!.node;
          for (const [from, to] of [[0, 700], [100, 101], [150, 450], [0, 1]] as const) {
            const it = await reconciled(upper, dayAfter(from), dayAfter(to));
            for (const [side, day] of [['opening', from], ['closing', to]] as const) expect(it[side], side).toEqual(await counted(owner, String(node), dayAfter(day)));
            for (const key of ['members', 'women'] as const) expect(it.opening[key] + total(it.flows, key) + total(it.crossings, key), key).toBe(it.closing[key]);
            expect(it.opening.unions + it.crossings.reduce((sum, one) => sum + one.unionsIn - one.unionsOut, 0)).toBe(it.closing.unions);
            expect(it.crossings.filter((one) => one.actId === null), 'every crossing has its decision').toEqual([]);
            // The headline tells of the same days: who moves in is not founded, and nobody left a union that was elsewhere on that day.
            const headline = await figuresOf(upper, dayAfter(from), dayAfter(to));
            expect(headline).toMatchObject(await livesOf(owner, String(node), dayAfter(from), dayAfter(to)));
            const moved = it.crossings.filter((one) => one.kind === 'hand-over').reduce((sum, one) => sum + one.unionsIn - one.unionsOut, 0);
            expect(it.opening.unions + headline.founded! - headline.ended! + moved).toBe(it.closing.unions);
            expect(headline.joined).toBe(total(it.flows.filter((flow) => flow.reason === 'admitted'), 'members'));
            expect(headline.left! + total(it.flows.filter((flow) => flow.reason === 'retired'), 'members')).toBe(0);
          }
        }
      });
    }), { numRuns: 12 });
  }, 240_000);
});

describe('the figures of a unit', () => {
  it('count what the register holds, else what was stated, and say of how many unions nothing is known', async () => {
    const { binh, units } = cast;
    const figures = must(await binh.api.GET('/api/registry/figures', { params: { query: { unitId: units.thanhLung, cut: 'kind' } } }));
    // Bao bì 180, Mầm non 24, Trạm Y tế 9: stated; nothing registered yet.
    expect(figures.total).toEqual({ unions: 3, small: 1, members: 213, women: 0, registered: 0, registeredMembers: 0, unknown: 0 });
    expect(figures.lines.map(({ key, unions, members }) => [key, unions, members])).toEqual([['public-service', 2, 33], ['private-enterprise', 1, 180]]);
    expect(figures.bySize.filter((band) => band.unions > 0)).toEqual([{ from: 0, to: 10, unions: 1, members: 9 }, { from: 10, to: 50, unions: 1, members: 24 }, { from: 150, to: 500, unions: 1, members: 180 }]);
    await inOwner(cast.world.database, (owner) => join(owner, units.bao, { day: -1, stays: null, woman: true }));
    expect(must(await binh.api.GET('/api/registry/figures', { params: { query: { unitId: units.thanhLung } } })).total).toMatchObject({ members: 34, women: 1, registered: 1, registeredMembers: 1 });
  });

  it('cut by the units below, they add up to the whole', async () => {
    const figures = must(await cast.binh.api.GET('/api/registry/figures', { params: { query: { unitId: cast.units.province, cut: 'child' } } }));
    expect(figures.lines.reduce((sum, line) => sum + line.members, 0)).toBe(figures.total.members);
    expect(figures.lines.reduce((sum, line) => sum + line.unions, 0)).toBe(figures.total.unions);
    expect(figures.lines.every((line) => line.name)).toBe(true);
  });

  it('of a day before the register began are those that were stated, not 0', async () => {
    const { units, world } = cast;
    await inOwner(world.database, (owner) => join(owner, units.tram, { day: 300, stays: null, woman: false }));
    const before = must(await cast.binh.api.GET('/api/registry/figures', { params: { query: { unitId: units.tram, asOf: dayAfter(299) } } }));
    expect(before.total).toEqual({ unions: 1, small: 1, members: 9, women: 0, registered: 0, registeredMembers: 0, unknown: 0 });
    const after = must(await cast.binh.api.GET('/api/registry/figures', { params: { query: { unitId: units.tram, asOf: dayAfter(300) } } }));
    expect(after.total).toMatchObject({ members: 1, registered: 1 });
  });

  it('cut by area, take the areas of the unit that is asked of, else of the nearest above that has some', async () => {
    const { units } = cast;
    const areaOf = async (ownerId: string, name: string, unitIds: string[]) => {
      const id = newId();
      must(await cast.binh.api.POST('/api/units/{id}/unit-groups', { params: { path: { id: ownerId } }, body: { id, groupingKey: 'area', name } }));
      must(await cast.binh.api.POST('/api/unit-groups/{id}/places', { params: { path: { id } }, body: { id: newId(), from: dayAfter(0), unitIds } }));
    };
    const byArea = async (unitId: string) => must(await cast.binh.api.GET('/api/registry/figures', { params: { query: { unitId, cut: 'area', asOf: dayAfter(0) } } })).lines.map(({ name, unions }) => [name, unions]);
    const own = { thanhLung: [['Cụm tỉnh Đông', 3]], province: [['Cụm tỉnh Đông', 3], ['Cụm tỉnh Tây', 1]] };
    await areaOf(units.province, 'Cụm tỉnh Đông', [units.thanhLung]);
    await areaOf(units.province, 'Cụm tỉnh Tây', [units.yenKhe]);
    expect(await byArea(units.thanhLung)).toEqual(own.thanhLung);
    // The district's own areas, which tell two of its unions apart, are nothing to the province.
    await areaOf(units.thanhLung, 'Cụm huyện', [units.bao, units.tram]);
    expect(await byArea(units.thanhLung)).toEqual([['Cụm huyện', 2], [null, 1]]);
    expect((await byArea(units.province)).filter(([name]) => name)).toEqual(own.province);
    expect(await byArea(units.mamNon)).toEqual([[null, 1]]);
  });

  it('are nobody’s outside the subtree, and a period runs forwards', async () => {
    expect(refused(await cast.tam.api.GET('/api/registry/figures', { params: { query: { unitId: cast.units.bao } } })).status).toBe(404);
    expect(refused(await cast.khach.api.GET('/api/registry/reconciliation', { params: { query: { unitId: cast.units.bao, from: '2024-01-01', to: '2024-02-01' } } })).status).toBe(403);
    expect(refused(await cast.binh.api.GET('/api/registry/reconciliation', { params: { query: { unitId: cast.units.bao, from: '2024-09-01', to: '2024-08-01' } } })).status).toBe(422);
  });
});
