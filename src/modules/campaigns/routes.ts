import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
import { changeCampaign } from './change-campaign.ts';
import { createCampaign } from './create-campaign.ts';
import { discardCampaign } from './discard-campaign.ts';
import { dutyRoutes } from './duties/routes.ts';
import { exemptionRoutes } from './exemption-routes.ts';
import { extensionRoutes } from './extension-routes.ts';
import { holidayRoutes } from './holiday-routes.ts';
import { launchCampaign } from './launch-campaign.ts';
import { passOn } from './pass-on.ts';
import { previewRoster } from './preview-roster.ts';
import { readAssignment, readAssignments, readProgress } from './read-assignments.ts';
import { readCampaign, readCampaigns } from './read-campaigns.ts';
import { regimeRoutes } from './regimes/routes.ts';
import * as wire from './schemas.ts';

export const campaignsRoutes = [
  route({
    method: 'GET', url: '/api/campaigns', operationId: 'readCampaigns', access: 'campaigns.read',
    summary: 'Campaigns that the asker runs or takes part in, newest first', query: wire.campaignsQuery, answer: wire.campaignPageSchema,
    handle: (context, { query }) => readCampaigns(context, query),
  }),
  route({
    method: 'POST', url: '/api/campaigns', operationId: 'createCampaign', access: 'campaigns.manage', status: 201,
    summary: 'Draft a campaign; from a confirmed directive, template, participants and dues are proposed', body: wire.newCampaignSchema, answer: wire.campaignDetailSchema,
    handle: (context, { body }) => createCampaign(context, body),
  }),
  route({
    method: 'GET', url: '/api/campaigns/:id', operationId: 'readCampaign', access: 'campaigns.read',
    summary: 'One campaign', params: idParams, answer: wire.campaignDetailSchema,
    handle: (context, { params }) => readCampaign(context, params.id),
  }),
  route({
    method: 'PUT', url: '/api/campaigns/:id', operationId: 'changeCampaign', access: 'campaigns.manage',
    summary: 'Change a draft campaign', params: idParams, body: wire.campaignChangeSchema, answer: wire.campaignDetailSchema,
    handle: (context, { params, body }) => changeCampaign(context, params.id, body),
  }),
  route({
    method: 'DELETE', url: '/api/campaigns/:id', operationId: 'discardCampaign', access: 'campaigns.manage',
    summary: 'Discard a draft campaign', params: idParams,
    handle: (context, { params }) => discardCampaign(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/campaigns/:id/roster-preview', operationId: 'previewRoster', access: 'campaigns.manage',
    summary: 'Whom the rule of a draft campaign would ask, with warnings', params: idParams, answer: wire.rosterPreviewSchema,
    handle: (context, { params }) => previewRoster(context, params.id),
  }),
  route({
    method: 'POST', url: '/api/campaigns/:id/launch', operationId: 'launchCampaign', access: 'campaigns.manage',
    summary: 'Launch: publish the forms, freeze the roster, tell the units', params: idParams, body: wire.launchSchema, answer: wire.campaignDetailSchema,
    handle: (context, { params, body }) => launchCampaign(context, params.id, body.version),
  }),
  route({
    method: 'GET', url: '/api/campaigns/:id/progress', operationId: 'readProgress', access: 'campaigns.read',
    summary: 'How far the units are, by level, within the own subtrees', params: idParams, answer: wire.progressSchema,
    handle: (context, { params }) => readProgress(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/campaigns/:id/assignments', operationId: 'readAssignments', access: 'campaigns.read',
    summary: 'The roster within the own subtrees, by name', params: idParams, query: wire.assignmentsQuery, answer: wire.assignmentPageSchema,
    handle: (context, { params, query }) => readAssignments(context, params.id, query),
  }),
  route({
    method: 'GET', url: '/api/assignments/:id', operationId: 'readAssignment', access: 'campaigns.read',
    summary: 'One unit of a roster, and what the asker may do now', params: idParams, answer: wire.assignmentDetailSchema,
    handle: (context, { params }) => readAssignment(context, params.id),
  }),
  route({
    method: 'POST', url: '/api/assignments/:id/passing-on', operationId: 'passOn', access: 'campaigns.manage',
    summary: 'Pass the campaign on to the units directly below', params: idParams, body: wire.passOnSchema, answer: wire.assignmentDetailSchema,
    handle: (context, { params, body }) => passOn(context, params.id, body),
  }),
  ...dutyRoutes,
  ...regimeRoutes,
  ...holidayRoutes,
  ...exemptionRoutes,
  ...extensionRoutes,
];
