import { route } from '../../../kit/route.ts';
import { idParams } from '../../../kit/wire.ts';
import { campaignDetailSchema } from '../schemas.ts';
import { changeRegime, createRegime, readCampaignsOfRegime, readRegime, readRegimes } from './manage-regimes.ts';
import { openRegime } from './open-period.ts';
import * as wire from './schemas.ts';

export const regimeRoutes = [
  route({
    method: 'GET', url: '/api/regimes', operationId: 'readRegimes', access: 'campaigns.manage',
    summary: 'Periodic reporting of the units where the asker plans, newest first', query: wire.regimesQuery, answer: wire.regimePageSchema,
    handle: (context, { query }) => readRegimes(context, query),
  }),
  route({
    method: 'POST', url: '/api/regimes', operationId: 'createRegime', access: 'campaigns.manage', status: 201,
    summary: 'Set up periodic reporting: its campaigns then open by themselves', body: wire.newRegimeSchema, answer: wire.regimeSchema,
    handle: (context, { body }) => createRegime(context, body),
  }),
  route({
    method: 'GET', url: '/api/regimes/:id', operationId: 'readRegime', access: 'campaigns.manage',
    summary: 'One regime, and the period that comes next', params: idParams, answer: wire.regimeSchema,
    handle: (context, { params }) => readRegime(context, params.id),
  }),
  route({
    method: 'PUT', url: '/api/regimes/:id', operationId: 'changeRegime', access: 'campaigns.manage',
    summary: 'Change, pause or resume a regime', params: idParams, body: wire.regimeChangeSchema, answer: wire.regimeSchema,
    handle: (context, { params, body }) => changeRegime(context, params.id, body),
  }),
  route({
    method: 'GET', url: '/api/regimes/:id/campaigns', operationId: 'readCampaignsOfRegime', access: 'campaigns.manage',
    summary: 'Campaigns of a regime, the latest period first', params: idParams, query: wire.regimeCampaignsQuery, answer: wire.regimeCampaignPageSchema,
    handle: (context, { params, query }) => readCampaignsOfRegime(context, params.id, query),
  }),
  route({
    method: 'POST', url: '/api/regimes/:id/opening', operationId: 'openRegime', access: 'campaigns.manage', status: 201,
    summary: 'Open the present period by hand', params: idParams, body: wire.openingSchema, answer: campaignDetailSchema,
    handle: (context, { params, body }) => openRegime(context, params.id, body),
  }),
];
