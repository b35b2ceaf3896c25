import { sql } from 'kysely';
import type { z } from 'zod';
import { addDays } from '../../engines/periods/index.ts';
import { inSubtree } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { unitOn } from '../organisation/index.ts';
import { manageableUnit } from './policy.ts';
import { officersProblems } from './problems.ts';
import { fittingArea } from './read-care-areas.ts';
import type { careEndSchema, newCareSchema } from './schemas.ts';

type NewCare = z.output<typeof newCareSchema>;

/**
 * Lets an officer of an upper level look after a union, after all below a unit, or after an area for a time: whatever stands in it on a
 * day and lies below the officer's own unit. Care of an area ends no later than the area.
 * @throws Problem invalid (unknown unit, not_below, area_holds_none_below, not_an_officer_then, ends_before_it_begins), cared_for_already,
 * not_found, not_allowed, id_taken
 */
export async function assignCare(context: SignedIn, given: NewCare): Promise<{ id: string }> {
  return createOnce(context, { id: given.id, kind: 'unit-care', body: given }, async () => {
    const { tx } = context;
    const { id, personId, unitId, caredUnitId, areaId, from, note } = given;
    const unit = await manageableUnit(context, unitId);
    const lastDay = caredUnitId === null ? await lastDayOfArea(context, given, unit.path) : null;
    if (caredUnitId !== null) await mustLieBelow(context, caredUnitId, unit.path, from);
    const until = lastDay !== null && (given.until === null || given.until > addDays(lastDay, 1)) ? addDays(lastDay, 1) : given.until;
    if (until !== null && until <= from) throw officersProblems.endsBeforeItBegins();
    const name = await nameOfOfficer(context, personId, unitId, from);
    await tx.insertInto('unitCare').values({ id, personId, name, unitId, caredUnitId, caredGroupId: areaId, valid: until === null ? `[${from},)` : `[${from},${until})`, note: note || null }).execute();
    await record(context, { fact: 'care.assigned', unitId: caredUnitId ?? unitId, objectKind: 'unit-care', objectId: id, data: { from } });
    return { id };
  });
}

/** @throws Problem invalid */
async function mustLieBelow({ tx }: SignedIn, caredUnitId: string, path: string, from: string): Promise<void> {
  const cared = await unitOn(tx, caredUnitId, from);
  if (!cared) throw problems.invalidField('caredUnitId', 'unknown');
  if (cared.path === path || !inSubtree(cared.path, path)) throw officersProblems.notBelow();
}

/** The last day of the area, null while it is open. @throws Problem invalid */
async function lastDayOfArea({ tx }: SignedIn, { areaId, from }: NewCare, path: string): Promise<string | null> {
  const area = areaId === null ? undefined : await fittingArea(tx, areaId, path, from);
  if (!area) throw officersProblems.noneInArea();
  return area.closedOn;
}

/** The name of who holds office in the unit on a day. @throws Problem invalid */
export async function nameOfOfficer({ tx }: SignedIn, personId: string, unitId: string, day: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`select name from offices where person_id = ${personId}::uuid and unit_id = ${unitId}::uuid and valid @> ${day}::date limit 1`.execute(tx);
  if (!rows[0]) throw officersProblems.notAnOfficerThen('personId');
  return rows[0].name;
}

/** Ends that an officer looks after a union. @throws Problem invalid (ends_before_it_begins), not_found, not_allowed */
export async function endCare(context: SignedIn, id: string, { on }: z.output<typeof careEndSchema>): Promise<void> {
  const { rows } = await sql<{ unitId: string; from: string }>`select unit_id, lower(valid) as from from unit_care where id = ${id}::uuid and not isempty(valid)`.execute(context.tx);
  const care = rows[0];
  if (!care) throw problems.notFound();
  await manageableUnit(context, care.unitId);
  if (on < care.from) throw officersProblems.endsBeforeItBegins('on');
  await sql`update unit_care set valid = daterange(lower(valid), ${on}::date) where id = ${id}::uuid`.execute(context.tx);
  await record(context, { fact: 'care.ended', unitId: care.unitId, objectKind: 'unit-care', objectId: id, data: { on } });
}
