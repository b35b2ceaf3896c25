import { sql } from 'kysely';
import { allow, holds, pathsWith } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { unitLastOn } from '../organisation/index.ts';

/** Paths below which the asker may read officers. */
export const readableOfficers = (context: SignedIn): string[] => pathsWith(context.actor, 'officers.read');

/** A unit whose officers the asker may read, as it stands or stood last. @throws Problem not_found */
export async function readableUnit(context: SignedIn, unitId: string) {
  const unit = await unitLastOn(context.tx, unitId, context.clock.today());
  if (!unit || !holds(context.actor, 'officers.read', unit.path)) throw problems.notFound();
  return unit;
}

/** A unit whose officers the asker may change. @throws Problem not_found, not_allowed */
export async function manageableUnit(context: SignedIn, unitId: string) {
  const unit = await readableUnit(context, unitId);
  allow(context, 'officers.manage', unit.path);
  return unit;
}

/** The subtrees that a list is asked for: below one unit, or all of the asker's. @throws Problem not_found */
export async function subtreesOf(context: SignedIn, under: string | undefined): Promise<string[]> {
  return under ? [(await readableUnit(context, under)).path] : readableOfficers(context);
}

/** Where an officer serves, over all units; who serves nowhere, where they served last. Empty: never held office. */
export async function placesOf({ tx, clock }: SignedIn, personId: string): Promise<string[]> {
  const { rows } = await sql<{ path: string }>`
    select distinct on (v.unit_id) v.path::text as path from organisation_public_current v where v.unit_id in (select officer_places(${personId}::uuid))
    order by v.unit_id, v.valid @> ${clock.today()}::date desc, lower(v.valid) desc`.execute(tx);
  return rows.map((row) => row.path);
}

/**
 * May the asker change the record of an officer, whom they may read: a unit that the officer left may neither.
 * @throws Problem not_found where the officer serves, or served last, outside the asker's reach
 */
export async function keepsRecord(context: SignedIn, personId: string): Promise<boolean> {
  const places = await placesOf(context, personId);
  if (!places.some((path) => holds(context.actor, 'officers.read', path))) throw problems.notFound();
  return places.some((path) => holds(context.actor, 'officers.manage', path));
}

/** @throws Problem not_found, not_allowed */
export async function manageableOfficer(context: SignedIn, personId: string): Promise<void> {
  if (!(await keepsRecord(context, personId))) throw problems.notAllowed('officers.manage');
}
