import { z } from 'zod';
import { route } from '../../../kit/route.ts';
import { day, idParams } from '../../../kit/wire.ts';
import { addGroup } from './add-group.ts';
import { changeGroup, endGroup } from './change-group.ts';
import { moveGroup } from './move-group.ts';
import { endLeader, nameLeader } from './name-leader.ts';
import { readGroup, readGroups } from './read-groups.ts';
import {
  groupChangeSchema, groupEndSchema, groupMoveSchema, leaderEndSchema, leaderParams, memberGroupDetailSchema, memberGroupPageSchema, memberGroupsQuery, newGroupSchema, newLeaderSchema,
} from './schemas.ts';

export const groupsRoutes = [
  route({
    method: 'GET', url: '/api/units/:id/member-groups', operationId: 'readMemberGroups', access: 'organisation.read',
    summary: 'Branches and groups of a grassroots union on a day, with who leads them', params: idParams, query: memberGroupsQuery, answer: memberGroupPageSchema,
    handle: (context, { params, query }) => readGroups(context, params.id, query),
  }),
  route({
    method: 'POST', url: '/api/units/:id/member-groups', operationId: 'addMemberGroup', access: 'members.manage', status: 201,
    summary: 'Add a branch or group below a grassroots union', params: idParams, body: newGroupSchema, answer: memberGroupDetailSchema,
    handle: (context, { params, body }) => addGroup(context, params.id, body),
  }),
  route({
    method: 'GET', url: '/api/member-groups/:id', operationId: 'readMemberGroup', access: 'organisation.read',
    summary: 'One branch or group on a day, with everyone who led it', params: idParams, query: z.object({ asOf: day.optional() }), answer: memberGroupDetailSchema,
    handle: (context, { params, query }) => readGroup(context, params.id, query.asOf),
  }),
  route({
    method: 'POST', url: '/api/member-groups/:id/changes', operationId: 'changeMemberGroup', access: 'members.manage', status: 201,
    summary: 'Give a branch or group another name or size from a day on', params: idParams, body: groupChangeSchema, answer: memberGroupDetailSchema,
    handle: (context, { params, body }) => changeGroup(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/member-groups/:id/moves', operationId: 'moveMemberGroup', access: 'members.manage', status: 201,
    summary: 'Move a branch or group within its union from a day on', params: idParams, body: groupMoveSchema, answer: memberGroupDetailSchema,
    handle: (context, { params, body }) => moveGroup(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/member-groups/:id/closing', operationId: 'endMemberGroup', access: 'members.manage', status: 201,
    summary: 'End a branch or group after a day', params: idParams, body: groupEndSchema, answer: memberGroupDetailSchema,
    handle: (context, { params, body }) => endGroup(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/member-groups/:id/leaders', operationId: 'nameGroupLeader', access: 'members.manage', status: 201,
    summary: 'Name who leads a branch or group from a day on', params: idParams, body: newLeaderSchema, answer: memberGroupDetailSchema,
    handle: (context, { params, body }) => nameLeader(context, params.id, body),
  }),
  route({
    method: 'PUT', url: '/api/member-groups/:id/leaders/:leaderId/ending', operationId: 'endGroupLeader', access: 'members.manage',
    summary: 'End someone’s leading of a branch or group after a day', params: leaderParams, body: leaderEndSchema, answer: memberGroupDetailSchema,
    handle: (context, { params, body }) => endLeader(context, params.id, params.leaderId, body.on),
  }),
];
