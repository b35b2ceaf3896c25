import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import { nameMatches } from '../organisation/index.ts';

const asArray = (paths: string[]) => `{${paths.join(',')}}`;

/** Units that lie in these subtrees on a day; one that has ended lies where it last lay. */
export const unitsWithin = (paths: string[], day: string): RawBuilder<unknown> => sql`(
  select p.unit_id from organisation_public_current p
  where p.path <@ any (${asArray(paths)}::ltree[]) and lower(p.valid) <= ${day}::date
    and not exists (select 1 from organisation_public_current l where l.unit_id = p.unit_id and lower(l.valid) > lower(p.valid) and lower(l.valid) <= ${day}::date))`;

/** The last path of a unit up to a day. */
export const pathOn = (unit: RawBuilder<unknown>, day: string) => sql<string>`(
  select p.path::text from organisation_public_current p where p.unit_id = ${unit} and lower(p.valid) <= ${day}::date order by lower(p.valid) desc limit 1)`;

/** The name of a unit on a day, or its last before. */
export const nameOn = (unit: RawBuilder<unknown>, day: string) => sql<string>`(
  select p.name from organisation_public_current p where p.unit_id = ${unit} and lower(p.valid) <= ${day}::date order by lower(p.valid) desc limit 1)`;

/** A row holds on a day. Said in comparisons, not as containment, of which the planner believes that next to no row fulfils it. */
const holds = (alias: string, day: string) =>
  sql`lower(${sql.ref(alias)}.valid) <= ${day}::date and (upper_inf(${sql.ref(alias)}.valid) or upper(${sql.ref(alias)}.valid) > ${day}::date)`;

/** The last count of each row by its index, or of all workplaces at once: for a page, or for figures. */
const counts = {
  each: (day: string) => sql`left join lateral (select k.workers, k.women, k.counted_on from workplace_counts k where k.workplace_id = v.workplace_id and k.counted_on <= ${day}::date order by k.counted_on desc limit 1) n on true`,
  all: (day: string) => sql`left join (select distinct on (k.workplace_id) k.workplace_id, k.workers, k.women, k.counted_on from workplace_counts k where k.counted_on <= ${day}::date order by k.workplace_id, k.counted_on desc) n on n.workplace_id = v.workplace_id`,
};

/**
 * Workplaces as they stand on a day: version, caretaker, living union (after a merger its heir), last count. Rows of people's pages are
 * joined to the guarded table; figures of a subtree that was allowed, in which each row would be asked again, are not.
 */
export const workplacesOn = (day: string, counted: keyof typeof counts = 'each'): RawBuilder<unknown> => sql`
  workplace_versions v ${counted === 'each' ? sql`join workplaces w on w.id = v.workplace_id` : sql``}
  join workplace_caretakers c on c.workplace_id = v.workplace_id and ${holds('c', day)}
  left join workplace_unions m on m.workplace_id = v.workplace_id and ${holds('m', day)}
  left join organisation_public_current a on a.unit_id = m.union_id and ${holds('a', day)}
  left join lateral (select case when a.unit_id is not null then m.union_id when m.union_id is not null then workplaces_heir(m.union_id, ${day}::date) end as union_id) u on true
  ${counts[counted](day)}`;

/** The rest of `workplacesOn`, which its caller's `where` must hold: the version is of that day. */
export const onDay = (day: string): RawBuilder<unknown> => holds('v', day);

/** Up to this many workplaces are asked for by their ids; of more, so many fit that reading in order of names soon fills a page. */
const FEW = 1000;

/** Workplaces that may be looked after or covered from these subtrees, covered also by unions whose work goes on in them; null where there are many. */
async function fewWithin(tx: Tx, paths: string[], day: string): Promise<string[] | null> {
  const { rows } = await sql<{ workplaceId: string }>`
  select k.workplace_id from workplace_caretakers k where k.unit_id in ${unitsWithin(paths, day)}
  union all
  select k.workplace_id from workplace_unions k where k.union_id in (
    with recursive own as (select o.unit_id from ${unitsWithin(paths, day)} o union select s.from_id from own join organisation_public_successions s on s.to_id = own.unit_id)
    select unit_id from own)
  limit ${FEW + 1}`.execute(tx);
  return rows.length > FEW ? null : rows.map(({ workplaceId }) => workplaceId);
}

export interface WorkplaceFilter {
  day: string;
  readable: string[];
  underPath?: string | undefined;
  q?: string | undefined;
  union?: 'with' | 'without' | undefined;
  minWorkers?: number | undefined;
  kindKey?: string | undefined;
  localityKey?: string | undefined;
  status?: string | undefined;
  after: readonly [name: string, id: string] | null;
  limit: number;
}

export interface WorkplaceRow {
  id: string; code: string | null; name: string; kindKey: string; ownershipKey: string | null; fieldKey: string | null; localityKey: string | null;
  locality: string | null; address: string | null; status: 'working' | 'suspended' | 'closed'; unitId: string; unitName: string; unionId: string | null; unionName: string | null;
  workers: number | null; women: number | null; countedOn: string | null;
  foundingId: string | null; foundingState: 'open' | 'stopped' | null; foundingStep: string | null;
}

