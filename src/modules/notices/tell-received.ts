import { sql } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import type { RecordedFact } from '../../kit/reactions.ts';
import { tellOccasions } from './occasions.ts';

/** Tells the unit that a document came to it through the system, or that its sender recalled or replaced one that it has. */
export async function tellReceived(tx: Tx, fact: RecordedFact): Promise<void> {
  await tellOccasions(tx, {
    kind: fact.fact, permission: 'issuance.issue',
    which: sql`select r.received_id as id, r.unit_id, concat_ws(' – ', r.symbol, r.from_name) as subject, coalesce(r.ended_on, r.issued_on) as day from intake_public_received r where r.received_id = ${fact.objectId}::uuid`,
  });
}
