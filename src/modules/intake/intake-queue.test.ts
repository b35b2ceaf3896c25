import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '#kit/database.ts';
import type { Database } from '#kit/database.ts';
import { inOwner } from '../../../test/support/as-role.ts';
import { createTestDatabase } from '../../../test/support/template-database.ts';
import type { TestDatabase } from '../../../test/support/template-database.ts';
import { claimIntake, endIntake, expireIntakes, keepIntake, releaseIntake } from './intake-queue.ts';

let test: TestDatabase;
let worker: Database;
beforeAll(async () => {
  test = await createTestDatabase();
  // The queue alone is looked at: whose the files are, and of which unit, is nothing to it.
  await inOwner(test, (owner) => owner.query('alter table intakes drop constraint intakes_unit_id_fkey, drop constraint intakes_sent_by_fkey'));
  worker = openDatabase(test.connections.worker, { warn: () => undefined });
});
beforeEach(() => inOwner(test, (owner) => owner.query('delete from intakes')));
afterAll(async () => { await worker.destroy(); await test.drop(); });

async function queue(more: Record<string, unknown> = {}): Promise<string> {
  const row = { id: randomUUID(), unit_id: randomUUID(), unit_path: '1', sent_by: randomUUID(), file_sha256: 'a'.repeat(64), filename: 'quet.pdf', body_hash: Buffer.of(1), ...more };
  const names = Object.keys(row);
  await inOwner(test, (owner) => owner.query(`insert into intakes (${names.join(', ')}) values (${names.map((_name, i) => `$${i + 1}`).join(', ')})`, Object.values(row)));
  return row.id;
}
const rowOf = (id: string) => worker.selectFrom('intakes').selectAll().where('id', '=', id).executeTakeFirst();

describe('the queue of intakes', () => {
  it('gives the oldest first, and no two readers the same', async () => {
    const old = await queue({ sent_at: '2024-07-01T00:00:00Z' });
    const young = await queue({ sent_at: '2024-07-02T00:00:00Z' });
    const [one, other] = [randomUUID(), randomUUID()];
    const claimed = await Promise.all([claimIntake(worker, one), claimIntake(worker, other)]);
    expect(claimed.map((intake) => intake?.id).sort()).toEqual([old, young].sort());
    expect(await claimIntake(worker, one)).toBeNull();
  });

  it('lets nobody’s stack of thick scans hold up another’s page', async () => {
    const [stack, single] = [randomUUID(), randomUUID()];
    const thick = await Promise.all([1, 2].map((day) => queue({ sent_by: stack, pages: 300, sent_at: `2024-07-0${day}T00:00:00Z` })));
    const reader = randomUUID();
    expect((await claimIntake(worker, reader))?.id).toBe(thick[0]);
    const pages = [await queue({ sent_by: single, pages: 4 }), await queue({ sent_by: single, pages: 2 })];
    await worker.updateTable('intakes').set({ state: 'done' }).where('id', '=', thick[0]!).execute();
    expect((await claimIntake(worker, reader))?.id).toBe(pages[1]);
    expect((await claimIntake(worker, reader))?.id).toBe(pages[0]);
    expect((await claimIntake(worker, reader))?.id).toBe(thick[1]);
  });

  it('counts no pages that were read more than an hour ago', async () => {
    const [earlier, late] = [randomUUID(), randomUUID()];
    await queue({ sent_by: earlier, pages: 300, state: 'done', heartbeat_at: new Date(Date.now() - 2 * 3_600_000) });
    await queue({ sent_by: late, pages: 1, state: 'done', heartbeat_at: new Date() });
    await queue({ sent_by: late, pages: 1 });
    const first = await queue({ sent_by: earlier, pages: 50 });
    expect((await claimIntake(worker, randomUUID()))?.id).toBe(first);
  });

  it('puts back what a stopping program held, as if it had not begun', async () => {
    const id = await queue();
    const reader = randomUUID();
    await claimIntake(worker, reader);
    await keepIntake(worker, reader, id, { page: 3, pages: 12 });
    expect(await rowOf(id)).toMatchObject({ state: 'reading', page: 3, pages: 12, attempts: 1 });
    await releaseIntake(worker, reader, id);
    expect(await rowOf(id)).toMatchObject({ state: 'waiting', page: 0, attempts: 0, reader: null });
    expect((await claimIntake(worker, randomUUID()))?.id).toBe(id);
  });

  it('takes from a program that gives no sign of life, which then may not write to it', async () => {
    const [dead, next] = [randomUUID(), randomUUID()];
    const id = await queue({ state: 'reading', reader: dead, heartbeat_at: new Date(Date.now() - 60_000), attempts: 1 });
    const living = await queue({ state: 'reading', reader: randomUUID(), heartbeat_at: new Date() });
    expect((await claimIntake(worker, next))?.id).toBe(id);
    expect(await keepIntake(worker, dead, id, { page: 1, pages: 2 })).toBe(false);
    await endIntake(worker, dead, id, 'too_hard');
    expect(await rowOf(id)).toMatchObject({ state: 'reading', reader: next });
    expect((await rowOf(living))?.state).toBe('reading');
  });

  it('tells a reader that its file was cancelled, and leaves it so', async () => {
    const id = await queue();
    const reader = randomUUID();
    await claimIntake(worker, reader);
    await worker.updateTable('intakes').set({ state: 'cancelled' }).where('id', '=', id).execute();
    expect(await keepIntake(worker, reader, id, { page: 2, pages: 9 })).toBe(false);
    await releaseIntake(worker, reader, id);
    expect(await rowOf(id)).toMatchObject({ state: 'cancelled' });
  });

  it('gives up what has brought down three readers, and forgets old ends', async () => {
    const id = await queue({ attempts: 3 });
    expect(await claimIntake(worker, randomUUID())).toBeNull();
    expect(await rowOf(id)).toMatchObject({ state: 'failed', problem: 'too_hard' });
    const old = await queue({ state: 'cancelled', sent_at: '2020-01-01T00:00:00Z' });
    await expireIntakes(worker);
    expect(await rowOf(old)).toBeUndefined();
    expect(await rowOf(id)).toBeDefined();
  });
});
