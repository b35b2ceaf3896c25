import { holds, inSubtree } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import type { z } from 'zod';
import { NOTHING } from './queries.ts';
import type { Tally } from './queries.ts';
import type { roundSchema } from './schemas.ts';

export type Round = z.infer<typeof roundSchema>;

export interface StoredRound {
  id: string; version: number; unitId: string; title: string; decisionSymbol: string | null; decisionDate: string | null;
  opens: string; closes: string; dueRule: string; dueBefore: string | null; takenOn: string;
}

/** A round as the asker sees it: their highest unit in it is where they start. */
export function presentRound({ actor }: SignedIn, round: StoredRound, owner: { name: string; path: string }, tally: Tally = NOTHING): Round {
  const manage = holds(actor, 'members.manage', owner.path);
  const own = { id: round.unitId, name: owner.name };
  const below = actor.scopes.filter((scope) => scope.permissions.includes('members.read') && inSubtree(scope.path, owner.path)).toSorted((a, b) => a.path.length - b.path.length)[0];
  return {
    id: round.id, version: round.version, unit: own, title: round.title, decisionSymbol: round.decisionSymbol, decisionDate: round.decisionDate, from: round.opens, to: round.closes,
    dueRule: round.dueRule as Round['dueRule'], dueBefore: round.dueBefore, takenOn: round.takenOn, tally,
    start: holds(actor, 'members.read', owner.path) || !below ? own : { id: below.unitId, name: below.unitName },
    may: { manage, discard: manage && tally.printed + tally.handed === 0 },
  };
}
