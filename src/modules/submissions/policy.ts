import { allow, holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { allowBeforeLock, lockAssignment, mayReview, readableAssignment, WRITABLE } from '../campaigns/index.ts';

/**
 * One unit's report, held for writing until the transaction ends.
 * @throws Problem not_found, not_allowed, report_locked, wrong_state while the level above has it or after it was accepted
 */
export async function writableReport(context: SignedIn, assignmentId: string) {
  // Row security has kept everything outside the asker's subtrees away from this lock.
  const assignment = await lockAssignment(context, assignmentId);
  if (!holds(context.actor, 'campaigns.read', assignment.unitPath)) throw problems.notFound();
  allow(context, 'reports.write', assignment.unitPath);
  if (!WRITABLE.includes(assignment.state)) throw problems.wrongState(assignment.state);
  allowBeforeLock(context, assignment);
  return assignment;
}

/**
 * A submitted report, held for the decision of the level above.
 * @throws Problem not_found, not_allowed for anyone who does not review at the level above, wrong_state
 */
export async function reviewableReport(context: SignedIn, assignmentId: string, revisionId: string) {
  const readable = await readableAssignment(context, assignmentId);
  if (!mayReview(context, readable)) throw problems.notAllowed('reports.review');
  const assignment = await lockAssignment(context, assignmentId);
  if (assignment.state !== 'submitted' || assignment.latestRevisionId !== revisionId) throw problems.wrongState(assignment.state);
  return assignment;
}
