import { sql } from 'kysely';
import type { Tx } from '../../kit/database.ts';

/** Recipients of a document in their order. */
export const recipientsOf = (tx: Tx, documentId: string) =>
  tx.selectFrom('outgoingRecipients').select(['id', 'role', 'unitId', 'bodyId', 'name', 'way']).where('documentId', '=', documentId).orderBy('position').orderBy('id').execute();

/** What is known of each recipient's copy, the last entry first. */
export const deliveriesOf = (tx: Tx, documentId: string) =>
  tx.selectFrom('outgoingDeliveries as e').innerJoin('outgoingRecipients as r', 'r.id', 'e.recipientId').leftJoin('accessPublicPeople as p', 'p.id', 'e.recordedBy').where('r.documentId', '=', documentId)
    .select(['e.recipientId', 'e.way', 'e.sentOn', 'e.receivedOn', 'e.receivedBy', 'e.note', 'e.recordedAt', 'p.name as recordedBy']).orderBy('e.entry', 'desc').execute();

/** The unit above; and where the document reports in a campaign, the units right below that took part in it. */
export async function proposedUnits(tx: Tx, unit: { id: string; parentId: string | null }, assignmentId: string | null): Promise<{ role: string; unitId: string; name: string }[]> {
  const { rows } = await sql<{ role: string; unitId: string; name: string }>`
    select 'above' as role, v.unit_id, v.name from organisation_public_current v where v.unit_id = ${unit.parentId}::uuid and v.valid @> business_today()
    union all
    (select 'below', a.unit_id, a.unit_name from campaigns_public a where a.parent_id = ${assignmentId}::uuid and a.state not in ('exempt', 'waiting') order by a.unit_name collate "vi-x-icu", a.assignment_id)`.execute(tx);
  return rows;
}
