import { sql } from 'kysely';
import type { Database, Tx } from '../../kit/database.ts';
import type { Log } from '../../kit/log.ts';

/** Changes folded by one transaction at most. */
const BATCH = 5_000;
const EVERY_MS = 2_000;

/** Folds what people changed into the counters, behind them. */
export function startStandingFolder({ worker, log }: { worker: Database; log: Log }): { stop(): Promise<void> } {
  const look = () => foldAll(worker).catch((error: unknown) => log.error({ err: error }, 'counters of campaigns were not folded and will be tried again'));
  let looking = look();
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    looking = look().finally(() => { busy = false; });
  }, EVERY_MS);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}

async function foldAll(worker: Database): Promise<void> {
  const { rows: [waiting] } = await sql<{ any: boolean }>`select exists (select from standing_deltas) as any`.execute(worker);
  if (!waiting?.any) return;
  while ((await worker.transaction().execute(foldStanding)) === BATCH);
}

/**
 * Takes changes that are committed away and adds them to the counters of every unit above, in one statement: whoever reads meanwhile
 * finds each of them once, here or there. @returns how many were taken
 */
export async function foldStanding(tx: Tx): Promise<number> {
  // One at a time: two would meet at the rows of the same root.
  await sql`select pg_advisory_xact_lock(hashtextextended('lantoa standing', 0))`.execute(tx);
  const { rows: [folded] } = await sql<{ taken: number }>`
    with taken as (
      delete from standing_deltas where id in (select id from standing_deltas order by id limit ${BATCH}) returning *
    ), spread as materialized (
      select b.id as branch_id, a.unit_path, t.day, t.depth, t.state, t.due, t.late, t.units
      from taken t cross join lateral unnest(t.branches) b (id) join campaigns_public a on a.assignment_id = b.id
    ), by_day as (
      insert into standing_days as d (branch_id, unit_path, day, expected, handed_in, accepted)
      select branch_id, unit_path, day, coalesce(sum(units) filter (where state <> 'exempt'), 0),
             coalesce(sum(units) filter (where state in ('submitted', 'accepted')), 0), coalesce(sum(units) filter (where state = 'accepted'), 0)
      from spread group by 1, 2, 3
      on conflict (branch_id, day) do update set expected = d.expected + excluded.expected, handed_in = d.handed_in + excluded.handed_in, accepted = d.accepted + excluded.accepted
    ), counted as (
      insert into standing_counts as c (branch_id, unit_path, depth, state, due, late, units)
      select branch_id, unit_path, depth, state, due, late, sum(units) from spread group by 1, 2, 3, 4, 5, 6 having sum(units) <> 0
      on conflict (branch_id, depth, state, due, late) do update set units = c.units + excluded.units
    )
    select count(*) as taken from taken`.execute(tx);
  await sql`delete from standing_counts where units = 0`.execute(tx);
  return folded?.taken ?? 0;
}
