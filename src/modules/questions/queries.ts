import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { Tx } from '../../kit/database.ts';

/** Replies to one question that are shown at most. */
const REPLIES = 100;

const questions = (tx: Tx) =>
  tx.selectFrom('questions as q').innerJoin('accessPublicPeople as w', 'w.id', 'q.askedBy')
    .select([
      'q.id', 'q.campaignId', 'q.assignmentId', 'q.unitPath', 'q.unitName', 'q.sectionKey', 'q.formKey', 'q.body', 'q.state', 'q.shared', 'w.name as askedBy', 'q.askedAt',
      sql<string>`q.asked_at::text`.as('askedKey'),
    ]);

export const findQuestion = (tx: Tx, id: string) => questions(tx).where('q.id', '=', id).executeTakeFirst();

/** Holds a question until the transaction ends: one who answers and one who closes are told apart. */
export const lockQuestion = (tx: Tx, id: string) => tx.selectFrom('questions').select(['state']).where('id', '=', id).forUpdate().executeTakeFirst();

/** One page of a campaign's questions, newest first; row security leaves those that the asker sees. */
export function listQuestions(tx: Tx, campaignId: string, filter: { state?: string | undefined; after: readonly [string, string] | null; limit: number }) {
  let query = questions(tx).where('q.campaignId', '=', campaignId).orderBy('q.askedAt', 'desc').orderBy('q.id').limit(filter.limit + 1);
  if (filter.state) query = query.where('q.state', '=', filter.state);
  if (filter.after) {
    const [at, id] = filter.after;
    query = query.where(sql<SqlBool>`(q.asked_at < ${at}::timestamptz or (q.asked_at = ${at}::timestamptz and q.id > ${id}::uuid))`);
  }
  return query.execute();
}

/** What was said to some questions, in order. */
export async function repliesTo(tx: Tx, questionIds: string[]) {
  if (questionIds.length === 0) return [];
  return tx.selectFrom('questionReplies as r').innerJoin('accessPublicPeople as w', 'w.id', 'r.saidBy').where('r.questionId', 'in', questionIds)
    .select(['r.id', 'r.questionId', 'r.fromUnit', 'r.body', 'w.name as saidBy', 'r.saidAt']).orderBy('r.questionId').orderBy('r.number').limit(REPLIES * questionIds.length).execute();
}

/** The level above each unit that questions come from; of a unit that the asker does not see, row security leaves nothing. */
export async function placesOf(tx: Tx, assignmentIds: string[]) {
  if (assignmentIds.length === 0) return [];
  return tx.selectFrom('campaignsPublic as a').leftJoin('campaignsPublic as p', 'p.assignmentId', 'a.parentId').where('a.assignmentId', 'in', assignmentIds)
    .select(['a.assignmentId', 'p.unitPath as parentPath']).execute();
}

/** Questions that wait for an answer, among those that the asker sees. */
export async function countOpen(tx: Tx, campaignId: string): Promise<number> {
  const { open } = await tx.selectFrom('questions').where('campaignId', '=', campaignId).where('state', '=', 'open').select(sql<number>`count(*)::int`.as('open')).executeTakeFirstOrThrow();
  return open;
}

export const findDesk = (tx: Tx, campaignId: string) =>
  tx.selectFrom('contactDesks').select(['name', 'phone', 'email', 'hours', 'version']).where('campaignId', '=', campaignId).executeTakeFirst();

/** Which number the next reply has; its question is held. */
export async function nextReply(tx: Tx, questionId: string): Promise<number> {
  const { last } = await tx.selectFrom('questionReplies').where('questionId', '=', questionId).select((eb) => eb.fn.max('number').as('last')).executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}
