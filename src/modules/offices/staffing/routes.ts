import { route } from '../../../kit/route.ts';
import { idParams } from '../../../kit/wire.ts';
import { endPlacement, placePerson, transferPerson } from './placements.ts';
import { changePosition, endPosition, makePosition, readPositions } from './positions.ts';
import { readStaffing, readStaffingYears, setQuota } from './quotas.ts';
import {
  endingSchema, newPlacementSchema, newPositionSchema, newQuotaSchema, placedPersonSchema, placementEndingSchema, placementSchema, positionChangeSchema, positionPageSchema,
  positionSchema, positionsQuery, staffingPageSchema, staffingQuery, staffingYearsSchema, transferSchema,
} from './schemas.ts';

export const staffingRoutes = [
  route({
    method: 'GET', url: '/api/units/:id/positions', operationId: 'readPositions', access: 'officers.read',
    summary: 'Job positions of an office on a day, with who fills them', params: idParams, query: positionsQuery, answer: positionPageSchema,
    handle: (context, { params, query }) => readPositions(context, params.id, query),
  }),
  route({
    method: 'POST', url: '/api/units/:id/positions', operationId: 'makePosition', access: 'officers.manage', status: 201,
    summary: 'Make a job position at an office', params: idParams, body: newPositionSchema, answer: positionSchema,
    handle: (context, { params, body }) => makePosition(context, params.id, body),
  }),
  route({
    method: 'PUT', url: '/api/positions/:id', operationId: 'changePosition', access: 'officers.manage',
    summary: 'Correct what a job position is', params: idParams, body: positionChangeSchema, answer: positionSchema,
    handle: (context, { params, body }) => changePosition(context, params.id, body),
  }),
  route({
    method: 'PUT', url: '/api/positions/:id/ending', operationId: 'endPosition', access: 'officers.manage',
    summary: 'End a job position after a day', params: idParams, body: endingSchema, answer: positionSchema,
    handle: (context, { params, body }) => endPosition(context, params.id, body.on),
  }),
  route({
    method: 'POST', url: '/api/positions/:id/placements', operationId: 'placePerson', access: 'officers.manage', status: 201,
    summary: 'Place someone in a job position', params: idParams, body: newPlacementSchema, answer: placedPersonSchema,
    handle: (context, { params, body }) => placePerson(context, params.id, body),
  }),
  route({
    method: 'PUT', url: '/api/placements/:id/ending', operationId: 'endPlacement', access: 'officers.manage',
    summary: 'End a placement after a day', params: idParams, body: placementEndingSchema, answer: placementSchema,
    handle: (context, { params, body }) => endPlacement(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/placements/:id/transfer', operationId: 'transferPerson', access: 'officers.manage', status: 201,
    summary: 'Move someone to another job position from a day on', params: idParams, body: transferSchema, answer: placedPersonSchema,
    handle: (context, { params, body }) => transferPerson(context, params.id, body),
  }),
  route({
    method: 'GET', url: '/api/units/:id/staffing', operationId: 'readStaffing', access: 'officers.read',
    summary: 'Staff quota granted, used and vacant in a year, at and below a unit', params: idParams, query: staffingQuery, answer: staffingPageSchema,
    handle: (context, { params, query }) => readStaffing(context, params.id, query),
  }),
  route({
    method: 'GET', url: '/api/units/:id/staffing-years', operationId: 'readStaffingYears', access: 'officers.read',
    summary: 'Staff quota of a unit, year by year', params: idParams, answer: staffingYearsSchema,
    handle: (context, { params }) => readStaffingYears(context, params.id),
  }),
  route({
    method: 'POST', url: '/api/units/:id/staff-quotas', operationId: 'setStaffQuota', access: 'officers.manage', status: 201,
    summary: 'Record how many people a unit may keep in a year', params: idParams, body: newQuotaSchema, answer: newQuotaSchema,
    handle: (context, { params, body }) => setQuota(context, params.id, body),
  }),
];
