import { sql } from 'kysely';
import type { z } from 'zod';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { caresFor } from './cares-for.ts';
import { subtreesOf } from './policy.ts';
import { ruleValue, typesAtLevel, unitRef } from './queries.ts';
import type { unvisitedQuery, visitSchema, visitsQuery } from './schemas.ts';

type Visit = z.infer<typeof visitSchema>;
const asArray = (paths: string[]) => `{${paths.join(',')}}`;

/** Visits to unions in one's own subtrees, the newest first. @throws Problem not_found for a unit outside */
export async function readVisits(context: SignedIn, query: z.output<typeof visitsQuery>) {
  const within = await subtreesOf(context, query.under);
  const after = readCursor(query.after, ['text', 'id']);
  const behind = after ? sql`and (x.visited_on < ${after[0]}::date or (x.visited_on = ${after[0]}::date and x.id > ${after[1]}::uuid))` : sql``;
  const { rows } = await sql<Omit<Visit, 'may'> & { byPath: string | null }>`
    select x.id, ${unitRef(sql.raw('x.unit_id'))} as unit, ${unitRef(sql.raw('x.by_unit_id'))} as by_unit, x.person_id, x.name, x.visited_on, x.kind, x.help, x.problem, x.solved_on, x.solution,
      (select b.path::text from organisation_public_current b where b.unit_id = x.by_unit_id order by lower(b.valid) desc limit 1) as by_path
    from union_visits x
    where x.unit_id in (select v.unit_id from organisation_public_current v where v.path <@ any (${asArray(within)}::ltree[]))
      ${query.open === 'true' ? sql`and x.problem is not null and x.solved_on is null` : sql``} ${behind}
    order by x.visited_on desc, x.id limit ${query.limit + 1}`.execute(context.tx);
  return page(rows, query.limit, (row) => [row.visitedOn, row.id], ({ byPath, ...visit }) => (
    { ...visit, may: { solve: visit.problem !== null && visit.solvedOn === null && byPath !== null && holds(context.actor, 'officers.manage', byPath) } }));
}

/**
 * Unions at least so many months old that nobody from above has visited for as long, by name. Of several who look after one: who does so
 * for itself, then for its area (the nearest officer first), then for the nearest unit above it.
 * @throws Problem not_found for a unit outside
 */
export async function readUnvisited(context: SignedIn, query: z.output<typeof unvisitedQuery>) {
  const { tx, clock } = context;
  const day = clock.today();
  const within = await subtreesOf(context, query.under);
  const months = query.months ?? (await ruleValue(tx, 'unvisited-after-months', day));
  const after = readCursor(query.after, ['text', 'id']);
  const behind = after ? sql`and (v.name collate "vi-x-icu", v.unit_id) > (${after[0]}, ${after[1]}::uuid)` : sql``;
  const { rows } = await sql<{ unit: { id: string; name: string }; above: string | null; lastVisit: string | null; lookedAfterBy: string | null }>`
    select json_build_object('id', v.unit_id, 'name', v.name) as unit,
      (select a.name from organisation_public_current a where a.unit_id = v.parent_id and a.valid @> ${day}::date) as above,
      (select max(x.visited_on) from union_visits x where x.unit_id = v.unit_id) as last_visit,
      (select u.name from unit_care u left join organisation_public_current a on a.unit_id = u.cared_unit_id and a.valid @> ${day}::date
        where ${caresFor(sql`v.path`, day)} order by a.path is not distinct from v.path desc, u.cared_group_id is not null desc,
          coalesce(nlevel(a.path), (select nlevel(o.path) from organisation_public_current o where o.unit_id = u.unit_id and o.valid @> ${day}::date)) desc, u.name collate "vi-x-icu" limit 1) as looked_after_by
    from organisation_public_current v join organisation_public_lives b on b.id = v.unit_id and b.founded <= (${day}::date - make_interval(months => ${months}::int))::date
    where v.type_key = any (${await typesAtLevel(tx, 'grassroots')}) and v.path <@ any (${asArray(within)}::ltree[]) and v.valid @> ${day}::date
      and not exists (select 1 from union_visits x where x.unit_id = v.unit_id and x.visited_on > (${day}::date - make_interval(months => ${months}::int))::date)
      ${behind}
    order by v.name collate "vi-x-icu", v.unit_id limit ${query.limit + 1}`.execute(tx);
  return { ...page(rows, query.limit, (row) => [row.unit.name, row.unit.id]), months };
}
