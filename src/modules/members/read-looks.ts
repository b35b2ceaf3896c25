import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { z } from 'zod';
import { allow, inSubtree } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import type { Page } from '../../kit/paging.ts';
import { problems } from '../../kit/problem.ts';
import { asInstant } from '../../kit/wire.ts';
import { inSubtrees, unitLabel, unitLastOn } from '../organisation/index.ts';
import { personInCharge, readableMembers } from './policy.ts';
import type { memberExportSchema, memberExportsQuery, viewSchema, viewsQuery } from './schemas.ts';
import { standsToday } from './transfer.ts';

/** The rows after the last of the page before, newest first. */
const olderThan = (alias: string, [at, id]: readonly [string, string]) =>
  sql<SqlBool>`(${sql.ref(alias)}.at < ${at}::timestamptz or (${sql.ref(alias)}.at = ${at}::timestamptz and ${sql.ref(alias)}.id > ${id}::uuid))`;

/** Who looked at a record from outside its union: when, from which unit, and for what where details were shown. @throws Problem not_found, not_allowed */
export async function readLooks(context: SignedIn, personId: string, { limit, after }: z.output<typeof viewsQuery>): Promise<Page<z.input<typeof viewSchema>>> {
  await personInCharge(context, personId);
  let query = context.tx.selectFrom('personViews as v').leftJoin('accessPublicPeople as a', 'a.id', 'v.accountId').where('v.personId', '=', personId)
    .select((eb) => ['v.id', 'v.at', sql<string>`v.at::text`.as('sortKey'), 'v.kind', 'v.purpose', 'a.name as by', 'v.fromUnitId', unitLabel(eb.ref('v.fromUnitId')).as('fromName')])
    .orderBy('v.at', 'desc').orderBy('v.id').limit(limit + 1);
  const cursor = readCursor(after, ['instant', 'id']);
  if (cursor) query = query.where(olderThan('v', cursor));
  return page(await query.execute(), limit, (row) => [row.sortKey, row.id], ({ id, at, kind, purpose, by, fromUnitId, fromName }) =>
    ({ id, at: asInstant(at), kind: kind as 'viewed' | 'shown', purpose, by, from: { id: fromUnitId, name: fromName } }));
}

/** Lists of members of a unit, or of one below it, that left the system: who fetched them, when, for what, and how many people stood in them. @throws Problem not_found, not_allowed */
export async function readMemberExports(context: SignedIn, { unitId, limit, after }: z.output<typeof memberExportsQuery>): Promise<Page<z.input<typeof memberExportSchema>>> {
  const unit = await unitLastOn(context.tx, unitId, context.clock.today());
  if (!unit || !readableMembers(context).some((root) => inSubtree(unit.path, root))) throw problems.notFound();
  allow(context, 'members.manage', unit.path);
  let query = context.tx.selectFrom('memberExports as e').leftJoin('accessPublicPeople as a', 'a.id', 'e.accountId')
    .where(sql<SqlBool>`exists (select 1 from organisation_public_current v where v.unit_id = e.unit_id and ${inSubtrees(sql.ref('v.path'), [unit.path])} and ${standsToday(context)})`)
    .select((eb) => ['e.id', 'e.at', sql<string>`e.at::text`.as('sortKey'), 'e.purpose', 'e.members', 'a.name as by', 'e.unitId', unitLabel(eb.ref('e.unitId')).as('unitName')])
    .orderBy('e.at', 'desc').orderBy('e.id').limit(limit + 1);
  const cursor = readCursor(after, ['instant', 'id']);
  if (cursor) query = query.where(olderThan('e', cursor));
  return page(await query.execute(), limit, (row) => [row.sortKey, row.id], ({ id, at, purpose, members, by, unitId: ofUnit, unitName }) =>
    ({ id, at: asInstant(at), unit: { id: ofUnit, name: unitName }, by, purpose, members }));
}
