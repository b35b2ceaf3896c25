import { sql } from 'kysely';
import type { z } from 'zod';
import { inSubtree } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import type { Tx } from '../../kit/database.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { unitLastOn } from '../organisation/index.ts';
import { levelsAbove, mayManage, readable } from './policy.ts';
import { workplaceProblems } from './problems.ts';
import type { planSchema } from './schemas.ts';
import type { FoundingYear } from './workplace.ts';

interface Line { id: string; name: string; path: string; unions: number; members: number; underWay: number; planUnions: number | null; planMembers: number | null; version: number | null }

/**
 * Unions founded and joined in a year against the plan: of a unit with all below it, and of each unit directly below that looks after
 * unions. Counted from the foundings that were recognised; a union whose establishment was undone no longer counts.
 * @throws Problem not_found outside one's subtrees
 */
export async function readFoundingYear(context: SignedIn, { unitId, year }: { unitId: string; year: number }): Promise<FoundingYear> {
  const today = context.clock.today();
  // A year that has passed is shown by the tree of its last day.
  const day = `${year}-12-31` < today ? `${year}-12-31` : today;
  const unit = await unitLastOn(context.tx, unitId, day);
  if (!unit || !readable(context.actor).some((root) => inSubtree(unit.path, root))) throw problems.notFound();
  const above = await levelsAbove(context);
  const { rows } = await sql<Line>`
    with shown as (
      select v.unit_id as id, v.name, v.path, v.unit_id = ${unitId} as own from organisation_public_current v
      where (v.unit_id = ${unitId} or (v.parent_id = ${unitId} and v.type_key = any (${above}))) and v.valid @> ${day}::date),
    founded as (
      select f.applications, u.path from foundings f join organisation_public_current u on u.unit_id = f.union_id and u.valid @> f.recognised_on
      where f.recognised_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date),
    going as (
      select p.path from foundings f
      join workplace_caretakers c on c.workplace_id = f.workplace_id and c.valid @> ${today}::date
      join organisation_public_current p on p.unit_id = c.unit_id and p.valid @> ${today}::date where f.state = 'open')
    select s.id, s.name, s.path::text, g.unions, g.members, o.under_way, p.unions as plan_unions, p.members as plan_members, p.version
    from shown s
    cross join lateral (select count(*)::int as unions, coalesce(sum(applications), 0)::int as members from founded where founded.path <@ s.path) g
    cross join lateral (select count(*)::int as under_way from going where going.path <@ s.path) o
    left join founding_plans p on p.unit_id = s.id and p.year = ${year}
    order by s.own desc, s.name collate "vi-x-icu", s.id limit 200`.execute(context.tx);
  return {
    year,
    rows: rows.map(({ id, name, path, unions, members, underWay, planUnions, planMembers, version }) => ({
      unit: { id, name }, own: id === unitId, actual: { unions, members }, underWay, mayPlan: mayManage(context.actor, path),
      plan: version === null ? null : { unions: planUnions!, members: planMembers!, version },
    })),
  };
}

/**
 * The year of a day up to that day: unions recognised below a unit and the members they began with, against the unit's own plan.
 * @param of the unit, its path on that day, and the day
 */
export async function foundingYearUntil(tx: Tx, { unitId, path, day }: { unitId: string; path: string; day: string }) {
  const year = Number(day.slice(0, 4));
  const { rows } = await sql<{ unions: number; members: number; planUnions: number | null; planMembers: number | null }>`
    select count(f.id)::int as unions, coalesce(sum(f.applications), 0)::int as members, max(p.unions) as plan_unions, max(p.members) as plan_members
    from (select) one
    left join founding_plans p on p.unit_id = ${unitId}::uuid and p.year = ${year}
    left join (select f.id, f.applications from foundings f join organisation_public_current u on u.unit_id = f.union_id and u.valid @> f.recognised_on
      where f.recognised_on between ${`${year}-01-01`}::date and ${day}::date and u.path <@ ${path}::ltree) f on true`.execute(tx);
  const { unions, members, planUnions, planMembers } = rows[0]!;
  return { year, unions, members, plan: planUnions === null ? null : { unions: planUnions, members: planMembers! } };
}

/**
 * Sets what a unit plans to found and to win in a year.
 * @throws Problem version_mismatch with what stands now, not_a_caretaker, not_allowed, not_found
 */
export async function saveFoundingPlan(context: SignedIn, { unitId, year }: { unitId: string; year: number }, given: z.output<typeof planSchema>): Promise<FoundingYear> {
  const { tx } = context;
  const unit = await unitLastOn(tx, unitId, context.clock.today());
  if (!unit || !readable(context.actor).some((root) => inSubtree(unit.path, root))) throw problems.notFound();
  if (!mayManage(context.actor, unit.path)) throw problems.notAllowed('workplaces.manage');
  if (!(await levelsAbove(context)).includes(unit.typeKey)) throw workplaceProblems.notACaretaker();
  const set = { unions: given.unions, members: given.members, setBy: context.actor.accountId, setAt: context.clock.now(), version: given.version + 1 };
  const saved = given.version === 0
    ? await tx.insertInto('foundingPlans').values({ unitId, year, ...set }).onConflict((conflict) => conflict.columns(['unitId', 'year']).doNothing()).returning('version').executeTakeFirst()
    : await tx.updateTable('foundingPlans').set(set).where('unitId', '=', unitId).where('year', '=', year).where('version', '=', given.version).returning('version').executeTakeFirst();
  if (!saved) {
    throw problems.stale(await tx.selectFrom('foundingPlans').select(['unions', 'members', 'version']).where('unitId', '=', unitId).where('year', '=', year).executeTakeFirst() ?? null);
  }
  await record(context, { fact: 'founding.planned', unitId, objectKind: 'unit', objectId: unitId, data: { year } });
  return readFoundingYear(context, { unitId, year });
}
