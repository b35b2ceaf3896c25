import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { Tx } from '../../../kit/database.ts';

const SPAN = { from: sql<string>`lower(valid)`.as('from'), to: sql<string | null>`(upper(valid) - 1)`.as('to') };
const POSITION = ['id', 'unitId', 'title', 'kindKey', 'qualification', 'fullTime', 'seats'] as const;
const PLACEMENT = ['id', 'positionId', 'unitId', 'personName', 'accountId', 'personId', 'inQuota', 'endReason'] as const;

/** A position, held so that it does not end while someone is placed in it. */
export const positionById = (tx: Tx, id: string) => tx.selectFrom('jobPositions').select([...POSITION, SPAN.from, SPAN.to]).where('id', '=', id).where(sql<SqlBool>`not isempty(valid)`).forNoKeyUpdate().executeTakeFirst();

export const placementById = (tx: Tx, id: string) => tx.selectFrom('placements').select([...PLACEMENT, SPAN.from, SPAN.to]).where('id', '=', id).where(sql<SqlBool>`not isempty(valid)`).forNoKeyUpdate().executeTakeFirst();

/** Positions of an office on a day, by title; `limit + 1` rows. */
export function listPositions(tx: Tx, filter: { unitId: string; day: string; after: readonly [title: string, id: string] | null; limit: number }) {
  let query = tx.selectFrom('jobPositions').select([...POSITION, SPAN.from, SPAN.to]).where('unitId', '=', filter.unitId).where(sql<SqlBool>`valid @> ${filter.day}::date`)
    .orderBy(sql`title collate "vi-x-icu"`).orderBy('id').limit(filter.limit + 1);
  if (filter.after) query = query.where(sql<SqlBool>`(title collate "vi-x-icu", id) > (${filter.after[0]}, ${filter.after[1]}::uuid)`);
  return query.execute();
}

/** Who fills some positions on a day, by given name. */
export async function holdersOn(tx: Tx, positionIds: string[], day: string) {
  if (positionIds.length === 0) return [];
  return tx.selectFrom('placements').select([...PLACEMENT, SPAN.from, SPAN.to]).where('positionId', 'in', positionIds).where(sql<SqlBool>`valid @> ${day}::date`)
    .orderBy(sql`sort_name collate "vi-x-icu"`).orderBy('id').execute();
}

/** How many people fill a position on some day after this one. */
export async function peopleAfter(tx: Tx, positionId: string, day: string): Promise<number> {
  const row = await tx.selectFrom('placements').select(sql<number>`count(id)::int`.as('people')).where('positionId', '=', positionId).where(sql<SqlBool>`valid && daterange((${day}::date + 1), null)`).executeTakeFirstOrThrow();
  return row.people;
}

export async function endOn(tx: Tx, table: 'jobPositions' | 'placements', id: string, on: string): Promise<void> {
  await tx.updateTable(table as 'placements').set({ valid: sql`daterange(lower(valid), ${on}::date + 1)` as never }).where('id', '=', id).execute();
}

/** Units that staffing is about, at or below a unit: itself, its departments, and whoever has a quota that year or positions; `limit + 1` rows. */
export function listStaffedUnits(tx: Tx, filter: { root: { id: string; path: string }; year: number; day: string; after: readonly [depth: string, name: string, id: string] | null; limit: number }) {
  const { root, year, day } = filter;
  let query = tx.selectFrom('organisationPublicCurrent as v').leftJoin('staffQuotas as q', (join) => join.onRef('q.unitId', '=', 'v.unitId').on('q.year', '=', year).on('q.supersededBy', 'is', null))
    .where(sql<SqlBool>`v.valid @> ${day}::date`).where(sql<SqlBool>`v.path <@ ${root.path}::ltree`)
    .where(sql<SqlBool>`(v.unit_id = ${root.id} or (v.parent_id = ${root.id} and v.type_key = 'department')
      or v.unit_id in (select s.unit_id from staff_quotas s where s.year = ${year} and s.superseded_by is null union all select j.unit_id from job_positions j where j.valid @> ${day}::date))`)
    .select(['v.unitId', 'v.name as unitName', 'v.typeKey', 'v.path', 'q.granted', 'q.decisionSymbol', 'q.decisionDate', sql<number>`nlevel(v.path)`.as('depth')])
    .orderBy(sql`nlevel(v.path)`).orderBy(sql`v.name collate "vi-x-icu"`).orderBy('v.unitId').limit(filter.limit + 1);
  if (filter.after) query = query.where(sql<SqlBool>`(nlevel(v.path), v.name collate "vi-x-icu", v.unit_id) > (${Number(filter.after[0])}::int, ${filter.after[1]}, ${filter.after[2]}::uuid)`);
  return query.execute();
}

/** People at each unit at or below a path on a day, within the quota and beside it. */
export function peopleBelow(tx: Tx, path: string, day: string) {
  return tx.selectFrom('placements as p').innerJoin('organisationPublicCurrent as v', 'v.unitId', 'p.unitId')
    .where(sql<SqlBool>`p.valid @> ${day}::date`).where(sql<SqlBool>`v.valid @> ${day}::date`).where(sql<SqlBool>`v.path <@ ${path}::ltree`)
    .groupBy('v.path').select(['v.path', sql<number>`count(p.id) filter (where p.in_quota)::int`.as('used'), sql<number>`count(p.id) filter (where not p.in_quota)::int`.as('beside')])
    .execute();
}

/** Quotas that a path lies under in a year, of units within the asker's scope. */
export function quotasAbove(tx: Tx, path: string, year: number, day: string) {
  return tx.selectFrom('organisationPublicCurrent as v').innerJoin('staffQuotas as q', 'q.unitId', 'v.unitId')
    .where(sql<SqlBool>`v.path @> ${path}::ltree`).where(sql<SqlBool>`v.valid @> ${day}::date`).where('q.year', '=', year).where('q.supersededBy', 'is', null)
    .select(['v.name', 'v.path', 'q.granted']).orderBy(sql`nlevel(v.path)`).execute();
}

/** Every quota that holds for a unit, the latest year first. */
export const quotasOf = (tx: Tx, unitId: string) => tx.selectFrom('staffQuotas').select(['year', 'granted', 'decisionSymbol', 'decisionDate']).where('unitId', '=', unitId).where('supersededBy', 'is', null)
  .orderBy('year', 'desc').limit(60).execute();

/** People at or below a unit on each of some days, wherever it hung on that day. */
export async function peopleOnDays(tx: Tx, unitId: string, days: string[]) {
  if (days.length === 0) return new Map<string, { used: number; beside: number }>();
  const { rows } = await sql<{ day: string; used: number; beside: number }>`
    select d.day, count(p.id) filter (where p.in_quota)::int as used, count(p.id) filter (where not p.in_quota)::int as beside
    from unnest(${days}::date[]) as d(day)
    join organisation_public_current o on o.unit_id = ${unitId} and o.valid @> d.day
    join placements p on p.valid @> d.day
    join organisation_public_current v on v.unit_id = p.unit_id and v.valid @> d.day and v.path <@ o.path
    group by d.day`.execute(tx);
  return new Map(rows.map(({ day, used, beside }) => [day, { used, beside }]));
}
