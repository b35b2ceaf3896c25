import type { Context } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { passwordMatches } from './account.ts';
import { accessProblems } from './problems.ts';
import { countFailure, forgetFailures, mayTryToSignIn } from './rate-limit.ts';
import { openSession } from './session.ts';

/**
 * Opens a session for a username and password.
 * @param address where the request came from, for the limit of attempts
 * @returns the session's token
 * @throws Problem wrong_credentials, too_many_attempts
 */
export async function signIn(context: Context, given: { username: string; password: string }, address: string): Promise<string> {
  const { tx } = context;
  await mayTryToSignIn(tx, given.username, address);
  const account = await tx.selectFrom('accounts').select(['id', 'passwordHash', 'disabledAt']).where('username', '=', given.username).executeTakeFirst();
  const matches = await passwordMatches(account?.disabledAt ? null : account?.passwordHash, given.password);
  if (!account || !matches) {
    await countFailure(tx, given.username, address);
    throw accessProblems.wrongCredentials();
  }
  await forgetFailures(tx, given.username);
  await record(context, { fact: 'session.opened', objectKind: 'account', objectId: account.id, actorId: account.id });
  return openSession(tx, account.id);
}

/** Opens a session for a sample person; only a demonstration has them. @throws Problem not_found */
export async function signInAsSample(context: Context, username: string): Promise<string> {
  if (!context.demo) throw accessProblems.onlyInDemo();
  const person = await context.tx.selectFrom('samplePeople as p').innerJoin('accounts as a', 'a.id', 'p.accountId')
    .where('a.username', '=', username).select('a.id').executeTakeFirst();
  if (!person) throw accessProblems.onlyInDemo();
  return openSession(context.tx, person.id);
}
