import { isAddedRow } from '../../engines/forms/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { templateFor } from '../campaigns/index.ts';
import { writableReport } from './policy.ts';
import { submissionsProblems } from './problems.ts';
import { draftRow } from './queries.ts';
import { formWithRow } from './report.ts';

/**
 * Takes away a row that the unit added to a form of its draft. A row that is not there any more is gone already.
 * @throws Problem version_mismatch with what another saved meanwhile, invalid for a row of the form itself, wrong_state, not_allowed, not_found
 */
export async function removeRow(context: SignedIn, place: { id: string; formKey: string; rowKey: string }, version: number): Promise<void> {
  const { tx } = context;
  const assignment = await writableReport(context, place.id);
  if (!isAddedRow(place.rowKey) || !formWithRow(await templateFor(tx, assignment.id), place.formKey, place.rowKey)) throw submissionsProblems.unknownRow();
  const standing = await draftRow(tx, place);
  if (!standing) return;
  if (standing.version !== version) throw problems.stale(standing);
  await tx.deleteFrom('draftRows').where('assignmentId', '=', place.id).where('formKey', '=', place.formKey).where('rowKey', '=', place.rowKey).execute();
}
