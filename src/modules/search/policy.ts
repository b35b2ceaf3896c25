import { pathsWith } from '../../kit/context.ts';
import type { Actor } from '../../kit/context.ts';
import type { Kind } from './schemas.ts';
import type { EntrySource } from './sources.ts';

const lastNode = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** The doors behind which the asker finds entries of a kind: each permission that finds it, at the top of each subtree where it is held. */
export function doorsOf(actor: Actor, source: EntrySource): string[] {
  return source.permissions.flatMap((permission) => pathsWith(actor, permission).map((path) => `${permission}@${lastNode(path)}`));
}

/** Whether campaigns of units above, in which one reports, are found: their page needs the permission anywhere. Plans behind them are open to all who report. */
export const findsAbove = (actor: Actor, kind: Kind): boolean =>
  kind === 'document' ? actor.scopes.length > 0 : kind === 'campaign' && pathsWith(actor, 'campaigns.read').length > 0;
