import { route } from '../../../kit/route.ts';
import { idParams } from '../../../kit/wire.ts';
import { assignmentDetailSchema } from '../schemas.ts';
import { addUnit, readNewcomers } from './add-unit.ts';
import * as wire from './schemas.ts';

export const dutyRoutes = [
  route({
    method: 'GET', url: '/api/campaigns/:id/newcomers', operationId: 'readNewcomers', access: 'campaigns.manage',
    summary: 'Units founded during the campaign that could be added (at most 200)', params: idParams, answer: wire.newcomerListSchema,
    handle: (context, { params }) => readNewcomers(context, params.id),
  }),
  route({
    method: 'POST', url: '/api/campaigns/:id/assignments', operationId: 'addUnit', access: 'campaigns.manage', status: 201,
    summary: 'Add a unit that was founded during the campaign', params: idParams, body: wire.unitAddedSchema, answer: assignmentDetailSchema,
    handle: (context, { params, body }) => addUnit(context, params.id, body),
  }),
];
