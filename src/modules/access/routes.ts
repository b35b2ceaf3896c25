import type { FastifyReply } from 'fastify';
import type { Context, SignedIn } from '../../kit/context.ts';
import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
import { z } from 'zod';
import { changePassword } from './change-password.ts';
import { changeAccount, createAccount, grantRole, readAccount, readAccounts, resetPassword, revokeRole } from './manage-accounts.ts';
import { readInstallation } from './read-installation.ts';
import { readJournal } from './read-journal.ts';
import { readSession } from './read-session.ts';
import * as wire from './schemas.ts';
import { closeSession, enter, SESSION_COOKIE } from './session.ts';
import { setUp } from './set-up.ts';
import { signIn, signInAsSample } from './sign-in.ts';

/** What this module must know of how the server is reached. */
export interface Reach {
  secureCookies: boolean;
  warnings: 'plain_http_beyond_loopback'[];
}

async function begin(context: Context, token: string, reply: FastifyReply, reach: Reach) {
  reply.setCookie(SESSION_COOKIE, token, { path: '/', httpOnly: true, sameSite: 'lax', secure: reach.secureCookies, maxAge: 14 * 86_400 });
  return readSession({ ...context, actor: await enter(context.tx, token) } as SignedIn);
}

export function accessRoutes(reach: Reach) {
  return [
    route({
      method: 'GET', url: '/api/installation', operationId: 'readInstallation', access: 'public',
      summary: 'What anyone may know before signing in', answer: wire.installationSchema,
      handle: (context) => readInstallation(context, reach.warnings),
    }),
    route({
      method: 'POST', url: '/api/setup', operationId: 'setUp', access: 'public', status: 201,
      summary: 'First run: found the first unit and its administrator', body: wire.setupSchema, answer: wire.sessionSchema,
      handle: async (context, { body }, reply) => begin(context, await setUp(context, body), reply, reach),
    }),
    route({
      method: 'POST', url: '/api/session', operationId: 'signIn', access: 'public', status: 201,
      summary: 'Sign in with username and password; the session is a cookie', body: wire.signInSchema,
      answer: wire.sessionSchema,
      handle: async (context, { body }, reply) => begin(context, await signIn(context, body, reply.request.ip), reply, reach),
    }),
    route({
      method: 'POST', url: '/api/demo/session', operationId: 'signInAsSample', access: 'public', status: 201,
      summary: 'Demonstration only: sign in as a sample person', body: wire.sampleSignInSchema, answer: wire.sessionSchema,
      handle: async (context, { body }, reply) => begin(context, await signInAsSample(context, body.username), reply, reach),
    }),
    route({
      method: 'GET', url: '/api/session', operationId: 'readSession', access: 'signed-in', duringPasswordChange: true,
      summary: 'Who is signed in, and where they may do what', answer: wire.sessionSchema,
      handle: (context) => readSession(context),
    }),
    route({
      method: 'DELETE', url: '/api/session', operationId: 'signOut', access: 'signed-in', status: 204, duringPasswordChange: true, summary: 'Sign out',
      handle: async (context, _input, reply) => {
        await closeSession(context.tx, reply.request.cookies[SESSION_COOKIE] ?? '');
        reply.clearCookie(SESSION_COOKIE, { path: '/' });
      },
    }),
    route({
      method: 'PUT', url: '/api/session/password', operationId: 'changePassword', access: 'signed-in', status: 204, duringPasswordChange: true,
      summary: "Change one's own password", body: wire.passwordChangeSchema,
      handle: (context, { body }, reply) => changePassword(context, body, reply.request.cookies[SESSION_COOKIE] ?? null),
    }),
    route({
      method: 'GET', url: '/api/roles', operationId: 'readRoles', access: 'accounts.manage',
      summary: 'Roles and what they permit', answer: z.object({ items: z.array(wire.roleSchema) }),
      handle: async (context) => ({ items: await context.tx.selectFrom('roles').selectAll().orderBy('position').execute() }),
    }),
    ...accountRoutes,
  ];
}

const accountRoutes = [
  route({
    method: 'GET', url: '/api/accounts', operationId: 'readAccounts', access: 'accounts.manage',
    summary: 'Accounts of the managed subtrees, by name', query: wire.accountsQuery, answer: wire.accountPageSchema,
    handle: (context, { query }) => readAccounts(context, query),
  }),
  route({
    method: 'POST', url: '/api/accounts', operationId: 'createAccount', access: 'accounts.manage', status: 201,
    summary: 'Open an account; the one-time password is in this answer only', body: wire.newAccountSchema, answer: wire.oneTimePasswordSchema,
    handle: (context, { body }) => createAccount(context, body),
  }),
  route({
    method: 'GET', url: '/api/accounts/:id', operationId: 'readAccount', access: 'accounts.manage',
    summary: 'One account', params: idParams, answer: wire.accountSchema,
    handle: (context, { params }) => readAccount(context, params.id),
  }),
  route({
    method: 'PATCH', url: '/api/accounts/:id', operationId: 'changeAccount', access: 'accounts.manage',
    summary: 'Rename, disable or enable an account', params: idParams, body: wire.accountChangeSchema, answer: wire.accountSchema,
    handle: (context, { params, body }) => changeAccount(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/accounts/:id/password', operationId: 'resetPassword', access: 'accounts.manage', status: 201,
    summary: 'Give an account a new one-time password', params: idParams, answer: wire.oneTimePasswordSchema,
    handle: (context, { params }) => resetPassword(context, params.id),
  }),
  route({
    method: 'POST', url: '/api/accounts/:id/grants', operationId: 'grantRole', access: 'accounts.manage', status: 201,
    summary: 'Give an account a role at a unit', params: idParams, body: wire.newGrantSchema, answer: wire.accountSchema,
    handle: (context, { params, body }) => grantRole(context, params.id, body),
  }),
  route({
    method: 'DELETE', url: '/api/accounts/:id/grants/:grantId', operationId: 'revokeRole', access: 'accounts.manage', status: 204,
    summary: 'Take a role back', params: wire.grantParams,
    handle: (context, { params }) => revokeRole(context, params.id, params.grantId),
  }),
  route({
    method: 'GET', url: '/api/journal', operationId: 'readJournal', access: 'audit.read',
    summary: 'The audit trail, newest first', query: wire.journalQuery, answer: wire.journalPageSchema,
    handle: (context, { query }) => readJournal(context, query),
  }),
];
