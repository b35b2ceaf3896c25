/** Campaigns: template, participants by rule, the frozen roster and its states. */
export { campaignsRoutes } from './routes.ts';
export { campaignsConstraints } from './problems.ts';
export { assignmentState } from './schemas.ts';
export { WRITABLE } from './campaign.ts';
export { lockAssignment, moveAssignment, publishedForms } from './move-assignment.ts';
export { mayReview, readableAssignment } from './policy.ts';
export { findCampaign, templateOf } from './queries.ts';
export { templateFor } from './template-for.ts';
export { createCampaign } from './create-campaign.ts';
export { changeCampaign } from './change-campaign.ts';
export { launchCampaign } from './launch-campaign.ts';
export { passOn } from './pass-on.ts';
export { campaignsToPass } from './work-to-pass.ts';
