import { route } from '../../../kit/route.ts';
import { idParams } from '../../../kit/wire.ts';
import { closeUnitGroup } from './close-group.ts';
import { makeUnitGroup, renameUnitGroup } from './make-group.ts';
import { leaveGroup, placeInGroup } from './place-units.ts';
import { readGroupedUnits, readUnitGroups } from './read-groups.ts';
import {
  groupClosingSchema, groupedUnitPageSchema, groupedUnitsQuery, leavingSchema, leftSchema, madeGroupSchema, newUnitGroupSchema, placedSchema, placingSchema,
  unitGroupNameSchema, unitGroupPageSchema, unitGroupsQuery,
} from './schemas.ts';

export const groupingsRoutes = [
  route({
    method: 'GET', url: '/api/units/:id/unit-groups', operationId: 'readUnitGroups', access: 'organisation.read',
    summary: 'Groups that a unit has made beside the tree, as of a day', params: idParams, query: unitGroupsQuery, answer: unitGroupPageSchema,
    handle: (context, { params, query }) => readUnitGroups(context, params.id, query),
  }),
  route({
    method: 'POST', url: '/api/units/:id/unit-groups', operationId: 'makeUnitGroup', access: 'organisation.manage', status: 201,
    summary: 'Make a group of units beside the tree', params: idParams, body: newUnitGroupSchema, answer: madeGroupSchema,
    handle: (context, { params, body }) => makeUnitGroup(context, params.id, body),
  }),
  route({
    method: 'GET', url: '/api/units/:id/grouped-units', operationId: 'readGroupedUnits', access: 'organisation.read',
    summary: 'Units below a unit on a day, with their group in one grouping', params: idParams, query: groupedUnitsQuery, answer: groupedUnitPageSchema,
    handle: (context, { params, query }) => readGroupedUnits(context, params.id, query),
  }),
  route({
    method: 'PATCH', url: '/api/unit-groups/:id', operationId: 'renameUnitGroup', access: 'organisation.manage',
    summary: 'Give a group another name', params: idParams, body: unitGroupNameSchema, answer: madeGroupSchema,
    handle: (context, { params, body }) => renameUnitGroup(context, params.id, body.name),
  }),
  route({
    method: 'PUT', url: '/api/unit-groups/:id/closing', operationId: 'closeUnitGroup', access: 'organisation.manage',
    summary: 'Close a group after a day', params: idParams, body: groupClosingSchema, answer: madeGroupSchema,
    handle: (context, { params, body }) => closeUnitGroup(context, params.id, body.on),
  }),
  route({
    method: 'POST', url: '/api/unit-groups/:id/places', operationId: 'placeInGroup', access: 'organisation.manage', status: 201,
    summary: 'Put units into a group from a day on', params: idParams, body: placingSchema, answer: placedSchema,
    handle: (context, { params, body }) => placeInGroup(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/unit-groups/:id/leavings', operationId: 'leaveGroup', access: 'organisation.manage', status: 201,
    summary: 'Take units out of a group from a day on', params: idParams, body: leavingSchema, answer: leftSchema,
    handle: (context, { params, body }) => leaveGroup(context, params.id, body),
  }),
];
