import { sql } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import type { RecordedFact } from '../../kit/reactions.ts';

/**
 * Tells whoever writes the reports of the units that may begin: a campaign was launched. Those are the units directly below its
 * owner, wherever they or the others are by now: a reaction may come late, or twice.
 */
export async function tellLaunched(tx: Tx, fact: RecordedFact): Promise<void> {
  await tell(tx, fact, sql`a.campaign_id = ${fact.objectId} and a.depth = 1`, 'reports.write');
}

/** Tells whoever writes the reports of the units directly below: the campaign was passed on to them. */
export async function tellPassedOn(tx: Tx, fact: RecordedFact): Promise<void> {
  await tell(tx, fact, sql`a.parent_id = ${fact.objectId} and a.state not in ('waiting', 'exempt')`, 'reports.write');
}

/** Tells the writers of a report what the level above decided. */
export async function tellDecided(tx: Tx, fact: RecordedFact): Promise<void> {
  await tell(tx, fact, sql`a.assignment_id = ${fact.objectId}`, 'reports.write');
}

/** Tells the reviewers at the level above that a report came in. */
export async function tellSubmitted(tx: Tx, fact: RecordedFact): Promise<void> {
  await tell(tx, fact, sql`a.assignment_id = ${fact.objectId}`, 'reports.review', true);
}

/** Tells the writers of the reports whose days were moved, as far as they know of them. */
export async function tellExtended(tx: Tx, fact: RecordedFact): Promise<void> {
  await tell(tx, fact, sql`a.assignment_id in (select e.assignment_id from campaigns_public_extended e where e.extension_id = ${fact.objectId}) and a.state not in ('waiting', 'exempt')`, 'reports.write');
}

/** Tells the planners of the level above that a unit asks for a later day. */
export async function tellExtensionAsked(tx: Tx, fact: RecordedFact): Promise<void> {
  await tell(tx, fact, sql`a.assignment_id = ${fact.objectId}`, 'campaigns.manage', true);
}

/** Tells the planners of a unit that a campaign of a regime could not be launched by itself. */
export async function tellStuck(tx: Tx, fact: RecordedFact): Promise<void> {
  await sql`
    insert into notices (id, account_id, fact_id, kind, campaign_id, subject)
    select distinct on (g.account_id) gen_random_uuid(), g.account_id, ${fact.id}, ${fact.fact}, c.id, c.title
    from campaigns_public_campaigns c
    join access_public_answering g on g.unit_id = c.unit_id and 'campaigns.manage' = any (g.permissions)
    where c.id = ${fact.objectId}
    order by g.account_id
    on conflict on constraint one_notice_per_fact_and_account do nothing`.execute(tx);
}

/** Tells the planners of the unit that a plan was confirmed, from which they can make a campaign. */
export async function tellConfirmed(tx: Tx, fact: RecordedFact): Promise<void> {
  await sql`
    insert into notices (id, account_id, fact_id, kind, document_id, subject)
    select distinct on (g.account_id) gen_random_uuid(), g.account_id, ${fact.id}, ${fact.fact}, d.document_id, d.title
    from intake_public d
    join access_public_answering g on g.unit_id = d.unit_id and 'campaigns.manage' = any (g.permissions)
    where d.document_id = ${fact.objectId} and g.account_id is distinct from ${fact.actorId}::uuid
    order by g.account_id
    on conflict on constraint one_notice_per_fact_and_account do nothing`.execute(tx);
}

/**
 * Tells who writes the reports that were chased what is missing in them. Whoever answers for several of the units gets one notice that names
 * the first of them.
 */
export async function tellChased(tx: Tx, fact: RecordedFact): Promise<void> {
  await sql`
    insert into notices (id, account_id, fact_id, kind, campaign_id, assignment_id, subject, words, place, units)
    select gen_random_uuid(), t.account_id, ${fact.id}, ${fact.fact}, t.campaign_id, case when t.units = 1 then t.ids[1] end,
           array_to_string(t.names[1:3], ', ') || case when t.units > 3 then ', …' else '' end,
           concat_ws(E'\n', case when t.units = 1 then t.messages[1] end, t.words), case when t.units = 1 then t.places[1] end, case when t.units > 1 then t.units end
    from (
      select g.account_id, c.campaign_id, c.words, count(*) as units, array_agg(a.assignment_id order by a.due, a.unit_name collate "vi-x-icu") as ids, array_agg(a.unit_name order by a.due, a.unit_name collate "vi-x-icu") as names,
             array_agg(c.message order by a.due, a.unit_name collate "vi-x-icu") as messages, array_agg(c.place order by a.due, a.unit_name collate "vi-x-icu") as places
      from monitoring_public_chased c
      join campaigns_public a on a.assignment_id = c.assignment_id
      join (select distinct account_id, unit_id from access_public_answering where 'reports.write' = any (permissions)) g on g.unit_id = c.told_unit_id and g.account_id <> c.chased_by
      where c.chase_id = ${fact.objectId}::uuid
      group by g.account_id, c.campaign_id, c.words
    ) t
    on conflict on constraint one_notice_per_fact_and_account do nothing`.execute(tx);
}

/** One notice for each person who holds the permission at the unit itself (or at the one above it); told again, nothing happens. */
async function tell(tx: Tx, fact: RecordedFact, which: ReturnType<typeof sql>, permission: string, above = false): Promise<void> {
  await sql`
    insert into notices (id, account_id, fact_id, kind, campaign_id, assignment_id, subject)
    select distinct on (g.account_id) gen_random_uuid(), g.account_id, ${fact.id}, ${fact.fact}, a.campaign_id, a.assignment_id, a.unit_name
    from campaigns_public a
    left join campaigns_public p on p.assignment_id = a.parent_id
    join access_public_answering g on g.unit_id = ${above ? sql.raw('p.unit_id') : sql.raw('a.unit_id')} and ${permission} = any (g.permissions)
    where ${which}
    order by g.account_id, a.depth
    on conflict on constraint one_notice_per_fact_and_account do nothing`.execute(tx);
}
