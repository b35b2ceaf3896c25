import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import { inSubtrees, nameMatches } from '../organisation/index.ts';

export interface AccountFilter {
  managed: string[];
  id?: string;
  q?: string | undefined;
  after: readonly [name: string, id: string] | null;
  limit: number;
}

/** Accounts with a role in the managed subtrees; those without any, or at units that have ended alone, are shown to who manages from the root. */
export function listAccounts(tx: Tx, filter: AccountFilter) {
  const rootless = filter.managed.some((path) => !path.includes('.'));
  let query = tx
    .selectFrom('accounts as a')
    .select(['a.id', 'a.username', 'a.name', 'a.sortName', 'a.disabledAt', 'a.createdAt'])
    .where((eb) => eb.or([
      eb.exists(eb.selectFrom('accountGrants as g').innerJoin('organisationPublic as u', 'u.id', 'g.unitId')
        .whereRef('g.accountId', '=', 'a.id').where(inSubtrees(eb.ref('u.path' as never), filter.managed)).select('g.id')),
      ...(rootless ? [eb.not(eb.exists(eb.selectFrom('accountGrants as g').innerJoin('organisationPublic as u', 'u.id', 'g.unitId').whereRef('g.accountId', '=', 'a.id').select('g.id')))] : []),
    ]))
    .orderBy(sql`a.sort_name collate "vi-x-icu"`).orderBy('a.id')
    .limit(filter.limit + 1);
  if (filter.id) query = query.where('a.id', '=', filter.id);
  if (filter.q) query = query.where((eb) => eb.or([nameMatches(eb.ref('a.name'), filter.q!), sql<SqlBool>`a.username::text like ${`${filter.q!.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`}`]));
  if (filter.after) query = query.where(sql<SqlBool>`(a.sort_name collate "vi-x-icu", a.id) > (${filter.after[0]}, ${filter.after[1]}::uuid)`);
  return query.execute();
}

/** Grants of some accounts, with the unit's name and path and the role's permissions. */
export async function grantsOf(tx: Tx, accountIds: string[]) {
  if (accountIds.length === 0) return [];
  return tx
    .selectFrom('accountGrants as g')
    .innerJoin('organisationPublic as u', 'u.id', 'g.unitId')
    .innerJoin('roles as r', 'r.key', 'g.roleKey')
    .where('g.accountId', 'in', accountIds)
    .select(['g.id', 'g.accountId', 'g.roleKey', 'g.unitId', 'g.grantedAt', 'u.name as unitName', 'u.path', 'r.permissions'])
    .orderBy('g.grantedAt').orderBy('g.id')
    .execute();
}

/** The journal, newest first; only facts of units in the given subtrees, or of no unit at all from the root. */
/** What units are called, or were last. */
export async function unitNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.selectFrom('organisationPublicVersions as v').where('v.unitId', 'in', [...new Set(ids)]).distinctOn('v.unitId')
    .select(['v.unitId', 'v.name']).orderBy('v.unitId').orderBy(sql`lower(v.valid)`, 'desc').execute();
  return new Map(rows.map(({ unitId, name }) => [unitId, name]));
}

export function listFacts(tx: Tx, filter: { paths: string[]; objectId?: string | undefined; after: readonly [at: string, id: string] | null; limit: number }) {
  const rooted = filter.paths.some((path) => !path.includes('.'));
  let query = tx
    .selectFrom('journal as j')
    .leftJoin('accounts as a', 'a.id', 'j.actorId')
    .leftJoinLateral(
      // A unit that has ended keeps its place in the tree, and its facts their readers.
      (eb) => eb.selectFrom('organisationPublicVersions as v').whereRef('v.unitId', '=', 'j.unitId')
        .select(['v.path', 'v.name', 'v.unitId as id']).orderBy(sql`lower(v.valid)`, 'desc').limit(1).as('u'),
      (join) => join.onTrue(),
    )
    .select(['j.id', 'j.at', sql<string>`j.at::text`.as('atKey'), 'j.fact', 'a.name as actorName', 'u.name as unitName', 'j.objectKind', 'j.objectId', 'j.data'])
    .where((eb) => eb.or([inSubtrees(eb.ref('u.path'), filter.paths), ...(rooted ? [eb('j.unitId', 'is', null), eb('u.id', 'is', null)] : [])]))
    // The key of the partitions: no other order is read without sorting the whole journal.
    .orderBy('j.at', 'desc').orderBy('j.id', 'desc')
    .limit(filter.limit + 1);
  if (filter.objectId) query = query.where('j.objectId', '=', filter.objectId);
  if (filter.after) query = query.where(sql<SqlBool>`(j.at, j.id) < (${filter.after[0]}::timestamptz, ${filter.after[1]}::bigint)`);
  return query.execute();
}
