import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { Actor, HeldScope } from '../../kit/context.ts';
import type { Tx } from '../../kit/database.ts';
import { answeredScopes } from './answered-scopes.ts';

export const SESSION_COOKIE = 'lantoa_session';
/** A session ends after this many hours without use, and after this many days in any case. */
const IDLE_HOURS = 12;
const LIFE_DAYS = 14;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Opens a session. @returns the token, which is kept nowhere: only its hash is */
export async function openSession(tx: Tx, accountId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.now() + LIFE_DAYS * 86_400_000);
  await tx.deleteFrom('sessions').where('accountId', '=', accountId).where(sql<SqlBool>`expires_at < now()`).execute();
  await tx.insertInto('sessions').values({ tokenHash: hashOf(token), accountId, expiresAt }).execute();
  return token;
}

export async function closeSession(tx: Tx, token: string): Promise<void> {
  await tx.deleteFrom('sessions').where('tokenHash', '=', hashOf(token)).execute();
}

/** Ends every session of an account but the one given. */
export async function closeOtherSessions(tx: Tx, accountId: string, token: string | null): Promise<void> {
  await tx.deleteFrom('sessions').where('accountId', '=', accountId)
    .where('tokenHash', '!=', token ? hashOf(token) : Buffer.alloc(0)).execute();
}

/** Who holds this token, and where they hold which permissions; null for none, expired or disabled. */
export async function actorOf(tx: Tx, token: string): Promise<Actor | null> {
  const account = await tx
    .selectFrom('sessions as s').innerJoin('accounts as a', 'a.id', 's.accountId')
    .where('s.tokenHash', '=', hashOf(token))
    .where(sql<SqlBool>`s.expires_at > now() and s.seen_at > now() - make_interval(hours => ${IDLE_HOURS})`)
    .where('a.disabledAt', 'is', null)
    .select(['a.id', 'a.name', 'a.username', 'a.mustChangePassword', sql<boolean>`s.seen_at < now() - interval '5 minutes'`.as('stale')])
    .executeTakeFirst();
  if (!account) return null;
  if (account.stale) await tx.updateTable('sessions').set({ seenAt: sql`now()` as never }).where('tokenHash', '=', hashOf(token)).execute();
  const { id, name, username, mustChangePassword } = account;
  return { accountId: id, name, username, mustChangePassword, scopes: await scopesOf(tx, id) };
}

/** An account as one who acts later, for work that it left behind; null where it is disabled by now. */
export async function actorById(tx: Tx, accountId: string): Promise<Actor | null> {
  const account = await tx.selectFrom('accounts').select(['id', 'name', 'username', 'mustChangePassword']).where('id', '=', accountId).where('disabledAt', 'is', null).executeTakeFirst();
  if (!account) return null;
  const { id, ...rest } = account;
  return { accountId: id, ...rest, scopes: await scopesOf(tx, id) };
}

/** An account as one who acts, without a session: for the command line and for loading the sample. */
export async function actorNamed(tx: Tx, username: string): Promise<Actor> {
  const account = await tx.selectFrom('accounts').select(['id', 'name', 'username']).where('username', '=', username).executeTakeFirstOrThrow();
  return { accountId: account.id, name: account.name, username: account.username, mustChangePassword: false, scopes: await scopesOf(tx, account.id) };
}

/** The subtrees of an account, one entry a unit, its roles' permissions together; then the ended units for which it answers. */
async function scopesOf(tx: Tx, accountId: string): Promise<HeldScope[]> {
  const rows = await tx
    .selectFrom('accountGrants as g')
    .innerJoin('roles as r', 'r.key', 'g.roleKey')
    .innerJoin('organisationPublic as u', 'u.id', 'g.unitId')
    .where('g.accountId', '=', accountId)
    .select(['u.id as unitId', 'u.name as unitName', 'u.path', 'g.roleKey', 'r.permissions', sql<boolean>`exists (select 1 from stand_ins s where s.withdrawn_at is null)`.as('answering')])
    .orderBy(sql`nlevel(u.path)`).orderBy('u.name').orderBy('r.position')
    .execute();
  const scopes = new Map<string, HeldScope>();
  for (const row of rows) {
    const scope = scopes.get(row.unitId) ?? { unitId: row.unitId, unitName: row.unitName, path: row.path, roleKeys: [], permissions: [] };
    scope.roleKeys.push(row.roleKey);
    scope.permissions = [...new Set([...scope.permissions, ...row.permissions])];
    scopes.set(row.unitId, scope);
  }
  // Mostly nobody answers for another unit: then nothing more is asked.
  const none = rows[0]?.answering === false;
  return [...scopes.values(), ...(none ? [] : await answeredScopes(tx, accountId))];
}
