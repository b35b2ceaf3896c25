import type { z } from 'zod';
import { lockAfterDue, plannedLevels } from '../../../engines/periods/index.ts';
import type { OfficeCalendar } from '../../../engines/periods/index.ts';
import { regimes as words } from '../../../engines/messages/regimes.ts';
import type { ReportTemplate } from '../../../engines/report-template/index.ts';
import type { DayTurned } from '../../../kit/calendar.ts';
import type { SignedIn } from '../../../kit/context.ts';
import { createOnce } from '../../../kit/creation.ts';
import type { Tx } from '../../../kit/database.ts';
import { newId } from '../../../kit/ids.ts';
import { record } from '../../../kit/journal.ts';
import type { Recorder } from '../../../kit/journal.ts';
import { isFatal, reviewPlan, ruleOf } from '../campaign.ts';
import type { CampaignDetail } from '../campaign.ts';
import { calendarFrom } from '../holidays.ts';
import { campaignsProblems } from '../problems.ts';
import { findCampaign, unitNow } from '../queries.ts';
import { readCampaign } from '../read-campaigns.ts';
import { rosterCounts } from '../roster.ts';
import { startCampaign } from '../start-campaign.ts';
import { manageableRegime } from './manage-regimes.ts';
import { activeRegimes } from './queries.ts';
import type { RegimeRow } from './queries.ts';
import { openable, regimeLevels } from './regime.ts';
import type { DatedPeriod } from './regime.ts';
import type { openingSchema } from './schemas.ts';

type By = Recorder & { now: Date; today: string };

/** The calendar's work: each active regime opens the campaign of the period that has begun to be reported, once. */
export async function openRegimes(tx: Tx, { today }: DayTurned): Promise<void> {
  const calendar = await calendarFrom(tx, today);
  for (const regime of await activeRegimes(tx)) {
    const period = openable(regime, today, calendar);
    if (period) await open({ tx, actor: null, requestId: null, now: new Date(`${today}T00:00:00+07:00`), today }, newId(), regime, period, calendar);
  }
}

/**
 * Opens the present period by hand, where the regime was set up after its day or is paused.
 * @throws Problem no_open_period where none is or it has opened already, not_found, id_taken
 */
export function openRegime(context: SignedIn, regimeId: string, given: z.output<typeof openingSchema>): Promise<CampaignDetail> {
  return createOnce(context, { id: given.id, kind: 'regime-opening', body: { regimeId } }, async () => {
    const regime = await manageableRegime(context, regimeId);
    const today = context.clock.today();
    const calendar = await calendarFrom(context.tx, today);
    const period = openable(regime, today, calendar);
    if (!period) throw campaignsProblems.noOpenPeriod();
    await open({ ...context, now: context.clock.now(), today }, given.id, regime, period, calendar);
    return readCampaign(context, given.id);
  });
}

/** Drafts the campaign and launches it; where that is impossible it stays a draft, and its owner is told. */
async function open(by: By, id: string, regime: RegimeRow, period: DatedPeriod, calendar: OfficeCalendar): Promise<void> {
  const { tx } = by;
  const unit = await unitNow(tx, regime.unitId);
  const levels = plannedLevels(period.due, regimeLevels(regime), by.today, calendar);
  const previous = await tx.selectFrom('campaigns').select('id').where('regimeId', '=', regime.id).where('periodTo', '<', period.to).orderBy('periodTo', 'desc').limit(1).executeTakeFirst();
  await tx.insertInto('campaigns').values({
    id, origin: regime.origin, unitId: regime.unitId, unitPath: unit?.path ?? regime.unitPath, directiveId: regime.directiveId,
    title: `${regime.title} ${words.vi.periodName(period.key)}`.slice(0, 500), template: JSON.stringify(regime.template), levels: JSON.stringify(levels),
    ownDue: period.due, ownLock: lockAfterDue(period.due, regime.ownLockAfter, calendar), regimeId: regime.id, periodKey: period.key, periodFrom: period.from, periodTo: period.to,
    previousId: previous?.id ?? null, createdBy: by.actor?.accountId ?? regime.createdBy, createdAt: by.now,
  }).execute();
  await record(by, { fact: 'campaign.created', unitId: regime.unitId, objectKind: 'campaign', objectId: id, data: { regimeId: regime.id, period: period.key } });
  const draft = (await findCampaign(tx, id))!;
  const counts = new Map((await rosterCounts(tx, ruleOf(draft))).map((count) => [count.level, count.units]));
  const plan = { levels, ownDue: period.due, template: regime.template as unknown as ReportTemplate };
  const fatal = reviewPlan(plan, levels.map((_, place) => counts.get(place) ?? 0), by.today, calendar).filter(isFatal);
  if (fatal.length > 0 || !unit) await record(by, { fact: 'regime.stuck', unitId: regime.unitId, objectKind: 'campaign', objectId: id, data: { codes: fatal.map((one) => one.code) } });
  else await startCampaign(by, draft);
}
