import { sql } from 'kysely';
import type { z } from 'zod';
import { checkRow, isAddedRow, isRefusal } from '../../engines/forms/index.ts';
import type { RowCells } from '../../engines/forms/index.ts';
import type { ReportTemplate } from '../../engines/report-template/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { moveAssignment, templateFor } from '../campaigns/index.ts';
import { writableReport } from './policy.ts';
import { submissionsProblems } from './problems.ts';
import { draftRows } from './queries.ts';
import { formWithRow } from './report.ts';
import { nextState } from './states.ts';
import type { rowsSavedSchema, rowsSaveSchema } from './workbook-schemas.ts';

type Given = z.output<typeof rowsSaveSchema>['rows'];
type Standing = Awaited<ReturnType<typeof draftRows>>;

/**
 * Saves cells of several rows of a draft at once, all or nothing: cells that are not named stay as they are. As with one row, a figure out of its
 * range is kept, and what is no figure of its cell is refused.
 * @throws Problem version_mismatch with the rows that others saved meanwhile, invalid with each cell that does not fit, wrong_state, not_allowed, not_found
 */
export async function saveRows(context: SignedIn, assignmentId: string, { rows }: z.output<typeof rowsSaveSchema>): Promise<z.input<typeof rowsSavedSchema>> {
  const { tx, actor } = context;
  const assignment = await writableReport(context, assignmentId);
  const template = await templateFor(tx, assignmentId);
  refuseMisfits(template, rows);
  // The assignment's row is held: nobody else saves into this draft until the commit.
  const standing = await draftRows(tx, assignmentId);
  const stands = new Map(standing.map((row) => [`${row.formKey} ${row.rowKey}`, row]));
  const at = ({ formKey, rowKey }: { formKey: string; rowKey: string }) => stands.get(`${formKey} ${rowKey}`);
  const changed = rows.filter((row) => (at(row)?.version ?? 0) !== row.version);
  if (changed.length > 0) throw problems.stale({ rows: changed.map((row) => at(row) ?? { formKey: row.formKey, rowKey: row.rowKey, cells: {}, version: 0 }) });
  refuseTooMany(template, rows, standing);
  const changedAt = context.clock.now();
  const next = rows.map(({ formKey, rowKey, version, cells }) => ({
    assignmentId, formKey, rowKey, unitPath: assignment.unitPath, cells: JSON.stringify({ ...(at({ formKey, rowKey })?.cells as RowCells | undefined), ...cells }), version: version + 1, changedBy: actor.accountId, changedAt,
  }));
  await tx.insertInto('draftRows').values(next).onConflict((conflict) => conflict.columns(['assignmentId', 'formKey', 'rowKey']).doUpdateSet({
    cells: sql`excluded.cells`, version: sql`excluded.version`, changedBy: sql`excluded.changed_by`, changedAt: sql`excluded.changed_at`,
  })).execute();
  const state = nextState('save', assignment.state);
  if (state !== assignment.state) await moveAssignment(context, assignmentId, { state });
  return { rows: next.map(({ formKey, rowKey, version }) => ({ formKey, rowKey, version })), changedAt: changedAt.toISOString() };
}

/** @throws Problem invalid, naming each row that the template does not have and each cell that does not fit */
function refuseMisfits(template: ReportTemplate, rows: Given): void {
  const faults = rows.flatMap(({ formKey, rowKey, cells }, place) => {
    const form = formWithRow(template, formKey, rowKey);
    if (!form) return [{ path: `rows.${place}.rowKey`, code: 'unknown', message: 'unknown' }];
    return checkRow(form, rowKey, cells).filter(({ code }) => isRefusal(code)).map(({ column, code }) => ({ path: `rows.${place}.cells.${column}`, code, message: code }));
  });
  if (faults.length > 0) throw problems.invalid(faults.slice(0, 200));
}

/** @throws Problem invalid where more rows would be added to a form than it takes */
function refuseTooMany(template: ReportTemplate, rows: Given, standing: Standing): void {
  for (const { key, repeat } of template.forms) {
    if (!repeat) continue;
    const added = new Set([...standing, ...rows].filter((row) => row.formKey === key && isAddedRow(row.rowKey)).map(({ rowKey }) => rowKey));
    if (added.size > repeat.atMost && rows.some((row) => row.formKey === key && row.version === 0 && isAddedRow(row.rowKey))) throw submissionsProblems.tooManyRows();
  }
}
