import type { z } from 'zod';
import { chaseMessage, missingParts } from '../../engines/chasing/index.ts';
import { createOnce } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { findCampaign, templateOf } from '../campaigns/index.ts';
import { awaitedUnits, MOST_CHASED } from './awaited-units.ts';
import type { AwaitedUnit } from './awaited-units.ts';
import { followedPlace, mayChaseBelow } from './policy.ts';
import { monitoringProblems } from './problems.ts';
import type { Place } from './queries.ts';
import type { chasedSchema, chasePreviewSchema, chaseSchema, meantSchema } from './schemas.ts';

type Meant = z.output<typeof meantSchema>;
type Told = AwaitedUnit & { message: string; place: string | null };
/** Messages shown before they are sent. */
const SHOWN = 5;

/** What would be said to whom, and who was chased today already. @throws Problem not_found, not_allowed, too_many_chased */
export async function previewChase(context: SignedIn, campaignId: string, meant: Meant): Promise<z.input<typeof chasePreviewSchema>> {
  const place = await chasablePlace(context, campaignId, meant.under);
  const units = await messages(context, campaignId, place, meant);
  const today = context.clock.today();
  return {
    ...countTold(units), chasedToday: units.filter(({ lastDay }) => lastDay === today).length,
    // Those who would be left out show last: what is shown is what is sent.
    shown: units.toSorted((a, b) => Number(a.lastDay === today) - Number(b.lastDay === today)).slice(0, SHOWN)
      .map(({ assignmentId, unitName, message, toldUnitName, above, times, lastDay }) => ({ assignmentId, unitName, message, toldUnitName, above, times, lastDay })),
    byMail: false,
  };
}

/**
 * Chases units whose reports are awaited: each gets a message that names what is missing in it. Who was chased today is left out, unless that is
 * asked for.
 * @throws Problem not_found, not_allowed, too_many_chased, nobody_to_chase, id_taken
 */
export function chase(context: SignedIn, campaignId: string, given: z.output<typeof chaseSchema>): Promise<z.input<typeof chasedSchema>> {
  return createOnce(context, { id: given.id, kind: 'chase', body: { campaignId, ...given } }, async () => {
    const place = await chasablePlace(context, campaignId, given.under);
    const today = context.clock.today();
    const units = (await messages(context, campaignId, place, given)).filter(({ lastDay }) => given.again || lastDay !== today);
    if (units.length === 0) throw monitoringProblems.nobodyToChase();
    await context.tx.insertInto('chases').values({
      id: given.id, origin: context.origin, campaignId, underId: place.assignmentId, unitPath: place.unitPath, words: given.words || null, units: units.length,
      chasedBy: context.actor.accountId, chasedAt: context.clock.now(),
    }).execute();
    for (let from = 0; from < units.length; from += 500) {
      await context.tx.insertInto('chasedUnits').values(units.slice(from, from + 500).map(({ assignmentId, unitPath, toldUnitId, message, place: part }) => (
        { chaseId: given.id, assignmentId, unitPath, day: today, toldUnitId, message, place: part }))).execute();
    }
    await record(context, { fact: 'reports.chased', unitId: place.unitId, objectKind: 'chase', objectId: given.id, data: { campaignId, units: units.length } });
    return { id: given.id, ...countTold(units) };
  });
}

/** @throws Problem not_found, not_allowed */
async function chasablePlace(context: SignedIn, campaignId: string, under?: string): Promise<Place> {
  const place = await followedPlace(context, campaignId, under);
  if (!mayChaseBelow(context, place)) throw problems.notAllowed('reports.review');
  return place;
}

async function messages(context: SignedIn, campaignId: string, place: Place, { assignmentIds, group, depth, q }: Meant): Promise<Told[]> {
  const campaign = await findCampaign(context.tx, campaignId);
  const template = await templateOf(context.tx, campaignId);
  const units = await awaitedUnits(context, place, { group, depth, q }, assignmentIds);
  if (units.length > MOST_CHASED) throw monitoringProblems.tooManyChased(MOST_CHASED);
  const today = context.clock.today();
  return units.map((unit) => {
    const parts = missingParts(template, unit);
    const first = unit.state === 'returned' ? undefined : parts[0];
    return { ...unit, message: chaseMessage({ ...unit, campaignTitle: campaign!.title }, parts, today), place: first?.place ?? null };
  });
}

function countTold(units: readonly AwaitedUnit[]) {
  return {
    units: units.length, people: new Set(units.flatMap(({ accountIds }) => accountIds ?? [])).size,
    above: units.filter(({ toldUnitId, above }) => toldUnitId !== null && above).length, nobody: units.filter(({ toldUnitId }) => toldUnitId === null).length,
  };
}
