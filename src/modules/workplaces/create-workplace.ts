import { createOnce } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { caretakerOn } from './policy.ts';
import { workplaceProblems } from './problems.ts';
import { readWorkplace } from './read-workplaces.ts';
import { storeCount } from './record-workers.ts';
import type { NewWorkplace, WorkplaceDetail } from './workplace.ts';

/**
 * Enters a workplace below the unit that looks after it, from the day on which it is known.
 * @throws Problem workplace_code_taken, not_a_caretaker, women_above_workers, before_opening, invalid, not_allowed, id_taken
 */
export function createWorkplace(context: SignedIn, workplace: NewWorkplace): Promise<WorkplaceDetail> {
  return createOnce(context, { id: workplace.id, kind: 'workplace', body: workplace }, async () => {
    await storeWorkplace(context, workplace);
    return readWorkplace(context, workplace.id, workplace.from > context.clock.today() ? workplace.from : undefined);
  });
}

/** Writes a new workplace with what is known of it from the first day. */
export async function storeWorkplace(context: SignedIn, workplace: NewWorkplace): Promise<void> {
  const { tx } = context;
  const { id, code, unitId, from, count, ...facts } = workplace;
  await caretakerOn(context, unitId, from);
  if (count && count.on < from) throw workplaceProblems.beforeOpening('count.on', from);
  // Also where who has the code lies out of sight; the transaction of a whole sheet lives on.
  const inserted = await tx.insertInto('workplaces').values({ id, origin: context.origin, code }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
  if (!inserted.numInsertedOrUpdatedRows) throw code === null ? problems.idTaken() : workplaceProblems.codeTaken();
  await tx.insertInto('workplaceCaretakers').values({ id: newId(), workplaceId: id, unitId, valid: `[${from},)` }).execute();
  await tx.insertInto('workplaceVersions').values({ id: newId(), workplaceId: id, valid: `[${from},)`, status: 'working', ...facts }).execute();
  if (count) await storeCount(context, id, count, 'count.');
  await record(context, { fact: 'workplace.created', unitId, objectKind: 'workplace', objectId: id, data: { from } });
}
