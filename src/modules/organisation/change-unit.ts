import type { z } from 'zod';
import type { UnitEvent } from '../../engines/tree-in-time/index.ts';
import { createOnce } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { allowManaging, mustBeThere } from './policy.ts';
import { unitOn } from './queries.ts';
import { readUnit } from './read-units.ts';
import { recordAct } from './record-act.ts';
import type { unitChangeSchema } from './schemas.ts';
import type { PlacedUnit, UnitDetail } from './unit.ts';
import { mustBeOffered } from './vocabulary/in-force.ts';

type Change = z.output<typeof unitChangeSchema>;
const attributes = ['name', 'shortName', 'kindKey', 'place', 'localityKey', 'fieldKey', 'members', 'unlisted'] as const;

/**
 * Changes a unit's name, kind, place, locality, field of work or size from a day on; what was true before stays true. What is recorded
 * for the past reaches as far as the next change of the same thing.
 * @throws Problem not_found, not_allowed, id_taken
 */
export function changeUnit(context: SignedIn, unitId: string, change: Change): Promise<UnitDetail> {
  return createOnce(context, { id: change.id, kind: 'unit-change', body: { unitId, ...change } }, async () => {
    const unit = mustBeThere(await unitOn(context.tx, unitId, change.from));
    allowManaging(context, unit.path);
    const changed = attributes.filter((name) => change[name] !== undefined && unit[name] !== change[name]);
    await mustBeOffered(context, Object.fromEntries(changed.map((name) => [name, change[name]])), change.from);
    if (changed.length > 0) {
      await recordAct(context, { id: newId(), title: '', decisionSymbol: null, decisionDate: null, reason: null, events: eventsOf(unit, change, changed) as never },
        { fact: 'unit.changed', unitId, objectKind: 'unit', objectId: unitId, data: { from: change.from, fields: changed } });
    }
    return readUnit(context, unitId, change.from > context.clock.today() ? change.from : context.clock.today());
  });
}

/** A new name is an event of its own; whatever else changes goes together. */
function eventsOf(unit: PlacedUnit, change: Change, changed: readonly (typeof attributes)[number][]): UnitEvent[] {
  const effective = change.from;
  const others = changed.filter((name) => name !== 'name' && name !== 'shortName');
  const renamed = changed.length > others.length;
  return [
    ...(renamed ? [{ kind: 'rename' as const, effective, unitId: unit.id, name: change.name, shortName: change.shortName }] : []),
    ...(others.length > 0 ? [{ kind: 'change' as const, effective, unitId: unit.id, patch: Object.fromEntries(others.map((name) => [name, change[name]])) }] : []),
  ];
}
