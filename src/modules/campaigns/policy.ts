import { allow, holds, inSubtree } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { WRITABLE } from './campaign.ts';
import type { AssignmentState } from './campaign.ts';
import { campaignsProblems } from './problems.ts';
import { findHead, findCampaign } from './queries.ts';

/** A campaign that the asker runs or takes part in. @throws Problem not_found */
export async function readableCampaign(context: SignedIn, id: string) {
  const campaign = await findCampaign(context.tx, id);
  const within = campaign && context.actor.scopes.some((scope) => inSubtree(campaign.unitPath, scope.path));
  // Row security shows participants the campaign of a unit outside their own subtrees.
  if (!campaign || (within && !holds(context.actor, 'campaigns.read', campaign.unitPath))) throw problems.notFound();
  if (campaign.state === 'draft' && !holds(context.actor, 'campaigns.manage', campaign.unitPath)) throw problems.notFound();
  return campaign;
}

/** @throws Problem not_found, not_allowed */
export async function manageableCampaign(context: SignedIn, id: string) {
  const campaign = await readableCampaign(context, id);
  allow(context, 'campaigns.manage', campaign.unitPath);
  return campaign;
}

/** One unit of a roster, which the asker may read. @throws Problem not_found */
export async function readableAssignment(context: SignedIn, id: string) {
  const assignment = await findHead(context.tx, id);
  if (!assignment || !holds(context.actor, 'campaigns.read', assignment.unitPath)) throw problems.notFound();
  return assignment;
}

type Assignment = NonNullable<Awaited<ReturnType<typeof findHead>>>;

/** What the asker may do with one unit's report now, in its state. */
export function mayDo(context: SignedIn, assignment: Assignment, waitingChildren: number) {
  const { actor } = context;
  const state = assignment.state as AssignmentState;
  const own = (permission: string) => holds(actor, permission, assignment.unitPath);
  const writable = WRITABLE.includes(state) && !assignment.locked;
  return {
    write: writable && own('reports.write'),
    // The owner of a campaign has no level above here: it freezes and issues instead.
    submit: writable && assignment.depth > 0 && own('reports.submit'),
    review: state === 'submitted' && mayReview(context, assignment),
    passOn: state !== 'waiting' && state !== 'exempt' && waitingChildren > 0 && own('campaigns.manage'),
    consolidate: !assignment.leaf && own('consolidation.read'),
    freeze: !assignment.leaf && own('consolidation.freeze'),
  };
}

/** Later days and exemptions are granted by the level above, and by the campaign's owner; the owner's own by the owner. */
export function mayExtend({ actor }: SignedIn, assignment: { depth: number; parentPath: string | null; campaignPath: string }): boolean {
  const above = assignment.depth === 0 ? assignment.campaignPath : assignment.parentPath;
  return holds(actor, 'campaigns.manage', assignment.campaignPath) || (above !== null && holds(actor, 'campaigns.manage', above));
}

/** After its lock day a report is read and no longer written. @throws Problem report_locked, with whom to ask for a later day */
export function allowBeforeLock(context: SignedIn, assignment: { lockOn: string | null; parentName: string | null }): void {
  if (assignment.lockOn !== null && assignment.lockOn < context.clock.today()) throw campaignsProblems.reportLocked(assignment.lockOn, assignment.parentName);
}

/** A report is judged by the level above: the permission must be held there, never only at the unit itself. */
export function mayReview(context: SignedIn, assignment: Assignment): boolean {
  return assignment.parentPath !== null && holds(context.actor, 'reports.review', assignment.parentPath);
}
