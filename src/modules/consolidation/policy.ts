import { allow } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { readableAssignment } from '../campaigns/index.ts';

/** A unit of a roster with units below it, whose consolidation the asker may see. @throws Problem not_found, not_allowed */
export async function consolidable(context: SignedIn, assignmentId: string, permission: 'consolidation.read' | 'consolidation.freeze' = 'consolidation.read') {
  const assignment = await readableAssignment(context, assignmentId);
  allow(context, permission, assignment.unitPath);
  if (assignment.leaf) throw problems.notFound();
  return assignment;
}
