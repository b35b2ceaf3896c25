import type { Database } from '../../kit/database.ts';
import { hashPassword, oneTimePassword } from './account.ts';
import { closeOtherSessions } from './session.ts';

/**
 * Gives an account a one-time password from the command line: whoever may run it on the server needs no session. Ends the
 * account's sessions and enables it.
 * @returns the password, or null where there is no such account
 */
export function resetPasswordOf(database: Database, username: string): Promise<string | null> {
  return database.transaction().execute(async (tx) => {
    const password = oneTimePassword();
    const account = await tx.updateTable('accounts')
      .set({ passwordHash: await hashPassword(password), mustChangePassword: true, disabledAt: null })
      .where('username', '=', username.trim().toLowerCase()).returning('id').executeTakeFirst();
    if (!account) return null;
    await closeOtherSessions(tx, account.id, null);
    await tx.insertInto('journal').values({ fact: 'password.reset', objectKind: 'account', objectId: account.id, data: JSON.stringify({ by: 'command line' }) }).execute();
    return password;
  });
}
