import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { z } from 'zod';
import { addDays } from '../../engines/periods/index.ts';
import { createOnce } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { allowManaging, mustBeThere } from './policy.ts';
import { organisationProblems } from './problems.ts';
import { endVersion, holdUnit, unitOn, versionsOf } from './queries.ts';
import { readUnit } from './read-units.ts';
import type { unitClosingSchema } from './schemas.ts';
import type { UnitDetail } from './unit.ts';

/**
 * Ends a unit on a day (giải thể); its past and its reports stay.
 * @throws Problem unit_ended, before_last_change, unit_has_units_below, not_allowed, id_taken
 */
export function closeUnit(context: SignedIn, unitId: string, closing: z.output<typeof unitClosingSchema>): Promise<UnitDetail> {
  return createOnce(context, { id: closing.id, kind: 'unit-closing', body: { unitId, ...closing } }, async () => {
    const { tx } = context;
    await holdUnit(tx, unitId);
    const unit = mustBeThere(await unitOn(tx, unitId, closing.on));
    allowManaging(context, unit.path);
    if (unit.ended) throw organisationProblems.unitEnded();
    const last = (await versionsOf(tx, unitId)).at(-1);
    if (last && last.id !== unit.versionId) throw organisationProblems.beforeLastChange(last.from);
    const after = addDays(closing.on, 1);
    const below = await tx.selectFrom('unitVersions').select('id').where('parentId', '=', unitId)
      .where(sql<SqlBool>`valid && daterange(${after}::date, null)`).limit(1).executeTakeFirst();
    if (below) throw organisationProblems.hasUnitsBelow();
    await tx.updateTable('units').set({ ended: closing.on }).where('id', '=', unitId).execute();
    await endVersion(tx, unit.versionId, after);
    await record(context, { fact: 'unit.closed', unitId, objectKind: 'unit', objectId: unitId, data: { on: closing.on } });
    return readUnit(context, unitId, closing.on);
  });
}
