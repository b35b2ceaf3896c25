import { sql } from 'kysely';
import { allow } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { unitLastOn } from '../organisation/index.ts';
import { readAccount } from './manage-accounts.ts';
import { allowManagingAt, mustHoldAll } from './policy.ts';
import { accessProblems } from './problems.ts';

/** At most so many roles hang on one unit. */
const MOST_ROLES = 500;

/** Whose roles at which unit pass to whom, and to which unit. Without accounts, each keeps theirs and the unit alone changes. */
export interface RolePassing { unitId: string; toUnitId: string; fromAccountId: string | null; toAccountId: string | null }

/** A role at a unit, as it would pass. */
export interface PassableRole { id: string; accountId: string; accountName: string; roleKey: string; permissions: string[]; grantedBy: string | null; grantedAt: Date }

/** A role that passed: what was taken, and what was given for it (null where the successor held it already). */
export interface PassedRole {
  takenId: string; givenId: string | null; accountId: string; toAccountId: string; roleKey: string; unitId: string; toUnitId: string; grantedBy: string | null; grantedAt: string;
}

/** The roles that would pass; also those at a unit that has ended. @throws Problem not_found, not_allowed */
export async function passableRoles(context: SignedIn, { unitId, fromAccountId }: Pick<RolePassing, 'unitId' | 'fromAccountId'>): Promise<PassableRole[]> {
  const unit = await unitLastOn(context.tx, unitId, context.clock.today());
  if (!unit) throw problems.notFound();
  allow(context, 'accounts.manage', unit.path);
  const { rows } = await sql<PassableRole>`
    select g.id, g.account_id as "accountId", a.name as "accountName", g.role_key as "roleKey", r.permissions, g.granted_by as "grantedBy", g.granted_at as "grantedAt"
    from account_grants g join accounts a on a.id = g.account_id join roles r on r.key = g.role_key
    where g.unit_id = ${unitId}::uuid ${fromAccountId ? sql`and g.account_id = ${fromAccountId}::uuid` : sql``}
    order by a.sort_name collate "vi-x-icu", g.id limit ${MOST_ROLES}`.execute(context.tx);
  return rows;
}

/**
 * Passes roles on: to another account at the same unit, or at the unit that succeeds one which has ended. Nobody passes on more than they hold.
 * @throws Problem grants_more_than_held, not_yourself, not_found, not_allowed, invalid for a successor unit that is not there
 */
export async function passRoles(context: SignedIn, passing: RolePassing): Promise<PassedRole[]> {
  const roles = await passableRoles(context, passing);
  const path = await allowManagingAt(context, passing.toUnitId);
  if (passing.fromAccountId === context.actor.accountId) throw accessProblems.notYourself();
  if (passing.toAccountId) await readAccount(context, passing.toAccountId);
  for (const role of roles) mustHoldAll(context, role.permissions, path);
  const passed: PassedRole[] = [];
  for (const role of roles) {
    const given = { id: newId(), accountId: passing.toAccountId ?? role.accountId, roleKey: role.roleKey, unitId: passing.toUnitId, grantedBy: context.actor.accountId };
    await context.tx.deleteFrom('accountGrants').where('id', '=', role.id).execute();
    const made = await context.tx.insertInto('accountGrants').values(given).onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst();
    await tell(context, 'role.revoked', passing.unitId, role.accountId, role.roleKey);
    if (made) await tell(context, 'role.granted', given.unitId, given.accountId, role.roleKey);
    passed.push({
      takenId: role.id, givenId: made?.id ?? null, accountId: role.accountId, toAccountId: given.accountId, roleKey: role.roleKey, unitId: passing.unitId, toUnitId: given.unitId,
      grantedBy: role.grantedBy, grantedAt: role.grantedAt.toISOString(),
    });
  }
  return passed;
}

/** Roles stand again as before they passed on. @throws Problem grants_more_than_held, not_allowed */
export async function takeRolesBack(context: SignedIn, passed: readonly PassedRole[]): Promise<void> {
  for (const { takenId, givenId, accountId, toAccountId, roleKey, unitId, toUnitId, grantedBy, grantedAt } of passed) {
    const place = (await unitLastOn(context.tx, unitId, context.clock.today()))!;
    const role = await context.tx.selectFrom('roles').select('permissions').where('key', '=', roleKey).executeTakeFirstOrThrow();
    allow(context, 'accounts.manage', place.path);
    mustHoldAll(context, role.permissions, place.path);
    if (givenId) {
      await context.tx.deleteFrom('accountGrants').where('id', '=', givenId).execute();
      await tell(context, 'role.revoked', toUnitId, toAccountId, roleKey);
    }
    await context.tx.insertInto('accountGrants').values({ id: takenId, accountId, roleKey, unitId, grantedBy, grantedAt }).onConflict((conflict) => conflict.doNothing()).execute();
    await tell(context, 'role.granted', unitId, accountId, roleKey);
  }
}

const tell = (context: SignedIn, fact: string, unitId: string, accountId: string, roleKey: string) => record(context, { fact, unitId, objectKind: 'account', objectId: accountId, data: { roleKey } });
