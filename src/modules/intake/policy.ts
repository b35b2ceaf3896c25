import { allow, holds, inSubtree } from '../../kit/context.ts';
import type { Actor, SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';

/** @throws Problem not_allowed */
export const allowIntake = (context: SignedIn, unitPath: string): void => allow(context, 'documents.intake', unitPath);

/**
 * A document is open to who reads documents at its unit or above; and to those a campaign asks to carry it out, whom row
 * security lets through although the unit lies outside their own subtrees.
 * @throws Problem not_found
 */
export function mustBeReadable<D extends { unitPath: string }>(actor: Actor, document: D | undefined): D {
  const within = document && actor.scopes.some((scope) => inSubtree(document.unitPath, scope.path));
  if (!document || (within && !holds(actor, 'documents.read', document.unitPath))) throw problems.notFound();
  return document;
}
