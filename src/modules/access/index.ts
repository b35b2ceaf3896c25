/** Access: accounts, roles over subtrees, sessions, the audit trail. */
export { accessRoutes } from './routes.ts';
export type { Reach } from './routes.ts';
export { accessConstraints } from './problems.ts';
export { actorById, actorNamed, enter, SESSION_COOKIE } from './session.ts';
export { named } from './account.ts';
export { resetPasswordOf } from './reset-password-of.ts';
export { passRoles, passableRoles, takeRolesBack } from './pass-roles.ts';
export type { PassedRole } from './pass-roles.ts';
export { answerable, standIn, takeStandInBack } from './stand-in.ts';
export { MOST_PASSED } from './passing.ts';
export type { Holder, Passing, WorkToPass } from './passing.ts';
export { firstWithAccounts } from './hang-on.ts';
