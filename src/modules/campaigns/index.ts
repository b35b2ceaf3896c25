/** Campaigns: template, participants by rule, the frozen roster and its states. */
export { campaignsRoutes } from './routes.ts';
export { campaignsConstraints } from './problems.ts';
export { assignmentState } from './schemas.ts';
export { WRITABLE } from './campaign.ts';
export type { AssignmentState } from './campaign.ts';
export { publishedTemplate } from './published-template.ts';
export type { PublishedTemplate } from './published-template.ts';
export { lockAssignment, moveAssignment, publishedForms } from './move-assignment.ts';
export { acceptHeld, holdAssignments } from './hold-many.ts';
export { allowBeforeLock, mayReview, readableAssignment } from './policy.ts';
export { findCampaign, templateOf } from './queries.ts';
export { createCampaign } from './create-campaign.ts';
export { changeCampaign } from './change-campaign.ts';
export { launchCampaign } from './launch-campaign.ts';
export { followUnits, followUnitsOfTheDay, unfollowUnits } from './duties/follow-units.ts';
export { openRegimes } from './regimes/open-period.ts';
export { passOn } from './pass-on.ts';
export { campaignsToPass } from './work-to-pass.ts';
