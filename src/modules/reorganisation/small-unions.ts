import { sql } from 'kysely';
import type { z } from 'zod';
import { mergerPlans, planOf, proposeMergers, reachOf } from '../../engines/small-unions/index.ts';
import type { MergerGroup, Mergers, SmallUnion } from '../../engines/small-unions/index.ts';
import { inSubtree, pathsWith } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import type { Tx } from '../../kit/database.ts';
import { problems } from '../../kit/problem.ts';
import { unitOn } from '../organisation/index.ts';
import type { smallUnionsQuery, smallUnionsSchema } from './proposal-schemas.ts';
import { membersOn } from './select-units.ts';

/** At most so many small unions are looked at, and so many larger ones that could take one in. */
const MOST_SMALL = 5_000;
const MOST_HOSTS = 5_000;
/** As many as a proposal keeps: what a plan promises is what a proposal made of it reaches. */
const MOST_GROUPS = 2_000;
const MOST_LEFT = 200;

/** A grassroots union with its size on a day. */
export interface SizedUnion extends SmallUnion { name: string; parentName: string | null; counted: boolean }

const columns = sql`v.unit_id as id, v.name, v.parent_id as "parentId", v.path::text as path, v.kind_key as "kindKey", v.field_key as "fieldKey", v.locality_key as "localityKey",
  l.members, l.kept as counted`;
const parentName = (day: string) => sql`(select p.name from organisation_public_current p where p.unit_id = s."parentId" and p.valid @> ${day}::date) as "parentName"`;
/** First day without a union that a recorded decision ends from today on; null of one that goes on. */
const endingFrom = (today: string) => sql`(
  select upper(v.valid) where upper(v.valid) > ${today}::date
    and not exists (select 1 from organisation_public_current e where e.unit_id = v.unit_id and lower(e.valid) >= upper(v.valid)))`;
const grassroots = (path: string, day: string) => sql`
  organisation_public_current v join organisation_public_types t on t.key = v.type_key and t.level_key = 'grassroots' ${membersOn(day)}
  where v.valid @> ${day}::date and v.path <@ ${path}::ltree`;

/** The limit on a day, with where it is written. */
export async function smallUnionLimit({ tx }: SignedIn, day: string): Promise<{ below: number; source: string | null }> {
  const { rows } = await sql<{ below: number; source: string | null }>`
    select value as below, source from organisation_public_rules where key = 'small-union-below' and valid_from <= ${day}::date order by valid_from desc limit 1`.execute(tx);
  return rows[0] ?? { below: 10, source: null };
}

/** A unit below which the asker may look for unions. @throws Problem not_found */
export async function placeToLook(context: SignedIn, unitId: string, day: string) {
  const unit = await unitOn(context.tx, unitId, day);
  if (!unit || !pathsWith(context.actor, 'organisation.read').some((root) => inSubtree(unit.path, root))) throw problems.notFound();
  return unit;
}

/**
 * Small unions below a unit on a day, and what would come of merging them by each plan. Sizes are counted from the register of members
 * where one is kept; otherwise they are as stated, and marked so.
 * @throws Problem not_found
 */
export async function findSmallUnions(context: SignedIn, query: z.output<typeof smallUnionsQuery>): Promise<z.input<typeof smallUnionsSchema>> {
  const asOf = query.asOf ?? context.clock.today();
  const place = await placeToLook(context, query.under, asOf);
  const rule = await smallUnionLimit(context, asOf);
  const below = query.below ?? rule.below;
  const sizes = await countUnions(context, place.path, asOf, below);
  const small = await readUnions(context, place.path, asOf, sql`< ${below}`, MOST_SMALL);
  // What is decided already is not proposed again.
  const found = small.filter((one) => one.endsFrom === null);
  const hosts = query.hosts === 'true' ? (await readUnions(context, place.path, asOf, sql`>= ${below}`, MOST_HOSTS)).filter((one) => one.endsFrom === null) : [];
  const ids = new Set(found.map((one) => one.id));
  const byPlan = mergerPlans.map((plan) => ({ key: plan.key, mergers: withinBounds(proposeMergers(found, plan, below, hosts)) }));
  const chosen = byPlan.find(({ key }) => key === planOf(query.plan).key)!.mergers;
  const named = new Map([...found, ...hosts].map((one) => [one.id, one]));
  const shown = (id: string) => present(named.get(id)!, ids.has(id));
  return {
    asOf, below, source: query.below === undefined ? rule.source : null, ...sizes, more: sizes.small > small.length,
    decided: small.filter((one) => one.endsFrom !== null).slice(0, MOST_LEFT).map((one) => ({ unitId: one.id, name: one.name, members: one.members, endsFrom: one.endsFrom! })),
    plans: byPlan.map(({ key, mergers }) => ({ key, groups: mergers.groups.length, reached: reachOf(mergers, ids).reached, total: sizes.small })),
    groups: chosen.groups.map(({ unitIds, ...group }: MergerGroup) => ({ ...group, units: unitIds.map(shown) })), moreGroups: chosen.more,
    left: chosen.left.slice(0, MOST_LEFT).map(shown),
  };
}

