import { sql } from 'kysely';
import type { CellMap } from '../../engines/forms/index.ts';
import type { Database, Tx } from '../../kit/database.ts';
import type { Log } from '../../kit/log.ts';
import { slotsOf } from './total-slots.ts';
import type { TotalSlot } from './total-slots.ts';

/** Between two looks: a change is seen within a second, and while reports pour in most of the time is theirs. */
const PAUSE_MS = 150;
const LONGEST_PAUSE_MS = 600;
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
        const started = performance.now();
        if ((await makeDueTotals(worker)) < BATCH) await pause(Math.min(LONGEST_PAUSE_MS, Math.max(PAUSE_MS, 4 * (performance.now() - started))));
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
    insert into totals_due (campaign_id, assignment_id, live, accepted)
    select a.campaign_id, a.assignment_id, true, true from campaigns_public a
    where not a.leaf and not exists (select 1 from totals t where t.assignment_id = a.assignment_id)`.execute(worker);
}

/** Makes the totals anew that are due, and of the units above them. @returns how many due rows were taken */
export function makeDueTotals(worker: Database): Promise<number> {
  return worker.transaction().execute(async (tx) => {
    const { rows } = await sql<Due & { taken: number }>`
      with taken as (
        delete from totals_due where id in (select id from totals_due order by id limit ${BATCH} for update skip locked) returning campaign_id, assignment_id, live, accepted
      ) select campaign_id, array_agg(distinct assignment_id) as assignment_ids, bool_or(live) as live, bool_or(accepted) as accepted, count(*) as taken
        from taken group by campaign_id order by campaign_id`.execute(tx);
    for (const due of rows) await makeTotals(tx, due);
    return rows.reduce((sum, row) => sum + row.taken, 0);
  });
}

/** Units of a campaign whose totals are due, and which. */
interface Due {
  campaignId: string;
  assignmentIds: string[];
  live: boolean;
  accepted: boolean;
}

/** Makes the rows of some units anew and then those of all units above them. */
async function makeTotals(tx: Tx, { campaignId, assignmentIds, live, accepted }: Due): Promise<void> {
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
      if (live) await makeLevel(tx, { campaignId, ids, block, slots, meaning: 'live' });
      if (accepted) await makeLevel(tx, { campaignId, ids, block, slots, meaning: 'accepted' });
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

/** Units of one level: what they add up to is what their direct children give, lowest units by their figures, others by their totals. */
async function makeLevel(tx: Tx, { campaignId, ids, block, slots, meaning }: Level): Promise<void> {
  const columns = slots.flatMap(({ slot }) => [`n${slot}`, `g${slot}`]);
  const names = sql.raw(columns.map((column) => `, ${column}`).join(''));
  const revision = sql.raw(meaning === 'live' ? 'c.latest_revision_id' : 'c.accepted_revision_id');
  const lowest = sql.raw(slots.map((slot) => `, ${broughtTogether(slot, 'f')} as n${slot.slot}, count(f.n${slot.slot}) as g${slot.slot}`).join(''));
  const upper = sql.raw(slots.map((slot) => `, ${broughtTogether(slot, 't')} as n${slot.slot}, sum(t.g${slot.slot}) as g${slot.slot}`).join(''));
  const both = sql.raw(slots.map((slot) => `, ${broughtTogether(slot, 'x')}, coalesce(sum(x.g${slot.slot}), 0)`).join(''));
  // Lowest units are added up by themselves: their figures are whole numbers, and there are many.
  await sql`
    with x as (
      select c.parent_id, count(*) as units${lowest}
      from campaigns_public c join submissions_public_figures f on f.campaign_id = ${campaignId}::uuid and f.revision_id = ${revision} and f.block = ${block}
      where c.parent_id = any (${ids}::uuid[]) and c.leaf and c.state <> 'exempt' group by c.parent_id
      union all
      select c.parent_id, sum(t.units)${upper}
      from campaigns_public c join totals t on t.assignment_id = c.assignment_id and t.meaning = ${meaning} and t.block = ${block}
      where c.parent_id = any (${ids}::uuid[]) and not c.leaf and c.state <> 'exempt' group by c.parent_id
    )
    insert into totals (campaign_id, assignment_id, meaning, block, unit_path, units${names})
    select ${campaignId}::uuid, p.assignment_id, ${meaning}, ${block}::integer, p.unit_path, coalesce(sum(x.units), 0)${both}
    from campaigns_public p left join x on x.parent_id = p.assignment_id
    where p.assignment_id = any (${ids}::uuid[])
    group by p.assignment_id, p.unit_path
    on conflict (assignment_id, meaning, block) do update set units = excluded.units, unit_path = excluded.unit_path${
      sql.raw(columns.map((column) => `, ${column} = excluded.${column}`).join(''))}`.execute(tx);
}

/** One slot brought together by its rule. Slots are our own numbers, never from a request. */
function broughtTogether({ slot, rollup, order }: TotalSlot, of: 'f' | 't' | 'x'): string {
  const value = `${of}.n${slot}`;
  if (rollup === 'none') return 'null::numeric';
  if (rollup === 'last') return `(array_agg(${value} order by ${of}.n${order} desc nulls last, ${value} desc) filter (where ${value} is not null))[1]`;
  return `${rollup}(${value})`;
}
