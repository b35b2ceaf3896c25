import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
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
];
