import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { unitLastOn } from '../organisation/index.ts';

/** The last step of a path, which a unit keeps wherever it hangs. */
export const nodeOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/**
 * A unit whose figures the asker may read, as it stood on a day or last before it. Whether they may goes by where it hangs today: the
 * figures of earlier days go with it.
 * @throws Problem not_found
 */
export async function readableUnit(context: SignedIn, unitId: string, day: string) {
  const unit = await unitLastOn(context.tx, unitId, day);
  const now = (await unitLastOn(context.tx, unitId, context.clock.today())) ?? unit;
  if (!unit || !now || !holds(context.actor, 'organisation.read', now.path)) throw problems.notFound();
  return unit;
}
