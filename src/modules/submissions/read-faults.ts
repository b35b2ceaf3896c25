import type { RowCells } from '../../engines/forms/index.ts';
import type { RichText } from '../../engines/rich-text/index.ts';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { readableAssignment, templateFor } from '../campaigns/index.ts';
import { standingFaults } from './check-report.ts';
import type { StandingFault } from './check-report.ts';
import { checkedUnit, draftRows, draftSections } from './queries.ts';
import type { FormRows, SectionTexts } from './report.ts';

/** What is to be looked at in a draft as it stands, before it is handed in. @throws Problem not_found, not_allowed */
export async function readFaults(context: SignedIn, assignmentId: string): Promise<{ items: StandingFault[] }> {
  const { tx } = context;
  const assignment = await readableAssignment(context, assignmentId);
  if (!holds(context.actor, 'reports.write', assignment.unitPath)) throw problems.notAllowed('reports.write');
  const sections = Object.fromEntries((await draftSections(tx, assignmentId)).map((one) => [one.sectionKey, one.body as unknown as RichText])) as SectionTexts;
  const rows = Object.create(null) as FormRows;
  for (const { formKey, rowKey, cells } of await draftRows(tx, assignmentId)) (rows[formKey] ??= Object.create(null) as FormRows[string])[rowKey] = cells as RowCells;
  return { items: standingFaults(await templateFor(tx, assignment.id), rows, sections, await checkedUnit(tx, assignment.unitId, context.clock.today())) };
}
