import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import { nameMatches, unitLabel } from '../organisation/index.ts';

const nameOf = (column: string): RawBuilder<string | null> => sql<string | null>`(select p.name from access_public_people p where p.id = ${sql.ref(column)})`;

const documents = (tx: Tx) =>
  tx.selectFrom('outgoingDocuments as d')
    .leftJoin('outgoingNumbers as n', 'n.documentId', 'd.id')
    .leftJoin('campaignsPublicCampaigns as c', 'c.id', 'd.campaignId')
    .select((eb) => [
      'd.id', 'd.unitId', unitLabel(eb.ref('d.unitId')).as('unitName'), 'd.kind', 'd.code', 'd.profile', 'd.title', 'd.head', 'd.source', 'd.snapshotId', 'd.revisionId', 'd.campaignId', 'd.assignmentId',
      'd.state', 'd.version', 'd.replaces', 'd.draftedBy as draftedById', 'd.draftedAt', 'd.checkedAt', 'd.signedOn', 'd.issuedOn', 'd.recalledOn', 'd.recallReason', 'd.returnReason', 'n.number', 'c.title as campaignTitle',
      nameOf('d.drafted_by').as('draftedBy'), nameOf('d.checked_by').as('checkedBy'), nameOf('d.signed_by').as('signedBy'), nameOf('d.issued_by').as('issuedBy'), nameOf('d.recalled_by').as('recalledBy'),
      sql<string | null>`(select s.id from outgoing_documents s where s.replaces = d.id)`.as('replacedById'),
      sql<string>`d.drafted_at::text`.as('draftedKey'),
    ]);

export type OutgoingRow = NonNullable<Awaited<ReturnType<typeof findOutgoing>>>;
export const findOutgoing = (tx: Tx, id: string) => documents(tx).where('d.id', '=', id).executeTakeFirst();

/** Holds a document's row until the transaction ends. */
export const lockOutgoing = (tx: Tx, id: string) => tx.selectFrom('outgoingDocuments').select('id').where('id', '=', id).forUpdate().executeTakeFirst();

/** A unit's documents, newest first, `limit + 1` rows. */
export function listOutgoing(tx: Tx, unitId: string, filter: { q?: string | undefined; state?: string | undefined; after: readonly [string, string] | null; limit: number }) {
  let query = documents(tx).where('d.unitId', '=', unitId).orderBy('d.draftedAt', 'desc').orderBy('d.id').limit(filter.limit + 1);
  if (filter.state) query = query.where('d.state', '=', filter.state);
  if (filter.q) query = query.where((eb) => eb.or([nameMatches(eb.ref('d.title'), filter.q!), nameMatches(sql`concat(lpad(n.number::text, greatest(2, length(n.number::text)), '0'), '/', d.code)`, filter.q!)]));
  if (filter.after) query = query.where(sql<SqlBool>`(d.drafted_at < ${filter.after[0]}::timestamptz or (d.drafted_at = ${filter.after[0]}::timestamptz and d.id > ${filter.after[1]}::uuid))`);
  return query.execute();
}

/** The newest file of each part of a document. */
export const filesOf = (tx: Tx, documentId: string) =>
  tx.selectFrom('outgoingFiles as f').innerJoin('accessPublicPeople as p', 'p.id', 'f.addedBy').distinctOn('f.part').where('f.documentId', '=', documentId)
    .select(['f.part', 'f.filename', 'f.fileSha256', 'f.addedAt', 'p.name as addedBy']).orderBy('f.part').orderBy('f.addedAt', 'desc').orderBy('f.id', 'desc').execute();

export const findSettings = (tx: Tx, unitId: string) => tx.selectFrom('outgoingSettings').select(['byKind', 'letters', 'profile']).where('unitId', '=', unitId).executeTakeFirst();

export const registersOf = (tx: Tx, unitId: string, year: number) =>
  tx.selectFrom('outgoingRegisters').select(['id', 'kind', 'opening', 'lastNumber']).where('unitId', '=', unitId).where('year', '=', year).orderBy('kind').execute();

/** The register's entries of a year, the last number first, `limit + 1` rows. */
export function listNumbers(tx: Tx, unitId: string, year: number, after: readonly [number: string, id: string] | null, limit: number) {
  let query = tx.selectFrom('outgoingNumbers as n').innerJoin('outgoingRegisters as r', 'r.id', 'n.registerId').leftJoin('outgoingDocuments as d', 'd.id', 'n.documentId')
    .where('r.unitId', '=', unitId).where('r.year', '=', year)
    .select(['n.id', 'n.number', 'r.kind as registerKind', 'n.takenOn', 'n.voidReason', nameOf('n.taken_by').as('takenBy'), 'd.id as documentId', 'd.kind', 'd.code', 'd.profile', 'd.title', 'd.state'])
    .orderBy('n.number', 'desc').orderBy('n.id').limit(limit + 1);
  if (after) query = query.where(sql<SqlBool>`(n.number < ${Number(after[0])} or (n.number = ${Number(after[0])} and n.id > ${after[1]}::uuid))`);
  return query.execute();
}

/** Whether somebody else of the unit itself may check documents. */
export async function othersCheck(tx: Tx, unitId: string, accountId: string): Promise<boolean> {
  const other = await tx.selectFrom('accessPublic').select('accountId').where('unitId', '=', unitId).where('accountId', '!=', accountId)
    .where(sql<SqlBool>`'issuance.check' = any (permissions)`).limit(1).executeTakeFirst();
  return other !== undefined;
}
