import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
import { askExtension } from './ask-extension.ts';
import { decideExtension } from './decide-extension.ts';
import * as wire from './extension-schemas.ts';
import { grantExtension } from './grant-extension.ts';
import { readDaysOfReport, readExtensionRequests } from './read-extensions.ts';

export const extensionRoutes = [
  route({
    method: 'POST', url: '/api/campaigns/:id/extensions', operationId: 'grantExtension', access: 'campaigns.manage', status: 201,
    summary: 'Grant units later days, with a reason', params: idParams, body: wire.extensionGrantSchema, answer: wire.extensionSchema,
    handle: (context, { params, body }) => grantExtension(context, params.id, body),
  }),
  route({
    method: 'GET', url: '/api/campaigns/:id/extension-requests', operationId: 'readExtensionRequests', access: 'campaigns.manage',
    summary: "What units ask the asker's level for, the oldest first", params: idParams, query: wire.extensionRequestsQuery, answer: wire.extensionRequestPageSchema,
    handle: (context, { params, query }) => readExtensionRequests(context, params.id, query),
  }),
  route({
    method: 'GET', url: '/api/assignments/:id/extensions', operationId: 'readDaysOfReport', access: 'campaigns.read',
    summary: 'Extensions of one report and what was asked for', params: idParams, answer: wire.daysOfReportSchema,
    handle: (context, { params }) => readDaysOfReport(context, params.id),
  }),
  route({
    method: 'POST', url: '/api/assignments/:id/extension-requests', operationId: 'askExtension', access: 'reports.write', status: 201,
    summary: 'Ask the level above for a later day', params: idParams, body: wire.extensionAskSchema, answer: wire.extensionRequestSchema,
    handle: (context, { params, body }) => askExtension(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/extension-requests/:id/decision', operationId: 'decideExtension', access: 'campaigns.manage',
    summary: 'Grant or refuse a later day that a unit asked for', params: idParams, body: wire.extensionDecisionSchema, answer: wire.extensionRequestSchema,
    handle: (context, { params, body }) => decideExtension(context, params.id, body),
  }),
];
