import { sql } from 'kysely';
import { outgoingKinds } from '../../engines/official-layout/index.ts';
import type { Tx } from '../../kit/database.ts';
import type { RecordedFact } from '../../kit/reactions.ts';
import { arriveThroughSystem, endArrived } from '../intake/index.ts';
import { symbolOf } from './outgoing.ts';

interface Issued {
  id: string; origin: string; unitId: string; issuer: string; kind: string; code: string | null; profile: string; number: number; title: string; issuedOn: string; replaces: string | null; campaignId: string | null; campaignTitle: string | null;
  fileSha256: string; filename: string;
}

async function issuedDocument(tx: Tx, id: string): Promise<Issued | undefined> {
  const { rows } = await sql<Issued>`
    select d.id, d.origin, d.unit_id, d.head ->> 'issuer' as issuer, d.kind, d.code, d.profile, n.number, d.title, d.issued_on::text, d.replaces, d.campaign_id, c.title as campaign_title, f.file_sha256, f.filename
    from outgoing_documents d join outgoing_numbers n on n.document_id = d.id join outgoing_files f on f.document_id = d.id and f.part = 'issued'
    left join campaigns_public_campaigns c on c.id = d.campaign_id
    where d.id = ${id}::uuid and d.state = 'issued'`.execute(tx);
  return rows[0];
}

/**
 * An issued document arrives at its recipients in the system, and what it replaces is marked at those who have it. Told again, or told of
 * recipients that came later, only what is new happens.
 */
export async function deliverIssued(tx: Tx, fact: RecordedFact): Promise<void> {
  const document = fact.objectId && (await issuedDocument(tx, fact.objectId));
  if (!document) return;
  const { id, issuer, unitId, ...rest } = document;
  const { rows: receivers } = await sql<{ id: string; unitId: string }>`select r.id, r.unit_id from outgoing_recipients r where r.document_id = ${id}::uuid and r.unit_id is not null and r.way = 'system'`.execute(tx);
  await arriveThroughSystem(tx, { ...rest, outgoingId: id, fromUnitId: unitId, fromName: issuer, symbol: symbolOf(document)!, unitIds: receivers.map((receiver) => receiver.unitId) });
  await sql`
    insert into outgoing_deliveries (id, recipient_id, way, sent_on)
    select gen_random_uuid(), r.id, 'system', greatest(business_today(), ${document.issuedOn}::date) from outgoing_recipients r
    where r.document_id = ${id}::uuid and r.unit_id is not null and r.way = 'system' and not exists (select from outgoing_deliveries e where e.recipient_id = r.id)`.execute(tx);
  if (document.replaces) {
    const kind = outgoingKinds.find((one) => one.code === document.kind)?.name ?? '';
    await endArrived(tx, { outgoingId: document.replaces, state: 'replaced', reason: `${kind} ${symbolOf(document)!}`.trim(), replacedBy: id });
  }
}

/** A recalled document is marked at those who received it. */
export async function recallDelivered(tx: Tx, fact: RecordedFact): Promise<void> {
  const recalled = fact.objectId && (await tx.selectFrom('outgoingDocuments').select('recallReason').where('id', '=', fact.objectId).executeTakeFirst());
  if (fact.objectId && recalled) await endArrived(tx, { outgoingId: fact.objectId, state: 'recalled', reason: recalled.recallReason ?? '' });
}

/** The receiving unit confirmed: the sender's log says so. */
export async function logReceipt(tx: Tx, fact: RecordedFact): Promise<void> {
  await sql`
    insert into outgoing_deliveries (id, recipient_id, way, sent_on, received_on, received_by)
    select gen_random_uuid(), r.id, 'system', (select e.sent_on from outgoing_deliveries e where e.recipient_id = r.id order by e.entry desc limit 1), business_today(), (select p.name from access_public_people p where p.id = ${fact.actorId}::uuid)
    from intake_public_received a join outgoing_recipients r on r.document_id = a.outgoing_id and r.unit_id = a.unit_id
    where a.received_id = ${fact.objectId}::uuid
      and not exists (select from outgoing_deliveries e where e.recipient_id = r.id and e.received_on is not null and e.recorded_by is null)`.execute(tx);
}
