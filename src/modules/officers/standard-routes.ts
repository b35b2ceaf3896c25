import { z } from 'zod';
import { route } from '../../kit/route.ts';
import { id, idParams } from '../../kit/wire.ts';
import { addTitleStandard, endTitleStandard, readTitleStandards } from './keep-title-standards.ts';
import * as wire from './schemas.ts';

/** The standards of titles, kept with the words of the organisation. */
export const standardRoutes = [
  route({
    method: 'GET', url: '/api/title-standards', operationId: 'readTitleStandards', access: 'signed-in',
    summary: 'Standards of titles with their days of validity', query: wire.titleStandardsQuery, answer: wire.titleStandardPageSchema,
    handle: (context, { query }) => readTitleStandards(context, query),
  }),
  route({
    method: 'POST', url: '/api/title-standards', operationId: 'addTitleStandard', access: 'organisation.manage', status: 201,
    summary: 'Add a standard of a title, held against from a day on', body: wire.newTitleStandardSchema, answer: z.object({ id }),
    handle: (context, { body }) => addTitleStandard(context, body),
  }),
  route({
    method: 'PUT', url: '/api/title-standards/:id/ending', operationId: 'endTitleStandard', access: 'organisation.manage',
    summary: 'End a standard of a title on a day, or take its ending back', params: idParams, body: wire.standardEndingSchema,
    handle: (context, { params, body }) => endTitleStandard(context, params.id, body.validTo),
  }),
];
