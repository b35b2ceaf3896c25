/** Access: accounts, roles over subtrees, sessions, the audit trail. */
export { accessRoutes } from './routes.ts';
export type { Reach } from './routes.ts';
export { accessConstraints } from './problems.ts';
export { actorNamed, actorOf, SESSION_COOKIE } from './session.ts';
export { named } from './account.ts';
export { resetPasswordOf } from './reset-password-of.ts';
