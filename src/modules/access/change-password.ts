import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { hashPassword, passwordMatches } from './account.ts';
import type { passwordChangeSchema } from './schemas.ts';
import { closeOtherSessions } from './session.ts';

/** Changes one's own password and ends one's other sessions. @throws Problem invalid when the current one is wrong, or the next the same */
export async function changePassword(context: SignedIn, given: z.output<typeof passwordChangeSchema>, token: string | null): Promise<void> {
  const { accountId } = context.actor;
  const account = await context.tx.selectFrom('accounts').select('passwordHash').where('id', '=', accountId).executeTakeFirstOrThrow();
  if (!(await passwordMatches(account.passwordHash, given.current))) throw problems.invalidField('current', 'wrong_password');
  // A one-time password has been read aloud: kept as the next, it would stay known to others.
  if (given.next === given.current) throw problems.invalidField('next', 'same_password');
  await context.tx.updateTable('accounts').set({ passwordHash: await hashPassword(given.next), mustChangePassword: false }).where('id', '=', accountId).execute();
  await closeOtherSessions(context.tx, accountId, token);
  await record(context, { fact: 'password.changed', objectKind: 'account', objectId: accountId });
}
