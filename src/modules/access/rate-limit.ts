import { sql } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import { accessProblems } from './problems.ts';

/** Failed sign-ins allowed per username and per address within the window. */
const LIMITS = { username: 10, address: 60 };
const WINDOW_MINUTES = 15;

const keysOf = (username: string, address: string) => [
  { key: `username:${username}`, limit: LIMITS.username },
  { key: `address:${address}`, limit: LIMITS.address },
];

/** @throws Problem too_many_attempts with the seconds to wait */
export async function mayTryToSignIn(tx: Tx, username: string, address: string): Promise<void> {
  const keys = keysOf(username, address);
  const rows = await tx.selectFrom('signInFailures').where('key', 'in', keys.map((k) => k.key))
    .select(['key', 'failures', sql<number>`ceil(extract(epoch from window_started_at + make_interval(mins => ${WINDOW_MINUTES}) - now()))::int`.as('left')])
    .execute();
  for (const row of rows) {
    const limit = keys.find((k) => k.key === row.key)!.limit;
    if (row.left > 0 && row.failures >= limit) throw accessProblems.tooManyAttempts(row.left);
  }
}

/** Remembers a failed sign-in; the window starts anew once it has passed. Forgets some whose window has, or guessed names would pile up. */
export async function countFailure(tx: Tx, username: string, address: string): Promise<void> {
  await sql`
    delete from sign_in_failures where key in (
      select key from sign_in_failures where window_started_at < now() - make_interval(mins => ${WINDOW_MINUTES})
      limit 100 for update skip locked)`.execute(tx);
  for (const { key } of keysOf(username, address)) {
    await sql`
      insert into sign_in_failures as f (key, failures, window_started_at) values (${key}, 1, now())
      on conflict (key) do update set
        failures = case when f.window_started_at < now() - make_interval(mins => ${WINDOW_MINUTES}) then 1 else f.failures + 1 end,
        window_started_at = case when f.window_started_at < now() - make_interval(mins => ${WINDOW_MINUTES}) then now() else f.window_started_at end`.execute(tx);
  }
}

export async function forgetFailures(tx: Tx, username: string): Promise<void> {
  await tx.deleteFrom('signInFailures').where('key', '=', `username:${username}`).execute();
}
