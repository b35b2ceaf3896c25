/** Asking a running server as people of several places do, and how long it takes them. */
import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { Figure } from './report.ts';

const TIMES = 8;

export const figure = (name: string, times: readonly number[], most: number): Figure => ({ name, value: p95(times), unit: 'ms p95', must: `≤ ${most}`, holds: p95(times) <= most });
export const p95 = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1]!;

/** An account with the planner's role at a unit, and a session. */
export async function signedIn(owner: pg.Client, url: string, number: number, unitId: string) {
  const token = randomBytes(32).toString('base64url');
  const { rows: [account] } = await owner.query<{ id: string }>('select id from accounts where username = $1', [`nguoi-${number}`]);
  await owner.query(`insert into account_grants (id, account_id, role_key, unit_id) values (gen_random_uuid(), $1, 'planner', $2)`, [account!.id, unitId]);
  await owner.query(`insert into sessions (token_hash, account_id, expires_at) values ($1, $2, now() + interval '1 day')`, [createHash('sha256').update(token).digest(), account!.id]);
  return (path: string) => fetch(url + path, { headers: { cookie: `lantoa_session=${token}` } });
}

export async function timesOf(paths: readonly string[], get: (path: string) => Promise<Response>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round <= TIMES; round++) {
    for (const path of paths) {
      const started = performance.now();
      const answer = await get(path);
      await answer.text();
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      const took = performance.now() - started;
      if (process.env['BENCH_TRACE'] && took > Number(process.env['BENCH_TRACE'])) console.error(`${decodeURIComponent(path)} ${took.toFixed(0)} ms`);
      // The first round only warms up.
      if (round > 0) times.push(took);
    }
  }
  return times;
}
