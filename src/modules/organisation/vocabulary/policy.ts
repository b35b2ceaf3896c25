import { pathsWith } from '../../../kit/context.ts';
import type { Actor, SignedIn } from '../../../kit/context.ts';
import { problems } from '../../../kit/problem.ts';

/** Words are everybody's, so they are kept where everybody hangs below: by who changes the tree at its root. */
export const mayKeepWords = (actor: Actor): boolean => pathsWith(actor, 'organisation.manage').some((path) => !path.includes('.'));

/** @throws Problem not_allowed */
export function allowKeepingWords(context: SignedIn): void {
  if (!mayKeepWords(context.actor)) throw problems.notAllowed('organisation.manage');
}
