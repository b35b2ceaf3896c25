import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { ActorMatch } from '../../engines/actor-matching/index.ts';
import type { Tx } from '../../kit/database.ts';
import { inSubtrees, unitLabel } from '../organisation/index.ts';

/** Names that one document can bring up are few; more candidates than this say nothing. */
const MOST_CANDIDATES = 300;

const units = (tx: Tx) => tx.selectFrom('organisationPublic as u').select(['u.id', 'u.name', 'u.shortName', 'u.typeKey', 'u.path']);

/** A unit with those above it, from the root down. */
export const wayTo = (tx: Tx, path: string) => units(tx).where(sql<SqlBool>`u.path @> ${path}::ltree`).orderBy(sql`nlevel(u.path)`).execute();

/** How many units of each type stand below a unit, and how many of them directly. */
export const countsBelow = (tx: Tx, base: { id: string; path: string }) =>
  tx.selectFrom('organisationPublic as u').where((eb) => inSubtrees(eb.ref('u.path'), [base.path])).where('u.id', '!=', base.id)
    .select(['u.typeKey', sql<number>`count(*)`.as('all'), sql<number>`count(*) filter (where u.parent_id = ${base.id})`.as('direct')])
    .groupBy('u.typeKey').execute();

/** Units below a path whose names hold all the words of one of the sets, in order; the higher levels first. */
export function unitsNamed(tx: Tx, path: string, sought: readonly string[][]) {
  if (sought.length === 0) return Promise.resolve([]);
  return units(tx).where((eb) => inSubtrees(eb.ref('u.path'), [path]))
    .where((eb) => eb.or(sought.map((words) => sql<SqlBool>`f_unaccent(u.name) like ${`%${words.join('%')}%`}`)))
    .orderBy(sql`nlevel(u.path)`).orderBy('u.id').limit(MOST_CANDIDATES).execute();
}

/** What people settled about the actors of a document. */
export function actorsSettled(tx: Tx, documentId: string) {
  return tx.selectFrom('directiveActors as a').innerJoin('accessPublicPeople as p', 'p.id', 'a.settledBy').where('a.documentId', '=', documentId)
    .select((eb) => ['a.actorKey', 'a.kind', 'a.unitId', unitLabel(eb.ref('a.unitId')).as('unitName'), 'a.typeKeys', 'a.direct', 'a.condition', 'a.settledAt', 'p.name as settledBy'])
    .execute();
}

type Settled = Awaited<ReturnType<typeof actorsSettled>>[number];

/** A settlement as the wire says it. */
export function matchOf({ kind, unitId, typeKeys, direct, condition }: Pick<Settled, 'kind' | 'unitId' | 'typeKeys' | 'direct' | 'condition'>): ActorMatch {
  if (kind === 'unit' && unitId) return { kind, unitId };
  if (kind === 'types' && typeKeys) return { kind, typeKeys, direct, condition };
  return { kind: kind === 'department' ? 'department' : 'outside' };
}

export const columnsOf = (match: ActorMatch) => ({
  kind: match.kind, unitId: match.kind === 'unit' ? match.unitId : null, typeKeys: match.kind === 'types' ? match.typeKeys : null,
  direct: match.kind === 'types' && match.direct, condition: match.kind === 'types' ? match.condition : null,
});