/** Where there are too many groups, those that reach the limit come first. */
function withinBounds(mergers: Mergers): Mergers & { more: boolean } {
  if (mergers.groups.length <= MOST_GROUPS) return { ...mergers, more: false };
  return { ...mergers, groups: mergers.groups.toSorted((one, other) => Number(other.reaches) - Number(one.reaches)).slice(0, MOST_GROUPS), more: true };
}

const present = ({ id, path: _, endsFrom: __, ...union }: SizedUnion & { endsFrom?: string | null }, small: boolean) => ({ ...union, unitId: id, small });

async function countUnions({ tx }: SignedIn, path: string, day: string, below: number) {
  const { rows } = await sql<{ unions: number; unknown: number; small: number }>`
    select count(members)::int as unions, (count(*) - count(members))::int as unknown, (count(*) filter (where members < ${below}))::int as small
    from (select l.members from ${grassroots(path, day)}) s`.execute(tx);
  return rows[0]!;
}

/** Grassroots unions whose size is on one side of the limit, near ones side by side. */
async function readUnions({ tx, clock }: SignedIn, path: string, day: string, side: ReturnType<typeof sql>, most: number): Promise<(SizedUnion & { endsFrom: string | null })[]> {
  const { rows } = await sql<SizedUnion & { endsFrom: string | null }>`
    select s.*, ${parentName(day)} from (
      select ${columns}, ${endingFrom(clock.today())} as "endsFrom" from ${grassroots(path, day)} and l.members ${side} order by v.path, v.unit_id limit ${most}) s`.execute(tx);
  return rows;
}

/**
 * Unions by their ids, as they stand on a day or stood last before it; `there` tells which. One whose founding was taken back has no day on
 * which it stood: its name alone is left, as it was kept.
 */
export async function unionsNamed({ tx }: SignedIn, ids: readonly string[], day: string): Promise<Map<string, SizedUnion & { there: boolean }>> {
  const { rows } = await sql<SizedUnion & { there: boolean }>`
    select s.*, ${parentName(day)} from (
      select distinct on (v.unit_id) ${columns}, v.valid @> ${day}::date as there from organisation_public_current v ${membersOn(day)}
      where v.unit_id = any (${[...ids]}::uuid[]) order by v.unit_id, v.valid @> ${day}::date desc, lower(v.valid) desc) s`.execute(tx);
  const unions = new Map(rows.map((row) => [row.id, row]));
  const gone = ids.filter((id) => !unions.has(id));
  const names = gone.length === 0 ? new Map<string, string>() : await lastNames(tx, gone);
  for (const id of gone) {
    const name = names.get(id);
    if (name !== undefined) unions.set(id, { id, name, path: '', parentId: null, parentName: null, kindKey: null, fieldKey: null, localityKey: null, members: 0, counted: false, there: false });
  }
  return unions;
}

/** What units were called last, by any version, also one that was taken back. */
async function lastNames(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct on (v.unit_id) v.unit_id as id, v.name from organisation_public_versions v where v.unit_id = any (${ids}::uuid[]) order by v.unit_id, lower(v.valid) desc, v.version_id`.execute(tx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
