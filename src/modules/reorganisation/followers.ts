import { sql } from 'kysely';
import { addDays } from '../../engines/periods/index.ts';
import { firstWithAccounts } from '../access/index.ts';
import { followUnits, unfollowUnits } from '../campaigns/index.ts';
import { endStaffingBy, firstWithOffices, staffingOf, undoStaffingOf } from '../offices/index.ts';
import { endOfficesBy, firstWithOfficers, undoOfficesOf } from '../officers/index.ts';
import { caretaking } from './follow-caretaking.ts';
import { members } from './follow-members.ts';
import { proposals } from './follow-proposals.ts';
import { transfers } from './follow-transfers.ts';
import { workplaces } from './follow-workplaces.ts';
import type { Follower } from './followed-act.ts';

type First = NonNullable<Follower['hangs']>['first'];

const firstWithReports: First = async ({ tx }, units) => {
  const { rows } = await sql<{ unitId: string }>`
    select u.id as "unitId" from unnest(${[...units]}::uuid[]) u(id)
    where exists (select 1 from campaigns_public a where a.unit_id = u.id) or exists (select 1 from campaigns_public_campaigns c where c.unit_id = u.id) limit 1`.execute(tx);
  return rows[0]?.unitId ?? null;
};

const firstWithDocuments: First = async ({ tx }, units) => {
  const { rows } = await sql<{ unitId: string }>`
    select u.id as "unitId" from unnest(${[...units]}::uuid[]) u(id) where exists (select 1 from directives_public d where d.unit_id = u.id) limit 1`.execute(tx);
  return rows[0]?.unitId ?? null;
};

/** Accounts lose what they may do at a unit that ends; a hand-over passes it on. */
const accounts: Follower = {
  async preview({ tx }, { ended }) {
    const { rows } = await sql<{ units: number; people: number }>`
      select count(distinct unit_id)::int as units, count(distinct account_id)::int as people from access_public where unit_id = any (${ended.map((unit) => unit.unitId)}::uuid[])`.execute(tx);
    return rows[0]!.people > 0 ? [{ kind: 'accounts-lose-role', count: rows[0]!.people, units: rows[0]!.units }] : [];
  },
  // Also roles of accounts that are closed: they would be held nowhere.
  hangs: { what: 'accounts', first: firstWithAccounts },
};

/** Committees and positions of a unit end with it. */
const officers: Follower = {
  async preview({ tx }, { ended }) {
    const { rows } = await sql<{ offices: number; units: number }>`
      select count(*)::int as offices, count(distinct o.unit_id)::int as units
      from unnest(${ended.map((unit) => unit.unitId)}::uuid[], ${ended.map((unit) => unit.on)}::date[]) e(unit_id, last_day)
      join officers_public o on o.unit_id = e.unit_id and coalesce(upper(o.valid) > e.last_day + 1, true)`.execute(tx);
    return rows[0]!.offices > 0 ? [{ kind: 'offices-end', count: rows[0]!.offices, units: rows[0]!.units }] : [];
  },
  async follow(context, { actId, ended }) {
    for (const [on, units] of Map.groupBy(ended, (unit) => unit.on)) await endOfficesBy(context, { actId, effective: addDays(on, 1), units: units.map((unit) => unit.unitId) });
  },
  hangs: { what: 'officers', first: firstWithOfficers },
  async undo(context, actId) {
    await undoOfficesOf(context, actId);
  },
};

/** Leaders of groups, job positions and who fills them end with their unit. */
const staffing: Follower = {
  async preview(context, { ended }) {
    return (await staffingOf(context, ended)).flatMap(({ kind, count, units }) => (count > 0 ? [{ kind: `${kind}-end` as const, count, units }] : []));
  },
  follow: (context, { actId, ended }) => endStaffingBy(context, { actId, ending: ended }),
  undo: undoStaffingOf,
  hangs: { what: 'offices', first: firstWithOffices },
};

/** Reports that were not handed in follow their units: to where the work goes on, or to the union above. */
const campaigns: Follower = {
  async preview({ tx }, { ended, moved }) {
    const { rows } = await sql<{ kind: 'reports-of-ended' | 'reports-of-moved'; count: number; units: number; campaigns: number }>`
      select case when a.unit_id = any (${ended.map((unit) => unit.unitId)}::uuid[]) then 'reports-of-ended' else 'reports-of-moved' end as kind,
             count(*)::int as count, count(distinct a.unit_id)::int as units, count(distinct a.campaign_id)::int as campaigns
      from campaigns_public a join campaigns_public_campaigns c on c.id = a.campaign_id and c.state = 'running'
      where a.state not in ('accepted', 'exempt') and a.unit_id = any (${[...ended, ...moved].map((unit) => unit.unitId)}::uuid[])
      group by 1`.execute(tx);
    return rows;
  },
  // Decisions that hold from a later day on are followed by the calendar.
  follow: (context, { ended, moved, founded, successions }) => followUnits(context, [...successions.map((one) => one.from), ...ended.map((unit) => unit.unitId), ...moved.map((unit) => unit.unitId), ...founded]),
  undo: unfollowUnits,
  hangs: { what: 'reports', first: firstWithReports },
};

/** Documents of a unit stay its own, whatever becomes of it; but one that never was has none. */
const documents: Follower = {
  preview: async () => [],
  hangs: { what: 'documents', first: firstWithDocuments },
};

/** Who follows an act, in the order in which they do. */
export const followers: readonly Follower[] = [members, transfers, officers, staffing, caretaking, workplaces, accounts, documents, campaigns, proposals];
