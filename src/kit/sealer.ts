import { createHash } from 'node:crypto';
import type { Database } from './database.ts';
import { dueFacts, moveCursor } from './journal-cursor.ts';
import type { RecordedFact } from './journal-cursor.ts';

const CURSOR = 'seals';
const BATCH = 500;

/** The hash of some facts upon the hash before them. */
export function chain(before: Buffer | null, facts: Omit<RecordedFact, 'tx'>[]): Buffer {
  const hash = createHash('sha256').update(before ?? Buffer.alloc(32));
  for (const fact of facts) {
    hash.update(JSON.stringify([fact.id, fact.at, fact.fact, fact.actorId, fact.unitId, fact.objectKind, fact.objectId, fact.data]));
  }
  return hash.digest();
}

/**
 * Chains the next facts by hash, behind the writers and in commit order: a fact changed later no longer fits what follows it.
 * @returns how many facts were sealed
 */
export function sealOnce(worker: Database): Promise<number> {
  return worker.transaction().execute(async (tx) => {
    const facts = await dueFacts(tx, CURSOR, BATCH);
    const first = facts[0];
    const last = facts.at(-1);
    if (!first || !last) return 0;
    const before = await tx.selectFrom('journalSeals').select('hash').orderBy('id', 'desc').limit(1).executeTakeFirst();
    await tx.insertInto('journalSeals')
      .values({ firstId: first.id, lastId: last.id, facts: facts.length, hash: chain(before?.hash ?? null, facts) }).execute();
    await moveCursor(tx, CURSOR, last);
    return facts.length;
  });
}
