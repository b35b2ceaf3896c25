import type { z } from 'zod';
import { pathsWith } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { listFacts } from './queries.ts';
import type { journalQuery } from './schemas.ts';

/** The audit trail of the units that the asker audits, newest first. */
export async function readJournal(context: SignedIn, query: z.output<typeof journalQuery>) {
  const rows = await listFacts(context.tx, {
    paths: pathsWith(context.actor, 'audit.read'), objectId: query.objectId, limit: query.limit, after: readCursor(query.after, ['instant', 'number']),
  });
  return page(rows, query.limit, (row) => [row.atKey, String(row.id)], ({ atKey: _, ...row }) => ({
    ...row, id: String(row.id), at: row.at.toISOString(), data: row.data as Record<string, unknown>,
  }));
}
