import { sql } from 'kysely';
import type { UnitEvent } from '../../engines/tree-in-time/index.ts';
import { allow, inSubtree } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { readableUnits } from './policy.ts';
import { readAct } from './read-acts.ts';

interface Place { unitId: string; at: 'itself' | 'above' }

const placesOf = (event: UnitEvent): Place[] => [...placesOfKind(event), ...(event.numbers ?? []).map(({ unitId }) => ({ unitId, at: 'itself' as const }))];

/** Where an event needs the tree in the asker's charge: a unit's own place, or the place above it. */
function placesOfKind(event: UnitEvent): Place[] {
  const above = (...ids: string[]) => ids.map((unitId) => ({ unitId, at: 'above' as const }));
  const itself = (...ids: string[]) => ids.map((unitId) => ({ unitId, at: 'itself' as const }));
  const belowTo = 'below' in event && typeof event.below === 'object' && 'to' in event.below ? itself(event.below.to) : [];
  switch (event.kind) {
    case 'establish': case 'receive': return itself(event.unit.parentId);
    case 'merge': return [...above(event.into, ...event.sources), ...belowTo];
    case 'amalgamate': return [...above(...event.sources), ...itself(event.unit.parentId), ...belowTo];
    case 'hand-over': return [...above(event.unitId), ...(event.to === null ? [] : itself(event.to))];
    case 'split': return [...above(event.source), ...itself(...event.units.map((unit) => unit.parentId)), ...above(...(event.below ?? []).map((one) => one.unitId))];
    case 'upgrade': case 'downgrade': return [...above(event.unitId), ...(event.to === undefined ? [] : itself(event.to))];
    case 'dissolve': return [...above(event.unitId), ...belowTo];
    case 'rename': case 'change': case 'correct': return itself(event.unitId);
  }
}

/**
 * Whoever founds, ends or moves a unit has the place above it in their charge; who renames or corrects one, the unit itself. A root has
 * nothing above: there its own place counts. Where a unit has hung elsewhere since the day, both places count.
 * @param founded units that the same act founds: their places follow from their parents
 * @returns the paths at which the tree was in the asker's charge
 * @throws Problem not_found for a unit outside one's subtrees, not_allowed
 */
export async function allowEvents(context: SignedIn, events: readonly UnitEvent[], founded: ReadonlySet<string>): Promise<string[]> {
  const readable = readableUnits(context.actor);
  const places = events.flatMap((event) => placesOf(event).map((place) => ({ ...place, day: event.effective }))).filter((place) => !founded.has(place.unitId));
  const distinct = [...new Map(places.map((place) => [`${place.unitId} ${place.at} ${place.day}`, place])).values()];
  // A change recorded for the past reaches all days since: so do the places where the unit hangs by then.
  const { rows } = await sql<{ path: string | null; at: string }>`
    select distinct p.at, v.path::text as path
    from jsonb_to_recordset(${JSON.stringify(distinct)}::jsonb) as p("unitId" uuid, at text, day date)
    left join unit_versions v on v.unit_id = p."unitId" and v.superseded_in is null and (coalesce(upper(v.valid) > p.day, true)
      or not exists (select 1 from unit_versions w where w.unit_id = v.unit_id and w.superseded_in is null and (coalesce(upper(w.valid) > p.day, true) or lower(w.valid) > lower(v.valid))))`.execute(context.tx);
  const managed = new Set<string>();
  for (const { path, at } of rows) {
    if (path === null || !readable.some((root) => inSubtree(path, root))) throw problems.notFound();
    managed.add(at === 'above' && path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : path);
  }
  for (const path of managed) allow(context, 'organisation.manage', path);
  return [...managed];
}

/** Whoever may take an act back, whatever its days, may add to what is kept of it. @throws Problem not_found, not_allowed */
export async function allowKeepingAct(context: SignedIn, actId: string): Promise<void> {
  await readAct(context, actId);
  const { managedAt } = await context.tx.selectFrom('unitActs').select(sql<string[]>`managed_at::text[]`.as('managedAt')).where('id', '=', actId).executeTakeFirstOrThrow();
  for (const path of managedAt) allow(context, 'organisation.manage', path);
}
