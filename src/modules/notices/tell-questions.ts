import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import type { RecordedFact } from '../../kit/reactions.ts';

/** Tells those who may answer, at the campaign's owner and at the level above the unit, that a question waits. */
export async function tellAsked(tx: Tx, fact: RecordedFact): Promise<void> {
  await tellOfQuestion(tx, fact, sql`(g.unit_id = c.unit_id and 'campaigns.manage' = any (g.permissions)) or (g.unit_id = p.unit_id and 'reports.review' = any (g.permissions))`);
}

/** Tells the writers of the unit that asked. */
export async function tellAnswered(tx: Tx, fact: RecordedFact): Promise<void> {
  await tellOfQuestion(tx, fact, sql`g.unit_id = a.unit_id and 'reports.write' = any (g.permissions)`);
}

async function tellOfQuestion(tx: Tx, fact: RecordedFact, whom: RawBuilder<unknown>): Promise<void> {
  await sql`
    insert into notices (id, account_id, fact_id, kind, campaign_id, assignment_id, subject)
    select distinct on (g.account_id) gen_random_uuid(), g.account_id, ${fact.id}, ${fact.fact}, a.campaign_id, a.assignment_id, a.unit_name
    from questions_public q
    join campaigns_public a on a.assignment_id = q.assignment_id
    join campaigns_public_campaigns c on c.id = q.campaign_id
    left join campaigns_public p on p.assignment_id = a.parent_id
    join access_public_answering g on ${whom}
    where q.question_id = ${fact.objectId} and g.account_id is distinct from ${fact.actorId}::uuid
    order by g.account_id
    on conflict on constraint one_notice_per_fact_and_account do nothing`.execute(tx);
}
