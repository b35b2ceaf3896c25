import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import type { Tx } from '../../kit/database.ts';
import { nameMatches } from '../organisation/index.ts';
import { hasMoved } from './moved.ts';
import type { obstacle, waitingQuery } from './schemas.ts';

export type Obstacle = z.infer<typeof obstacle>;
type Filter = Pick<z.output<typeof waitingQuery>, 'q' | 'late'>;

/**
 * Places that were pinned when the report came back, or was opened again, at which it says the same as before: somebody has to
 * look whether that is meant. `r` is the revision.
 */
const sameAtNotes: RawBuilder<boolean> = sql`exists (
  select from revisions p
  left join reviews v on v.revision_id = p.id and v.decision = 'returned'
  left join reopenings o on o.revision_id = p.id and o.decision = 'reopened'
  join review_notes n on n.review_id = v.id or n.reopening_id = o.id
  where p.assignment_id = r.assignment_id and p.number = r.number - 1
    and case when n.section_key is not null then r.sections -> n.section_key is not distinct from p.sections -> n.section_key
             else r.rows -> n.form_key -> n.row_key -> n.column_key is not distinct from p.rows -> n.form_key -> n.row_key -> n.column_key end)`;

/** Why a report is not accepted together with others but looked at by itself, the first reason that holds; null where nothing speaks against it. */
const obstacleOf: RawBuilder<Obstacle | null> = sql`case when ${hasMoved} then 'stale' when ${sameAtNotes} then 'note_unanswered' end`;

/** Reports of a campaign that wait for a decision of these units themselves: nobody decides over the head of a level between. */
const waiting = (campaignId: string, unitIds: string[], { q, late }: Filter): RawBuilder<unknown> => sql`
  campaigns_public a join campaigns_public p on p.assignment_id = a.parent_id
  where a.campaign_id = ${campaignId}::uuid and a.state = 'submitted' and p.unit_id = any (${unitIds}::uuid[])
    ${q ? sql`and ${nameMatches(sql`a.unit_name`, q)}` : sql``}
    ${late === undefined ? sql`` : sql`and (a.submitted_on > a.due) = ${late}`}`;

export interface WaitingRow {
  assignmentId: string; unitName: string; parentName: string; due: string; submittedOn: string; late: boolean; revisionId: string; number: number; obstacle: Obstacle | null;
}

/** One page of them by name, each with what speaks against accepting it unseen; `limit + 1` rows. */
export async function listWaiting(tx: Tx, campaignId: string, unitIds: string[], filter: Filter, after: readonly [string, string] | null, limit: number): Promise<WaitingRow[]> {
  const { rows } = await sql<WaitingRow>`
    with listed as (
      select a.*, p.unit_name as parent_name from ${waiting(campaignId, unitIds, filter)}
        ${after ? sql`and (a.unit_name collate "vi-x-icu", a.assignment_id) > (${after[0]}, ${after[1]}::uuid)` : sql``}
      order by a.unit_name collate "vi-x-icu", a.assignment_id limit ${limit + 1}
    )
    select a.assignment_id, a.unit_name, a.parent_name, a.due::text, a.submitted_on::text, a.submitted_on > a.due as late, r.id as revision_id, r.number, ${obstacleOf} as obstacle
    from listed a join revisions r on r.id = a.latest_revision_id
    order by a.unit_name collate "vi-x-icu", a.assignment_id`.execute(tx);
  return rows;
}

/** How many wait, by what speaks against accepting them unseen. */
export async function countWaiting(tx: Tx, campaignId: string, unitIds: string[], filter: Filter): Promise<{ obstacle: Obstacle | null; count: number }[]> {
  const { rows } = await sql<{ obstacle: Obstacle | null; count: number }>`
    with all_waiting as (select a.* from ${waiting(campaignId, unitIds, filter)})
    select ${obstacleOf} as obstacle, count(*)::int as count
    from all_waiting a join revisions r on r.id = a.latest_revision_id group by 1 order by 1`.execute(tx);
  return rows;
}

/** All of them that match, or those of the given units alone; without a look at what they say. */
export async function waitingIds(tx: Tx, campaignId: string, unitIds: string[], filter: Filter, only?: string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select a.assignment_id as id from ${waiting(campaignId, unitIds, filter)} ${only ? sql`and a.assignment_id = any (${only}::uuid[])` : sql``}`.execute(tx);
  return rows.map(({ id }) => id);
}

/** What speaks against accepting these, where something does. */
export async function obstaclesOf(tx: Tx, assignmentIds: string[]): Promise<Map<string, Obstacle>> {
  const { rows } = await sql<{ id: string; obstacle: Obstacle }>`
    select * from (
      select a.assignment_id as id, ${obstacleOf} as obstacle
      from campaigns_public a join revisions r on r.id = a.latest_revision_id where a.assignment_id = any (${assignmentIds}::uuid[])
    ) judged where obstacle is not null`.execute(tx);
  return new Map(rows.map(({ id, obstacle: why }) => [id, why]));
}
