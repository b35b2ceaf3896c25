import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { inSubtree } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { allowManaging, mustBeThere, readableUnits } from './policy.ts';
import { unitLastOn } from './queries.ts';
import { readUnit } from './read-units.ts';
import type { unitCodeSchema } from './schemas.ts';
import type { UnitDetail } from './unit.ts';

/**
 * Gives a unit its code, or takes it away: by it sheets that come in know the unit again. A code belongs to the unit whatever its name or
 * place, so it has no days.
 * @throws Problem unit_code_taken, not_found, not_allowed
 */
export async function setUnitCode(context: SignedIn, unitId: string, { code }: z.output<typeof unitCodeSchema>): Promise<UnitDetail> {
  const unit = mustBeThere(await unitLastOn(context.tx, unitId, context.clock.today()));
  mustBeThere(readableUnits(context.actor).find((root) => inSubtree(unit.path, root)));
  allowManaging(context, unit.path);
  if (unit.code !== code) {
    await context.tx.updateTable('units').set({ code }).where('id', '=', unitId).execute();
    await record(context, { fact: 'unit.code-set', unitId, objectKind: 'unit', objectId: unitId, data: { fields: ['code'] } });
  }
  return readUnit(context, unitId, unit.ended && unit.ended < context.clock.today() ? unit.ended : undefined);
}
