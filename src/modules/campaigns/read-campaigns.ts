import type { z } from 'zod';
import type { ReportTemplate } from '../../engines/report-template/index.ts';
import { holds, pathsWith } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { asInstant, asInstantOrNull } from '../../kit/wire.ts';
import type { Campaign, CampaignDetail, Exemption, Level } from './campaign.ts';
import { readableCampaign } from './policy.ts';
import { campaignCounts, listCampaigns } from './queries.ts';
import type { campaignsQuery } from './schemas.ts';

type Row = Awaited<ReturnType<typeof listCampaigns>>[number];
type Counts = Pick<Campaign, 'expected' | 'submitted' | 'accepted' | 'late'>;
const NONE: Counts = { expected: 0, submitted: 0, accepted: 0, late: 0 };

/** Campaigns that the asker runs or takes part in, newest first; drafts only where they manage. */
export async function readCampaigns(context: SignedIn, query: z.output<typeof campaignsQuery>) {
  const rows = await listCampaigns(context.tx, {
    ...query, managed: pathsWith(context.actor, 'campaigns.manage'), after: readCursor(query.after, ['instant', 'id']),
  });
  const counts = new Map((await campaignCounts(context.tx, rows.map((row) => row.id))).map((count) => [count.campaignId, count]));
  return page(rows, query.limit, (row) => [row.createdKey, row.id], (row) => present(row, counts.get(row.id) ?? NONE));
}

/** The same of campaigns found otherwise. */
export async function withCounts(context: SignedIn, rows: Row[]): Promise<(row: Row) => Campaign> {
  const counts = new Map((await campaignCounts(context.tx, rows.map((row) => row.id))).map((count) => [count.campaignId, count]));
  return (row) => present(row, counts.get(row.id) ?? NONE);
}

/** One campaign with its template and where the asker reports in it. @throws Problem not_found */
export async function readCampaign(context: SignedIn, id: string): Promise<CampaignDetail> {
  const { tx, actor } = context;
  const campaign = await readableCampaign(context, id);
  const [counts] = await campaignCounts(tx, [id]);
  const directive = campaign.directiveId
    ? await tx.selectFrom('directivesPublic').where('directiveId', '=', campaign.directiveId).select(['directiveId as id', 'documentId', 'title']).executeTakeFirst()
    : undefined;
  const previous = campaign.previousId ? await tx.selectFrom('campaigns').where('id', '=', campaign.previousId).select(['id', 'title']).executeTakeFirst() : undefined;
  const writesAt = actor.scopes.filter((scope) => scope.permissions.includes('reports.write')).map((scope) => scope.unitId);
  const mine = writesAt.length === 0 ? [] : await tx.selectFrom('assignments').where('campaignId', '=', id).where('unitId', 'in', writesAt)
    .select(['id', 'unitId', 'unitName']).orderBy('depth').execute();
  const own = await tx.selectFrom('assignments').where('campaignId', '=', id).where('depth', '=', 0).select('id').executeTakeFirst();
  return {
    ...present(campaign, counts ?? NONE),
    template: campaign.template as unknown as ReportTemplate,
    exemptions: campaign.exemptions as unknown as Exemption[],
    directive: directive ?? null,
    previous: previous ?? null,
    myAssignments: mine,
    ownAssignmentId: own?.id ?? null,
    may: { manage: holds(actor, 'campaigns.manage', campaign.unitPath) },
  };
}

export function present(row: Row, { expected, submitted, accepted, late }: Counts): Campaign {
  return {
    id: row.id, title: row.title, unitId: row.unitId, unitName: row.unitName, state: row.state as Campaign['state'],
    levels: row.levels as unknown as Level[], ownDue: row.ownDue, ownLock: row.ownLock, version: row.version,
    createdAt: asInstant(row.createdAt), launchedAt: asInstantOrNull(row.launchedAt), regimeId: row.regimeId,
    period: row.periodKey !== null ? { key: row.periodKey, from: row.periodFrom!, to: row.periodTo! } : null, expected, submitted, accepted, late,
  };
}
