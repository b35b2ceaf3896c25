import type { z } from 'zod';
import { createOnce } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { allowManaging } from './policy.ts';
import { organisationProblems } from './problems.ts';
import { holdUnit, insertUnit, unitOn, vocabulary } from './queries.ts';
import { readUnit } from './read-units.ts';
import type { newUnitSchema } from './schemas.ts';
import { holdsOn } from './unit.ts';
import type { UnitDetail } from './unit.ts';

/**
 * Founds a unit below another (thành lập).
 * @throws Problem unit_ended for the parent, unit_type_not_in_force, unit_type_above_parent, not_allowed, id_taken
 */
export function createUnit(context: SignedIn, unit: z.output<typeof newUnitSchema>): Promise<UnitDetail> {
  return createOnce(context, { id: unit.id, kind: 'unit', body: unit }, async () => {
    await holdUnit(context.tx, unit.parentId);
    const parent = await unitOn(context.tx, unit.parentId, unit.founded);
    if (!parent) throw problems.invalidField('parentId', 'unknown');
    allowManaging(context, parent.path);
    // A unit that ends takes none below it: it would hang below nothing.
    if (parent.ended) throw organisationProblems.unitEnded();
    await mustFitBelow(context, unit.typeKey, parent.typeKey, unit.founded);
    await insertUnit(context.tx, { ...unit, versionId: newId(), origin: context.origin, parentPath: parent.path });
    await record(context, { fact: 'unit.created', unitId: unit.id, objectKind: 'unit', objectId: unit.id, data: { parentId: parent.id, typeKey: unit.typeKey } });
    return readUnit(context, unit.id, unit.founded > context.clock.today() ? unit.founded : context.clock.today());
  });
}

/** Levels are data: a type must be in force on the day, and rank below its parent's type. */
async function mustFitBelow(context: SignedIn, typeKey: string, parentTypeKey: string, day: string): Promise<void> {
  const { types } = await vocabulary(context.tx);
  const type = types.find((candidate) => candidate.key === typeKey);
  const above = types.find((candidate) => candidate.key === parentTypeKey);
  if (!type) throw problems.invalidField('typeKey', 'unknown');
  if (!holdsOn(type, day)) throw organisationProblems.typeNotInForce(typeKey, day);
  if (above && type.rank <= above.rank) throw organisationProblems.wrongLevel();
}
