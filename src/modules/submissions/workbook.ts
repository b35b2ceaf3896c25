import type { RowCells } from '../../engines/forms/index.ts';
import type { ReportToFill } from '../../engines/report-workbook/index.ts';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import type { Download } from '../../kit/route.ts';
import { findCampaign, readableAssignment, templateFor } from '../campaigns/index.ts';
import { draftRows } from './queries.ts';
import { workbookMaker } from './workbook-threads.ts';

/** The forms of one unit's report and its draft, for who may write it. @throws Problem not_found, not_allowed */
export async function reportToFill(context: SignedIn, assignmentId: string): Promise<ReportToFill> {
  const { tx } = context;
  const assignment = await readableAssignment(context, assignmentId);
  if (!holds(context.actor, 'reports.write', assignment.unitPath)) throw problems.notAllowed('reports.write');
  const campaign = await findCampaign(tx, assignment.campaignId);
  const { forms } = await templateFor(tx, assignmentId);
  const rows = await draftRows(tx, assignmentId);
  return {
    identity: { campaignId: assignment.campaignId, campaignTitle: campaign?.title ?? '', assignmentId, unitName: assignment.unitName },
    forms, rows: rows.map(({ formKey, rowKey, version, cells }) => ({ formKey, rowKey, version, cells: cells as RowCells })),
  };
}

/** The report's forms as a workbook to fill in, with what the draft holds. @throws Problem not_found, not_allowed */
export async function downloadWorkbook(context: SignedIn, assignmentId: string): Promise<Download> {
  const report = await reportToFill(context, assignmentId);
  const filename = `Biểu mẫu ${report.identity.unitName}`.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').slice(0, 120).trim();
  return { filename: `${filename}.xlsx`, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes: () => workbookMaker.run(report) };
}
