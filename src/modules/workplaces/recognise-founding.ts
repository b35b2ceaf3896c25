import type { z } from 'zod';
import { createOnce } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { createUnit } from '../organisation/index.ts';
import { foundingToWorkOn, mustBeInTime, mustHaveEnough, storeEntry } from './add-entry.ts';
import { storeCovering } from './cover-workplace.ts';
import { nextStep } from './founding.ts';
import { workplaceProblems } from './problems.ts';
import { holdWorkplace, workplaceOn } from './queries.ts';
import { readFounding } from './read-foundings.ts';
import type { recognitionSchema } from './schemas.ts';
import type { FoundingDetail } from './workplace.ts';

type Recognition = z.output<typeof recognitionSchema>;

/**
 * Recognises a union after its founding meeting: the unit is established below its parent, and covers the workplace from its first
 * day, in one transaction.
 * @throws Problem step_out_of_order, too_few_applications, before_earlier_step, wrong_state, covered_already, invalid, not_allowed,
 *   not_found, id_taken; and what establishing a unit throws (unit_ended, unit_type_not_in_force, unit_type_above_parent)
 */
export function recogniseFounding(context: SignedIn, foundingId: string, given: Recognition): Promise<FoundingDetail> {
  return createOnce(context, { id: given.id, kind: 'founding-recognition', body: { foundingId, ...given } }, async () => {
    const { tx } = context;
    const founding = await foundingToWorkOn(context, foundingId);
    if (founding.state !== 'open') throw problems.wrongState(founding.state);
    if (founding.step !== 'meeting') throw workplaceProblems.stepOutOfOrder(nextStep(founding, founding.minimum));
    await mustBeInTime(context, founding, given.decisionDate, 'decisionDate');
    await mustBeInTime(context, founding, given.on);
    if (given.on < given.decisionDate) throw workplaceProblems.beforeEarlierStep(given.decisionDate);
    await mustHaveEnough(context, founding, given.on);
    await holdWorkplace(tx, founding.workplaceId);
    const workplace = await workplaceOn(tx, founding.workplaceId, given.on);
    if (!workplace) throw problems.notFound();
    const actId = newId();
    await createUnit(context, {
      id: given.unionId, parentId: given.parentId, name: given.name, shortName: given.shortName, typeKey: founding.typeKey,
      kindKey: founding.typeKey === 'guild' ? 'guild' : workplace.kindKey, place: workplace.locality, members: founding.applications, founded: given.on,
    }, { actId, decisionSymbol: given.decisionSymbol, decisionDate: given.decisionDate });
    await storeCovering(context, founding.workplaceId, { id: newId(), unionId: given.unionId, from: given.on });
    await storeEntry(context, foundingId, { id: given.id, kind: 'recognition', on: given.on, note: given.note });
    await tx.updateTable('foundings').set({
      state: 'recognised', step: 'recognition', movedOn: given.on, unionId: given.unionId, actId,
      decisionSymbol: given.decisionSymbol, decisionDate: given.decisionDate, recognisedOn: given.on,
    }).where('id', '=', foundingId).execute();
    await record(context, { fact: 'founding.recognised', unitId: given.unionId, objectKind: 'founding', objectId: foundingId, data: { workplaceId: founding.workplaceId, on: given.on } });
    return readFounding(context, foundingId);
  });
}
