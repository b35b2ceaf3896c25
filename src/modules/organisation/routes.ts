import { z } from 'zod';
import { route } from '../../kit/route.ts';
import { day, idParams } from '../../kit/wire.ts';
import { changeUnit } from './change-unit.ts';
import { closeUnit } from './close-unit.ts';
import { createUnit } from './create-unit.ts';
import { vocabulary } from './queries.ts';
import { readUnit, readUnits } from './read-units.ts';
import { newUnitSchema, unitChangeSchema, unitClosingSchema, unitDetailSchema, unitPageSchema, unitsQuery, vocabularySchema } from './schemas.ts';

export const organisationRoutes = [
  route({
    method: 'GET', url: '/api/unit-vocabulary', operationId: 'readUnitVocabulary', access: 'signed-in',
    summary: 'Types and kinds of units, with their days of validity', answer: vocabularySchema,
    handle: (context) => vocabulary(context.tx),
  }),
  route({
    method: 'GET', url: '/api/units', operationId: 'readUnits', access: 'organisation.read',
    summary: 'Units in the own subtrees, the higher levels first, then by name', query: unitsQuery, answer: unitPageSchema,
    handle: (context, { query }) => readUnits(context, query),
  }),
  route({
    method: 'GET', url: '/api/units/:id', operationId: 'readUnit', access: 'organisation.read',
    summary: 'One unit as it stands on a day', params: idParams, query: z.object({ asOf: day.optional() }), answer: unitDetailSchema,
    handle: (context, { params, query }) => readUnit(context, params.id, query.asOf),
  }),
  route({
    method: 'POST', url: '/api/units', operationId: 'createUnit', access: 'organisation.manage', status: 201,
    summary: 'Found a unit below another', body: newUnitSchema, answer: unitDetailSchema,
    handle: (context, { body }) => createUnit(context, body),
  }),
  route({
    method: 'POST', url: '/api/units/:id/changes', operationId: 'changeUnit', access: 'organisation.manage', status: 201,
    summary: 'Change a unit from a day on', params: idParams, body: unitChangeSchema, answer: unitDetailSchema,
    handle: (context, { params, body }) => changeUnit(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/units/:id/closing', operationId: 'closeUnit', access: 'organisation.manage', status: 201,
    summary: 'End a unit on a day', params: idParams, body: unitClosingSchema, answer: unitDetailSchema,
    handle: (context, { params, body }) => closeUnit(context, params.id, body),
  }),
];
