import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { manageableOfficer } from './policy.ts';
import { officersProblems } from './problems.ts';
import { readOfficerRecord } from './read-record.ts';
import type { entryParams, outcomeSchema } from './schemas.ts';

const TABLES = {
  qualification: 'officerQualifications', planning: 'officerPlannings', move: 'officerMoves', assessment: 'officerAssessments', training: 'officerTrainings',
} as const;

/** Takes out of a record what was entered by mistake. @throws Problem not_found, not_allowed */
export async function removeFromRecord(context: SignedIn, { id, kind, entryId }: z.output<typeof entryParams>) {
  await manageableOfficer(context, id);
  const removed = await context.tx.deleteFrom(TABLES[kind]).where('id', '=', entryId).where('personId', '=', id).returning('id').executeTakeFirst();
  if (!removed) throw problems.notFound();
  await record(context, { fact: 'officer.entry-removed', objectKind: 'person', objectId: id, data: { kind, entryId } });
  return readOfficerRecord(context, id);
}

/** Says what became of an officer after a course. @throws Problem invalid (ends_before_it_begins), not_found, not_allowed */
export async function settleTraining(context: SignedIn, { id, entryId }: { id: string; entryId: string }, { outcome, on }: z.output<typeof outcomeSchema>) {
  await manageableOfficer(context, id);
  const training = await context.tx.selectFrom('officerTrainings').select('endedOn').where('id', '=', entryId).where('personId', '=', id).executeTakeFirst();
  if (!training) throw problems.notFound();
  if (on !== null && on < training.endedOn) throw officersProblems.endsBeforeItBegins('on');
  await context.tx.updateTable('officerTrainings').set({ outcome, outcomeOn: outcome === null ? null : on }).where('id', '=', entryId).execute();
  await record(context, { fact: 'officer.training-settled', objectKind: 'person', objectId: id, data: { entryId, outcome } });
  return readOfficerRecord(context, id);
}
