import type { Tx } from '../../kit/database.ts';
import { lockDocument } from '../intake/index.ts';

/** The directive of a document, where someone has saved or confirmed one. */
export function findDirective(tx: Tx, documentId: string) {
  return tx.selectFrom('directives as d')
    .innerJoin('accessPublicPeople as c', 'c.id', 'd.changedBy')
    .leftJoin('accessPublicPeople as f', 'f.id', 'd.confirmedBy')
    .where('d.documentId', '=', documentId)
    .select(['d.id', 'd.state', 'd.version', 'd.content', 'd.accepted', 'd.readingId', 'd.changedAt', 'c.name as changedBy', 'd.confirmedAt', 'f.name as confirmedBy'])
    .executeTakeFirst();
}

/** Holds the directive's row until the transaction ends, so that two who save at once do so one after the other. */
export async function lockDirective(tx: Tx, documentId: string) {
  await lockDocument(tx, documentId);
  return tx.selectFrom('directives').select(['id', 'version', 'state', 'accepted', 'readingId']).where('documentId', '=', documentId).forUpdate().executeTakeFirst();
}
