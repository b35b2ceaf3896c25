import { z } from 'zod';
import { pathsWith } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { listFacts, unitNames } from './queries.ts';
import type { journalQuery } from './schemas.ts';

/** The audit trail of the units that the asker audits, newest first. */
export async function readJournal(context: SignedIn, query: z.output<typeof journalQuery>) {
  const rows = await listFacts(context.tx, {
    paths: pathsWith(context.actor, 'audit.read'), objectId: query.objectId, limit: query.limit, after: readCursor(query.after, ['instant', 'number']),
  });
  const names = await unitNames(context.tx, rows.flatMap(({ data }) => idsIn(data as Data).map(([, id]) => id)));
  return page(rows, query.limit, (row) => [row.atKey, String(row.id)], ({ atKey: _, ...row }) => ({
    ...row, id: String(row.id), at: row.at.toISOString(), data: row.data as Data,
    named: Object.fromEntries(idsIn(row.data as Data).flatMap(([key, id]) => (names.has(id) ? [[key, names.get(id)!]] : []))),
  }));
}

type Data = Record<string, unknown>;

const idsIn = (data: Data): [key: string, id: string][] =>
  Object.entries(data).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && z.uuid().safeParse(entry[1]).success);
