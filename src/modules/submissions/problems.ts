import type { CellFault } from '../../engines/forms/index.ts';
import { Problem, problems } from '../../kit/problem.ts';

export const submissionsProblems = {
  cellFaults: (faults: CellFault[]) => problems.invalid(faults.map((fault) => ({ path: `cells.${fault.column}`, code: fault.code, message: fault.code }))),
  unknownSection: () => problems.invalidField('sectionKey', 'unknown'),
  unknownRow: () => problems.invalidField('rowKey', 'unknown'),
  /** A note must be pinned to a place that the template has. */
  unknownPlace: (index: number) => problems.invalidField(`notes.${index}`, 'unknown_place'),
  emptyReport: () => new Problem(422, 'empty_report', { errors: [{ path: 'report', code: 'empty_report', message: 'nothing was written yet' }] }),
  /** Somebody has typed since the last revision: a whole report from elsewhere would put it out of sight. */
  draftInTheWay: () => new Problem(409, 'draft_in_the_way'),
  alreadyDecided: () => new Problem(409, 'already_decided'),
};

export const submissionsConstraints = {
  one_decision_per_revision: submissionsProblems.alreadyDecided,
};
