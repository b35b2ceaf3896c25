import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { Tx } from '../../../kit/database.ts';
import { inSubtrees, nameMatches, unitLabel } from '../../organisation/index.ts';

const regimes = (tx: Tx) =>
  tx.selectFrom('reportRegimes as r').leftJoin('directivesPublic as d', 'd.directiveId', 'r.directiveId').select((eb) => [
    'r.id', 'r.origin', 'r.unitId', 'r.unitPath', unitLabel(eb.ref('r.unitId')).as('unitName'), 'r.title', 'r.periodKind', 'r.endMonths', 'r.endDay', 'r.openBefore', 'r.dueRule', 'r.ownLockAfter',
    'r.levels', 'r.template', 'r.directiveId', 'r.state', 'r.version', 'r.createdBy', 'r.createdAt', sql<string>`r.created_at::text`.as('createdKey'),
    'd.documentId as directiveDocumentId', 'd.title as directiveTitle',
    sql<string | null>`(select c.period_key from campaigns c where c.regime_id = r.id order by c.period_to desc limit 1)`.as('lastKey'),
    sql<string[]>`array(select c.period_key from campaigns c where c.regime_id = r.id order by c.period_to desc limit 3)`.as('lastKeys'),
  ]);

export type RegimeRow = Awaited<ReturnType<typeof listRegimes>>[number];

export const findRegime = (tx: Tx, id: string) => regimes(tx).where('r.id', '=', id).executeTakeFirst();

export const activeRegimes = (tx: Tx) => regimes(tx).where('r.state', '=', 'active').orderBy('r.id').execute();

/** One page of the regimes where the paths lead, newest first. */
export function listRegimes(tx: Tx, filter: { paths: string[]; q?: string | undefined; after: readonly [string, string] | null; limit: number }) {
  let query = regimes(tx).where((eb) => inSubtrees(eb.ref('r.unitPath'), filter.paths)).orderBy('r.createdAt', 'desc').orderBy('r.id').limit(filter.limit + 1);
  if (filter.q) query = query.where((eb) => nameMatches(eb.ref('r.title'), filter.q!));
  if (filter.after) query = query.where(sql<SqlBool>`(r.created_at < ${filter.after[0]}::timestamptz or (r.created_at = ${filter.after[0]}::timestamptz and r.id > ${filter.after[1]}::uuid))`);
  return query.execute();
}

/** Holds the regime's row until the transaction ends. */
export const lockRegime = (tx: Tx, id: string) => tx.selectFrom('reportRegimes').select(['version']).where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
