import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
import { askTransfer } from './ask-transfer.ts';
import { blankDetails, readBlanking } from './blank-details.ts';
import { changePerson } from './change-person.ts';
import { createMember } from './create-member.ts';
import { confirmTransfer, refuseTransfer, withdrawTransfer } from './decide-transfer.ts';
import { exportMembers } from './export-members.ts';
import { findNamesakes } from './find-namesakes.ts';
import { leaveUnion, takeBackLeaving } from './leave-union.ts';
import { placeMemberInGroup } from './place-member-in-group.ts';
import { readMemberFigures } from './read-figures.ts';
import { readLooks, readMemberExports } from './read-looks.ts';
import { readMembers } from './read-members.ts';
import { findTransferTargets, readTransfers } from './read-transfers.ts';
import { readMemberVocabulary } from './read-vocabulary.ts';
import { readmitByNumber } from './readmit-by-number.ts';
import { readmitMember } from './readmit-member.ts';
import * as wire from './schemas.ts';
import { endSuspension, suspendMember } from './suspend-member.ts';
import { showPerson, viewPerson } from './view-person.ts';

export const membersRoutes = [
  route({
    method: 'GET', url: '/api/member-vocabulary', operationId: 'readMemberVocabulary', access: 'signed-in',
    summary: 'Reasons for coming and going, and the numbers of the rules', answer: wire.vocabularySchema,
    handle: (context) => readMemberVocabulary(context),
  }),
  route({
    method: 'GET', url: '/api/members', operationId: 'readMembers', access: 'members.read',
    summary: 'Members of the own subtrees, by given name', query: wire.membersQuery, answer: wire.memberPageSchema,
    handle: (context, { query }) => readMembers(context, query),
  }),
  route({
    method: 'POST', url: '/api/members', operationId: 'createMember', access: 'members.manage', status: 201,
    summary: 'Enter a new member', body: wire.newMemberSchema, answer: wire.personSchema,
    handle: (context, { body }) => createMember(context, body),
  }),
  route({
    method: 'POST', url: '/api/members/namesakes', operationId: 'findNamesakes', access: 'members.manage',
    summary: 'Who of the own subtrees a new member may be already; it changes nothing', body: wire.newNamesakeSchema, answer: wire.namesakesSchema,
    handle: (context, { body }) => findNamesakes(context, body),
  }),
  route({
    method: 'GET', url: '/api/members/:id', operationId: 'readMember', access: 'members.read',
    summary: 'The record of a person; a look from outside the union is noted', params: idParams, answer: wire.personSchema,
    handle: (context, { params }) => viewPerson(context, params.id),
  }),
  route({
    method: 'PATCH', url: '/api/members/:id', operationId: 'changePerson', access: 'members.manage',
    summary: 'Set details of a person right', params: idParams, body: wire.personChangeSchema, answer: wire.personSchema,
    handle: (context, { params, body }) => changePerson(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/members/:id/showing', operationId: 'showPerson', access: 'members.read',
    summary: 'Show what is masked, for a purpose that is kept', params: idParams, body: wire.showingSchema, answer: wire.personSchema,
    handle: (context, { params, body }) => showPerson(context, params.id, body),
  }),
  route({
    method: 'GET', url: '/api/members/:id/views', operationId: 'readPersonViews', access: 'members.manage',
    summary: 'Who looked at a record from outside its union, newest first', params: idParams, query: wire.viewsQuery, answer: wire.viewPageSchema,
    handle: (context, { params, query }) => readLooks(context, params.id, query),
  }),
  route({
    method: 'POST', url: '/api/members/:id/leaving', operationId: 'leaveUnion', access: 'members.manage', status: 201,
    summary: 'A member leaves their union', params: idParams, body: wire.leavingSchema, answer: wire.personSchema,
    handle: (context, { params, body }) => leaveUnion(context, params.id, body),
  }),
  route({
    method: 'DELETE', url: '/api/members/:id/leaving', operationId: 'takeBackLeaving', access: 'members.manage',
    summary: 'Take back a leaving entered by mistake', params: idParams, answer: wire.personSchema,
    handle: (context, { params }) => takeBackLeaving(context, params.id),
  }),
  route({
    method: 'POST', url: '/api/members/:id/readmission', operationId: 'readmitMember', access: 'members.manage', status: 201,
    summary: 'Admit again who left', params: idParams, body: wire.readmissionSchema, answer: wire.personSchema,
    handle: (context, { params, body }) => readmitMember(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/member-readmissions', operationId: 'readmitByNumber', access: 'members.manage', status: 201,
    summary: 'Admit again who left a union elsewhere, by a whole number', body: wire.readmissionByNumberSchema, answer: wire.personSchema,
    handle: (context, { body }) => readmitByNumber(context, body),
  }),
  route({
    method: 'POST', url: '/api/members/:id/suspensions', operationId: 'suspendMember', access: 'members.manage', status: 201,
    summary: 'Suspend a member for a time', params: idParams, body: wire.suspensionSchema, answer: wire.personSchema,
    handle: (context, { params, body }) => suspendMember(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/members/:id/suspensions/:suspensionId/ending', operationId: 'endSuspension', access: 'members.manage',
    summary: 'End a suspension before its time', params: wire.suspensionParams, body: wire.suspensionEndSchema, answer: wire.personSchema,
    handle: (context, { params, body }) => endSuspension(context, params, body.on),
  }),
  route({
    method: 'POST', url: '/api/members/:id/groups', operationId: 'placeMemberInGroup', access: 'members.manage', status: 201,
    summary: 'Place a member in a branch or group from a day on', params: idParams, body: wire.groupingSchema, answer: wire.personSchema,
    handle: (context, { params, body }) => placeMemberInGroup(context, params.id, body),
  }),
  route({
    method: 'GET', url: '/api/member-transfers', operationId: 'readTransfers', access: 'members.read',
    summary: 'Transfers from and to the own unions, the newest first', query: wire.transfersQuery, answer: wire.transferPageSchema,
    handle: (context, { query }) => readTransfers(context, query),
  }),
  route({
    method: 'GET', url: '/api/member-transfers/targets', operationId: 'findTransferTargets', access: 'members.manage',
    summary: 'Unions by words of their name, wherever they are', query: wire.transferTargetsQuery, answer: wire.transferTargetsSchema,
    handle: (context, { query }) => findTransferTargets(context, query),
  }),
  route({
    method: 'POST', url: '/api/member-transfers', operationId: 'askTransfer', access: 'members.manage', status: 201,
    summary: 'Ask for the transfer of a member', body: wire.newTransferSchema, answer: wire.transferSchema,
    handle: (context, { body }) => askTransfer(context, body),
  }),
  route({
    method: 'POST', url: '/api/member-transfers/:id/confirmation', operationId: 'confirmTransfer', access: 'members.manage',
    summary: 'Agree to a transfer, which carries it out', params: idParams, answer: wire.transferSchema,
    handle: (context, { params }) => confirmTransfer(context, params.id),
  }),
  route({
    method: 'POST', url: '/api/member-transfers/:id/consent', operationId: 'recordTransferConsent', access: 'members.manage',
    summary: 'Record who of the other side agreed to a transfer, which carries it out', params: idParams, body: wire.transferConsentSchema, answer: wire.transferSchema,
    handle: (context, { params, body }) => confirmTransfer(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/member-transfers/:id/refusal', operationId: 'refuseTransfer', access: 'members.manage',
    summary: 'Refuse a transfer, with the reason', params: idParams, body: wire.transferRefusalSchema, answer: wire.transferSchema,
    handle: (context, { params, body }) => refuseTransfer(context, params.id, body.reason),
  }),
  route({
    method: 'POST', url: '/api/member-transfers/:id/withdrawal', operationId: 'withdrawTransfer', access: 'members.manage',
    summary: 'Take back a transfer that one asked for', params: idParams, answer: wire.transferSchema,
    handle: (context, { params }) => withdrawTransfer(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/units/:id/member-figures', operationId: 'readMemberFigures', access: 'members.read',
    summary: 'Members of a unit on a day, and what came and went since another', params: idParams, query: wire.figuresQuery, answer: wire.figuresSchema,
    handle: (context, { params, query }) => readMemberFigures(context, params.id, query),
  }),
  route({
    method: 'POST', url: '/api/member-exports', operationId: 'exportMembers', access: 'members.manage', gives: 'file',
    summary: 'Members of a unit as a table, for a purpose that is kept', body: wire.exportSchema,
    handle: (context, { body }) => exportMembers(context, body),
  }),
  route({
    method: 'GET', url: '/api/member-exports', operationId: 'readMemberExports', access: 'members.manage',
    summary: 'Lists of members that left the system, of a unit and those below it, newest first', query: wire.memberExportsQuery, answer: wire.memberExportPageSchema,
    handle: (context, { query }) => readMemberExports(context, query),
  }),
  route({
    method: 'GET', url: '/api/people/blanking', operationId: 'readBlanking', access: 'accounts.manage',
    summary: 'How many people have details that were kept long enough', answer: wire.blankedSchema,
    handle: (context) => readBlanking(context),
  }),
  route({
    method: 'POST', url: '/api/people/blanking', operationId: 'blankDetails', access: 'accounts.manage',
    summary: 'Blank personal details that were kept long enough', body: wire.blankingSchema, answer: wire.blankedSchema,
    handle: (context, { body }) => blankDetails(context, body),
  }),
];
