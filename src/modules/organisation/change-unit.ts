import type { z } from 'zod';
import { addDays } from '../../engines/periods/index.ts';
import { createOnce } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { allowManaging, mustBeThere } from './policy.ts';
import { organisationProblems } from './problems.ts';
import { endVersion, holdUnit, unitOn, versionsOf } from './queries.ts';
import { readUnit } from './read-units.ts';
import type { unitChangeSchema } from './schemas.ts';
import type { UnitDetail } from './unit.ts';

/**
 * Changes a unit's name, kind, place or size from a day on; what was true before stays true.
 * @throws Problem unit_ended, before_last_change, not_allowed, id_taken
 */
export function changeUnit(context: SignedIn, unitId: string, change: z.output<typeof unitChangeSchema>): Promise<UnitDetail> {
  return createOnce(context, { id: change.id, kind: 'unit-change', body: { unitId, ...change } }, async () => {
    const { tx } = context;
    await holdUnit(tx, unitId);
    const unit = mustBeThere(await unitOn(tx, unitId, change.from));
    allowManaging(context, unit.path);
    const last = (await versionsOf(tx, unitId)).at(-1);
    if (last && last.id !== unit.versionId) throw organisationProblems.beforeLastChange(last.from);
    const facts = { name: change.name, shortName: change.shortName, kindKey: change.kindKey, place: change.place, members: change.members };
    if (last?.from === change.from) {
      await tx.updateTable('unitVersions').set(facts).where('id', '=', unit.versionId).execute();
    } else {
      await endVersion(tx, unit.versionId, change.from);
      await tx.insertInto('unitVersions').values({
        id: change.id, unitId, valid: `[${change.from},${unit.ended ? addDays(unit.ended, 1) : ''})`,
        typeKey: unit.typeKey, parentId: unit.parentId, path: unit.path, ...facts,
      }).execute();
    }
    const changed = Object.entries(facts).filter(([key, value]) => unit[key as keyof typeof facts] !== value).map(([key]) => key);
    await record(context, { fact: 'unit.changed', unitId, objectKind: 'unit', objectId: unitId, data: { from: change.from, fields: changed } });
    return readUnit(context, unitId, change.from > context.clock.today() ? change.from : context.clock.today());
  });
}
