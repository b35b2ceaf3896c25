import { sql } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import type { RecordedFact } from '../../kit/reactions.ts';
import { tellOccasions } from './occasions.ts';
import { tellEndedCare } from './tell-of-the-day.ts';

/** Tells the union that owes the answer that a transfer was asked for. */
export async function tellTransferAsked(tx: Tx, fact: RecordedFact): Promise<void> {
  await tellOccasions(tx, {
    kind: fact.fact, permission: 'members.manage',
    which: sql`select t.transfer_id as id, t.answering_unit_id as unit_id, t.name as subject, t.effective as day from members_public_transfers t where t.transfer_id = ${fact.objectId}::uuid and t.state = 'asked'`,
  });
}

/** Tells the union that asked what the other one answered. */
export async function tellTransferDecided(tx: Tx, fact: RecordedFact): Promise<void> {
  await tellOccasions(tx, {
    kind: fact.fact, permission: 'members.manage',
    which: sql`select t.transfer_id as id, t.asking_unit_id as unit_id, t.name as subject, t.effective as day from members_public_transfers t where t.transfer_id = ${fact.objectId}::uuid`,
  });
}

/** Tells both unions of each request that a decision on units overtook. */
export async function tellTransfersOvertaken(tx: Tx, fact: RecordedFact): Promise<void> {
  for (const side of ['asking', 'answering'] as const) {
    await tellOccasions(tx, {
      kind: fact.fact, permission: 'members.manage',
      which: sql`select concat_ws(' ', t.transfer_id, t.act_id, ${side}::text) as id, ${sql.ref(`t.${side}_unit_id`)} as unit_id, t.name as subject, t.effective as day from members_public_transfers t where t.act_id = ${fact.objectId}::uuid and t.state = 'overtaken'`,
    });
  }
}

/** Somebody was said to look after a union no longer; where that lies ahead, the calendar tells of it. */
export async function tellCareEnded(tx: Tx, fact: RecordedFact): Promise<void> {
  await tellEndedCare(tx, sql`c.care_id = ${fact.objectId}::uuid`);
}
