import type { z } from 'zod';
import { deriveReport, figuresOf } from '../../engines/forms/index.ts';
import type { CellMap, RowCells } from '../../engines/forms/index.ts';
import { isBlank } from '../../engines/rich-text/index.ts';
import type { RichText } from '../../engines/rich-text/index.ts';
import { allow } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { moveAssignment, publishedForms, templateOf } from '../campaigns/index.ts';
import { standingFaults } from './check-report.ts';
import type { StandingFault } from './check-report.ts';
import { writableReport } from './policy.ts';
import { presentRevision } from './present.ts';
import { submissionsProblems } from './problems.ts';
import { checkedUnit, draftRows, draftSections, listRevisions } from './queries.ts';
import type { FormRows, SectionTexts } from './report.ts';
import type { revisionSummarySchema } from './schemas.ts';

/**
 * Submits a report: all sections and rows freeze into the next numbered revision, its figures are stored as numbers.
 * @param explanation what the unit says to warnings that stand
 * @throws Problem empty_report, report_faults, unexplained_warnings, wrong_state, not_allowed, not_found, id_taken
 */
export function submitReport(context: SignedIn, assignmentId: string, revisionId: string, explanation?: string): Promise<z.input<typeof revisionSummarySchema>> {
  return createOnce(context, { id: revisionId, kind: 'revision', body: { assignmentId, explanation } }, async () => {
    const { tx } = context;
    const assignment = await writableReport(context, assignmentId);
    allow(context, 'reports.submit', assignment.unitPath);
    if (assignment.depth === 0) throw problems.notAllowed('reports.submit');
    const { sections, rows } = await frozenDraft(context, assignmentId);
    const submittedAt = context.clock.now();
    const template = await templateOf(tx, assignment.campaignId);
    const remarks = accepted(standingFaults(template, rows, sections, await checkedUnit(tx, assignment.unitId, context.clock.today())), explanation);
    const whole = deriveReport(template.forms, rows);
    const [last] = await listRevisions(tx, assignmentId);
    const place = { campaignId: assignment.campaignId, unitPath: assignment.unitPath };
    await tx.insertInto('revisions').values({
      id: revisionId, origin: context.origin, assignmentId, ...place, number: (last?.number ?? 0) + 1,
      sections: JSON.stringify(sections), rows: JSON.stringify(whole), remarks: JSON.stringify(remarks),
      explanation: explanation ?? null, submittedBy: context.actor.accountId, submittedAt,
    }).execute();
    await storeFigures(context, revisionId, place, whole, submittedAt);
    await moveAssignment(context, assignmentId, { state: 'submitted', latestRevisionId: revisionId, submittedOn: context.clock.today() });
    await record(context, { fact: 'report.submitted', unitId: assignment.unitId, objectKind: 'assignment', objectId: assignmentId, data: { campaignId: assignment.campaignId, revisionId } });
    const [made] = await listRevisions(tx, assignmentId);
    return presentRevision(made!, undefined);
  });
}

/** Warnings that are handed in with a word of explanation. @throws Problem report_faults, unexplained_warnings */
function accepted(faults: StandingFault[], explanation: string | undefined): StandingFault[] {
  const blocking = faults.filter((fault) => fault.severity === 'blocking');
  if (blocking.length > 0) throw submissionsProblems.reportFaults(blocking);
  const warnings = faults.filter((fault) => fault.severity === 'warning');
  if (warnings.length > 0 && !explanation) throw submissionsProblems.unexplained(warnings);
  return warnings;
}

/** The draft as it stands, blank sections and rows left out. @throws Problem empty_report */
async function frozenDraft(context: SignedIn, assignmentId: string): Promise<{ sections: SectionTexts; rows: FormRows }> {
  const sections: SectionTexts = {};
  for (const { sectionKey, body } of await draftSections(context.tx, assignmentId)) {
    const text = body as unknown as RichText;
    if (!isBlank(text)) sections[sectionKey] = text;
  }
  // Without a prototype, so that no key is there before it is written.
  const rows = Object.create(null) as FormRows;
  for (const { formKey, rowKey, cells } of await draftRows(context.tx, assignmentId)) {
    const given = Object.entries(cells as RowCells).filter(([, value]) => value !== null && value !== '');
    if (given.length > 0) (rows[formKey] ??= {})[rowKey] = Object.fromEntries(given);
  }
  if (Object.keys(sections).length === 0 && Object.keys(rows).length === 0) throw submissionsProblems.emptyReport();
  return { sections, rows };
}

async function storeFigures(context: SignedIn, revisionId: string, place: { campaignId: string; unitPath: string }, rows: FormRows, submittedAt: Date): Promise<void> {
  const blocks = new Map<number, (bigint | null)[]>();
  for (const form of await publishedForms(context, place.campaignId)) {
    for (const [block, figures] of figuresOf(form.cells as unknown as CellMap, rows[form.key] ?? {}, submittedAt.getTime())) {
      const standing = blocks.get(block);
      blocks.set(block, standing ? standing.map((figure, slot) => figure ?? figures[slot]!) : figures);
    }
  }
  for (const [block, figures] of blocks) {
    const slots = Object.fromEntries(figures.flatMap((figure, slot) => (figure === null ? [] : [[`n${slot + 1}`, figure.toString()]])));
    await context.tx.insertInto('figures').values({ ...place, revisionId, block, ...slots } as never).execute();
  }
}
