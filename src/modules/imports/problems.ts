import { Problem } from '../../kit/problem.ts';

export const importProblems = {
  /** All or nothing, and some rows have faults. */
  hasFaults: (rows: number) => new Problem(409, 'import_has_faults', { rows }),
  /** All or nothing, and of some rows somebody has yet to decide whom they mean. */
  hasReviews: (rows: number) => new Problem(409, 'import_has_reviews', { rows }),
  fileForgotten: () => new Problem(410, 'import_file_forgotten'),
  nothingToApply: () => new Problem(409, 'import_changes_nothing'),
};
