import { z } from 'zod';
import { route } from '../../kit/route.ts';
import { day, idParams } from '../../kit/wire.ts';
import { addFoundingEntry } from './add-entry.ts';
import { changeWorkplace } from './change-workplace.ts';
import { coverWorkplace } from './cover-workplace.ts';
import { createWorkplace } from './create-workplace.ts';
import { endCovering } from './end-covering.ts';
import { readFigures } from './figures.ts';
import { readFoundingYear, saveFoundingPlan } from './plan.ts';
import { readFoundings } from './read-foundings.ts';
import { readVocabulary } from './read-vocabulary.ts';
import { readWorkplace, readWorkplaces } from './read-workplaces.ts';
import { recogniseFounding } from './recognise-founding.ts';
import { recordWorkers } from './record-workers.ts';
import * as wire from './schemas.ts';
import { startFounding } from './start-founding.ts';
import { takeBackEntry } from './take-back-entry.ts';

export const workplacesRoutes = [
  route({
    method: 'GET', url: '/api/workplace-vocabulary', operationId: 'readWorkplaceVocabulary', access: 'signed-in',
    summary: 'Ownerships, fields of work, localities and the numbers of the rules', answer: wire.workplaceVocabularySchema,
    handle: (context) => readVocabulary(context),
  }),
  route({
    method: 'GET', url: '/api/workplaces', operationId: 'readWorkplaces', access: 'workplaces.read',
    summary: 'Workplaces that the own units look after or cover, by name', query: wire.workplacesQuery, answer: wire.workplacePageSchema,
    handle: (context, { query }) => readWorkplaces(context, query),
  }),
  route({
    method: 'GET', url: '/api/workplaces/:id', operationId: 'readWorkplace', access: 'workplaces.read',
    summary: 'One workplace as it stands on a day', params: idParams, query: z.object({ asOf: day.optional() }), answer: wire.workplaceDetailSchema,
    handle: (context, { params, query }) => readWorkplace(context, params.id, query.asOf),
  }),
  route({
    method: 'POST', url: '/api/workplaces', operationId: 'createWorkplace', access: 'workplaces.manage', status: 201,
    summary: 'Enter a workplace', body: wire.newWorkplaceSchema, answer: wire.workplaceDetailSchema,
    handle: (context, { body }) => createWorkplace(context, body),
  }),
  route({
    method: 'POST', url: '/api/workplaces/:id/changes', operationId: 'changeWorkplace', access: 'workplaces.manage', status: 201,
    summary: 'Change a workplace from a day on', params: idParams, body: wire.workplaceChangeSchema, answer: wire.workplaceDetailSchema,
    handle: (context, { params, body }) => changeWorkplace(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/workplaces/:id/counts', operationId: 'recordWorkers', access: 'workplaces.manage', status: 201,
    summary: 'Record the workers of a workplace on a day', params: idParams, body: wire.workersCountSchema, answer: wire.workplaceDetailSchema,
    handle: (context, { params, body }) => recordWorkers(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/workplaces/:id/coverings', operationId: 'coverWorkplace', access: 'workplaces.manage', status: 201,
    summary: 'Put a workplace under a union from a day on', params: idParams, body: wire.coveringSchema, answer: wire.workplaceDetailSchema,
    handle: (context, { params, body }) => coverWorkplace(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/workplaces/:id/coverings/end', operationId: 'endCovering', access: 'workplaces.manage', status: 201,
    summary: 'End the covering of a workplace', params: idParams, body: wire.coveringEndSchema, answer: wire.workplaceDetailSchema,
    handle: (context, { params, body }) => endCovering(context, params.id, body),
  }),
  route({
    method: 'GET', url: '/api/workplace-figures', operationId: 'readWorkplaceFigures', access: 'workplaces.read',
    summary: 'Figures of the workplaces of a subtree as of a day', query: wire.figuresQuery, answer: wire.figuresSchema,
    handle: (context, { query }) => readFigures(context, query),
  }),
  route({
    method: 'GET', url: '/api/foundings', operationId: 'readFoundings', access: 'workplaces.read',
    summary: 'Foundings of unions, those that have not moved for longest first', query: wire.foundingsQuery, answer: wire.foundingPageSchema,
    handle: (context, { query }) => readFoundings(context, query),
  }),
  route({
    method: 'POST', url: '/api/workplaces/:id/foundings', operationId: 'startFounding', access: 'workplaces.manage', status: 201,
    summary: 'Start the founding of a union at a workplace without one', params: idParams, body: wire.newFoundingSchema, answer: wire.foundingDetailSchema,
    handle: (context, { params, body }) => startFounding(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/foundings/:id/entries', operationId: 'addFoundingEntry', access: 'workplaces.manage', status: 201,
    summary: 'Record a step of a founding, stop it or take it up again', params: idParams, body: wire.newEntrySchema, answer: wire.foundingDetailSchema,
    handle: (context, { params, body }) => addFoundingEntry(context, params.id, body),
  }),
  route({
    method: 'DELETE', url: '/api/foundings/:id/entries/:entryId', operationId: 'takeBackFoundingEntry', access: 'workplaces.manage',
    summary: 'Take back the newest thing recorded of a founding', params: wire.entryParams, answer: wire.foundingDetailSchema,
    handle: (context, { params }) => takeBackEntry(context, params.id, params.entryId),
  }),
  route({
    method: 'POST', url: '/api/foundings/:id/recognition', operationId: 'recogniseFounding', access: 'workplaces.manage', status: 201,
    summary: 'Recognise a union: it is established and covers the workplace', params: idParams, body: wire.recognitionSchema, answer: wire.foundingDetailSchema,
    handle: (context, { params, body }) => recogniseFounding(context, params.id, body),
  }),
  route({
    method: 'GET', url: '/api/founding-years', operationId: 'readFoundingYear', access: 'workplaces.read',
    summary: 'Founded and joined in a year against the plan, by unit', query: wire.foundingYearQuery, answer: wire.foundingYearSchema,
    handle: (context, { query }) => readFoundingYear(context, query),
  }),
  route({
    method: 'PUT', url: '/api/founding-plans/:unitId/:year', operationId: 'saveFoundingPlan', access: 'workplaces.manage',
    summary: 'Set what a unit plans to found in a year', params: wire.planParams, body: wire.planSchema, answer: wire.foundingYearSchema,
    handle: (context, { params, body }) => saveFoundingPlan(context, params, body),
  }),
];
