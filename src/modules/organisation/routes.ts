import { z } from 'zod';
import { route } from '../../kit/route.ts';
import { day, idParams } from '../../kit/wire.ts';
import { actDaysSchema, actDetailSchema, actPageSchema, actPictureSchema, actsQuery, unitKinSchema } from './act-schemas.ts';
import { changeUnit } from './change-unit.ts';
import { createUnit } from './create-unit.ts';
import { vocabulary } from './queries.ts';
import { groupingsRoutes } from './groupings/routes.ts';
import { readActDays } from './read-act-days.ts';
import { readAct, readActs } from './read-acts.ts';
import { readActPicture } from './read-picture.ts';
import { readUnitKin } from './read-successions.ts';
import { readUnit, readUnits } from './read-units.ts';
import { vocabularyRoutes } from './vocabulary/routes.ts';
import { setUnitCode } from './set-unit-code.ts';
import { newUnitSchema, unitChangeSchema, unitCodeSchema, unitDetailSchema, unitPageSchema, unitsQuery, vocabularySchema } from './schemas.ts';

export const organisationRoutes = [
  route({
    method: 'GET', url: '/api/unit-vocabulary', operationId: 'readUnitVocabulary', access: 'signed-in',
    summary: 'Types, kinds, fields of work and localities of units', answer: vocabularySchema,
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
    method: 'PUT', url: '/api/units/:id/code', operationId: 'setUnitCode', access: 'organisation.manage',
    summary: 'Give a unit its code, or take it away', params: idParams, body: unitCodeSchema, answer: unitDetailSchema,
    handle: (context, { params, body }) => setUnitCode(context, params.id, body),
  }),
  route({
    method: 'GET', url: '/api/units/:id/kin', operationId: 'readUnitKin', access: 'organisation.read',
    summary: 'Whose work a unit goes on with, and in whom its own goes on', params: idParams, answer: unitKinSchema,
    handle: (context, { params }) => readUnitKin(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/unit-acts', operationId: 'readUnitActs', access: 'organisation.read',
    summary: 'Decisions on units, the newest first', query: actsQuery, answer: actPageSchema,
    handle: (context, { query }) => readActs(context, query),
  }),
  route({
    method: 'GET', url: '/api/unit-acts/days', operationId: 'readActDays', access: 'organisation.read',
    summary: 'The days on which decisions on units took effect', answer: actDaysSchema,
    handle: (context) => readActDays(context),
  }),
  route({
    method: 'GET', url: '/api/unit-acts/:id', operationId: 'readUnitAct', access: 'organisation.read',
    summary: 'One decision on units, with its events', params: idParams, answer: actDetailSchema,
    handle: (context, { params }) => readAct(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/unit-acts/:id/picture', operationId: 'readActPicture', access: 'organisation.read',
    summary: 'The tree around a decision, before and after', params: idParams, answer: actPictureSchema,
    handle: (context, { params }) => readActPicture(context, params.id),
  }),
  ...vocabularyRoutes,
  ...groupingsRoutes,
];
