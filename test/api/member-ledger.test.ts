import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClock } from '#kit/clock.ts';
import type { SignedIn } from '#kit/context.ts';
import { brokenConstraint, openDatabase, setScope } from '#kit/database.ts';
import type { Database, Tx } from '#kit/database.ts';
import { createLog } from '#kit/log.ts';
import { Problem } from '#kit/problem.ts';
import { endMembersBy, moveMembersBy, undoMembersOf } from '#modules/members/index.ts';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { newId, startWorld } from '../support/world.ts';

/** The ledger against the memberships, over any order of joining, leaving, moving on and acts on units that are taken back again. */

let cast: Cast;
let database: Database;
let unions: string[];
beforeAll(async () => {
  cast = await summonCast(await startWorld());
  database = openDatabase(cast.world.database.connections.app, createLog('error'), 1);
  unions = [cast.units.bao, cast.units.mamNon, cast.units.tram, cast.units.cho];
});
afterAll(async () => {
  await database.destroy();
  await cast.world.close();
});

class Rollback extends Error {}

/** Runs in a transaction that is taken back, with the eyes of the whole tree. */
async function played<T>(work: (context: SignedIn) => Promise<T>): Promise<T> {
  let result: T;
  await database.transaction().execute(async (tx) => {
    const { path, account } = await inOwner(cast.world.database, async (owner) =>
      (await owner.query<{ path: string; account: string }>(`select (select path::text from unit_versions where parent_id is null limit 1) as path, (select id from accounts where username = 'quan-tri') as account`)).rows[0]!);
    await setScope(tx, { accountId: account, paths: [path] });
    result = await work({ tx, actor: { accountId: account, scopes: [] }, clock: createClock('2024-07-15'), requestId: newId() } as unknown as SignedIn);
    throw new Rollback();
  }).catch((error: unknown) => { if (!(error instanceof Rollback)) throw error; });
  return result!;
}

const day = (number: number) => `2024-${String(1 + Math.floor(number / 28)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`;

async function newAct({ tx }: SignedIn): Promise<string> {
  const id = newId();
  await tx.insertInto('unitActs').values({ id, origin: newId(), title: 'Sắp xếp', managedAt: sql`'{}'::ltree[]` as never }).execute();
  return id;
}

async function join({ tx }: SignedIn, person: string, unit: string, on: string, sex: string) {
  await sql`insert into people (id, origin, name, sort_name, sex, unit_id) values (${person}, ${person}, 'Lê An', 'an lê', ${sex}, ${unit}) on conflict (id) do nothing`.execute(tx);
  await sql`insert into memberships (id, person_id, unit_id, valid, joined_as, name, sort_name, sex)
    select ${newId()}, ${person}, ${unit}, daterange(${on}::date, null), 'admitted', 'Lê An', 'an lê', p.sex from people p where p.id = ${person}
    and not exists (select 1 from memberships m where m.person_id = ${person} and coalesce(upper(m.valid) > ${on}::date, not isempty(m.valid)))`.execute(tx);
}

const leave = ({ tx }: SignedIn, person: string, on: string) =>
  sql`update memberships set valid = daterange(lower(valid), ${on}::date), left_as = 'retired' where person_id = ${person} and upper_inf(valid) and lower(valid) < ${on}::date`.execute(tx);

/** Every day of the ledger, for every union: sums against memberships that hold. */
async function disagreements({ tx }: SignedIn): Promise<unknown[]> {
  const { rows } = await sql`
    with days as (select distinct day from member_ledger), places as (select distinct unit_id from memberships)
    select * from (
      select d.day, p.unit_id,
        (select coalesce(sum(l.members), 0) from member_ledger l where l.unit_id = p.unit_id and l.day <= d.day)::int as summed,
        (select count(*) from memberships m where m.unit_id = p.unit_id and m.valid @> d.day)::int as counted,
        (select coalesce(sum(l.women), 0) from member_ledger l where l.unit_id = p.unit_id and l.day <= d.day)::int as summed_women,
        (select count(*) from memberships m where m.unit_id = p.unit_id and m.valid @> d.day and m.sex = 'female')::int as counted_women
      from days d, places p) s where summed <> counted or summed_women <> counted_women`.execute(tx);
  return rows;
}

const standing = async (tx: Tx) => (await sql<{ line: string }>`select (id, person_id, unit_id, valid, joined_as, left_as)::text as line from memberships order by 1`.execute(tx)).rows.map((row) => row.line);

/** Taken back, or refused as a whole because somebody joined another union since. */
async function undoing(context: SignedIn, actId: string): Promise<boolean> {
  await sql`savepoint undoing`.execute(context.tx);
  try {
    await undoMembersOf(context, actId);
    return true;
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'members_joined_since') throw error;
    await sql`rollback to savepoint undoing`.execute(context.tx);
    return false;
  }
}

const step = fc.record({ kind: fc.constantFrom('join', 'join', 'leave', 'rename', 'move', 'end', 'undo'), person: fc.nat(11), from: fc.nat(3), to: fc.nat(3), on: fc.nat(300) });

