import { allow, holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { allowBeforeLock, lockAssignment, mayReview, readableAssignment } from '../campaigns/index.ts';
import type { AssignmentState } from '../campaigns/index.ts';
import { submissionsProblems } from './problems.ts';
import { reviewsOf } from './queries.ts';
import { fits, nextState, STATES } from './states.ts';
import type { Verb } from './states.ts';

type Readable = Awaited<ReturnType<typeof readableAssignment>>;

/**
 * One unit's report, held for writing until the transaction ends.
 * @throws Problem not_found, not_allowed, report_locked, wrong_state while the level above has it or after it was accepted
 */
export async function writableReport(context: SignedIn, assignmentId: string) {
  // Row security has kept everything outside the asker's subtrees away from this lock.
  const assignment = await lockAssignment(context, assignmentId);
  if (!holds(context.actor, 'campaigns.read', assignment.unitPath)) throw problems.notFound();
  allow(context, STATES.save.permission, assignment.unitPath);
  nextState('save', assignment.state);
  allowBeforeLock(context, assignment);
  return assignment;
}

/** Does the table give this verb to the asker, in whatever state the report is? The owner of a campaign hands nothing in. */
function mayEver(context: SignedIn, verb: Verb, assignment: Readable): boolean {
  const { who, permission } = STATES[verb];
  if (who === 'above') return mayReview(context, assignment);
  return assignment.depth > 0 && holds(context.actor, permission, assignment.unitPath);
}

/** May the asker do this to the report now? */
export const mayNow = (context: SignedIn, verb: Verb, assignment: Readable): boolean =>
  fits(verb, assignment.state as AssignmentState) && mayEver(context, verb, assignment);

/**
 * A report held for a verb that is about its last revision: the asker may do it, the state lets it happen, and nobody was first.
 * @returns the report with the state that it comes into
 * @throws Problem not_found, not_allowed, already_decided with what, by whom and when, wrong_state
 */
export async function reportFor(context: SignedIn, verb: Verb, assignmentId: string, revisionId: string) {
  const readable = await readableAssignment(context, assignmentId);
  if (!mayEver(context, verb, readable)) throw problems.notAllowed(STATES[verb].permission);
  const assignment = await lockAssignment(context, assignmentId);
  if (STATES[verb].decides) {
    // Whoever waited for the lock behind another learns who that was.
    const [decided] = await reviewsOf(context.tx, [revisionId]);
    if (decided) throw submissionsProblems.alreadyDecided({ decision: decided.decision, by: decided.decidedBy, at: decided.decidedAt.toISOString() });
  }
  const next = nextState(verb, assignment.state);
  if (assignment.latestRevisionId !== revisionId) throw problems.wrongState(assignment.state);
  return { ...assignment, next };
}
