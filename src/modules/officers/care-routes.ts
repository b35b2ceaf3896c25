import { z } from 'zod';
import { route } from '../../kit/route.ts';
import { id, idParams } from '../../kit/wire.ts';
import { assignCare, endCare } from './assign-care.ts';
import { logVisit, solveProblem } from './log-visit.ts';
import { readCareAreas } from './read-care-areas.ts';
import { readCare } from './read-care.ts';
import { readOfficerFigures, readTrained } from './read-figures.ts';
import { readUnvisited, readVisits } from './read-visits.ts';
import * as wire from './schemas.ts';

const made = z.object({ id });

/** The care of upper levels for the unions below, and the figures. */
export const careRoutes = [
  route({
    method: 'GET', url: '/api/units/:id/care', operationId: 'readCare', access: 'officers.read',
    summary: 'Which unions the officers of a unit look after', params: idParams, query: wire.careQuery, answer: wire.carePageSchema,
    handle: (context, { params, query }) => readCare(context, params.id, query),
  }),
  route({
    method: 'GET', url: '/api/units/:id/care-areas', operationId: 'readCareAreas', access: 'officers.read',
    summary: 'Areas that officers of a unit may be let look after', params: idParams, query: wire.careAreasQuery, answer: wire.careAreaPageSchema,
    handle: (context, { params, query }) => readCareAreas(context, params.id, query),
  }),
  route({
    method: 'POST', url: '/api/unit-care', operationId: 'assignCare', access: 'officers.manage', status: 201,
    summary: 'Let an officer look after a union or an area for a time', body: wire.newCareSchema, answer: made,
    handle: (context, { body }) => assignCare(context, body),
  }),
  route({
    method: 'POST', url: '/api/unit-care/:id/ending', operationId: 'endCare', access: 'officers.manage',
    summary: 'End that an officer looks after a union', params: idParams, body: wire.careEndSchema,
    handle: (context, { params, body }) => endCare(context, params.id, body),
  }),
  route({
    method: 'GET', url: '/api/union-visits', operationId: 'readVisits', access: 'officers.read',
    summary: 'Visits to unions, the newest first', query: wire.visitsQuery, answer: wire.visitPageSchema,
    handle: (context, { query }) => readVisits(context, query),
  }),
  route({
    method: 'POST', url: '/api/union-visits', operationId: 'logVisit', access: 'officers.manage', status: 201,
    summary: 'Note a visit to a union', body: wire.newVisitSchema, answer: made,
    handle: (context, { body }) => logVisit(context, body),
  }),
  route({
    method: 'POST', url: '/api/union-visits/:id/solution', operationId: 'solveProblem', access: 'officers.manage',
    summary: 'Note that what was in the way is solved', params: idParams, body: wire.solutionSchema,
    handle: (context, { params, body }) => solveProblem(context, params.id, body),
  }),
  route({
    method: 'GET', url: '/api/unvisited-unions', operationId: 'readUnvisited', access: 'officers.read',
    summary: 'Unions that nobody from above has visited for so many months', query: wire.unvisitedQuery, answer: wire.unvisitedPageSchema,
    handle: (context, { query }) => readUnvisited(context, query),
  }),
  route({
    method: 'GET', url: '/api/officer-figures', operationId: 'readOfficerFigures', access: 'officers.read',
    summary: 'Figures on officers on a day', query: wire.figuresQuery, answer: wire.officerFiguresSchema,
    handle: (context, { query }) => readOfficerFigures(context, query),
  }),
  route({
    method: 'GET', url: '/api/trained-officers', operationId: 'readTrained', access: 'officers.read',
    summary: 'Who was trained by year and group, and what became of them', query: wire.trainedQuery, answer: wire.trainedSchema,
    handle: (context, { query }) => readTrained(context, query),
  }),
];
