import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { templateOf } from '../campaigns/index.ts';
import { submissionsProblems } from './problems.ts';
import { hasPlace } from './report.ts';
import type { Place } from './report.ts';

type Note = Place & { reason: string };

/** Pins reasons to places of a report, for the decision that they belong to. @throws Problem invalid for a place that is not there */
export async function pinNotes(
  context: SignedIn, of: { reviewId: string } | { reopeningId: string }, report: { campaignId: string; unitPath: string }, notes: Note[],
): Promise<void> {
  if (notes.length === 0) return;
  const template = await templateOf(context.tx, report.campaignId);
  notes.forEach((note, index) => {
    if (!hasPlace(template, note)) throw submissionsProblems.unknownPlace(index);
  });
  await context.tx.insertInto('reviewNotes').values(notes.map((note) => ({ id: newId(), ...of, unitPath: report.unitPath, ...note }))).execute();
}
