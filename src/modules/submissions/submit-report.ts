import type { z } from 'zod';
import type { RowCells } from '../../engines/forms/index.ts';
import type { RichText } from '../../engines/rich-text/index.ts';
import { allow } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { publishedTemplate } from '../campaigns/index.ts';
import { checkedReport, withoutBlanks } from './checked-report.ts';
import { keepBasis } from './keep-basis.ts';
import { writableReport } from './policy.ts';
import { checkedUnit, draftRows, draftSections, lastNumber } from './queries.ts';
import type { FormRows, SectionTexts } from './report.ts';
import type { revisionSummarySchema } from './schemas.ts';
import { answeredBefore, refuseOwner, storeRevision } from './store-revision.ts';

/**
 * Submits a report: all sections and rows of the draft freeze into the next numbered revision, its figures are stored as numbers.
 * @param explanation what the unit says to warnings that stand
 * @throws Problem empty_report, report_faults, unexplained_warnings, wrong_state, not_allowed, not_found, id_taken
 */
export async function submitReport(context: SignedIn, assignmentId: string, revisionId: string, explanation?: string): Promise<z.input<typeof revisionSummarySchema>> {
  const creation = { id: revisionId, kind: 'revision', body: { assignmentId, explanation } } as const;
  try {
    const assignment = await writableReport(context, assignmentId);
    allow(context, 'reports.submit', assignment.unitPath);
    refuseOwner(assignment);
    const draft = await frozenDraft(context, assignmentId);
    const { template, cells } = await publishedTemplate(context.tx, assignment.campaignId);
    const report = checkedReport(template, draft, await checkedUnit(context.tx, assignment.unitId, context.clock.today()), explanation);
    const made = await storeRevision(context, creation, { ...assignment, lastNumber: await lastNumber(context.tx, assignmentId) }, report, cells);
    await keepBasis(context, revisionId, assignment);
    return made;
  } catch (problem) {
    return answeredBefore(context, creation, problem);
  }
}

/** The draft as it stands, blank sections and rows left out. @throws Problem empty_report */
async function frozenDraft(context: SignedIn, assignmentId: string): Promise<{ sections: SectionTexts; rows: FormRows }> {
  const sections: SectionTexts = {};
  for (const { sectionKey, body } of await draftSections(context.tx, assignmentId)) sections[sectionKey] = body as unknown as RichText;
  // Without a prototype, so that no key is there before it is written.
  const rows = Object.create(null) as FormRows;
  for (const { formKey, rowKey, cells } of await draftRows(context.tx, assignmentId)) (rows[formKey] ??= {})[rowKey] = cells as RowCells;
  return withoutBlanks({ sections, rows });
}
