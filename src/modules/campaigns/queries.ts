import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { z } from 'zod';
import type { ReportTemplate } from '../../engines/report-template/index.ts';
import type { Tx } from '../../kit/database.ts';
import type { assignmentEventSchema } from './duties/schemas.ts';
import { inSubtrees, nameMatches, unitLabel } from '../organisation/index.ts';

const campaigns = (tx: Tx) =>
  tx.selectFrom('campaigns as c')
    .select((eb) => [
      'c.id', 'c.unitId', 'c.unitPath', unitLabel(eb.ref('c.unitId')).as('unitName'), 'c.directiveId', 'c.title', 'c.state', 'c.template', 'c.levels', 'c.ownDue', 'c.ownLock', 'c.exemptions', 'c.version', 'c.regimeId', 'c.periodKey', 'c.periodFrom', 'c.periodTo', 'c.previousId',
      'c.createdAt', 'c.launchedAt', sql<string>`c.created_at::text`.as('createdKey'),
    ]);

export const findCampaign = (tx: Tx, id: string) => campaigns(tx).where('c.id', '=', id).executeTakeFirst();

/** What the reports of a campaign must look like; every save asks for it, so it asks for nothing else. */
export async function templateOf(tx: Tx, campaignId: string): Promise<ReportTemplate> {
  const { template } = await tx.selectFrom('campaigns').select('template').where('id', '=', campaignId).executeTakeFirstOrThrow();
  return template as unknown as ReportTemplate;
}

/** Holds the campaign's row until the transaction ends. */
export const lockCampaign = (tx: Tx, id: string) =>
  tx.selectFrom('campaigns').select(['state', 'version']).where('id', '=', id).forUpdate().executeTakeFirstOrThrow();

export interface CampaignFilter {
  /** Where drafts may be seen. */
  managed: string[];
  q?: string | undefined;
  state?: string | undefined;
  after: readonly [createdAt: string, id: string] | null;
  limit: number;
}

/** One page of campaigns, newest first; row security leaves those that the asker runs or takes part in. */
export function listCampaigns(tx: Tx, filter: CampaignFilter) {
  let query = campaigns(tx)
    .where((eb) => eb.or([eb('c.state', '=', 'running'), inSubtrees(eb.ref('c.unitPath'), filter.managed)]))
    .orderBy('c.createdAt', 'desc').orderBy('c.id')
    .limit(filter.limit + 1);
  if (filter.state) query = query.where('c.state', '=', filter.state);
  if (filter.q) query = query.where((eb) => nameMatches(eb.ref('c.title'), filter.q!));
  if (filter.after) {
    const [createdAt, id] = filter.after;
    query = query.where(sql<SqlBool>`(c.created_at < ${createdAt}::timestamptz or (c.created_at = ${createdAt}::timestamptz and c.id > ${id}::uuid))`);
  }
  return query.execute();
}

/** What counts as late on the business day: handed in after the due day, or past it and not (or no longer) handed in. */
const late = sql<SqlBool>`(case when a.state in ('submitted', 'accepted') then a.submitted_on else business_today() end > a.due and a.state <> 'exempt')`;
/** Past the lock day with nothing handed in: nothing can be written any more. */
const locked = sql<boolean>`coalesce(a.lock_on < business_today() and a.state in ('waiting', 'open', 'drafting', 'returned'), false)`;
const counts = [
  sql<number>`count(*) filter (where a.state <> 'exempt')`.as('expected'),
  sql<number>`count(*) filter (where a.state in ('submitted', 'accepted'))`.as('submitted'),
  sql<number>`count(*) filter (where a.state = 'accepted')`.as('accepted'),
  sql<number>`count(*) filter (where ${late})`.as('late'),
] as const;

/** How far each campaign is, over the part of its roster that the asker sees; the owner's own report left out. */
export function campaignCounts(tx: Tx, campaignIds: string[]) {
  if (campaignIds.length === 0) return Promise.resolve([]);
  return tx.selectFrom('assignments as a').where('a.campaignId', 'in', campaignIds).where('a.depth', '>', 0)
    .select(['a.campaignId', ...counts]).groupBy('a.campaignId').execute();
}

/** Rows of rosters, each by itself: every policy asks for one, so it counts nothing. */
const heads = (tx: Tx) =>
  tx.selectFrom('assignments as a')
    // Who has not been passed the campaign yet does not see it, nor the place that waits for them in it.
    .innerJoin('campaigns as c', 'c.id', 'a.campaignId')
    .leftJoin('assignments as p', 'p.id', 'a.parentId')
    .select([
      'a.id', 'a.campaignId', 'a.unitId', 'a.unitName', 'a.unitPath', 'a.parentId', 'a.depth', 'a.leaf', 'a.due', 'a.state', late.as('late'), 'a.lockOn', locked.as('locked'),
      'a.exemptReason', 'a.submittedOn', 'a.latestRevisionId', 'a.acceptedRevisionId', 'a.changedAt',
      'p.unitPath as parentPath', 'a.parentName', 'c.unitPath as campaignPath',
    ]);

