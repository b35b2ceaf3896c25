import type { z } from 'zod';
import { allow, holds, pathsWith } from '../../../kit/context.ts';
import type { SignedIn } from '../../../kit/context.ts';
import { createOnce } from '../../../kit/creation.ts';
import { record } from '../../../kit/journal.ts';
import { page, readCursor } from '../../../kit/paging.ts';
import { problems } from '../../../kit/problem.ts';
import { unitOn, vocabulary } from '../../organisation/index.ts';
import { calendarFrom } from '../holidays.ts';
import { manageableCampaign } from '../policy.ts';
import { campaignsProblems } from '../problems.ts';
import { campaignsOfRegime } from '../queries.ts';
import { withCounts } from '../read-campaigns.ts';
import { findRegime, listRegimes, lockRegime } from './queries.ts';
import { presentRegime } from './regime.ts';
import type { Regime } from './regime.ts';
import type { newRegimeSchema, regimeCampaignsQuery, regimeChangeSchema, regimesQuery } from './schemas.ts';

type Plan = Omit<z.output<typeof regimeChangeSchema>, 'version' | 'state' | 'templateFrom'>;

/** Regimes of the units where the asker plans, newest first. */
export async function readRegimes(context: SignedIn, query: z.output<typeof regimesQuery>) {
  const rows = await listRegimes(context.tx, { ...query, paths: pathsWith(context.actor, 'campaigns.manage'), after: readCursor(query.after, ['instant', 'id']) });
  const today = context.clock.today();
  const calendar = await calendarFrom(context.tx, today);
  return page(rows, query.limit, (row) => [row.createdKey, row.id], (row) => presentRegime(row, today, calendar));
}

/** @throws Problem not_found */
export async function manageableRegime(context: SignedIn, id: string) {
  const row = await findRegime(context.tx, id);
  if (!row || !holds(context.actor, 'campaigns.manage', row.unitPath)) throw problems.notFound();
  return row;
}

/** @throws Problem not_found */
export async function readRegime(context: SignedIn, id: string): Promise<Regime> {
  const row = await manageableRegime(context, id);
  const today = context.clock.today();
  return presentRegime(row, today, await calendarFrom(context.tx, today));
}

/** Campaigns of a regime, the latest period first. @throws Problem not_found */
export async function readCampaignsOfRegime(context: SignedIn, id: string, query: z.output<typeof regimeCampaignsQuery>) {
  await manageableRegime(context, id);
  const rows = await campaignsOfRegime(context.tx, id, { limit: query.limit, after: readCursor(query.after, ['text', 'id']) });
  return page(rows, query.limit, (row) => [row.periodTo!, row.id], await withCounts(context, rows));
}

/**
 * Sets a regime up; from then on its campaigns open by themselves. Template and directive are those of a campaign of the unit.
 * @throws Problem invalid, not_allowed, not_found, id_taken
 */
export function createRegime(context: SignedIn, given: z.output<typeof newRegimeSchema>): Promise<Regime> {
  return createOnce(context, { id: given.id, kind: 'regime', body: given }, async () => {
    const unit = await unitOn(context.tx, given.unitId, context.clock.today());
    if (!unit) throw problems.invalidField('unitId', 'unknown');
    allow(context, 'campaigns.manage', unit.path);
    await context.tx.insertInto('reportRegimes').values({
      id: given.id, origin: context.origin, unitId: unit.id, unitPath: unit.path, ...(await stored(context, given)), ...(await templateFrom(context, unit.id, given.templateFrom)),
      createdBy: context.actor.accountId, createdAt: context.clock.now(),
    }).execute();
    await record(context, { fact: 'regime.created', unitId: unit.id, objectKind: 'regime', objectId: given.id });
    return readRegime(context, given.id);
  });
}

/** Changes what later campaigns are made of; those that have opened stay. @throws Problem version_mismatch, invalid, not_found */
export async function changeRegime(context: SignedIn, id: string, change: z.output<typeof regimeChangeSchema>): Promise<Regime> {
  const row = await manageableRegime(context, id);
  const { version } = await lockRegime(context.tx, id);
  if (version !== change.version) throw problems.stale(await readRegime(context, id));
  await context.tx.updateTable('reportRegimes').set({
    ...(await stored(context, change)), ...(change.templateFrom && (await templateFrom(context, row.unitId, change.templateFrom))), state: change.state, version: version + 1,
  }).where('id', '=', id).execute();
  await record(context, { fact: 'regime.changed', unitId: row.unitId, objectKind: 'regime', objectId: id, data: { state: change.state } });
  return readRegime(context, id);
}

async function stored(context: SignedIn, plan: Plan) {
  const typeKeys = plan.levels.flatMap((level) => level.typeKeys);
  if (new Set(typeKeys).size < typeKeys.length) throw campaignsProblems.typeInTwoLevels();
  const known = new Set((await vocabulary(context.tx)).types.map((type) => type.key));
  if (!typeKeys.every((key) => known.has(key))) throw problems.invalidField('levels', 'unknown_type');
  return {
    title: plan.title, periodKind: plan.period.kind, endMonths: plan.period.months, endDay: plan.period.day, openBefore: plan.openBefore,
    dueRule: JSON.stringify(plan.due), ownLockAfter: plan.ownLockAfter, levels: JSON.stringify(plan.levels),
  };
}

async function templateFrom(context: SignedIn, unitId: string, campaignId: string) {
  const campaign = await manageableCampaign(context, campaignId);
  if (campaign.unitId !== unitId) throw problems.invalidField('templateFrom', 'no_campaign_before');
  return { template: JSON.stringify(campaign.template), directiveId: campaign.directiveId };
}
