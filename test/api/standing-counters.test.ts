import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '#kit/log.ts';
import { openDatabase } from '#kit/database.ts';
import type { Database } from '#kit/database.ts';
import { foldStanding } from '#modules/monitoring/index.ts';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { launchSmallCampaign } from '../support/reporting.ts';
import { startWorld } from '../support/world.ts';

/** The counters of a campaign against its roster, after any order of changes, folded or not. */

let cast: Cast;
let campaignId: string;
let worker: Database;
beforeAll(async () => {
  cast = await summonCast(await startWorld());
  worker = openDatabase(cast.world.database.connections.worker, createLog('error'), 1);
  campaignId = (await launchSmallCampaign(cast.binh)).id;
});
afterAll(async () => {
  await worker.destroy();
  await cast.world.close();
});

const states = ['waiting', 'open', 'drafting', 'submitted', 'returned', 'accepted', 'exempt'] as const;
const change = fc.record({ unit: fc.nat(5), state: fc.constantFrom(...states), due: fc.integer({ min: 1, max: 28 }), handedIn: fc.integer({ min: 1, max: 28 }), many: fc.boolean(), fold: fc.boolean() });

/** Every branch, by depth, state, due and lateness: what the counters say where the roster says otherwise. */
const DISAGREEMENTS = `
  with said as (
    select branch_id, depth, state, due, late, sum(units)::int as units from (
      select branch_id, depth, state, due, late, units from standing_counts
      union all select b, depth, state, due, late, units from standing_deltas, unnest(branches) b
    ) s group by 1, 2, 3, 4, 5 having sum(units) <> 0
  ), counted as (
    select o.id as branch_id, a.depth, a.state, a.due, a.state in ('submitted', 'accepted') and coalesce(a.submitted_on > a.due, false) as late, count(*)::int as units
    from assignments o join assignments a on a.unit_path <@ o.unit_path and a.campaign_id = o.campaign_id and a.id <> o.id group by 1, 2, 3, 4, 5
  )
  (table said except table counted) union all (table counted except table said)`;
/** And each day's sum against what stands. */
const DAYS_OFF = `
  select o.id, d.*, c.* from assignments o
  cross join lateral (select coalesce(sum(expected), 0) as expected, coalesce(sum(handed_in), 0) as handed_in, coalesce(sum(accepted), 0) as accepted from standing_days d where d.branch_id = o.id) d
  cross join lateral (
    select count(*) filter (where a.state <> 'exempt') as expected, count(*) filter (where a.state in ('submitted', 'accepted')) as handed_in, count(*) filter (where a.state = 'accepted') as accepted
    from assignments a where a.unit_path <@ o.unit_path and a.campaign_id = o.campaign_id and a.id <> o.id) c
  where (d.expected, d.handed_in, d.accepted) is distinct from (c.expected, c.handed_in, c.accepted)`;

describe('the counters of a campaign', () => {
  it('equal a recount of its roster after any order of changes', async () => {
    await fc.assert(fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
      await inOwner(cast.world.database, async (owner) => {
        const { rows } = await owner.query<{ id: string }>('select id from assignments where campaign_id = $1 and depth > 0 order by id', [campaignId]);
        for (const { unit, state, due, handedIn, many, fold } of changes) {
          await owner.query(
            `update assignments set state = $2, due = $3::date, submitted_on = case when $2 in ('submitted', 'accepted') then $4::date end, exempt_reason = case when $2 = 'exempt' then 'Miễn' end where id = any ($1)`,
            [many ? rows.slice(0, unit + 1).map(({ id }) => id) : [rows[unit]!.id], state, `2024-07-${String(due).padStart(2, '0')}`, `2024-07-${String(handedIn).padStart(2, '0')}`]);
          if (fold) await worker.transaction().execute(foldStanding);
        }
        expect((await owner.query(DISAGREEMENTS)).rows).toEqual([]);
        await worker.transaction().execute(foldStanding);
        expect((await owner.query(DISAGREEMENTS)).rows).toEqual([]);
        expect((await owner.query(DAYS_OFF)).rows).toEqual([]);
        expect((await owner.query('select from standing_counts where units <= 0')).rows).toEqual([]);
      });
    }), { numRuns: 30 });
  }, 120_000);

  it('lose nobody where a unit is taken out of a roster', async () => {
    await inOwner(cast.world.database, async (owner) => {
      await owner.query(`delete from assignments where campaign_id = $1 and leaf and unit_id = $2`, [campaignId, cast.units.cho]);
      expect((await owner.query(DISAGREEMENTS)).rows).toEqual([]);
    });
  });

  it('are nowhere waited for: two who hand in at the same moment under one root do not meet', async () => {
    await inOwner(cast.world.database, (one) => inOwner(cast.world.database, async (other) => {
      await other.query(`set lock_timeout = '2s'`);
      const hand = (client: typeof one, unitId: string) => client.query(`update assignments set state = 'submitted', submitted_on = '2024-07-15', exempt_reason = null where campaign_id = $1 and unit_id = $2`, [campaignId, unitId]);
      await one.query('begin');
      await hand(one, cast.units.bao);
      await hand(other, cast.units.mamNon);
      await one.query('commit');
      expect((await other.query(DISAGREEMENTS)).rows).toEqual([]);
    }));
  });
});
