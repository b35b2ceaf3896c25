import type { ConstraintProblems } from '../../kit/failures.ts';
import { Problem } from '../../kit/problem.ts';

export const lineageProblems = {
  /** The other document already leads to this one: linking them would make a circle. */
  leadsBack: () => new Problem(409, 'link_leads_back'),
  /** The two are linked already. */
  linkedAlready: () => new Problem(409, 'linked_already'),
  /** What was read is rejected, not removed: it would only be read again. */
  readNotAdded: () => new Problem(409, 'link_was_read'),
};

export const lineageConstraints: ConstraintProblems = {
  one_link_per_cited_document: lineageProblems.linkedAlready,
  one_link_per_held_document: lineageProblems.linkedAlready,
  link_leads_elsewhere: lineageProblems.leadsBack,
};
