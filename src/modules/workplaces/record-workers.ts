import type { z } from 'zod';
import { createOnce } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { manageableWorkplace } from './policy.ts';
import { workplaceProblems } from './problems.ts';
import { openedOn } from './queries.ts';
import { readWorkplace } from './read-workplaces.ts';
import type { workersCountSchema } from './schemas.ts';
import type { WorkplaceDetail } from './workplace.ts';

interface Count { on: string; workers: number; women: number | null }

/**
 * Records how many worked at a workplace on a day, of which women; the same day again corrects the count.
 * @throws Problem women_above_workers, before_opening, invalid for a day to come, not_allowed, not_found, id_taken
 */
export function recordWorkers(context: SignedIn, workplaceId: string, given: z.output<typeof workersCountSchema>): Promise<WorkplaceDetail> {
  return createOnce(context, { id: given.id, kind: 'workers-count', body: { workplaceId, ...given } }, async () => {
    const { unitId } = await manageableWorkplace(context, workplaceId);
    const opened = await openedOn(context.tx, workplaceId);
    if (given.on < opened) throw workplaceProblems.beforeOpening('on', opened);
    await storeCount(context, workplaceId, given);
    await record(context, { fact: 'workplace.counted', unitId, objectKind: 'workplace', objectId: workplaceId, data: { on: given.on } });
    return readWorkplace(context, workplaceId);
  });
}

/** @param prefix where the count lies in what was sent */
export async function storeCount(context: SignedIn, workplaceId: string, { on, workers, women }: Count, prefix = ''): Promise<void> {
  if (women !== null && women > workers) throw workplaceProblems.womenAboveWorkers(`${prefix}women`);
  if (on > context.clock.today()) throw workplaceProblems.inFuture(`${prefix}on`);
  const counted = { workers, women, recordedBy: context.actor.accountId, recordedAt: context.clock.now() };
  await context.tx.insertInto('workplaceCounts').values({ workplaceId, countedOn: on, ...counted })
    .onConflict((conflict) => conflict.columns(['workplaceId', 'countedOn']).doUpdateSet(counted)).execute();
}
