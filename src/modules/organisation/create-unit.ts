import type { z } from 'zod';
import { createOnce } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { problems } from '../../kit/problem.ts';
import { allowManaging } from './policy.ts';
import { organisationProblems } from './problems.ts';
import { unitOn, vocabulary } from './queries.ts';
import { readUnit } from './read-units.ts';
import { recordAct } from './record-act.ts';
import type { newUnitSchema } from './schemas.ts';
import { holdsOn } from './unit.ts';
import type { UnitDetail } from './unit.ts';
import { mustBeOffered } from './vocabulary/in-force.ts';

/** The decision behind a founding, where there is one: the act's own id, its symbol and day. */
export interface FoundingDecision { actId: string; decisionSymbol: string | null; decisionDate: string | null }

/**
 * Founds a unit below another (thành lập), as an act of its own.
 * @param decision of which the act is known; without it, it is an act without a paper
 * @throws Problem unit_ended for the parent, unit_type_not_in_force, unit_type_above_parent, not_allowed, id_taken
 */
export function createUnit(context: SignedIn, unit: z.input<typeof newUnitSchema>, decision?: FoundingDecision): Promise<UnitDetail> {
  return createOnce(context, { id: unit.id, kind: 'unit', body: unit }, async () => {
    const parent = await unitOn(context.tx, unit.parentId, unit.founded);
    if (!parent) throw problems.invalidField('parentId', 'unknown');
    allowManaging(context, parent.path);
    // A unit that ends takes none below it: it would hang below nothing.
    if (parent.ended) throw organisationProblems.unitEnded();
    await mustFitBelow(context, unit.typeKey, parent.typeKey, unit.founded);
    await mustBeOffered(context, unit, unit.founded);
    const { founded, code, ...given } = unit;
    const nothing = { kindKey: null, place: null, localityKey: null, fieldKey: null, members: null };
    const establish = { kind: 'establish' as const, effective: founded, unit: { ...nothing, ...given } };
    const { actId, ...paper } = decision ?? { actId: newId(), decisionSymbol: null, decisionDate: null };
    await recordAct(context, { id: actId, title: '', ...paper, reason: null, events: [establish] },
      { fact: 'unit.created', unitId: unit.id, objectKind: 'unit', objectId: unit.id, data: { parentId: parent.id, typeKey: unit.typeKey } });
    if (code) await context.tx.updateTable('units').set({ code }).where('id', '=', unit.id).execute();
    return readUnit(context, unit.id, founded > context.clock.today() ? founded : context.clock.today());
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
