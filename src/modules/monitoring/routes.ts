import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
import { chase, previewChase } from './chase.ts';
import { changeEscalation, readEscalation } from './escalation-rules.ts';
import { exportFollowing } from './export-following.ts';
import { followChanges } from './live.ts';
import { readChases } from './read-chases.ts';
import { readDays } from './read-days.ts';
import { readBranches, readFollowedUnits, readStanding } from './read-standing.ts';
import * as wire from './schemas.ts';

export const monitoringRoutes = [
  route({
    method: 'GET', url: '/api/campaigns/:id/standing', operationId: 'readStanding', access: 'campaigns.read',
    summary: 'How all units below one stand in a campaign, by level', params: idParams, query: wire.standingQuery, answer: wire.standingSchema,
    handle: (context, { params, query }) => readStanding(context, params.id, query.under),
  }),
  route({
    method: 'GET', url: '/api/campaigns/:id/standing/branches', operationId: 'readBranches', access: 'campaigns.read',
    summary: 'The units directly below one, each with how its whole branch stands', params: idParams, query: wire.branchesQuery, answer: wire.branchPageSchema,
    handle: (context, { params, query }) => readBranches(context, params.id, query),
  }),
  route({
    method: 'GET', url: '/api/campaigns/:id/standing/units', operationId: 'readFollowedUnits', access: 'campaigns.read',
    summary: 'Units anywhere below one: who is missing, late, due soon, returned, accepted; the oldest due first', params: idParams, query: wire.unitsQuery, answer: wire.unitRowPageSchema,
    handle: (context, { params, query }) => readFollowedUnits(context, params.id, query),
  }),
  route({
    method: 'GET', url: '/api/campaigns/:id/standing/days', operationId: 'readStandingDays', access: 'campaigns.read',
    summary: 'How that grew day by day, beside an earlier campaign of the same owner', params: idParams, query: wire.daysQuery, answer: wire.daysSchema,
    handle: (context, { params, query }) => readDays(context, params.id, query),
  }),
  route({
    method: 'POST', url: '/api/campaigns/:id/chases/preview', operationId: 'previewChase', access: 'reports.review',
    summary: 'What would be said to which units whose reports are awaited', params: idParams, body: wire.meantSchema, answer: wire.chasePreviewSchema,
    handle: (context, { params, body }) => previewChase(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/campaigns/:id/chases', operationId: 'chase', access: 'reports.review', status: 201,
    summary: 'Chase units whose reports are awaited: each is told what is missing', params: idParams, body: wire.chaseSchema, answer: wire.chasedSchema,
    handle: (context, { params, body }) => chase(context, params.id, body),
  }),
  route({
    method: 'GET', url: '/api/campaigns/:id/chases', operationId: 'readChases', access: 'campaigns.read',
    summary: 'Who chased units below one, the last first', params: idParams, query: wire.chasesQuery, answer: wire.chasePageSchema,
    handle: (context, { params, query }) => readChases(context, params.id, query),
  }),
  route({
    method: 'GET', url: '/api/campaigns/:id/escalation', operationId: 'readEscalation', access: 'campaigns.read',
    summary: 'By which rule people are told of reports that are awaited', params: idParams, answer: wire.escalationSchema,
    handle: (context, { params }) => readEscalation(context, params.id),
  }),
  route({
    method: 'PUT', url: '/api/campaigns/:id/escalation', operationId: 'changeEscalation', access: 'campaigns.manage',
    summary: 'Change that rule, or switch parts of it off', params: idParams, body: wire.escalationChangeSchema, answer: wire.escalationSchema,
    handle: (context, { params, body }) => changeEscalation(context, params.id, body),
  }),
  route({
    method: 'GET', url: '/api/campaigns/:id/standing/sheet', operationId: 'exportFollowing', access: 'campaigns.read', gives: 'file',
    summary: 'Branches, units or chases of a campaign as .xlsx or .csv', params: idParams, query: wire.exportQuery,
    handle: (context, { params, query }) => exportFollowing(context, params.id, query),
  }),
  route({
    method: 'GET', url: '/api/events', operationId: 'followChanges', access: 'signed-in', gives: 'file',
    summary: 'Server-sent events: {"changed": "campaign:<id>"} or "assignment:<id>", for what the asker may see; "everything" where some were missed', query: wire.eventsQuery,
    handle: async (context, { query }, reply) => {
      // Proxies must pass on what comes as it comes.
      void reply.header('x-accel-buffering', 'no');
      const stream = followChanges(context, { ...query, hangUp: () => reply.raw.destroy() });
      // No content: a browser does not come back by itself.
      if (!stream) void reply.code(204);
      return stream ?? { filename: 'events', mediaType: 'text/event-stream', bytes: new Uint8Array() };
    },
  }),
];