/** One page of workplaces in order of their names; `limit + 1` rows. */
export async function listWorkplaces(tx: Tx, filter: WorkplaceFilter): Promise<WorkplaceRow[]> {
  const { day } = filter;
  const within = (paths: string[]) => sql`(c.unit_id in ${unitsWithin(paths, day)} or u.union_id in ${unitsWithin(paths, day)})`;
  const few = await fewWithin(tx, filter.underPath ? [filter.underPath] : filter.readable, day);
  const conditions = [
    onDay(day), within(filter.readable),
    ...(few ? [sql`v.workplace_id = any (${few}::uuid[])`] : []),
    ...(filter.underPath ? [within([filter.underPath])] : []),
    ...(filter.q ? [sql`(${nameMatches(sql.ref('v.name'), filter.q)} or w.code = ${filter.q})`] : []),
    ...(filter.union === 'with' ? [sql`u.union_id is not null`] : filter.union === 'without' ? [sql`u.union_id is null`] : []),
    ...(filter.minWorkers ? [sql`n.workers >= ${filter.minWorkers}`] : []),
    ...(filter.kindKey ? [sql`v.kind_key = ${filter.kindKey}`] : []),
    ...(filter.localityKey ? [sql`v.locality_key = ${filter.localityKey}`] : []),
    filter.status ? sql`v.status = ${filter.status}` : sql`v.status <> 'closed'`,
    ...(filter.after ? [sql`(v.name collate "vi-x-icu", w.id) > (${filter.after[0]}, ${filter.after[1]}::uuid)`] : []),
  ];
  const { rows } = await sql<WorkplaceRow>`
    select ${columns(day)} from ${workplacesOn(day)}
    left join foundings f on f.workplace_id = w.id and f.state <> 'recognised'
    where ${sql.join(conditions, sql` and `)}
    order by v.name collate "vi-x-icu", w.id limit ${filter.limit + 1}`.execute(tx);
  return rows;
}

const columns = (day: string) => sql`
  w.id, w.code, v.name, v.kind_key, v.ownership_key, v.field_key, v.locality_key, v.address, v.status, c.unit_id, u.union_id, n.workers, n.women, n.counted_on,
  (select l.name from workplaces_public_localities l where l.key = v.locality_key) as locality,
  ${nameOn(sql.ref('c.unit_id'), day)} as unit_name, ${nameOn(sql.ref('u.union_id'), day)} as union_name,
  f.id as founding_id, f.state as founding_state, f.step as founding_step`;

export async function workplaceOn(tx: Tx, id: string, day: string): Promise<WorkplaceRow | undefined> {
  const { rows } = await sql<WorkplaceRow>`
    select ${columns(day)} from ${workplacesOn(day)}
    left join foundings f on f.workplace_id = w.id and f.state <> 'recognised' where w.id = ${id} and ${onDay(day)}`.execute(tx);
  return rows[0];
}

/** Where a workplace hangs on a day; before its first day, where it first hung. */
export async function placeOf(tx: Tx, id: string, day: string): Promise<{ unitId: string; path: string; unionPath: string | null } | undefined> {
  const { rows } = await sql<{ unitId: string; path: string; unionPath: string | null }>`
    select c.unit_id, ${pathOn(sql.ref('c.unit_id'), day)} as path, ${pathOn(sql.ref('u.union_id'), day)} as union_path
    from (select * from workplace_caretakers where workplace_id = ${id} order by (valid @> ${day}::date) desc, lower(valid) limit 1) c
    left join workplace_unions m on m.workplace_id = c.workplace_id and m.valid @> ${day}::date
    left join lateral (select workplaces_heir(m.union_id, ${day}::date) as union_id where m.union_id is not null) u on true`.execute(tx);
  return rows[0]?.path ? rows[0] : undefined;
}

/** Holds a workplace until the transaction ends: two clerks do not cover or change it at once. */
export async function holdWorkplace(tx: Tx, id: string): Promise<void> {
  await sql`select id from workplaces where id = ${id} for no key update`.execute(tx);
}

export async function versionsOf(tx: Tx, id: string) {
  return tx.selectFrom('workplaceVersions').where('workplaceId', '=', id)
    .select(['id', 'name', 'kindKey', 'ownershipKey', 'fieldKey', 'localityKey', 'address', 'status', sql<string>`lower(valid)`.as('from'), sql<string | null>`upper(valid)`.as('to')])
    .orderBy(sql`lower(valid)`).execute();
}

export async function countsOf(tx: Tx, id: string) {
  return tx.selectFrom('workplaceCounts').where('workplaceId', '=', id).select(['countedOn as on', 'workers', 'women']).orderBy('countedOn', 'desc').limit(60).execute();
}

export async function unionsOf(tx: Tx, id: string, day: string) {
  return tx.selectFrom('workplaceUnions').where('workplaceId', '=', id)
    .select(['id', 'unionId', 'reason', sql<string>`lower(valid)`.as('from'), sql<string | null>`upper(valid)`.as('to'), nameOn(sql.ref('workplace_unions.union_id'), day).as('name')])
    .orderBy(sql`lower(valid)`).execute();
}

export async function caretakersOf(tx: Tx, id: string, day: string) {
  return tx.selectFrom('workplaceCaretakers').where('workplaceId', '=', id)
    .select(['id', 'unitId', sql<string>`lower(valid)`.as('from'), sql<string | null>`upper(valid)`.as('to'), nameOn(sql.ref('workplace_caretakers.unit_id'), day).as('name')])
    .orderBy(sql`lower(valid)`).execute();
}

/** The first day on which a workplace is known. */
export async function openedOn(tx: Tx, id: string): Promise<string> {
  return (await tx.selectFrom('workplaceVersions').where('workplaceId', '=', id).select(sql<string>`min(lower(valid))`.as('day')).executeTakeFirstOrThrow()).day;
}

/** A number that a rule is made of, as of a day. */
export async function ruleOn(tx: Tx, key: string, day: string): Promise<number> {
  const { rows } = await sql<{ value: number }>`select rule_value(${key}, ${day}::date) as value`.execute(tx);
  return rows[0]!.value;
}
