import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import type { workSchema } from './schemas.ts';

type Work = z.input<typeof workSchema>;

/** Accepted reports which a unit asks to have opened again, at the units where the asker reviews; the oldest request first. */
export async function reopeningsToDecide({ tx }: SignedIn, unitIds: string[], limit: number): Promise<Work['toReopen']> {
  const { rows } = await sql<Work['toReopen'][number]>`
    select o.assignment_id, o.revision_id, a.unit_name, a.campaign_id, c.title as campaign_title, o.ask_reason as reason
    from submissions_public_requests o
    join campaigns_public a on a.assignment_id = o.assignment_id
    join campaigns_public p on p.assignment_id = a.parent_id
    join campaigns_public_campaigns c on c.id = a.campaign_id
    where p.unit_id = any (${unitIds}::uuid[])
    order by o.asked_at, o.assignment_id limit ${limit}`.execute(tx);
  return rows;
}

/** Campaigns with questions that the asker may answer: as the owner's desk, or as the level above the unit. */
export async function questionsToAnswer({ tx }: SignedIn, deskAt: string[], reviewsAt: string[], limit: number): Promise<Work['toAnswer']> {
  const { rows } = await sql<Work['toAnswer'][number]>`
    select c.id as campaign_id, c.title as campaign_title, count(*)::int as open
    from questions_public q
    join campaigns_public a on a.assignment_id = q.assignment_id
    join campaigns_public_campaigns c on c.id = q.campaign_id
    left join campaigns_public p on p.assignment_id = a.parent_id
    where q.state = 'open' and (c.unit_id = any (${deskAt}::uuid[]) or p.unit_id = any (${reviewsAt}::uuid[]))
    group by c.id, c.title order by min(q.asked_at), c.id limit ${limit}`.execute(tx);
  return rows;
}
