import type { z } from 'zod';
import { checkRow } from '../../engines/forms/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { moveAssignment, templateFor } from '../campaigns/index.ts';
import { writableReport } from './policy.ts';
import { submissionsProblems } from './problems.ts';
import { formWithRow } from './report.ts';
import type { rowSaveSchema, savedSchema } from './schemas.ts';

/**
 * Saves one row of a form in a draft.
 * @throws Problem version_mismatch with what the other saved, invalid for cells that do not fit, wrong_state, not_allowed, not_found
 */
export async function saveRow(
  context: SignedIn, place: { id: string; formKey: string; rowKey: string }, save: z.output<typeof rowSaveSchema>,
): Promise<z.input<typeof savedSchema>> {
  const { tx, actor } = context;
  const assignment = await writableReport(context, place.id);
  const form = formWithRow(await templateFor(tx, assignment.id), place.formKey, place.rowKey);
  if (!form) throw submissionsProblems.unknownRow();
  const faults = checkRow(form, save.cells);
  if (faults.length > 0) throw submissionsProblems.cellFaults(faults);
  const standing = await tx.selectFrom('draftRows as d').innerJoin('accessPublicPeople as p', 'p.id', 'd.changedBy')
    .where('d.assignmentId', '=', place.id).where('d.formKey', '=', place.formKey).where('d.rowKey', '=', place.rowKey)
    .select(['d.formKey', 'd.rowKey', 'd.cells', 'd.version', 'd.changedAt', 'p.name as changedBy']).executeTakeFirst();
  if ((standing?.version ?? 0) !== save.version) {
    throw problems.stale(standing ?? { formKey: place.formKey, rowKey: place.rowKey, cells: {}, version: 0 });
  }
  const changedAt = context.clock.now();
  const next = { cells: JSON.stringify(save.cells), version: save.version + 1, changedBy: actor.accountId, changedAt };
  await tx.insertInto('draftRows')
    .values({ assignmentId: place.id, formKey: place.formKey, rowKey: place.rowKey, unitPath: assignment.unitPath, ...next })
    .onConflict((conflict) => conflict.columns(['assignmentId', 'formKey', 'rowKey']).doUpdateSet(next)).execute();
  if (assignment.state === 'open') await moveAssignment(context, place.id, { state: 'drafting' });
  return { version: next.version, changedAt: changedAt.toISOString() };
}
