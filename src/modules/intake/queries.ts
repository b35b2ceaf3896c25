import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import { inSubtrees, nameMatches, unitLabel } from '../organisation/index.ts';

const documents = (tx: Tx) =>
  tx.selectFrom('documents as d')
    .innerJoin('accessPublicPeople as p', 'p.id', 'd.receivedBy')
    .select((eb) => [
      'd.id', 'd.unitId', 'd.unitPath', unitLabel(eb.ref('d.unitId')).as('unitName'), 'd.filename', 'd.format', 'd.kind', 'd.number', 'd.code', 'd.issuedOn', 'd.title',
      'd.issuer', 'd.receivedAt', 'p.name as receivedBy', 'd.state', 'd.openAttachments', 'd.fileSha256', sql<string>`d.received_at::text`.as('receivedKey'),
    ]);

export interface DocumentFilter {
  paths: string[];
  q?: string | undefined;
  state?: string | undefined;
  after: readonly [receivedAt: string, id: string] | null;
  limit: number;
}

/** One page of documents, newest first, `limit + 1` rows. */
export function listDocuments(tx: Tx, filter: DocumentFilter) {
  let query = documents(tx)
    .where((eb) => inSubtrees(eb.ref('d.unitPath'), filter.paths))
    .orderBy('d.receivedAt', 'desc').orderBy('d.id')
    .limit(filter.limit + 1);
  if (filter.state) query = query.where('d.state', '=', filter.state);
  if (filter.q) query = query.where((eb) => eb.or([nameMatches(eb.ref('d.title'), filter.q!), nameMatches(sql`concat(d.number || '/' || d.code, ' ', d.number || '-' || d.code)`, filter.q!)]));
  if (filter.after) {
    const [receivedAt, id] = filter.after;
    query = query.where(sql<SqlBool>`(d.received_at < ${receivedAt}::timestamptz or (d.received_at = ${receivedAt}::timestamptz and d.id > ${id}::uuid))`);
  }
  return query.execute();
}

/** Holds a document's row until the transaction ends: what is made of its reading and a new reading come one after the other. Rows that only point to it need not wait. */
export const lockDocument = (tx: Tx, id: string) => tx.selectFrom('documents').select('id').where('id', '=', id).forNoKeyUpdate().executeTakeFirst();

export const findDocument = (tx: Tx, id: string) => documents(tx).where('d.id', '=', id).executeTakeFirst();

/** How a document's source looked; nothing for a plain text. */
export const findLayout = (tx: Tx, documentId: string) =>
  tx.selectFrom('sourceLayouts').select('layout').where('documentId', '=', documentId).executeTakeFirst();

/** The same as the text that the wire carries: of many pages it is megabytes, which nobody here need look into. */
export const findWrittenLayout = (tx: Tx, documentId: string) =>
  tx.selectFrom('sourceLayouts').select(sql<string>`layout::text`.as('layout')).where('documentId', '=', documentId).executeTakeFirst();

/** How many pages a document has; 0 where it has none. */
export async function pagesOf(tx: Tx, documentId: string): Promise<number> {
  const found = await tx.selectFrom('sourceLayouts').where('documentId', '=', documentId)
    .select(sql<number>`case when layout ->> 'kind' = 'pages' then jsonb_array_length(layout -> 'pages') else 0 end`.as('pages')).executeTakeFirst();
  return found?.pages ?? 0;
}

export const findPicture = (tx: Tx, documentId: string, page: number) =>
  tx.selectFrom('pageImages').select('fileSha256').where('documentId', '=', documentId).where('page', '=', page).executeTakeFirst();

/** The first document of the same unit that came in with the very same file before this one. */
export const findEarlier = (tx: Tx, document: { id: string; unitId: string; fileSha256: string; receivedKey: string }) =>
  tx.selectFrom('documents as d').select(['d.id', 'd.title', 'd.receivedAt'])
    .where('d.fileSha256', '=', document.fileSha256).where('d.unitId', '=', document.unitId).where('d.id', '!=', document.id)
    .where(sql<SqlBool>`(d.received_at, d.id) < (${document.receivedKey}::timestamptz, ${document.id}::uuid)`)
    .orderBy('d.receivedAt').orderBy('d.id').limit(1).executeTakeFirst();

const intakes = (tx: Tx, accountId: string) =>
  tx.selectFrom('intakes').select(['id', 'unitId', 'filename', 'state', 'page', 'pages', 'problem', 'sentAt', 'bodyHash']).where('sentBy', '=', accountId);

/** Of an account, by the id; others' are nobody's. */
export const findIntake = (tx: Tx, accountId: string, id: string) => intakes(tx, accountId).where('id', '=', id).executeTakeFirst();

/** Of an account: what is under way or has failed, newest first. */
export const listIntakes = (tx: Tx, accountId: string) =>
  intakes(tx, accountId).where('state', 'in', ['waiting', 'reading', 'failed']).orderBy('sentAt', 'desc').orderBy('id').limit(20).execute();

/** How many of an account's files wait or are read. */
export async function countUnderWay(tx: Tx, accountId: string): Promise<number> {
  const { count } = await tx.selectFrom('intakes').select((eb) => eb.fn.countAll<number>().as('count'))
    .where('sentBy', '=', accountId).where('state', 'in', ['waiting', 'reading']).executeTakeFirstOrThrow();
  return Number(count);
}

/** The text and the newest reading of a document. */
export async function findReading(tx: Tx, documentId: string) {
  return tx.selectFrom('readings as r').innerJoin('documents as d', 'd.id', 'r.documentId')
    .where('r.documentId', '=', documentId)
    .select(['r.id', 'd.content as text', 'r.directive', 'r.evidence', 'r.diagnostics', 'r.particulars', 'r.extractor'])
    .orderBy('r.readAt', 'desc').limit(1)
    .executeTakeFirstOrThrow();
}

/** What the newest reading of each document found. */
export async function newestReadings(tx: Tx, documentIds: readonly string[]) {
  if (documentIds.length === 0) return [];
  return tx.selectFrom('readings').distinctOn('documentId').where('documentId', 'in', [...documentIds])
    .select(['documentId', 'directive']).orderBy('documentId').orderBy('readAt', 'desc').execute();
}
