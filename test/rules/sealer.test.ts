import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import pg from 'pg';
import { openDatabase } from '#kit/database.ts';
import type { Database } from '#kit/database.ts';
import { dueFacts, moveCursor } from '#kit/journal-cursor.ts';
import { createLog } from '#kit/log.ts';
import { startDispatcher } from '#kit/reactions.ts';
import { chain, sealOnce } from '#kit/sealer.ts';
import { createTestDatabase } from '../support/template-database.ts';
import type { TestDatabase } from '../support/template-database.ts';

let database: TestDatabase;
let worker: Database;
let owner: pg.Client;
let other: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  worker = openDatabase(database.connections.worker, createLog('error'), 2);
  [owner, other] = [new pg.Client(database.connections.owner), new pg.Client(database.connections.owner)];
  await Promise.all([owner.connect(), other.connect()]);
});
afterAll(async () => {
  await Promise.all([worker.destroy(), owner.end(), other.end()]);
  await database.drop();
});

const happen = (client: pg.Client, fact: string) => client.query(`insert into journal (fact, object_kind, object_id, data) values ($1, 'unit', gen_random_uuid(), '{"fields": ["name"]}')`, [fact]);
/** Whoever writes elsewhere on the server holds the horizon back for all its databases: other test files do, for a moment. */
const horizonPassed = () => vi.waitFor(async () => {
  const { rows } = await other.query<{ passed: boolean }>('select not exists (select from journal where tx >= pg_snapshot_xmin(pg_current_snapshot())) as passed');
  expect(rows[0]!.passed).toBe(true);
}, { timeout: 20_000, interval: 20 });
const seal = async (): Promise<number> => {
  await horizonPassed();
  return sealOnce(worker);
};

const read = async () => (await owner.query<{ facts: number; hash: Buffer }>('select facts, hash from journal_seals order by id')).rows;

/** Which seals no longer fit the facts as they stand now; a new reading from the first fact on, in commit order. */
async function broken(): Promise<number[]> {
  await horizonPassed();
  const facts = await worker.transaction().execute(async (tx) => {
    const found = await dueFacts(tx, `check-${Math.random()}`, 10_000);
    return found;
  });
  let before: Buffer | null = null;
  const misfits: number[] = [];
  for (const [index, seal] of (await read()).entries()) {
    const now = chain(before, facts.splice(0, seal.facts));
    if (!now.equals(seal.hash)) misfits.push(index);
    before = now;
  }
  return misfits;
}

describe('the journal, chained by hash', () => {
  it('has nothing to seal while nothing happened', async () => {
    expect(await sealOnce(worker)).toBe(0);
  });

  it('seals each fact once, each seal upon the one before', async () => {
    for (const round of [1, 2, 3]) {
      await happen(owner, `round.${round}-a`);
      await happen(owner, `round.${round}-b`);
      expect(await seal()).toBe(2);
    }
    expect(await seal()).toBe(0);
    expect((await read()).map((seal) => seal.facts)).toEqual([2, 2, 2]);
    expect(await broken()).toEqual([]);
  });

  it('waits for one who began earlier and commits later: nobody is left out', async () => {
    await owner.query('begin');
    await happen(owner, 'early.bird');
    await happen(other, 'late.comer');
    expect(await sealOnce(worker)).toBe(0);
    await owner.query('commit');
    expect(await seal()).toBe(2);
    expect(await broken()).toEqual([]);
  });

  it.each([
    ['another actor', `update journal set actor_id = gen_random_uuid() where fact = 'round.2-a'`],
    ['other words', `update journal set data = '{"fields": ["members"]}' where fact = 'round.2-a'`],
    ['another time', `update journal set at = at + interval '1 second' where fact = 'round.2-a'`],
    ['a fact removed', `delete from journal where fact = 'round.2-a'`],
  ])('shows a change made behind its back, from there on: %s', async (_what, change) => {
    const before = await owner.query(`select * from journal where fact = 'round.2-a'`);
    await owner.query('begin');
    await owner.query(change);
    await owner.query('commit');
    expect(await broken()).toEqual([1, 2, 3]);
    await owner.query(`delete from journal where fact = 'round.2-a'`);
    const row = before.rows[0] as Record<string, unknown>;
    await owner.query(`insert into journal (id, at, tx, fact, actor_id, unit_id, object_kind, object_id, request_id, data) overriding system value values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      ['id', 'at', 'tx', 'fact', 'actor_id', 'unit_id', 'object_kind', 'object_id', 'request_id', 'data'].map((column) => row[column]));
  });

  it('moves its cursor only as far as it has sealed', async () => {
    await happen(owner, 'last.one');
    await horizonPassed();
    const [fact] = await worker.transaction().execute((tx) => dueFacts(tx, 'seals', 10));
    expect(fact?.fact).toBe('last.one');
    await worker.transaction().execute(async (tx) => {
      await moveCursor(tx, 'seals', fact!);
      expect(await dueFacts(tx, 'seals', 10)).toEqual([]);
    });
  });

  it('goes on where a reaction to a fact fails', async () => {
    const before = (await read()).length;
    const dispatcher = startDispatcher(worker, createLog('silent'), { 'bad.luck': [() => Promise.reject(new Error('always'))] });
    try {
      await happen(owner, 'bad.luck');
      await vi.waitFor(async () => expect((await read()).length).toBeGreaterThan(before), { timeout: 20_000 });
    } finally { await dispatcher.stop(); }
  });

  it('seals each fact once also when two programs work behind one database', async () => {
    for (let n = 0; n < 20; n++) await happen(owner, `crowd.${n}`);
    await horizonPassed();
    const sealed = await Promise.all([sealOnce(worker), sealOnce(worker)]);
    expect(sealed.reduce((sum, facts) => sum + facts, 0)).toBe(20);
  });
});
