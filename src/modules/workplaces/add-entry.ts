import type { z } from 'zod';
import { createOnce } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { entriesOf, foundingRow, holdFounding } from './founding-queries.ts';
import type { FoundingRow } from './founding-queries.ts';
import { mayFollow, minimumRule, nextStep } from './founding.ts';
import type { Step } from './founding.ts';
import { manageableWorkplace } from './policy.ts';
import { workplaceProblems } from './problems.ts';
import { ruleOn } from './queries.ts';
import { readFounding } from './read-foundings.ts';
import type { newEntrySchema } from './schemas.ts';
import type { FoundingDetail } from './workplace.ts';

type Entry = z.output<typeof newEntrySchema>;

/**
 * Records a step of a founding with its day and who recorded it: the campaigning group (ban vận động), applications, the method,
 * the founding meeting; or stops it with a reason, or takes it up again.
 * @throws Problem step_out_of_order, before_earlier_step, too_few_applications, wrong_state, invalid for a day to come, not_allowed, not_found, id_taken
 */
export function addFoundingEntry(context: SignedIn, foundingId: string, entry: Entry): Promise<FoundingDetail> {
  return createOnce(context, { id: entry.id, kind: 'founding-entry', body: { foundingId, ...entry } }, async () => {
    const founding = await foundingToWorkOn(context, foundingId);
    await mustBeInTime(context, founding, entry.on);
    if (entry.kind === 'stop' || entry.kind === 'resume') await turn(context, founding, entry.kind);
    else await move(context, founding, entry);
    await storeEntry(context, foundingId, entry);
    await record(context, { fact: factOf(entry.kind), unitId: founding.caretakerId, objectKind: 'founding', objectId: foundingId, data: { kind: entry.kind, on: entry.on } });
    return readFounding(context, foundingId);
  });
}

const factOf = (kind: Entry['kind']): string => (kind === 'stop' ? 'founding.stopped' : kind === 'resume' ? 'founding.resumed' : 'founding.moved');

/** The founding, held, at a workplace that the asker manages. @throws Problem not_found, not_allowed */
export async function foundingToWorkOn(context: SignedIn, id: string): Promise<FoundingRow & { caretakerId: string; caretakerPath: string }> {
  await holdFounding(context.tx, id);
  const founding = await foundingRow(context.tx, id, context.clock.today());
  if (!founding) throw problems.notFound();
  const { unitId, path } = await manageableWorkplace(context, founding.workplaceId);
  return { ...founding, caretakerId: unitId, caretakerPath: path };
}

/** @throws Problem before_earlier_step, in_future */
export async function mustBeInTime(context: SignedIn, founding: FoundingRow, on: string, path = 'on'): Promise<void> {
  const latest = (await entriesOf(context.tx, [founding.id])).reduce((last, entry) => (entry.on > last ? entry.on : last), founding.movedOn);
  if (on < latest) throw workplaceProblems.beforeEarlierStep(latest, path);
  if (on > context.clock.today()) throw workplaceProblems.inFuture(path);
}

/** @throws Problem too_few_applications, with how many there are and how many are needed on that day */
export async function mustHaveEnough(context: SignedIn, founding: FoundingRow, on: string): Promise<void> {
  const minimum = await ruleOn(context.tx, minimumRule(founding.typeKey), on);
  if (founding.applications < minimum) throw workplaceProblems.tooFewApplications(founding.applications, minimum);
}

async function turn({ tx }: SignedIn, founding: FoundingRow, kind: 'stop' | 'resume'): Promise<void> {
  if (founding.state !== (kind === 'stop' ? 'open' : 'stopped')) throw problems.wrongState(founding.state);
  await tx.updateTable('foundings').set({ state: kind === 'stop' ? 'stopped' : 'open' }).where('id', '=', founding.id).execute();
}

async function move(context: SignedIn, founding: FoundingRow, entry: Extract<Entry, { kind: Step }>): Promise<void> {
  if (founding.state !== 'open') throw problems.wrongState(founding.state);
  if (!mayFollow(entry.kind, founding.step)) throw workplaceProblems.stepOutOfOrder(nextStep(founding, founding.minimum));
  if (entry.kind === 'meeting') await mustHaveEnough(context, founding, entry.on);
  const later = entry.kind === 'applications' && founding.step !== 'group' && founding.step !== 'applications';
  await context.tx.updateTable('foundings').set({
    step: later ? founding.step : entry.kind, movedOn: entry.on,
    ...(entry.kind === 'applications' ? { applications: founding.applications + entry.applications } : {}),
    ...(entry.kind === 'method' ? { method: entry.method } : {}),
  }).where('id', '=', founding.id).execute();
}

/** Writes what was done behind what was done before. */
export async function storeEntry(context: SignedIn, foundingId: string, entry: Entry | { id: string; kind: 'recognition'; on: string; note: string | null }): Promise<void> {
  const position = ((await entriesOf(context.tx, [foundingId])).at(-1)?.position ?? 0) + 1;
  await context.tx.insertInto('foundingEntries').values({
    id: entry.id, foundingId, position, kind: entry.kind, happenedOn: entry.on, note: entry.note, recordedBy: context.actor.accountId, recordedAt: context.clock.now(),
    applications: 'applications' in entry ? entry.applications : null, method: 'method' in entry ? entry.method : null,
  }).execute();
}
