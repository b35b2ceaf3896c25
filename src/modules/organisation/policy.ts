import { allow, pathsWith } from '../../kit/context.ts';
import type { Actor, SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';

/** Paths below which the asker may read units. */
export const readableUnits = (actor: Actor): string[] => pathsWith(actor, 'organisation.read');

/** May the asker change the tree at this unit? @throws Problem not_allowed */
export const allowManaging = (context: SignedIn, path: string): void => allow(context, 'organisation.manage', path);

/** A unit outside one's subtree is not there. @throws Problem not_found */
export function mustBeThere<T>(found: T | undefined): T {
  if (found === undefined) throw problems.notFound();
  return found;
}