/** The same with what became of each and how far the units below it are. */
const assignments = (tx: Tx) =>
  heads(tx)
    .leftJoinLateral(
      (eb) => eb.selectFrom('assignments as b').whereRef('b.campaignId', '=', 'a.campaignId').whereRef('b.id', '!=', 'a.id')
        .where(sql<SqlBool>`not a.leaf and b.unit_path <@ a.unit_path`)
        .select([
          sql<number>`count(*) filter (where b.state <> 'exempt')`.as('expected'),
          sql<number>`count(*) filter (where b.state in ('submitted', 'accepted'))`.as('submitted'),
          sql<number>`count(*) filter (where b.state = 'accepted')`.as('accepted'),
          sql<number>`count(*) filter (where case when b.state in ('submitted', 'accepted') then b.submitted_on else business_today() end > b.due and b.state <> 'exempt')`.as('late'),
        ]).as('below'),
      (join) => join.onTrue(),
    )
    .select([
      'below.expected', 'below.submitted', 'below.accepted', 'below.late as lateBelow',
      sql<z.input<typeof assignmentEventSchema>[]>`(select coalesce(json_agg(json_build_object('kind', e.kind, 'on', e.happened_on, 'actId', e.act_id, 'otherName', e.other_name) order by e.happened_on, e.id), '[]') from assignment_events e where e.assignment_id = a.id)`.as('events'),
    ]);

export const findHead = (tx: Tx, id: string) => heads(tx).where('a.id', '=', id).executeTakeFirst();
export const findAssignment = (tx: Tx, id: string) => assignments(tx).where('a.id', '=', id).executeTakeFirst();

export interface AssignmentFilter {
  paths: string[];
  parentId?: string | undefined;
  state?: string | undefined;
  late?: boolean | undefined;
  q?: string | undefined;
  after: readonly [name: string, id: string] | null;
  limit: number;
}

/** One page of a campaign's roster, by name; the owner's own report is left out. */
export function listAssignments(tx: Tx, campaignId: string, filter: AssignmentFilter) {
  let query = assignments(tx)
    .where('a.campaignId', '=', campaignId).where('a.depth', '>', 0)
    .where((eb) => inSubtrees(eb.ref('a.unitPath'), filter.paths))
    .orderBy(sql`a.unit_name collate "vi-x-icu"`).orderBy('a.id')
    .limit(filter.limit + 1);
  if (filter.parentId) query = query.where('a.parentId', '=', filter.parentId);
  if (filter.state) query = query.where('a.state', '=', filter.state);
  if (filter.late) query = query.where(late);
  if (filter.q) query = query.where((eb) => nameMatches(eb.ref('a.unitName'), filter.q!));
  if (filter.after) query = query.where(sql<SqlBool>`(a.unit_name collate "vi-x-icu", a.id) > (${filter.after[0]}, ${filter.after[1]}::uuid)`);
  return query.execute();
}

/** Counts of a campaign by depth and state, over the part that the asker sees. */
export function progressOf(tx: Tx, campaignId: string) {
  return tx.selectFrom('assignments as a').where('a.campaignId', '=', campaignId).where('a.depth', '>', 0)
    .select(['a.depth', 'a.state', sql<number>`count(*)`.as('units'), sql<number>`count(*) filter (where ${late})`.as('late')])
    .groupBy(['a.depth', 'a.state']).orderBy('a.depth')
    .execute();
}

/** Units directly below in the roster, and how many of them wait to be passed the campaign. */
export function childrenOf(tx: Tx, assignmentId: string) {
  return tx.selectFrom('assignments').where('parentId', '=', assignmentId)
    .select([sql<number>`count(*) filter (where state <> 'exempt')`.as('children'), sql<number>`count(*) filter (where state = 'waiting')`.as('waiting')])
    .executeTakeFirstOrThrow();
}

/** Types of the units below a path, by their level. */
export function typesBelow(tx: Tx, ownerPath: string) {
  return tx.selectFrom('organisationPublic as u')
    .where((eb) => inSubtrees(eb.ref('u.path'), [ownerPath])).where('u.path', '!=', ownerPath)
    .select('u.typeKey').distinct().execute();
}

/** Campaigns of a regime, the latest period first. */
export function campaignsOfRegime(tx: Tx, regimeId: string, { after, limit }: { after: readonly [periodTo: string, id: string] | null; limit: number }) {
  let query = campaigns(tx).where('c.regimeId', '=', regimeId).orderBy('c.periodTo', 'desc').orderBy('c.id').limit(limit + 1);
  if (after) query = query.where(sql<SqlBool>`(c.period_to::text collate "C" < ${after[0]} or (c.period_to::text = ${after[0]} and c.id > ${after[1]}::uuid))`);
  return query.execute();
}

/** Where a unit hangs today; undefined once it has ended. */
export const unitNow = (tx: Tx, unitId: string) => tx.selectFrom('organisationPublic as u').where('u.id', '=', unitId).select(['u.path']).executeTakeFirst();
