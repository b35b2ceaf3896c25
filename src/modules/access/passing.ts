/**
 * Work that passes on in a hand-over. Each module says what of it is there and passes what is an account's own; the rest is the unit's,
 * and goes on with whoever holds the role there.
 */
export interface WorkToPass {
  kind: 'report-draft' | 'report' | 'review' | 'campaign-draft' | 'campaign' | 'document' | 'directive' | 'intake' | 'import' | 'notice' | 'merge-proposal';
  id: string;
  /** As people call it. */
  title: string;
  /** An account's own, which becomes the taker's. */
  own: boolean;
}

/** Whose work at which unit: a person's, or all that an ended unit left. */
export interface Holder { accountId: string | null; unitId: string }

/** From one account to another, by ids. */
export interface Passing { from: string; to: string; ids: string[] }

/** Of each kind at most so much is named. */
export const MOST_PASSED = 500;
