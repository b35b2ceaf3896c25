import type { z } from 'zod';
import { holds, pathsWith } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { asInstant, asInstantOrNull } from '../../kit/wire.ts';
import { WRITABLE } from './campaign.ts';
import type { AssignmentState } from './campaign.ts';
import { extensionsOf, openRequests, requestsOf } from './extension-queries.ts';
import type { daysOfReportSchema, extensionRequestSchema, extensionRequestsQuery } from './extension-schemas.ts';
import { mayExtend, readableAssignment, readableCampaign } from './policy.ts';

type Row = Awaited<ReturnType<typeof requestsOf>>[number];
type Request = z.input<typeof extensionRequestSchema>;

export function presentRequest(row: Row): Request {
  const { id, campaignId, assignmentId, unitName, currentDue, currentLock, parentDue, due, reason, askedBy, answer, decidedBy } = row;
  return {
    id, campaignId, assignmentId, unitName, currentDue, currentLock, parentDue, due, reason, askedBy, askedAt: asInstant(row.askedAt),
    state: row.state as Request['state'], answer, decidedBy, decidedAt: asInstantOrNull(row.decidedAt),
  };
}

/** How the days of one report came about: extensions and requests, with their reasons. @throws Problem not_found */
export async function readDaysOfReport(context: SignedIn, assignmentId: string): Promise<z.input<typeof daysOfReportSchema>> {
  const assignment = await readableAssignment(context, assignmentId);
  const requests = await requestsOf(context.tx, assignmentId);
  const extensions = await extensionsOf(context.tx, assignmentId);
  const open = requests.some((request) => request.state === 'asked');
  return {
    extensions: extensions.map(({ id, oldDue, newDue, oldLock, newLock, reason, grantedBy, grantedAt }) => ({ id, oldDue, newDue, oldLock, newLock, reason, grantedBy, grantedAt: asInstant(grantedAt) })),
    requests: requests.map(presentRequest),
    may: {
      ask: !open && assignment.depth > 0 && WRITABLE.includes(assignment.state as AssignmentState) && holds(context.actor, 'reports.write', assignment.unitPath),
      extend: assignment.state !== 'accepted' && assignment.state !== 'exempt' && mayExtend(context, assignment),
    },
  };
}

/** What units of a campaign ask the asker's level for, the oldest first. @throws Problem not_found */
export async function readExtensionRequests(context: SignedIn, campaignId: string, query: z.output<typeof extensionRequestsQuery>) {
  await readableCampaign(context, campaignId);
  const rows = await openRequests(context.tx, campaignId, { limit: query.limit, paths: pathsWith(context.actor, 'campaigns.manage'), after: readCursor(query.after, ['instant', 'id']) });
  return page(rows, query.limit, (row) => [row.askedKey, row.id], presentRequest);
}
