import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { foundingToWorkOn } from './add-entry.ts';
import { entriesOf } from './founding-queries.ts';
import { steps } from './founding.ts';
import type { Step } from './founding.ts';
import { workplaceProblems } from './problems.ts';
import { readFounding } from './read-foundings.ts';
import type { FoundingDetail } from './workplace.ts';

/**
 * Takes back the newest thing recorded of a founding, a slip of the clerk; the first contact stays, it is stopped instead.
 * @throws Problem only_newest_step_taken_back, wrong_state once it is recognised, not_allowed, not_found
 */
export async function takeBackEntry(context: SignedIn, foundingId: string, entryId: string): Promise<FoundingDetail> {
  const { tx } = context;
  const founding = await foundingToWorkOn(context, foundingId);
  if (founding.state === 'recognised') throw problems.wrongState('recognised');
  const entries = await entriesOf(tx, [foundingId]);
  const taken = entries.find(({ id }) => id === entryId);
  if (!taken) throw problems.notFound();
  if (taken !== entries.at(-1) || entries.length === 1) throw workplaceProblems.onlyNewestTakenBack();
  await tx.deleteFrom('foundingEntries').where('id', '=', entryId).execute();
  await tx.updateTable('foundings').set(standingAfter(entries.slice(0, -1))).where('id', '=', foundingId).execute();
  await record(context, { fact: 'founding.taken-back', unitId: founding.caretakerId, objectKind: 'founding', objectId: foundingId, data: { kind: taken.kind, on: taken.on } });
  return readFounding(context, foundingId);
}

/** How a founding stands after what was recorded of it, oldest first. */
export function standingAfter(entries: Awaited<ReturnType<typeof entriesOf>>) {
  const done = entries.filter(({ kind }) => kind !== 'stop' && kind !== 'resume');
  return {
    state: entries.at(-1)!.kind === 'stop' ? 'stopped' : 'open',
    step: done.map(({ kind }) => kind as Step).reduce((furthest, kind) => (steps.indexOf(kind) > steps.indexOf(furthest) ? kind : furthest)),
    movedOn: done.at(-1)!.on,
    method: (done.findLast(({ kind }) => kind === 'method')?.method ?? null) as 'bottom-up' | 'traditional' | null,
    applications: done.reduce((sum, entry) => sum + (entry.applications ?? 0), 0),
  };
}
