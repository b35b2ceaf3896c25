import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { nameMatches } from '../organisation/index.ts';
import type { transferTargetsQuery, transfersQuery } from './schemas.ts';
import { presenterOf, transfers } from './transfer.ts';

/** Transfers from and to the unions of the asker, the newest first; with `waiting` only those without an answer. */
export async function readTransfers(context: SignedIn, { after, limit, waiting }: z.output<typeof transfersQuery>) {
  const start = readCursor(after, ['instant', 'id']);
  let query = transfers(context).select(sql<string>`t.asked_at::text`.as('at')).orderBy('t.askedAt', 'desc').orderBy('t.id').limit(limit + 1);
  if (waiting === 'true') query = query.where('t.state', '=', 'asked');
  if (start) query = query.where(sql<SqlBool>`(t.asked_at < ${start[0]}::timestamptz or (t.asked_at = ${start[0]}::timestamptz and t.id > ${start[1]}::uuid))`);
  const rows = await query.execute();
  const present = await presenterOf(context, rows);
  return page(rows, limit, (row) => [row.at, row.id], present);
}

/** Unions anywhere in the tree by words of their name: where a member may go. Names of unions are no secret, their members are. */
export async function findTransferTargets({ tx, clock }: SignedIn, { q }: z.output<typeof transferTargetsQuery>) {
  const items = await tx.selectFrom('organisationPublicCurrent as v').where((eb) => nameMatches(eb.ref('v.name'), q))
    .where(sql<SqlBool>`v.valid @> ${clock.today()}::date`).where('v.typeKey', 'in', ['grassroots', 'guild', 'member-union'])
    .leftJoin('organisationPublicCurrent as p', (join) => join.onRef('p.unitId', '=', 'v.parentId').on(sql<SqlBool>`p.valid @> ${clock.today()}::date`))
    .select(['v.unitId as id', 'v.name', 'p.name as above']).orderBy(sql`v.name collate "vi-x-icu"`).orderBy('v.unitId').limit(20).execute();
  return { items: items.map((item) => ({ ...item, id: item.id!, name: item.name! })) };
}
