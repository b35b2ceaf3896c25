import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { DayTurned } from '../../kit/calendar.ts';
import type { Tx } from '../../kit/database.ts';

/** One rule of a campaign, by which some are told of reports that are not there. */
interface Escalation {
  /** What the notice is called: `home.notice` has its words. */
  kind: string;
  /** The day on which a report of `campaigns_public a`, under the rules `r`, is reason to tell; null where the rule is off. */
  on: RawBuilder<unknown>;
  /** Who is told holds this … */
  permission: string;
  /** … at this unit. */
  at: RawBuilder<unknown>;
}

const missing = sql`a.state in ('waiting', 'open', 'drafting', 'returned') and a.depth > 0`;

/**
 * What a new business day brings for reports that are awaited, by each campaign's own rule: the writers are reminded before the due day, the level
 * above and the owner are told after it. One notice an account and campaign, which counts the units and names the first: on the day on which a
 * thousand are late, the owner gets one.
 */
export async function tellOfAwaitedReports(tx: Tx, turned: DayTurned): Promise<void> {
  await tellEscalation(tx, turned, {
    kind: 'reports.due-soon', on: sql`working_days_before(a.due, r.remind_before)`, permission: 'reports.write',
    // Who cannot see the campaign yet, or has no account, is reminded through the level above.
    at: sql`case when a.state <> 'waiting' and exists (select from access_public_answering w where w.unit_id = a.unit_id and 'reports.write' = any (w.permissions)) then a.unit_id else p.unit_id end`,
  });
  await tellEscalation(tx, turned, { kind: 'reports.late-below', on: sql`a.due + r.tell_above_after`, permission: 'reports.review', at: sql`p.unit_id` });
  await tellEscalation(tx, turned, { kind: 'reports.late-in-campaign', on: sql`a.due + r.tell_owner_after`, permission: 'campaigns.manage', at: sql`r.unit_id` });
}

async function tellEscalation(tx: Tx, { before, today }: DayTurned, { kind, on, permission, at }: Escalation): Promise<void> {
  await sql`
    with awaited as materialized (
      select a.assignment_id, a.campaign_id, a.unit_name, a.due, ${at} as at_id
      from monitoring_public_rules r
      join campaigns_public a on a.campaign_id = r.campaign_id
      left join campaigns_public p on p.assignment_id = a.parent_id
      where ${missing} and ${on} > ${before}::date and ${on} <= ${today}::date
    ), told as (
      select g.account_id, a.campaign_id, count(*) as units, array_agg(a.assignment_id order by a.due, a.unit_name collate "vi-x-icu") as ids, array_agg(a.unit_name order by a.due, a.unit_name collate "vi-x-icu") as names, min(a.due) as due
      from awaited a
      join (select distinct account_id, unit_id from access_public_answering where ${permission} = any (permissions)) g on g.unit_id = a.at_id
      group by g.account_id, a.campaign_id
    )
    insert into notices (id, account_id, occasion, kind, campaign_id, assignment_id, subject, units, day)
    select gen_random_uuid(), account_id, concat_ws(' ', ${kind}::text, campaign_id, ${today}::date), ${kind}, campaign_id, case when units = 1 then ids[1] end,
           array_to_string(names[1:3], ', ') || case when units > 3 then ', …' else '' end, case when units > 1 then units end, due
    from told
    on conflict (occasion, account_id) where occasion is not null do nothing`.execute(tx);
}
