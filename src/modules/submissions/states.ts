import { problems } from '../../kit/problem.ts';
import type { AssignmentState } from '../campaigns/index.ts';

/** What is done to a report. */
export type Verb = 'save' | 'submit' | 'withdraw' | 'return' | 'accept' | 'ask-reopening' | 'refuse-reopening' | 'reopen';

interface Rule {
  /** From which state into which; where a state is missing, it cannot be done. */
  moves: Partial<Record<AssignmentState, AssignmentState>>;
  permission: 'reports.write' | 'reports.submit' | 'reports.review';
  /** Who holds the permission: the unit itself (or whoever acts for it), or the level above alone. */
  who: 'unit' | 'above';
  /** Must say why. */
  reason: boolean;
  /** What the one decision on the last revision then is, where it is one. */
  decides?: 'accepted' | 'returned' | 'withdrawn';
}

/**
 * What may be done to a report in which state, by whom, and what comes of it. Nothing written changes but by `save`, which no
 * state knows while the level above has the report or has accepted it.
 */
export const STATES: Record<Verb, Rule> = {
  save: { moves: { open: 'drafting', drafting: 'drafting', returned: 'returned' }, permission: 'reports.write', who: 'unit', reason: false },
  submit: { moves: { open: 'submitted', drafting: 'submitted', returned: 'submitted' }, permission: 'reports.submit', who: 'unit', reason: false },
  withdraw: { moves: { submitted: 'drafting' }, permission: 'reports.submit', who: 'unit', reason: true, decides: 'withdrawn' },
  return: { moves: { submitted: 'returned' }, permission: 'reports.review', who: 'above', reason: true, decides: 'returned' },
  accept: { moves: { submitted: 'accepted' }, permission: 'reports.review', who: 'above', reason: false, decides: 'accepted' },
  'ask-reopening': { moves: { accepted: 'accepted' }, permission: 'reports.submit', who: 'unit', reason: true },
  'refuse-reopening': { moves: { accepted: 'accepted' }, permission: 'reports.review', who: 'above', reason: true },
  reopen: { moves: { accepted: 'returned' }, permission: 'reports.review', who: 'above', reason: true },
};

/** Can it be done in this state? */
export const fits = (verb: Verb, state: AssignmentState): boolean => STATES[verb].moves[state] !== undefined;

/** The state that a report comes into. @throws Problem wrong_state */
export function nextState(verb: Verb, state: AssignmentState): AssignmentState {
  const next = STATES[verb].moves[state];
  if (!next) throw problems.wrongState(state);
  return next;
}
