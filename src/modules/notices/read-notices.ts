import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { problems } from '../../kit/problem.ts';
import type { noticesQuery } from './schemas.ts';

/** What the asker was told, newest first. */
export async function readNotices(context: SignedIn, query: z.output<typeof noticesQuery>) {
  const after = readCursor(query.after, ['instant', 'id']);
  let rows = context.tx.selectFrom('notices as n').leftJoin('campaignsPublicCampaigns as c', 'c.id', 'n.campaignId').select([
    'n.id', 'n.kind', 'n.subject', 'n.campaignId', 'n.assignmentId', 'n.documentId', 'n.unitId', 'n.day', 'n.actId', 'n.words', 'n.place', 'n.units', 'n.createdAt', 'n.readAt', 'c.title as campaignTitle',
    sql<string>`n.created_at::text`.as('createdKey'),
  ]).where('n.accountId', '=', context.actor.accountId).orderBy('n.createdAt', 'desc').orderBy('n.id').limit(query.limit + 1);
  if (after) rows = rows.where(sql<SqlBool>`(n.created_at < ${after[0]}::timestamptz or (n.created_at = ${after[0]}::timestamptz and n.id > ${after[1]}::uuid))`);
  return page(await rows.execute(), query.limit, (row) => [row.createdKey, row.id], (row) => ({
    id: row.id, kind: row.kind, subject: row.subject, campaignTitle: row.campaignTitle, campaignId: row.campaignId, assignmentId: row.assignmentId, documentId: row.documentId,
    unitId: row.unitId, day: row.day, actId: row.actId, words: row.words, place: row.place, units: row.units,
    at: row.createdAt.toISOString(), read: row.readAt !== null,
  }));
}

/** Marks one of one's own notices as read. @throws Problem not_found */
export async function markNoticeRead(context: SignedIn, id: string): Promise<void> {
  const marked = await context.tx.updateTable('notices').set({ readAt: sql`coalesce(read_at, now())` as never })
    .where('id', '=', id).where('accountId', '=', context.actor.accountId).returning('id').executeTakeFirst();
  if (!marked) throw problems.notFound();
}
