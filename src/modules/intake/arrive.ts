import { sql } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import { recordByItself } from '../../kit/journal.ts';

/** A document that another unit issued, for the units that receive it. */
export interface Arrival {
  origin: string; outgoingId: string; fromUnitId: string; fromName: string; unitIds: string[]; kind: string; number: number; code: string | null; symbol: string; title: string; issuedOn: string;
  filename: string; fileSha256: string; campaignId: string | null; campaignTitle: string | null;
}

/** A document arrives in the intake of units, once in each; each arrival is a fact there. Called by the worker. */
export async function arriveThroughSystem(tx: Tx, { unitIds, ...given }: Arrival): Promise<void> {
  const { origin, outgoingId, fromUnitId, fromName, kind, number, code, symbol, title, issuedOn, filename, fileSha256, campaignId, campaignTitle } = given;
  const { rows } = await sql<{ id: string; unitId: string }>`
    insert into received_documents (id, origin, unit_id, outgoing_id, from_unit_id, from_name, kind, number, code, symbol, title, issued_on, filename, file_sha256, campaign_id, campaign_title)
    select gen_random_uuid(), ${origin}::uuid, u.unit_id, ${outgoingId}::uuid, ${fromUnitId}::uuid, ${fromName}, ${kind}, ${number}, ${code}, ${symbol}, ${title}, ${issuedOn}::date, ${filename}, ${fileSha256}, ${campaignId}::uuid, ${campaignTitle}
    from unnest(${unitIds}::uuid[]) u (unit_id)
    on conflict on constraint a_document_arrives_once_at_a_unit do nothing
    returning id, unit_id`.execute(tx);
  await recordByItself(tx, rows.map((row) => ({ fact: 'received-document.arrived', unitId: row.unitId, objectKind: 'received-document', objectId: row.id, data: { outgoingId } })));
}

/** What arrived was recalled by its sender, or something came in its place: it says so wherever it is. Called by the worker. */
export async function endArrived(tx: Tx, ending: { outgoingId: string; state: 'recalled' | 'replaced'; reason: string; replacedBy?: string }): Promise<void> {
  const { outgoingId, state, reason, replacedBy = null } = ending;
  const { rows } = await sql<{ id: string; unitId: string }>`
    update received_documents r set state = ${state}, ended_on = business_today(), end_reason = ${reason},
      replaced_by = (select s.id from received_documents s where s.outgoing_id = ${replacedBy}::uuid and s.unit_id = r.unit_id)
    where r.outgoing_id = ${outgoingId}::uuid and r.state <> ${state} and r.state <> 'replaced'
    returning r.id, r.unit_id`.execute(tx);
  await recordByItself(tx, rows.map((row) => ({ fact: `received-document.${state}`, unitId: row.unitId, objectKind: 'received-document', objectId: row.id, data: { outgoingId } })));
}
