import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import { inSubtrees, nameMatches, unitLabel } from '../organisation/index.ts';

const documents = (tx: Tx) =>
  tx.selectFrom('documents as d')
    .innerJoin('accessPublicPeople as p', 'p.id', 'd.receivedBy')
    .select((eb) => [
      'd.id', 'd.unitId', 'd.unitPath', unitLabel(eb.ref('d.unitId')).as('unitName'), 'd.filename', 'd.format', 'd.kind', 'd.number', 'd.code', 'd.issuedOn', 'd.title',
      'd.issuer', 'd.receivedAt', 'p.name as receivedBy', 'd.state', 'd.fileSha256', sql<string>`d.received_at::text`.as('receivedKey'),
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
  if (filter.q) query = query.where((eb) => eb.or([nameMatches(eb.ref('d.title'), filter.q!), nameMatches(sql`coalesce(d.number || '/' || d.code, '')`, filter.q!)]));
  if (filter.after) {
    const [receivedAt, id] = filter.after;
    query = query.where(sql<SqlBool>`d.received_at < ${receivedAt}::timestamptz or (d.received_at = ${receivedAt}::timestamptz and d.id > ${id}::uuid)`);
  }
  return query.execute();
}

export const findDocument = (tx: Tx, id: string) => documents(tx).where('d.id', '=', id).executeTakeFirst();

/** The text and the newest reading of a document. */
export async function findReading(tx: Tx, documentId: string) {
  return tx.selectFrom('readings as r').innerJoin('documents as d', 'd.id', 'r.documentId')
    .where('r.documentId', '=', documentId)
    .select(['r.id', 'd.content as text', 'r.directive', 'r.evidence', 'r.diagnostics', 'r.extractor'])
    .orderBy('r.readAt', 'desc').limit(1)
    .executeTakeFirstOrThrow();
}
