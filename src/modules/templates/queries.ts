import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import { nameMatches } from '../organisation/index.ts';

/** Kept forms, each in its newest version, with the unit that keeps it; those of units that ended are offered no more. */
const newest = (tx: Tx) =>
  tx.selectFrom('readyForms as f')
    .innerJoin('organisationPublic as u', 'u.id', 'f.unitId')
    .innerJoinLateral(
      (eb) => eb.selectFrom('readyFormVersions as n').whereRef('n.formId', '=', 'f.id').selectAll('n').orderBy('n.number', 'desc').limit(1).as('v'),
      (join) => join.onTrue(),
    )
    .select([
      'f.id', 'f.unitId', 'u.name as unitName', 'u.path as unitPath', 'v.number as version', 'v.title', 'v.about',
      sql<number>`jsonb_array_length(v.definition->'rows')`.as('rows'), sql<number>`jsonb_array_length(v.definition->'columns')`.as('columns'),
    ]);

export function listForms(tx: Tx, filter: { q?: string | undefined; after: readonly [title: string, id: string] | null; limit: number }) {
  let query = newest(tx).orderBy(sql`v.title collate "vi-x-icu"`).orderBy('f.id').limit(filter.limit + 1);
  if (filter.q) query = query.where((eb) => eb.or([nameMatches(eb.ref('v.title'), filter.q!), nameMatches(eb.ref('v.about'), filter.q!)]));
  if (filter.after) query = query.where(sql<SqlBool>`(v.title collate "vi-x-icu", f.id) > (${filter.after[0]}, ${filter.after[1]}::uuid)`);
  return query.execute();
}

export const findForm = (tx: Tx, id: string) => newest(tx).where('f.id', '=', id).executeTakeFirst();

/** Versions of a form, newest first, without what they hold. */
export const versionsOf = (tx: Tx, formId: string) =>
  tx.selectFrom('readyFormVersions as v').innerJoin('accessPublicPeople as p', 'p.id', 'v.madeBy').where('v.formId', '=', formId)
    .select(['v.number', 'v.title', 'v.about', 'v.renamed', 'p.name as madeBy', 'v.madeAt']).orderBy('v.number', 'desc').limit(100).execute();

export const definitionOf = (tx: Tx, formId: string, number: number) =>
  tx.selectFrom('readyFormVersions').where('formId', '=', formId).where('number', '=', number).select('definition').executeTakeFirst();
