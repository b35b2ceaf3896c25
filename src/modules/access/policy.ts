import { allow, inSubtree, pathsWith } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { unitOn } from '../organisation/index.ts';
import { accessProblems } from './problems.ts';
import { grantsOf } from './queries.ts';

/** @throws Problem not_allowed unless the asker manages accounts at the unit; not_found for a unit that is not there */
export async function allowManagingAt(context: SignedIn, unitId: string): Promise<string> {
  const unit = await unitOn(context.tx, unitId, context.clock.today());
  if (!unit) throw problems.invalidField('unitId', 'unknown');
  allow(context, 'accounts.manage', unit.path);
  return unit.path;
}

/** Nobody grants more than they hold at that unit themselves. @throws Problem grants_more_than_held */
export function mustHoldAll(context: SignedIn, permissions: string[], unitPath: string): void {
  const held = new Set(context.actor.scopes.filter((scope) => inSubtree(unitPath, scope.path)).flatMap((scope) => scope.permissions));
  if (!permissions.every((permission) => held.has(permission))) throw accessProblems.grantsMoreThanHeld();
}

/**
 * May the asker manage this account? Only when every role it holds lies in the asker's own subtrees; an account with a
 * role above is not theirs to disable or to give a new password.
 * @throws Problem not_found outside one's subtrees, not_allowed where only a part lies inside
 */
export async function allowManagingAccount(context: SignedIn, accountId: string): Promise<void> {
  const managed = pathsWith(context.actor, 'accounts.manage');
  const grants = await grantsOf(context.tx, [accountId]);
  const inside = grants.filter((grant) => managed.some((root) => inSubtree(grant.path, root)));
  const account = await context.tx.selectFrom('accounts').select('id').where('id', '=', accountId).executeTakeFirst();
  const rootless = grants.length === 0 && managed.some((root) => !root.includes('.'));
  if (!account || (inside.length === 0 && !rootless)) throw problems.notFound();
  if (inside.length < grants.length) throw problems.notAllowed('accounts.manage');
  for (const grant of inside) mustHoldAll(context, grant.permissions, grant.path);
}
