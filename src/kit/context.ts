import type { Clock } from './clock.ts';
import type { Tx } from './database.ts';
import type { FileStore } from './files.ts';
import type { Log } from './log.ts';
import type { PersonalKey } from './personal-key.ts';
import { problems } from './problem.ts';

/** A subtree in which someone holds permissions. `path` is the unit's path of tree nodes, e.g. `1.4.37`. */
export interface HeldScope {
  unitId: string;
  unitName: string;
  path: string;
  roleKeys: string[];
  permissions: string[];
  /** The unit has ended, and who asks answers for what it left. */
  answersFor?: boolean;
}

/** Who is asking. */
export interface Actor {
  accountId: string;
  name: string;
  username: string;
  /** Signed in with a one-time password that was not changed yet. */
  mustChangePassword: boolean;
  scopes: HeldScope[];
}

/** What a verb is given: a transaction, who asks, the time, and the doors to the outside. */
export interface Context {
  tx: Tx;
  actor: Actor | null;
  clock: Clock;
  files: FileStore;
  /** Seals citizen ids. */
  personalKey: PersonalKey;
  log: Log;
  requestId: string;
  /** This installation's id, stamped on everything that can leave it. */
  origin: string;
  demo: boolean;
}

/** A context whose asker is known. */
export interface SignedIn extends Context {
  actor: Actor;
}

/** @throws Problem not_signed_in */
export function signedIn(context: Context): SignedIn {
  if (!context.actor) throw problems.notSignedIn();
  return context as SignedIn;
}

/** Does `path` lie in the subtree of `root`, itself included? */
export const inSubtree = (path: string, root: string): boolean => path === root || path.startsWith(`${root}.`);

/** Paths of the subtrees in which the actor holds a permission. */
export function pathsWith(actor: Actor, permission: string): string[] {
  return actor.scopes.filter((scope) => scope.permissions.includes(permission)).map((scope) => scope.path);
}

/** May the actor do this at the unit with this path? */
export function holds(actor: Actor, permission: string, unitPath: string): boolean {
  return pathsWith(actor, permission).some((root) => inSubtree(unitPath, root));
}

/** Policy's first line in every verb. @throws Problem not_allowed */
export function allow(context: SignedIn, permission: string, unitPath: string): void {
  if (!holds(context.actor, permission, unitPath)) throw problems.notAllowed(permission);
}
