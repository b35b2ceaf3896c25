import type { ConstraintProblems } from '../kit/failures.ts';
import { accessConstraints } from '../modules/access/index.ts';
import { campaignsConstraints } from '../modules/campaigns/index.ts';
import { cardsConstraints } from '../modules/cards/index.ts';
import { lineageConstraints } from '../modules/lineage/index.ts';
import { issuanceConstraints } from '../modules/issuance/index.ts';
import { officesConstraints } from '../modules/offices/index.ts';
import { membersConstraints } from '../modules/members/index.ts';
import { officersConstraints } from '../modules/officers/index.ts';
import { organisationConstraints } from '../modules/organisation/index.ts';
import { reorganisationConstraints } from '../modules/reorganisation/index.ts';
import { submissionsConstraints } from '../modules/submissions/index.ts';
import { templatesConstraints } from '../modules/templates/index.ts';
import { viewsConstraints } from '../modules/views/index.ts';
import { workplacesConstraints } from '../modules/workplaces/index.ts';

/** What every named constraint means to a caller. */
export const constraintProblems: ConstraintProblems = {
  ...organisationConstraints, ...accessConstraints, ...viewsConstraints, ...membersConstraints, ...cardsConstraints, ...workplacesConstraints, ...officersConstraints, ...officesConstraints,
  ...lineageConstraints, ...templatesConstraints, ...campaignsConstraints, ...submissionsConstraints, ...issuanceConstraints, ...reorganisationConstraints,
};
