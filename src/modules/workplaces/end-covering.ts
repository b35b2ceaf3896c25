import { sql } from 'kysely';
import type { z } from 'zod';
import { addDays } from '../../engines/periods/index.ts';
import { createOnce } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { manageableWorkplace } from './policy.ts';
import { holdWorkplace, unionsOf } from './queries.ts';
import { readWorkplace } from './read-workplaces.ts';
import type { coveringEndSchema } from './schemas.ts';
import type { WorkplaceDetail } from './workplace.ts';

/**
 * Ends the covering of a workplace by a union with a last day and a reason; the days before stay covered.
 * @throws Problem wrong_state where no union covers it, invalid for a day before the covering, not_allowed, not_found, id_taken
 */
export function endCovering(context: SignedIn, workplaceId: string, given: z.output<typeof coveringEndSchema>): Promise<WorkplaceDetail> {
  return createOnce(context, { id: given.id, kind: 'covering-end', body: { workplaceId, ...given } }, async () => {
    const { tx } = context;
    await holdWorkplace(tx, workplaceId);
    await manageableWorkplace(context, workplaceId);
    const covering = (await unionsOf(tx, workplaceId, given.on)).find(({ to }) => to === null);
    if (!covering) throw problems.wrongState('without_union');
    if (given.on < covering.from) throw problems.invalidField('on', 'before_covering');
    await tx.updateTable('workplaceUnions').set({ valid: sql`daterange(lower(valid), ${addDays(given.on, 1)}::date)` as never, reason: given.reason }).where('id', '=', covering.id).execute();
    await record(context, { fact: 'workplace.uncovered', unitId: covering.unionId, objectKind: 'workplace', objectId: workplaceId, data: { on: given.on } });
    return readWorkplace(context, workplaceId);
  });
}
