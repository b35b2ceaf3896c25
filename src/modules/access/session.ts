import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { Actor, HeldScope } from '../../kit/context.ts';
import { prepared, setScope } from '../../kit/database.ts';
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

/**
 * Who holds this token, and where they hold which permissions; null for none, expired or disabled. From here on the transaction sees with
 * their eyes: actor and scope are set by the same statement, for every request begins with it.
 */
export async function enter(tx: Tx, token: string | undefined): Promise<Actor | null> {
  const account = token === undefined ? undefined : await accountOf(tx, token);
  if (!account) {
    await setScope(tx, { accountId: null, paths: [] });
    return null;
  }
  if (account.stale) await tx.updateTable('sessions').set({ seenAt: sql`now()` as never }).where('tokenHash', '=', hashOf(token!)).execute();
  const { id, name, username, mustChangePassword } = account;
  const scopes = byUnit(account.grants ?? []);
  const answered = account.answering ? await answeredScopes(tx, id) : [];
  // Mostly nobody answers for another unit: then nothing more is asked.
  if (answered.length > 0) await setScope(tx, { accountId: id, paths: [...scopes, ...answered].map((scope) => scope.path) });
  return { accountId: id, name, username, mustChangePassword, scopes: [...scopes, ...answered] };
}

interface Account {
  id: string;
  name: string;
  username: string;
  mustChangePassword: boolean;
  stale: boolean;
  answering: boolean;
  grants: Grant[] | null;
}

async function accountOf(tx: Tx, token: string): Promise<Account | undefined> {
  const { rows } = await sql<Account>`${prepared('enter')}
    select a.id, a.name, a.username, a.must_change_password, s.seen_at < now() - interval '5 minutes' as stale,
           exists (select 1 from stand_ins i where i.withdrawn_at is null) as answering, g.grants,
           set_config('lantoa.account', a.id::text, true), set_config('lantoa.scope', '{' || coalesce(g.paths, '') || '}', true)
    from sessions s join accounts a on a.id = s.account_id
    cross join lateral (
      select json_agg(json_build_object('unitId', u.id, 'unitName', u.name, 'path', u.path::text, 'roleKey', g.role_key, 'permissions', r.permissions)
                      order by nlevel(u.path), u.name, r.position) as grants, string_agg(distinct u.path::text, ',') as paths
      from account_grants g join roles r on r.key = g.role_key join organisation_public u on u.id = g.unit_id where g.account_id = a.id) g
    where s.token_hash = ${hashOf(token)} and s.expires_at > now() and s.seen_at > now() - make_interval(hours => ${IDLE_HOURS}) and a.disabled_at is null`.execute(tx);
  return rows[0];
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

interface Grant {
  unitId: string;
  unitName: string;
  path: string;
  roleKey: string;
  permissions: string[];
}

/** The subtrees of an account, those of the ended units for which it answers at the end. */
async function scopesOf(tx: Tx, accountId: string): Promise<HeldScope[]> {
  const grants = await tx
    .selectFrom('accountGrants as g')
    .innerJoin('roles as r', 'r.key', 'g.roleKey')
    .innerJoin('organisationPublic as u', 'u.id', 'g.unitId')
    .where('g.accountId', '=', accountId)
    .select(['u.id as unitId', 'u.name as unitName', 'u.path', 'g.roleKey', 'r.permissions'])
    .orderBy(sql`nlevel(u.path)`).orderBy('u.name').orderBy('r.position')
    .execute();
  return [...byUnit(grants), ...(await answeredScopes(tx, accountId))];
}

/** One entry a unit, its roles' permissions together. */
function byUnit(grants: readonly Grant[]): HeldScope[] {
  const scopes = new Map<string, HeldScope>();
  for (const { unitId, unitName, path, roleKey, permissions } of grants) {
    const scope = scopes.get(unitId) ?? { unitId, unitName, path, roleKeys: [], permissions: [] };
    scope.roleKeys.push(roleKey);
    scope.permissions = [...new Set([...scope.permissions, ...permissions])];
    scopes.set(unitId, scope);
  }
  return [...scopes.values()];
}
