import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { storeChange } from './change-workplace.ts';
import { storeWorkplace } from './create-workplace.ts';
import { readableWorkplace } from './policy.ts';
import { storeCount } from './record-workers.ts';
import { countsOf } from './queries.ts';
import type { NewWorkplace } from './workplace.ts';

/** What saving did to a workplace. */
export interface Saved { id: string; outcome: 'created' | 'changed' | 'same' }

/**
 * Saves a workplace known by its code: entered where nobody has the code yet, changed from the given day where something differs,
 * left alone where all is known already. Saving the same sheet twice changes nothing.
 * @throws Problem what creating and changing throw; not_found where the code is used outside the asker's subtrees
 */
export async function saveWorkplace(context: SignedIn, workplace: NewWorkplace): Promise<Saved> {
  if (workplace.code === null) throw problems.invalidField('code', 'required');
  const known = await context.tx.selectFrom('workplaces').select('id').where('code', '=', workplace.code).executeTakeFirst();
  if (!known) {
    await storeWorkplace(context, workplace);
    return { id: workplace.id, outcome: 'created' };
  }
  await readableWorkplace(context, known.id);
  const { count, ...facts } = workplace;
  const fields = await storeChange(context, known.id, { ...facts, status: 'working' });
  const counted = count !== null && !(await countsOf(context.tx, known.id)).some((one) => one.on === count.on && one.workers === count.workers && one.women === count.women);
  if (count && counted) await storeCount(context, known.id, count, 'count.');
  return { id: known.id, outcome: fields.length > 0 || counted ? 'changed' : 'same' };
}
