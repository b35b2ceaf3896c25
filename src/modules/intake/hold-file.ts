import { sql } from 'kysely';
import type { Tx } from '../../kit/database.ts';

const keyOf = (sha256: string) => sql`hashtextextended(${`file ${sha256}`}, 0)`;

/** Until the transaction ends nobody takes that file away: it is about to be named. Ask before `files.put`, not after. */
export const holdFile = (tx: Tx, sha256: string) => sql`select pg_advisory_xact_lock_shared(${keyOf(sha256)})`.execute(tx);

/** Until the transaction ends nobody names that file: if nothing does by now, it may be taken away. */
export const barFile = (tx: Tx, sha256: string) => sql`select pg_advisory_xact_lock(${keyOf(sha256)})`.execute(tx);
