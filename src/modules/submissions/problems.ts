import type { CellFault, CellValue } from '../../engines/forms/index.ts';
import { Problem, problems } from '../../kit/problem.ts';
import type { StandingFault } from './check-report.ts';

export const submissionsProblems = {
  /** `proposals`: what words in a number cell could mean, by column. */
  cellFaults: (faults: CellFault[], proposals: Record<string, CellValue[]>) => new Problem(422, 'invalid', {
    errors: faults.map((fault) => ({ path: `cells.${fault.column}`, code: fault.code, message: fault.code })),
    ...(Object.keys(proposals).length > 0 && { proposals }),
  }),
  unknownSection: () => problems.invalidField('sectionKey', 'unknown'),
  unknownRow: () => problems.invalidField('rowKey', 'unknown'),
  /** A note must be pinned to a place that the template has. */
  unknownPlace: (index: number) => problems.invalidField(`notes.${index}`, 'unknown_place'),
  emptyReport: () => new Problem(422, 'empty_report', { errors: [{ path: 'report', code: 'empty_report', message: 'nothing was written yet' }] }),
  /** Faults that a report cannot be handed in with, each with its place. */
  reportFaults: (faults: StandingFault[]) => new Problem(422, 'report_faults', { faults }),
  /** Warnings that nobody has explained yet. */
  unexplained: (faults: StandingFault[]) => new Problem(422, 'unexplained_warnings', { faults }),
  tooManyRows: () => problems.invalidField('rowKey', 'too_many_rows'),
  /** Somebody has typed since the last revision: a whole report from elsewhere would put it out of sight. */
  draftInTheWay: () => new Problem(409, 'draft_in_the_way'),
  /** Somebody was first: what was decided, by whom and when, where it is known. */
  alreadyDecided: (decided: { decision?: string; by?: string; at?: string } = {}) => new Problem(409, 'already_decided', decided),
  /** The unit has asked already, and waits for the answer. */
  alreadyAsked: () => new Problem(409, 'already_asked'),
};

export const submissionsConstraints = {
  one_decision_per_revision: () => submissionsProblems.alreadyDecided(),
  one_open_reopening_per_report: submissionsProblems.alreadyAsked,
  one_reopening_per_revision: () => submissionsProblems.alreadyDecided(),
};
