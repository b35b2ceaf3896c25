import type { z } from 'zod';
import { createOnce } from '../../kit/creation.ts';
import { holds, pathsWith } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { problems } from '../../kit/problem.ts';
import { hashPassword, named, oneTimePassword } from './account.ts';
import { allowManagingAccount, allowManagingAt, mustHoldAll } from './policy.ts';
import { accessProblems } from './problems.ts';
import { grantsOf, listAccounts } from './queries.ts';
import type { accountChangeSchema, accountSchema, accountsQuery, newAccountSchema, newGrantSchema, oneTimePasswordSchema } from './schemas.ts';
import { closeOtherSessions } from './session.ts';

type Account = z.input<typeof accountSchema>;
type OneTimePassword = z.input<typeof oneTimePasswordSchema>;

/** Accounts of the managed subtrees, by name, each with the roles that it holds there. */
export async function readAccounts(context: SignedIn, query: z.output<typeof accountsQuery>) {
  const managed = pathsWith(context.actor, 'accounts.manage');
  const rows = await listAccounts(context.tx, { managed, q: query.q, limit: query.limit, after: readCursor(query.after, ['text', 'id']) });
  const grants = await grantsWithin(context, rows);
  return page(rows, query.limit, (row) => [row.sortName, row.id], (row) => present(row, grants));
}

/** One account. @throws Problem not_found outside the managed subtrees */
export async function readAccount(context: SignedIn, id: string): Promise<Account> {
  const rows = await listAccounts(context.tx, { managed: pathsWith(context.actor, 'accounts.manage'), id, limit: 1, after: null });
  const [row] = rows;
  if (!row) throw problems.notFound();
  return present(row, await grantsWithin(context, rows));
}

type Row = Awaited<ReturnType<typeof listAccounts>>[number];
type Grants = Awaited<ReturnType<typeof grantsOf>>;

async function grantsWithin(context: SignedIn, rows: Row[]): Promise<Grants> {
  const grants = await grantsOf(context.tx, rows.map((row) => row.id));
  return grants.filter((grant) => holds(context.actor, 'accounts.manage', grant.path));
}

function present(row: Row, grants: Grants): Account {
  return {
    id: row.id, username: row.username, name: row.name, disabled: row.disabledAt !== null, createdAt: row.createdAt.toISOString(),
    grants: grants.filter((grant) => grant.accountId === row.id)
      .map(({ id, roleKey, unitId, unitName, grantedAt }) => ({ id, roleKey, unitId, unitName, grantedAt: grantedAt.toISOString() })),
  };
}

/**
 * Opens an account with its first role. The password is shown this once; asked again with the same body, the answer has none.
 * @throws Problem username_taken, grants_more_than_held, not_allowed, id_taken
 */
export async function createAccount(context: SignedIn, given: z.output<typeof newAccountSchema>): Promise<OneTimePassword> {
  let password: string | null = null;
  const made = await createOnce(context, { id: given.id, kind: 'account', body: given }, async () => {
    password = oneTimePassword();
    await context.tx.insertInto('accounts').values({
      id: given.id, origin: context.origin, username: given.username, ...named(given.name),
      passwordHash: await hashPassword(password), mustChangePassword: true,
    }).execute();
    await insertGrant(context, given.id, given.grant);
    await record(context, { fact: 'account.created', unitId: given.grant.unitId, objectKind: 'account', objectId: given.id });
    return { accountId: given.id };
  });
  return { ...made, password };
}

/**
 * Gives an account of the managed subtrees a role at a unit.
 * @throws Problem not_found, grants_more_than_held, already_granted, not_allowed, id_taken
 */
export async function grantRole(context: SignedIn, accountId: string, given: z.output<typeof newGrantSchema>): Promise<Account> {
  await createOnce(context, { id: given.id, kind: 'grant', body: { accountId, ...given } }, async () => {
    await readAccount(context, accountId);
    await insertGrant(context, accountId, given);
    return { id: given.id };
  });
  return readAccount(context, accountId);
}

async function insertGrant(context: SignedIn, accountId: string, given: { id: string; roleKey: string; unitId: string }): Promise<void> {
  const path = await allowManagingAt(context, given.unitId);
  const role = await context.tx.selectFrom('roles').select('permissions').where('key', '=', given.roleKey).executeTakeFirst();
  if (!role) throw problems.invalidField('roleKey', 'unknown');
  mustHoldAll(context, role.permissions, path);
  await context.tx.insertInto('accountGrants').values({ ...given, accountId, grantedBy: context.actor.accountId }).execute();
  await record(context, { fact: 'role.granted', unitId: given.unitId, objectKind: 'account', objectId: accountId, data: { roleKey: given.roleKey } });
}

/** Takes a role back. @throws Problem not_yourself for one's own last hold on accounts, not_found, not_allowed */
export async function revokeRole(context: SignedIn, accountId: string, grantId: string): Promise<void> {
  const grant = (await grantsOf(context.tx, [accountId])).find((one) => one.id === grantId);
  if (!grant) throw problems.notFound();
  const path = await allowManagingAt(context, grant.unitId);
  mustHoldAll(context, grant.permissions, path);
  if (accountId === context.actor.accountId) throw accessProblems.notYourself();
  await context.tx.deleteFrom('accountGrants').where('id', '=', grantId).execute();
  await record(context, { fact: 'role.revoked', unitId: grant.unitId, objectKind: 'account', objectId: accountId, data: { roleKey: grant.roleKey } });
}

/** Renames, disables or enables an account; disabling ends its sessions. @throws Problem not_yourself, not_found, not_allowed */
export async function changeAccount(context: SignedIn, id: string, change: z.output<typeof accountChangeSchema>): Promise<Account> {
  await allowManagingAccount(context, id);
  if (change.disabled && id === context.actor.accountId) throw accessProblems.notYourself();
  const disabledAt = change.disabled === undefined ? {} : { disabledAt: change.disabled ? new Date() : null };
  if (change.name !== undefined || change.disabled !== undefined) {
    await context.tx.updateTable('accounts').set({ ...(change.name !== undefined && named(change.name)), ...disabledAt }).where('id', '=', id).execute();
  }
  if (change.disabled) await closeOtherSessions(context.tx, id, null);
  await record(context, { fact: 'account.changed', objectKind: 'account', objectId: id, data: { fields: Object.keys(change) } });
  return readAccount(context, id);
}

/** Gives an account a new one-time password and ends its sessions. @throws Problem not_found, not_allowed */
export async function resetPassword(context: SignedIn, id: string): Promise<OneTimePassword> {
  await allowManagingAccount(context, id);
  const password = oneTimePassword();
  await context.tx.updateTable('accounts').set({ passwordHash: await hashPassword(password), mustChangePassword: true }).where('id', '=', id).execute();
  await closeOtherSessions(context.tx, id, null);
  await record(context, { fact: 'password.reset', objectKind: 'account', objectId: id });
  return { accountId: id, password };
}
