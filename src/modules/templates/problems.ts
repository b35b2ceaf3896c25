import type { ConstraintProblems } from '../../kit/failures.ts';
import { problems } from '../../kit/problem.ts';

export const templatesProblems = {
  /** Keys that are not there, or two cells into one. */
  noRenaming: () => problems.invalidField('renamed', 'no_such_renaming'),
};

export const templatesConstraints: ConstraintProblems = {
  // Two who make the next version at once: the second looks at what the first made.
  one_ready_form_version_of_a_number: () => problems.stale({}),
};
