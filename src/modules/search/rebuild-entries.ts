import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, Tx } from '../../kit/database.ts';
import { sources } from './sources.ts';
import { idsAfter, writeEntries } from './write-entries.ts';

/** Raised where words or doors are reckoned otherwise; a change of a source shows by itself. */
const RULES = 2;

/**
 * Writes all entries anew from the modules, in one transaction: whoever searches meanwhile finds what was there before.
 * @param worker the worker's database
 * @returns how many entries there are
 */
export async function rebuildEntries(worker: Database, note: (entries: number) => void = () => undefined): Promise<number> {
  return worker.transaction().execute(async (tx) => {
    await holdUpkeep(tx);
    return rebuildIn(tx, note);
  });
}

/** The same within a transaction that holds the upkeep. */
export async function rebuildIn(tx: Tx, note: (entries: number) => void = () => undefined): Promise<number> {
  await sql`delete from search_entries`.execute(tx);
  await sql`delete from search_words`.execute(tx);
  let entries = 0;
  for (const source of sources) {
    for (let ids = await idsAfter(tx, source, null); ids.length > 0; ids = await idsAfter(tx, source, ids.at(-1)!)) {
      await writeEntries(tx, source, ids);
      note(entries += ids.length);
    }
  }
  await sql`insert into search_upkeep (rules) values (${rulesOf(tx)}) on conflict (only_one) do update set rules = excluded.rules`.execute(tx);
  return entries;
}

/** One at a time, also of two programs on one database; held until the transaction ends. */
export async function holdUpkeep(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('lantoa search upkeep', 0))`.execute(tx);
}

/** Stands for all that decides what entries look like; another one means that they must be written anew. */
export function rulesOf(tx: Tx): string {
  const written = sources.map(({ kind, entries }) => `${kind}: ${entries.compile(tx).sql}`).join('\n');
  return `${RULES}-${createHash('sha256').update(written).digest('hex').slice(0, 16)}`;
}
