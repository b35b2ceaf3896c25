import type { z } from 'zod';
import { addDays } from '../../engines/periods/index.ts';
import { createOnce } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { problems } from '../../kit/problem.ts';
import { organisationProblems, readUnit, unitOn } from '../organisation/index.ts';
import type { unitDetailSchema } from '../organisation/index.ts';
import { recordWithFollowers } from './record-unit-act.ts';
import type { unitClosingSchema } from './schemas.ts';

/**
 * Ends a unit on a day (giải thể); its past and its reports stay, its members go where it was decided.
 * @throws Problem unit_ended, unit_has_units_below, members_to_decide, members_go_nowhere, members_not_of_unit, not_found, not_allowed, id_taken
 */
export function closeUnit(context: SignedIn, unitId: string, closing: z.output<typeof unitClosingSchema>): Promise<z.infer<typeof unitDetailSchema>> {
  return createOnce(context, { id: closing.id, kind: 'unit-closing', body: { unitId, ...closing } }, async () => {
    const unit = await unitOn(context.tx, unitId, closing.on);
    if (!unit) throw problems.notFound();
    const dissolve = { kind: 'dissolve' as const, effective: addDays(closing.on, 1), unitId };
    const ends = { fact: 'unit.closed', unitId, objectKind: 'unit', objectId: unitId, data: { on: closing.on } };
    if (unit.ended) throw organisationProblems.unitEnded();
    await recordWithFollowers(context, {
      id: newId(), title: '', decisionSymbol: null, decisionDate: null, reason: closing.reason, events: [dissolve], ...(closing.members && { members: { [unitId]: closing.members } }),
    }, ends);
    return readUnit(context, unitId, closing.on);
  });
}
