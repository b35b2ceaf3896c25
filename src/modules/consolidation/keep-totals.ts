import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { CellMap } from '../../engines/forms/index.ts';
import type { Database, Tx } from '../../kit/database.ts';
import type { Log } from '../../kit/log.ts';
import { slotsOf } from './total-slots.ts';
import type { TotalSlot } from './total-slots.ts';

/** How long a change waits at most before it is looked at. */
const PAUSE_MS = 150;
const RETRY_MS = 5_000;
/** Due rows taken at once: a burst of reports under one unit makes its row anew once. */
const BATCH = 20_000;

/**
 * Keeps the totals of running campaigns behind the writers of reports, level by level from the lowest.
 * A reader sees how old they are by what is still due.
 */
export function startTotalsKeeper({ worker, log }: { worker: Database; log: Log }): { stop(): Promise<void> } {
  let stopped = false;
  let wake: () => void = () => undefined;
  const pause = (ms: number) => (stopped ? Promise.resolve() : new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    wake = () => { clearTimeout(timer); resolve(); };
  }));
  const running = (async () => {
    let looked = false;
    while (!stopped) {
      try {
        if (!looked) await markMissing(worker);
        looked = true;
        if ((await makeDueTotals(worker)) < BATCH) await pause(PAUSE_MS);
      } catch (error) {
        if (!stopped) log.error({ err: error }, 'totals were not brought up to date and will be tried again');
        await pause(RETRY_MS);
      }
    }
  })();
  return { async stop() { stopped = true; wake(); await running; } };
}

/** Running campaigns without totals (a restored backup, one from before there were any): all of them are due. */
export async function markMissing(worker: Database): Promise<void> {
  await sql`
    insert into totals_due (campaign_id, assignment_id)
    select a.campaign_id, a.assignment_id from campaigns_public a
    where not a.leaf and not exists (select 1 from totals t where t.assignment_id = a.assignment_id)`.execute(worker);
}

/** Makes the totals anew that are due, and of the units above them. @returns how many due rows were taken */
export function makeDueTotals(worker: Database): Promise<number> {
  return worker.transaction().execute(async (tx) => {
    const { rows } = await sql<{ campaignId: string; assignmentIds: string[]; taken: number }>`
      with taken as (
        delete from totals_due where id in (select id from totals_due order by id limit ${BATCH} for update skip locked) returning campaign_id, assignment_id
      ) select campaign_id, array_agg(distinct assignment_id) as assignment_ids, count(*) as taken from taken group by campaign_id order by campaign_id`.execute(tx);
    for (const { campaignId, assignmentIds } of rows) await makeTotals(tx, campaignId, assignmentIds);
    return rows.reduce((sum, row) => sum + row.taken, 0);
  });
}

/** Makes the rows of some units anew and then those of all units above them. */
export async function makeTotals(tx: Tx, campaignId: string, assignmentIds: readonly string[]): Promise<void> {
  // One at a time for each campaign: who began earlier must not put an older sum over a newer one.
  await sql`select pg_advisory_xact_lock(hashtext('totals'), hashtext(${campaignId}))`.execute(tx);
  const { rows: forms } = await sql<{ cells: CellMap }>`select cells from campaigns_public_forms where campaign_id = ${campaignId}::uuid`.execute(tx);
  const blocks = slotsOf(forms.map((form) => form.cells));
  // In the order of the longest way up to a unit: all that is below it comes before it.
  const { rows: levels } = await sql<{ ids: string[] }>`
    with recursive above as (
      select a.assignment_id, a.parent_id, 0 as steps from campaigns_public a where a.assignment_id = any (${assignmentIds}::uuid[])
      union all
      select a.assignment_id, a.parent_id, b.steps + 1 from above b join campaigns_public a on a.assignment_id = b.parent_id
    ) select array_agg(assignment_id) as ids from (select assignment_id, max(steps) as steps from above group by assignment_id) u group by steps order by steps`.execute(tx);
  for (const { ids } of levels) {
    for (const [block, slots] of blocks) {
      for (const meaning of ['live', 'accepted'] as const) await makeLevel(tx, { campaignId, ids, block, slots, meaning });
    }
  }
}

interface Level {
  campaignId: string;
  ids: string[];
  block: number;
  slots: TotalSlot[];
  meaning: 'live' | 'accepted';
}

/** Units of one depth: what they add up to is what their direct children give, lowest units by their figures, others by their totals. */
async function makeLevel(tx: Tx, { campaignId, ids, block, slots, meaning }: Level): Promise<void> {
  const columns = slots.flatMap(({ slot }) => [`n${slot}`, `g${slot}`]);
  const names = sql.raw(columns.map((column) => `, ${column}`).join(''));
  const revision = sql.raw(meaning === 'live' ? 'c.latest_revision_id' : 'c.accepted_revision_id');
  await sql`
    insert into totals (campaign_id, assignment_id, meaning, block, unit_path, units${names})
    select ${campaignId}::uuid, p.assignment_id, ${meaning}, ${block}::integer, p.unit_path,
           coalesce(sum(case when c.leaf then (f.revision_id is not null)::integer else t.units end), 0)${sql.join(slots.map(broughtTogether), sql``)}
    from campaigns_public p
    left join campaigns_public c on c.parent_id = p.assignment_id and c.state <> 'exempt'
    left join submissions_public_figures f on c.leaf and f.campaign_id = ${campaignId}::uuid and f.revision_id = ${revision} and f.block = ${block}
    left join totals t on not c.leaf and t.assignment_id = c.assignment_id and t.meaning = ${meaning} and t.block = ${block}
    where p.assignment_id = any (${ids}::uuid[])
    group by p.assignment_id, p.unit_path
    on conflict (assignment_id, meaning, block) do update set units = excluded.units, unit_path = excluded.unit_path${
      sql.raw(columns.map((column) => `, ${column} = excluded.${column}`).join(''))}`.execute(tx);
}

/** One slot's total and how many units gave it. Slots are our own numbers, never from a request. */
function broughtTogether({ slot, rollup, order }: TotalSlot): RawBuilder<unknown> {
  const value = `coalesce(f.n${slot}, t.n${slot})`;
  const total = rollup === 'none' ? 'null::numeric'
    : rollup === 'last' ? `(array_agg(${value} order by coalesce(f.n${order}, t.n${order}) desc nulls last, ${value} desc) filter (where ${value} is not null))[1]`
    : `${rollup}(${value})`;
  return sql.raw(`, ${total}, coalesce(sum(case when c.leaf then (f.n${slot} is not null)::integer else t.g${slot} end), 0)`);
}
