import type { z } from 'zod';
import { createOnce } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { manageableWorkplace, unionTypes } from './policy.ts';
import { workplaceProblems } from './problems.ts';
import { holdWorkplace, openedOn, workplaceOn } from './queries.ts';
import { readFounding } from './read-foundings.ts';
import type { newFoundingSchema } from './schemas.ts';
import type { FoundingDetail } from './workplace.ts';

/**
 * Starts the founding of a union at a workplace that has none: the first contact.
 * @throws Problem covered_already, workplace_closed, founding_under_way, before_opening, invalid, not_allowed, not_found, id_taken
 */
export function startFounding(context: SignedIn, workplaceId: string, given: z.output<typeof newFoundingSchema>): Promise<FoundingDetail> {
  return createOnce(context, { id: given.id, kind: 'founding', body: { workplaceId, ...given } }, async () => {
    const { tx } = context;
    await holdWorkplace(tx, workplaceId);
    const { unitId } = await manageableWorkplace(context, workplaceId);
    const opened = await openedOn(tx, workplaceId);
    if (given.on < opened) throw workplaceProblems.beforeOpening('on', opened);
    if (given.on > context.clock.today()) throw workplaceProblems.inFuture('on');
    if (!(await unionTypes(context)).includes(given.typeKey)) throw problems.invalidField('typeKey', 'unknown');
    const workplace = await workplaceOn(tx, workplaceId, context.clock.today());
    if (workplace?.status === 'closed') throw workplaceProblems.closed();
    if (workplace?.unionName) throw workplaceProblems.coveredAlready(workplace.unionName);
    await tx.insertInto('foundings').values({ id: given.id, workplaceId, typeKey: given.typeKey, step: 'contact', movedOn: given.on }).execute();
    await tx.insertInto('foundingEntries').values({
      id: newId(), foundingId: given.id, position: 1, kind: 'contact', happenedOn: given.on, note: given.note, recordedBy: context.actor.accountId, recordedAt: context.clock.now(),
    }).execute();
    await record(context, { fact: 'founding.started', unitId, objectKind: 'founding', objectId: given.id, data: { workplaceId, on: given.on, typeKey: given.typeKey } });
    return readFounding(context, given.id);
  });
}
