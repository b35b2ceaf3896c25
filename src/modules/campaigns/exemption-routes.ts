import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
import { exemptUnits, liftExemption } from './exempt-units.ts';
import * as wire from './exemption-schemas.ts';
import { previewRosterUnits } from './preview-roster.ts';

export const exemptionRoutes = [
  route({
    method: 'GET', url: '/api/campaigns/:id/roster-preview/units', operationId: 'previewRosterUnits', access: 'campaigns.manage',
    summary: 'Every unit that the rule of a draft campaign would ask or spare, by name', params: idParams, query: wire.rosterUnitsQuery, answer: wire.rosterUnitPageSchema,
    handle: (context, { params, query }) => previewRosterUnits(context, params.id, query),
  }),
  route({
    method: 'POST', url: '/api/campaigns/:id/exemptions', operationId: 'exemptUnits', access: 'campaigns.manage',
    summary: 'Spare units of a running campaign, with all below them', params: idParams, body: wire.exemptionGrantSchema, answer: wire.exemptedSchema,
    handle: (context, { params, body }) => exemptUnits(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/campaigns/:id/exemptions/lifting', operationId: 'liftExemption', access: 'campaigns.manage',
    summary: 'Take exemptions back', params: idParams, body: wire.exemptionLiftSchema, answer: wire.exemptedSchema,
    handle: (context, { params, body }) => liftExemption(context, params.id, body),
  }),
];
