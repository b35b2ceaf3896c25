import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { DayTurned } from '../../kit/calendar.ts';
import type { Tx } from '../../kit/database.ts';
import type { RecordedFact } from '../../kit/reactions.ts';
import { holdUpkeep } from './rebuild-entries.ts';
import { sources } from './sources.ts';
import type { EntrySource } from './sources.ts';
import { AT_ONCE, writeEntries } from './write-entries.ts';

const units = sources.find(({ kind }) => kind === 'unit')!;

/** The entries of what a fact tells of are read anew. */
export async function followFact(tx: Tx, fact: RecordedFact): Promise<void> {
  if (fact.objectId === null) return;
  for (const source of sources) {
    // The set-up is told of the first account; its unit is the root.
    if (source.facts.includes(fact.fact)) await (source === units ? followUnits(tx, [fact.objectKind === 'unit' ? fact.objectId : fact.unitId ?? fact.objectId]) : writeEntries(tx, source, [fact.objectId]));
    const also = source.alsoAfter?.[fact.fact];
    if (also) await followSome(tx, source, also(fact));
  }
}

/** What begins, changes or ends by the calendar between two days is read anew; the upkeep is held meanwhile. */
export async function followDays(tx: Tx, { before, today }: DayTurned): Promise<void> {
  await holdUpkeep(tx);
  const [first, last] = [before, today].toSorted() as [string, string];
  const { rows } = await sql<{ id: string }>`
    select distinct v.unit_id as id from organisation_public_current v
    where lower(v.valid) > ${first}::date and lower(v.valid) <= ${last}::date or upper(v.valid) > ${first}::date and upper(v.valid) <= ${last}::date`.execute(tx);
  await followUnits(tx, rows.map(({ id }) => id));
  for (const source of sources) if (source.turning) await followSome(tx, source, source.turning(first, last));
}

async function followSome(tx: Tx, source: EntrySource, which: RawBuilder<{ id: string }>): Promise<void> {
  const { rows } = await which.execute(tx);
  await writeInParts(rows.map(({ id }) => id), (part) => writeEntries(tx, source, part));
}

/** The units of an act are read anew, whether it was recorded or undone. */
export async function entriesAfterAct(tx: Tx, fact: RecordedFact): Promise<void> {
  const rows = await tx.selectFrom('organisationPublicActUnits').select('unitId').distinct().where('actId', '=', fact.objectId).execute();
  await followUnits(tx, rows.flatMap(({ unitId }) => unitId ?? []));
}

/** Reads units anew; one that has moved takes the entries of its whole subtree along. */
export async function followUnits(tx: Tx, ids: string[]): Promise<void> {
  const before = await placesOf(tx, ids);
  await writeInParts(ids, (part) => writeEntries(tx, units, part));
  const after = await placesOf(tx, ids);
  const moved = ids.filter((id) => before.has(id) && before.get(id) !== after.get(id));
  await rereadBelow(tx, moved.flatMap((id) => before.get(id)!.split('.').at(-1)!));
}

async function placesOf(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  const rows = await tx.selectFrom('searchEntries').select(['id', 'path']).where('kind', '=', units.kind).where(sql<boolean>`id = any (${ids}::uuid[])`).execute();
  return new Map(rows.map(({ id, path }) => [id, path]));
}

/** Reads everything anew whose entry hangs below one of these nodes. A node keeps its number wherever it moves, so the doors still name it. */
async function rereadBelow(tx: Tx, nodes: string[]): Promise<void> {
  if (nodes.length === 0) return;
  for (const source of sources) {
    const doors = source.permissions.flatMap((permission) => nodes.map((node) => `'${permission}@${node}'`)).join(' | ');
    const { rows } = await sql<{ id: string }>`select e.id from search_entries e where e.kind = ${source.kind} and e.lexemes @@ ${doors}::tsquery`.execute(tx);
    await writeInParts(rows.map(({ id }) => id), (part) => writeEntries(tx, source, part));
  }
}

async function writeInParts(ids: string[], write: (part: string[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < ids.length; from += AT_ONCE) await write(ids.slice(from, from + AT_ONCE));
}
