import { deriveReport } from '../../engines/forms/index.ts';
import type { ReportTemplate } from '../../engines/report-template/index.ts';
import { isBlank } from '../../engines/rich-text/index.ts';
import { standingFaults } from './check-report.ts';
import type { CheckedUnit, StandingFault } from './check-report.ts';
import { submissionsProblems } from './problems.ts';
import type { FormRows, SectionTexts } from './report.ts';

/** A report as a revision keeps it. */
export interface CheckedReport {
  sections: SectionTexts;
  /** What was typed and what is computed of it. */
  rows: FormRows;
  /** Warnings that stand, which the unit explained. */
  remarks: StandingFault[];
  explanation: string | null;
}

/** A report with what is computed, and with the warnings that its unit explained. @throws Problem report_faults, unexplained_warnings */
export function checkedReport(template: ReportTemplate, report: { sections: SectionTexts; rows: FormRows }, unit: CheckedUnit, explanation: string | undefined): CheckedReport {
  const remarks = accepted(standingFaults(template, report.rows, report.sections, unit), explanation);
  return { sections: report.sections, rows: deriveReport(template.forms, report.rows), remarks, explanation: explanation ?? null };
}

/** Warnings that are handed in with a word of explanation. @throws Problem report_faults, unexplained_warnings */
function accepted(faults: StandingFault[], explanation: string | undefined): StandingFault[] {
  const blocking = faults.filter((fault) => fault.severity === 'blocking');
  if (blocking.length > 0) throw submissionsProblems.reportFaults(blocking);
  const warnings = faults.filter((fault) => fault.severity === 'warning');
  if (warnings.length > 0 && !explanation) throw submissionsProblems.unexplained(warnings);
  return warnings;
}

/** A report without blank sections and cells that hold nothing. @throws Problem empty_report where nothing is left */
export function withoutBlanks(report: { sections: SectionTexts; rows: FormRows }): { sections: SectionTexts; rows: FormRows } {
  const sections = Object.fromEntries(Object.entries(report.sections).filter(([, body]) => !isBlank(body)));
  const rows = Object.create(null) as FormRows;
  for (const [formKey, ofForm] of Object.entries(report.rows)) {
    for (const [rowKey, cells] of Object.entries(ofForm)) {
      const given = Object.entries(cells).filter(([, value]) => value !== null && value !== '');
      if (given.length > 0) (rows[formKey] ??= {})[rowKey] = Object.fromEntries(given);
    }
  }
  if (Object.keys(sections).length === 0 && Object.keys(rows).length === 0) throw submissionsProblems.emptyReport();
  return { sections, rows };
}