describe('the ledger of members', () => {
  it('agrees with the memberships on every day, after whatever happened', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const wrong = await played(async (context) => {
        const people = Array.from({ length: 12 }, newId);
        const acts: { id: string; before: string[]; untouched: boolean }[] = [];
        const faults: unknown[] = [];
        for (const { kind, person, from, to, on } of steps) {
          const last = acts.at(-1);
          if (kind === 'undo') {
            if (!last) continue;
            const undone = await undoing(context, last.id);
            // Somebody who joined elsewhere since would be in two unions: refused, and nothing has changed.
            if (!undone && last.untouched) faults.push('refused');
            if (undone && last.untouched && JSON.stringify(await standing(context.tx)) !== JSON.stringify(last.before)) faults.push('not restored');
            if (undone) acts.pop();
            continue;
          }
          if (kind === 'move' || kind === 'end') {
            const act = { id: await newAct(context), before: await standing(context.tx), untouched: true };
            if (kind === 'move' && from !== to) await moveMembersBy(context, { actId: act.id, effective: day(on), moves: [{ from: unions[from]!, to: unions[to]! }] });
            if (kind === 'end') await endMembersBy(context, { actId: act.id, effective: day(on), units: [unions[from]!] });
            acts.push(act);
            continue;
          }
          for (const act of acts) act.untouched = false;
          if (kind === 'join') await join(context, people[person]!, unions[from]!, day(on), person % 2 ? 'female' : 'male');
          if (kind === 'leave') await leave(context, people[person]!, day(on));
          if (kind === 'rename') await sql`update people set name = 'Trần Bình', sort_name = 'bình trần', sex = 'female' where id = ${people[person]!}`.execute(context.tx);
        }
        return [...faults, ...(await disagreements(context))];
      });
      expect(wrong).toEqual([]);
    }), { numRuns: 40 });
  }, 180_000);

  it('an act moves who joins and leaves later on as well, and gives them back as they then are', async () => {
    const [before, after, back] = await played(async (context) => {
      const [stays, leaves] = [newId(), newId()];
      await join(context, stays, unions[0]!, '2024-02-01', 'female');
      await join(context, leaves, unions[0]!, '2024-02-01', 'male');
      const atFirst = await standing(context.tx);
      const actId = await newAct(context);
      expect(await moveMembersBy(context, { actId, effective: '2024-03-01', moves: [{ from: unions[0]!, to: unions[1]! }] })).toBe(2);
      const moved = (await sql<{ unitId: string }>`select unit_id from memberships where valid @> '2024-03-01'::date`.execute(context.tx)).rows.map((row) => row.unitId);
      await leave(context, leaves, '2024-05-01');
      expect(await undoMembersOf(context, actId)).toBe(2);
      return [atFirst, moved, await sql<{ unitId: string; until: string | null }>`select unit_id, upper(valid) as until from memberships order by upper(valid) nulls last`.execute(context.tx)] as const;
    });
    expect(before).toHaveLength(2);
    expect(after).toEqual([unions[1], unions[1]]);
    expect(back.rows).toEqual([{ unitId: unions[0], until: '2024-05-01' }, { unitId: unions[0], until: null }]);
  });
});

describe('one union at a time', () => {
  it('holds also where two unions take the same person in at the same moment', async () => {
    const person = newId();
    const other = openDatabase(cast.world.database.connections.app, createLog('error'), 1);
    const scope = await inOwner(cast.world.database, async (owner) =>
      (await owner.query<{ path: string; account: string }>(`select (select path::text from unit_versions where parent_id is null limit 1) as path, (select id from accounts where username = 'quan-tri') as account`)).rows[0]!);
    const takeIn = async (tx: Tx, unit: string, days: string) => {
      await setScope(tx, { accountId: scope.account, paths: [scope.path] });
      await sql`insert into memberships (id, person_id, unit_id, valid, joined_as, left_as, name, sort_name) values (${newId()}, ${person}, ${unit}, ${days}, 'admitted', 'retired', 'Lê An', 'an lê')`.execute(tx);
    };
    await database.transaction().execute(async (tx) => {
      await setScope(tx, { accountId: scope.account, paths: [scope.path] });
      await sql`insert into people (id, origin, name, sort_name, unit_id) values (${person}, ${person}, 'Lê An', 'an lê', ${unions[0]!})`.execute(tx);
    });
    let second: Promise<unknown>;
    await database.transaction().execute(async (first) => {
      await takeIn(first, unions[0]!, '[2024-03-01,2024-06-01)');
      second = other.transaction().execute((tx) => takeIn(tx, unions[1]!, '[2024-05-01,2024-08-01)')).catch(brokenConstraint);
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    expect(await second!).toBe('one_union_at_a_time');
    await other.transaction().execute((tx) => takeIn(tx, unions[1]!, '[2024-06-01,2024-08-01)'));
    await other.destroy();
  });
});
