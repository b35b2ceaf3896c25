import type { SignedIn } from '../../kit/context.ts';
import type { ActConsequences, NewAct } from '../organisation/index.ts';
import type { MemberDecisions } from './decided-members.ts';
import type { Effect } from './effect.ts';

/** An act as it is sent here: events on the tree, and what becomes of the members of units that end. */
export type WholeAct = NewAct & { members?: MemberDecisions | undefined };

/** What followers are told: what the act does to units, and what was decided beside. */
export interface FollowedAct extends ActConsequences {
  members: MemberDecisions;
  /** Units that leave for another organisation; their people go with them. */
  leaving: string[];
  /** Units that new ones are split off from, with the first day of that. */
  split: { unitId: string; effective: string }[];
}

/** What may belong to a unit; each has its words in messages/tree-problems. */
export type Hanging = 'members' | 'officers' | 'offices' | 'workplaces' | 'accounts' | 'documents' | 'reports';

/** Something that hangs on units and follows their acts, in the act's own transaction. */
export interface Follower {
  /** What the act would do to it; at most a few rows, set-based for any number of units. */
  preview(context: SignedIn, act: FollowedAct): Promise<Effect[]>;
  follow?(context: SignedIn, act: FollowedAct): Promise<void>;
  /**
   * What may have come by now to units that an undoing leaves without a day of life, beside what the act itself brought (`undo` was called
   * before). `first` is one question for all of them: the first to which something belongs, or null.
   */
  hangs?: { what: Hanging; first(context: SignedIn, units: readonly string[]): Promise<string | null> };
  /** As before the act, exactly. */
  undo?(context: SignedIn, actId: string): Promise<void>;
  /** Once the tree and all that follows it stand as before. */
  stands?(context: SignedIn, actId: string): Promise<void>;
}

/** What followers are told of an act. */
export function followedAct(act: Pick<WholeAct, 'events' | 'members'>, consequences: ActConsequences): FollowedAct {
  return {
    ...consequences,
    members: act.members ?? {},
    leaving: act.events.flatMap((event) => (event.kind === 'hand-over' && event.to === null ? [event.unitId] : [])),
    split: act.events.flatMap((event) => (event.kind === 'split' ? [{ unitId: event.source, effective: event.effective }] : [])),
  };
}
