import { sql } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import { nameMatches } from '../organisation/index.ts';
import type { Step } from './founding.ts';
import { nameOn, unitsWithin } from './queries.ts';

export interface FoundingRow {
  id: string; workplaceId: string; workplaceName: string; unitName: string; workers: number | null; typeKey: string; state: 'open' | 'stopped' | 'recognised';
  step: Step; movedOn: string; method: 'bottom-up' | 'traditional' | null; applications: number; minimum: number;
  unionId: string | null; unionName: string | null; decisionSymbol: string | null; decisionDate: string | null; recognisedOn: string | null;
}

/** Foundings with the workplace as it stands today; a closed or future one as it last or first stood. */
const foundingsOn = (day: string) => sql`
  foundings f
  join lateral (select v.name from workplace_versions v where v.workplace_id = f.workplace_id order by (v.valid @> ${day}::date) desc, lower(v.valid) desc limit 1) v on true
  join lateral (select c.unit_id from workplace_caretakers c where c.workplace_id = f.workplace_id order by (c.valid @> ${day}::date) desc, lower(c.valid) desc limit 1) c on true`;

const columns = (day: string) => sql`
  f.id, f.workplace_id, v.name as workplace_name, ${nameOn(sql.ref('c.unit_id'), day)} as unit_name,
  (select n.workers from workplace_counts n where n.workplace_id = f.workplace_id and n.counted_on <= ${day}::date order by n.counted_on desc limit 1) as workers,
  f.type_key, f.state, f.step, f.moved_on, f.method, f.applications,
  rule_value(case f.type_key when 'guild' then 'guild-founding-minimum' else 'founding-minimum' end, f.moved_on) as minimum,
  f.union_id, ${nameOn(sql.ref('f.union_id'), day)} as union_name, f.decision_symbol, f.decision_date, f.recognised_on`;

export interface FoundingFilter {
  day: string; readable: string[]; underPath?: string | undefined; state?: string | undefined; step?: string | undefined; q?: string | undefined;
  after: readonly [movedOn: string, id: string] | null; limit: number;
}

/** One page of foundings, those that have not moved for longest first; `limit + 1` rows. */
export async function listFoundings(tx: Tx, filter: FoundingFilter): Promise<FoundingRow[]> {
  const { day } = filter;
  const conditions = [
    sql`c.unit_id in ${unitsWithin(filter.readable, day)}`,
    ...(filter.underPath ? [sql`c.unit_id in ${unitsWithin([filter.underPath], day)}`] : []),
    ...(filter.state ? [sql`f.state = ${filter.state}`] : []),
    ...(filter.step ? [sql`f.step = ${filter.step}`] : []),
    ...(filter.q ? [nameMatches(sql.ref('v.name'), filter.q)] : []),
    ...(filter.after ? [sql`(f.moved_on, f.id) > (${filter.after[0]}::date, ${filter.after[1]}::uuid)`] : []),
  ];
  const { rows } = await sql<FoundingRow>`
    select ${columns(day)} from ${foundingsOn(day)} where ${sql.join(conditions, sql` and `)} order by f.moved_on, f.id limit ${filter.limit + 1}`.execute(tx);
  return rows;
}

export async function foundingRow(tx: Tx, id: string, day: string): Promise<FoundingRow | undefined> {
  return (await sql<FoundingRow>`select ${columns(day)} from ${foundingsOn(day)} where f.id = ${id}`.execute(tx)).rows[0];
}

export async function foundingRowsOf(tx: Tx, workplaceId: string, day: string): Promise<FoundingRow[]> {
  return (await sql<FoundingRow>`select ${columns(day)} from ${foundingsOn(day)} where f.workplace_id = ${workplaceId} order by (f.state <> 'recognised') desc, f.moved_on desc limit 20`.execute(tx)).rows;
}

/** Holds a founding until the transaction ends: two clerks do not record the same step twice. */
export async function holdFounding(tx: Tx, id: string): Promise<void> {
  await sql`select id from foundings where id = ${id} for no key update`.execute(tx);
}

/** What was done, oldest first, of some foundings. */
export async function entriesOf(tx: Tx, foundingIds: string[]) {
  if (foundingIds.length === 0) return [];
  return tx.selectFrom('foundingEntries as e').leftJoin('accessPublicPeople as p', 'p.id', 'e.recordedBy').where('e.foundingId', 'in', foundingIds)
    .select(['e.id', 'e.foundingId', 'e.position', 'e.kind', 'e.happenedOn as on', 'e.applications', 'e.method', 'e.note', 'p.name as recordedBy', 'e.recordedAt'])
    .orderBy('e.foundingId').orderBy('e.position').execute();
}
