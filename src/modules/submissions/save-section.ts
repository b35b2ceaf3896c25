import type { z } from 'zod';
import type { RichText } from '../../engines/rich-text/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { moveAssignment, templateFor } from '../campaigns/index.ts';
import { writableReport } from './policy.ts';
import { submissionsProblems } from './problems.ts';
import { nextState } from './states.ts';
import { hasSection } from './report.ts';
import type { savedSchema, sectionSaveSchema } from './schemas.ts';

/**
 * Saves one section of a draft.
 * @throws Problem version_mismatch with what the other saved, wrong_state, not_allowed, not_found
 */
export async function saveSection(
  context: SignedIn, place: { id: string; sectionKey: string }, save: z.output<typeof sectionSaveSchema>,
): Promise<z.input<typeof savedSchema>> {
  const { tx, actor } = context;
  const assignment = await writableReport(context, place.id);
  if (!hasSection(await templateFor(tx, assignment.id), place.sectionKey)) throw submissionsProblems.unknownSection();
  // The assignment's row is held: nobody else saves into this draft until the commit.
  const standing = await tx.selectFrom('draftSections as d').innerJoin('accessPublicPeople as p', 'p.id', 'd.changedBy')
    .where('d.assignmentId', '=', place.id).where('d.sectionKey', '=', place.sectionKey)
    .select(['d.sectionKey', 'd.body', 'd.version', 'd.changedAt', 'p.name as changedBy']).executeTakeFirst();
  if ((standing?.version ?? 0) !== save.version) {
    throw problems.stale(standing ? { ...standing, body: standing.body as unknown as RichText } : { sectionKey: place.sectionKey, body: null, version: 0 });
  }
  const changedAt = context.clock.now();
  const next = { body: JSON.stringify(save.body), version: save.version + 1, changedBy: actor.accountId, changedAt };
  await tx.insertInto('draftSections')
    .values({ assignmentId: place.id, sectionKey: place.sectionKey, unitPath: assignment.unitPath, ...next })
    .onConflict((conflict) => conflict.columns(['assignmentId', 'sectionKey']).doUpdateSet(next)).execute();
  const state = nextState('save', assignment.state);
  if (state !== assignment.state) await moveAssignment(context, place.id, { state });
  return { version: next.version, changedAt: changedAt.toISOString() };
}
