import type { z } from 'zod';
import { cellAt, checkRow, isAddedRow, isRefusal, proposalsFor, rowAt } from '../../engines/forms/index.ts';
import type { CellValue, FormDefinition, RowCells } from '../../engines/forms/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { moveAssignment, templateFor } from '../campaigns/index.ts';
import { writableReport } from './policy.ts';
import { submissionsProblems } from './problems.ts';
import { nextState } from './states.ts';
import { countAddedRows, draftRow } from './queries.ts';
import { formWithRow } from './report.ts';
import type { rowSaveSchema, savedSchema } from './schemas.ts';

/**
 * Saves one row of a form in a draft. A figure that is out of its range is kept, so that nothing typed is lost; it stands among
 * the faults until the report is handed in. What is no figure of its cell at all is refused.
 * @throws Problem version_mismatch with what the other saved, invalid for cells that do not fit, wrong_state, not_allowed, not_found
 */
export async function saveRow(
  context: SignedIn, place: { id: string; formKey: string; rowKey: string }, save: z.output<typeof rowSaveSchema>,
): Promise<z.input<typeof savedSchema>> {
  const { tx, actor } = context;
  const assignment = await writableReport(context, place.id);
  const form = formWithRow(await templateFor(tx, assignment.id), place.formKey, place.rowKey);
  if (!form) throw submissionsProblems.unknownRow();
  const faults = checkRow(form, place.rowKey, save.cells).filter((fault) => isRefusal(fault.code));
  if (faults.length > 0) throw submissionsProblems.cellFaults(faults, proposed(form, place.rowKey, save.cells));
  const standing = await draftRow(tx, place);
  if ((standing?.version ?? 0) !== save.version) {
    throw problems.stale(standing ?? { formKey: place.formKey, rowKey: place.rowKey, cells: {}, version: 0 });
  }
  if (!standing && isAddedRow(place.rowKey) && (await countAddedRows(tx, place)) >= form.repeat!.atMost) throw submissionsProblems.tooManyRows();
  const changedAt = context.clock.now();
  const next = { cells: JSON.stringify(save.cells), version: save.version + 1, changedBy: actor.accountId, changedAt };
  await tx.insertInto('draftRows')
    .values({ assignmentId: place.id, formKey: place.formKey, rowKey: place.rowKey, unitPath: assignment.unitPath, ...next })
    .onConflict((conflict) => conflict.columns(['assignmentId', 'formKey', 'rowKey']).doUpdateSet(next)).execute();
  const state = nextState('save', assignment.state);
  if (state !== assignment.state) await moveAssignment(context, place.id, { state });
  return { version: next.version, changedAt: changedAt.toISOString() };
}

/** What words in number cells could mean, by column: to be asked, never taken over. */
function proposed(form: FormDefinition, rowKey: string, cells: RowCells): Record<string, CellValue[]> {
  const row = rowAt(form, rowKey)!;
  return Object.fromEntries(form.columns.flatMap((column) => {
    const typed = cells[column.key];
    const proposals = typeof typed === 'string' ? proposalsFor(cellAt(form, row, column), typed) : [];
    return proposals.length > 0 ? [[column.key, proposals]] : [];
  }));
}
