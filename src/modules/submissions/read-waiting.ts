import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { problems } from '../../kit/problem.ts';
import { findCampaign } from '../campaigns/index.ts';
import type { waitingFilterSchema, waitingQuery, waitingSummarySchema } from './schemas.ts';
import { countWaiting, listWaiting } from './waiting-reports.ts';

/** The units at which the asker decides on reports of a campaign that they see. @throws Problem not_found */
export async function whereReviewing(context: SignedIn, campaignId: string): Promise<string[]> {
  const campaign = await findCampaign(context.tx, campaignId);
  if (!campaign || campaign.state === 'draft') throw problems.notFound();
  return context.actor.scopes.filter(({ permissions }) => permissions.includes('reports.review')).map(({ unitId }) => unitId);
}

/** Reports of a campaign that wait for the asker's decision, by name. @throws Problem not_found */
export async function readWaiting(context: SignedIn, campaignId: string, query: z.output<typeof waitingQuery>) {
  const unitIds = await whereReviewing(context, campaignId);
  const rows = await listWaiting(context.tx, campaignId, unitIds, query, readCursor(query.after, ['text', 'id']), query.limit);
  return page(rows, query.limit, (row) => [row.unitName, row.assignmentId]);
}

/** How many of them can be accepted together, and how many are better looked at, by reason. @throws Problem not_found */
export async function readWaitingSummary(context: SignedIn, campaignId: string, query: z.output<typeof waitingFilterSchema>): Promise<z.input<typeof waitingSummarySchema>> {
  const counts = await countWaiting(context.tx, campaignId, await whereReviewing(context, campaignId), query);
  return {
    waiting: counts.reduce((sum, { count }) => sum + count, 0),
    acceptable: counts.find(({ obstacle }) => obstacle === null)?.count ?? 0,
    leftOut: counts.flatMap(({ obstacle, count }) => (obstacle === null ? [] : [{ reason: obstacle, count }])),
  };
}
