import type { ConstraintProblems } from '../kit/failures.ts';
import { accessConstraints } from '../modules/access/index.ts';
import { campaignsConstraints } from '../modules/campaigns/index.ts';
import { organisationConstraints } from '../modules/organisation/index.ts';
import { submissionsConstraints } from '../modules/submissions/index.ts';

/** What every named constraint means to a caller. */
export const constraintProblems: ConstraintProblems = { ...organisationConstraints, ...accessConstraints, ...campaignsConstraints, ...submissionsConstraints };
