import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Tx } from '../../kit/database.ts';

/** Cards by state. */
export interface Tally { due: number; printed: number; handed: number; aside: number }
export const NOTHING: Tally = { due: 0, printed: 0, handed: 0, aside: 0 };

const asArray = (paths: readonly string[]) => `{${paths.join(',')}}`;

/** Units at or below a path on a day: of those that ended, where they last were. The day is given, for the database's own is looked up row by row. */
export const unitsBelow = (path: string, day: string): RawBuilder<unknown> => sql`select v.unit_id from organisation_public_current v
  where v.path <@ ${path}::ltree and lower(v.valid) <= ${day}::date and (v.valid @> ${day}::date or not exists (select 1 from organisation_public_current w
    where w.unit_id = v.unit_id and lower(w.valid) > lower(v.valid) and lower(w.valid) <= ${day}::date))`;

/** The counts of a round, a row a union, with the place of each on a day, or the last before it. */
const placedCounts = (roundId: string, day: string): RawBuilder<unknown> => sql`select c.unit_id, c.due, c.printed, c.handed, c.aside, coalesce(v.path, (
    select w.path from organisation_public_current w where w.unit_id = c.unit_id and lower(w.valid) <= ${day}::date order by lower(w.valid) desc limit 1)) as path
  from card_counts c left join organisation_public_current v on v.unit_id = c.unit_id and v.valid @> ${day}::date where c.round_id = ${roundId}`;

/** The name that a unit has on a day, or had last. */
export const nameOn = (unitId: RawBuilder<unknown>, day: string): RawBuilder<string> => sql<string>`(select l.name from organisation_public_current l
  where l.unit_id = ${unitId} and lower(l.valid) <= ${day}::date order by lower(l.valid) desc limit 1)`;

/** Does a round have cards at or below these paths? */
export async function hasCardsBelow(tx: Tx, roundId: string, paths: readonly string[], day: string): Promise<boolean> {
  const { rows } = await sql`select 1 from (${placedCounts(roundId, day)}) c where c.path <@ any (${asArray(paths)}::ltree[]) limit 1`.execute(tx);
  return rows.length > 0;
}

const sums = sql`coalesce(sum(c.due), 0)::int as due, coalesce(sum(c.printed), 0)::int as printed, coalesce(sum(c.handed), 0)::int as handed, coalesce(sum(c.aside), 0)::int as aside`;

/** Cards of a round in all unions at or below these paths. */
export async function tallyBelow(tx: Tx, roundId: string, paths: readonly string[], day: string): Promise<Tally> {
  const { rows } = await sql<Tally>`select ${sums} from (${placedCounts(roundId, day)}) c where c.path <@ any (${asArray(paths)}::ltree[])`.execute(tx);
  return rows[0]!;
}

/** The same of several rounds at once. */
export async function talliesOf(tx: Tx, roundIds: readonly string[], paths: readonly string[]): Promise<Map<string, Tally>> {
  const { rows } = await sql<Tally & { roundId: string }>`select c.round_id, ${sums} from card_counts c
    where c.round_id = any (${roundIds}::uuid[]) and c.unit_id in (
      select v.unit_id from organisation_public_current v where v.path <@ any (${asArray(paths)}::ltree[]))
    group by c.round_id`.execute(tx);
  return new Map(rows.map(({ roundId, ...tally }) => [roundId, tally]));
}

interface ChildTally extends Tally { id: string; name: string; own: boolean; deeper: boolean; allDue: number; allPrinted: number; allHanded: number; allAside: number }

/**
 * Units right below a path that have cards, themselves or below them, by name; the unit's own cards are a row too. Each row tells the whole
 * of the unit beside. `limit + 1` rows.
 */
export async function tallyByChild(tx: Tx, ask: { roundId: string; path: string; day: string; after: readonly [string, string] | null; limit: number }): Promise<ChildTally[]> {
  const { roundId, path, day, after, limit } = ask;
  const depth = path.split('.').length + 1;
  const whole = sql`sum(g.due) over ()::int as all_due, sum(g.printed) over ()::int as all_printed, sum(g.handed) over ()::int as all_handed, sum(g.aside) over ()::int as all_aside`;
  const { rows } = await sql<ChildTally>`
    with grouped as materialized (
      select subpath(c.path, 0, least(nlevel(c.path), ${depth}::int))::text as child, ${sums}, bool_or(nlevel(c.path) > ${depth}::int) as deeper
      from (${placedCounts(roundId, day)}) c where c.path <@ ${path}::ltree and c.due + c.printed + c.handed + c.aside > 0 group by 1),
    named as (
      select i.id, ${nameOn(sql`i.id`, day)} as name, g.due, g.printed, g.handed, g.aside, g.child = ${path} as own, g.deeper, ${whole}
      from grouped g join organisation_public_identities i on i.node = substring(g.child from '[0-9]+$')::bigint)
    select * from named ${after ? sql`where (name collate "vi-x-icu", id) > (${after[0]}, ${after[1]}::uuid)` : sql``}
    order by name collate "vi-x-icu", id limit ${limit + 1}`.execute(tx);
  return rows;
}
