import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { officerFigures } from './figures.ts';
import type { OfficerFigures } from './figures.ts';
import { readableOfficers, readableUnit, subtreesOf } from './policy.ts';
import { placedAfter } from './queries.ts';
import type { figuresQuery, trainedQuery, trainedSchema } from './schemas.ts';

/** Figures on officers below a unit; without one, in the first of the asker's own. @throws Problem not_found */
export async function readOfficerFigures(context: SignedIn, query: z.output<typeof figuresQuery>): Promise<OfficerFigures> {
  const day = query.asOf ?? context.clock.today();
  const path = query.under ? (await readableUnit(context, query.under)).path : readableOfficers(context)[0];
  if (path === undefined) throw problems.notFound();
  return officerFigures(context.tx, { path, day, year: query.year });
}

/**
 * Who was trained, by year and group, and what became of them: placed in a position, promoted, in the same one, left. Where nothing was
 * said, an office to which a placement after the course led counts as placed. Unit and group are those of the day on which the course ended.
 * @throws Problem not_found for a unit outside
 */
export async function readTrained(context: SignedIn, query: z.output<typeof trainedQuery>): Promise<z.infer<typeof trainedSchema>> {
  const within = await subtreesOf(context, query.under);
  const year = Number(context.clock.today().slice(0, 4));
  const { rows } = await sql<z.infer<typeof trainedSchema>['rows'][number]>`
    select extract(year from t.ended_on)::int as year, t.group_key, count(*)::int as trained,
      (count(*) filter (where exists (select 1 from offices o where o.person_id = t.person_id and o.sex = 'female')))::int as women,
      (count(*) filter (where b.outcome = 'placed'))::int as placed, (count(*) filter (where b.outcome = 'promoted'))::int as promoted,
      (count(*) filter (where b.outcome = 'same'))::int as same, (count(*) filter (where b.outcome = 'left'))::int as left, (count(*) filter (where b.outcome is null))::int as unknown
    from officer_trainings t join officer_groups g on g.key = t.group_key
    cross join lateral (select case when t.outcome is not null then t.outcome when ${placedAfter} is not null then 'placed' end as outcome) b
    where t.unit_id in (select v.unit_id from organisation_public_current v where v.path <@ any (${`{${within.join(',')}}`}::ltree[]))
      and t.ended_on >= make_date(${query.fromYear ?? year - 9}::int, 1, 1) and t.ended_on <= make_date(${query.toYear ?? year}::int, 12, 31)
    group by 1, 2, g.position order by 1 desc, g.position limit 1000`.execute(context.tx);
  return { rows };
}
