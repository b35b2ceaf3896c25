import type { FormDefinition, RowCells } from '../../engines/forms/index.ts';
import { cellAt, cellId, isNumeric } from '../../engines/forms/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { draftRows, saveRow, writableReport } from '../submissions/index.ts';
import { consolidable } from './policy.ts';
import { formTotals } from './read-consolidation.ts';

/**
 * Puts the accepted totals into the forms of one's own draft; words already written there stay, and figures where
 * nobody below gave one.
 * @returns how many rows were written
 * @throws Problem wrong_state, not_allowed, not_found
 */
export async function takeOverTotals(context: SignedIn, assignmentId: string, formKeys: string[]): Promise<{ rows: number }> {
  const unit = await consolidable(context, assignmentId);
  await writableReport(context, assignmentId);
  const forms = (await formTotals(context, unit, 'accepted')).filter((form) => formKeys.includes(form.definition.key));
  if (forms.length < new Set(formKeys).size) throw problems.invalidField('formKeys', 'unknown');
  const standing = new Map((await draftRows(context.tx, assignmentId)).map((row) => [`${row.formKey}/${row.rowKey}`, row]));
  let rows = 0;
  for (const { definition, cells: totals } of forms) {
    for (const row of (definition as FormDefinition).rows.filter((one) => !one.heading)) {
      const before = standing.get(`${definition.key}/${row.key}`);
      const cells: RowCells = { ...(before?.cells as RowCells | undefined) };
      for (const column of definition.columns) {
        if (isNumeric(column) && cellAt(definition, row, column).state === 'open' && cellAt(definition, row, column).rollup !== 'none') cells[column.key] = totals[cellId(row.key, column.key)]?.value ?? cells[column.key] ?? null;
      }
      await saveRow(context, { id: assignmentId, formKey: definition.key, rowKey: row.key }, { version: before?.version ?? 0, cells });
      rows += 1;
    }
  }
  return { rows };
}
