import { z } from 'zod';
import { route } from '../../kit/route.ts';
import { id, idParams } from '../../kit/wire.ts';
import { addToRecord } from './add-to-record.ts';
import { assessCommittee, removeCommitteeAssessment } from './assess-committee.ts';
import { changeCommittee } from './change-committee.ts';
import { changeOffice, endOffice } from './change-office.ts';
import { changeOfficerRecord } from './change-record.ts';
import { careRoutes } from './care-routes.ts';
import { createCommittee } from './create-committee.ts';
import { createOffice } from './create-office.ts';
import { readCommittees } from './read-committees.ts';
import { readMeetings } from './read-meetings.ts';
import { readOfficers } from './read-officers.ts';
import { readOfficerRecord } from './read-record.ts';
import { readOfficerVocabulary } from './read-vocabulary.ts';
import { recordMeeting, removeMeeting } from './record-meeting.ts';
import { removeFromRecord, settleTraining } from './remove-from-record.ts';
import * as wire from './schemas.ts';
import { standardRoutes } from './standard-routes.ts';

const made = z.object({ id });

export const officersRoutes = [
  route({
    method: 'GET', url: '/api/officer-vocabulary', operationId: 'readOfficerVocabulary', access: 'signed-in',
    summary: 'Committees, positions, levels and the numbers of the rules', answer: wire.vocabularySchema,
    handle: (context) => readOfficerVocabulary(context),
  }),
  route({
    method: 'GET', url: '/api/units/:id/committees', operationId: 'readCommittees', access: 'officers.read',
    summary: 'Committees and officers of a unit', params: idParams, answer: wire.unitCommitteesSchema,
    handle: (context, { params }) => readCommittees(context, params.id),
  }),
  route({
    method: 'POST', url: '/api/committees', operationId: 'createCommittee', access: 'officers.manage', status: 201,
    summary: 'Record a term of a committee', body: wire.newCommitteeSchema, answer: made,
    handle: (context, { body }) => createCommittee(context, body),
  }),
  route({
    method: 'PATCH', url: '/api/committees/:id', operationId: 'changeCommittee', access: 'officers.manage',
    summary: 'Set right what is kept of a term', params: idParams, body: wire.committeeChangeSchema,
    handle: (context, { params, body }) => changeCommittee(context, params.id, body),
  }),
  route({
    method: 'PUT', url: '/api/committees/:id/assessments/:year', operationId: 'assessCommittee', access: 'officers.manage',
    summary: 'Record what a committee was found to be in a year, or set that right', params: wire.assessmentParams, body: wire.committeeAssessmentChangeSchema,
    handle: (context, { params, body }) => assessCommittee(context, params, body),
  }),
  route({
    method: 'DELETE', url: '/api/committees/:id/assessments/:year', operationId: 'removeCommitteeAssessment', access: 'officers.manage',
    summary: 'Take back an assessment recorded by mistake', params: wire.assessmentParams,
    handle: (context, { params }) => removeCommitteeAssessment(context, params),
  }),
  route({
    method: 'GET', url: '/api/units/:id/meetings', operationId: 'readMeetings', access: 'officers.read',
    summary: 'Meetings of the committees of a unit, the newest first', params: idParams, query: wire.meetingsQuery, answer: wire.meetingPageSchema,
    handle: (context, { params, query }) => readMeetings(context, params.id, query),
  }),
  route({
    method: 'POST', url: '/api/committee-meetings', operationId: 'recordMeeting', access: 'officers.manage', status: 201,
    summary: 'Record a meeting of a committee, with who attended', body: wire.newMeetingSchema, answer: made,
    handle: (context, { body }) => recordMeeting(context, body),
  }),
  route({
    method: 'DELETE', url: '/api/committee-meetings/:id', operationId: 'removeMeeting', access: 'officers.manage',
    summary: 'Take back a meeting recorded by mistake', params: idParams,
    handle: (context, { params }) => removeMeeting(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/officers', operationId: 'readOfficers', access: 'officers.read',
    summary: 'Officers in the own subtrees, by given name', query: wire.officersQuery, answer: wire.officerPageSchema,
    handle: (context, { query }) => readOfficers(context, query),
  }),
  route({
    method: 'POST', url: '/api/offices', operationId: 'createOffice', access: 'officers.manage', status: 201,
    summary: 'Let a person take a position in a unit', body: wire.newOfficeSchema, answer: wire.officeSchema,
    handle: (context, { body }) => createOffice(context, body),
  }),
  route({
    method: 'PATCH', url: '/api/offices/:id', operationId: 'changeOffice', access: 'officers.manage',
    summary: 'Set right what is kept of an office', params: idParams, body: wire.officeChangeSchema, answer: wire.officeSchema,
    handle: (context, { params, body }) => changeOffice(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/offices/:id/ending', operationId: 'endOffice', access: 'officers.manage', status: 201,
    summary: 'End an office on a day', params: idParams, body: wire.officeEndSchema, answer: made,
    handle: (context, { params, body }) => endOffice(context, params.id, body),
  }),
  route({
    method: 'GET', url: '/api/officers/:id', operationId: 'readOfficerRecord', access: 'officers.read',
    summary: 'The record of an officer; a look from outside the union is noted', params: idParams, answer: wire.officerRecordSchema,
    handle: (context, { params }) => readOfficerRecord(context, params.id),
  }),
  route({
    method: 'PUT', url: '/api/officers/:id', operationId: 'changeOfficerRecord', access: 'officers.manage',
    summary: 'Keep whether an officer rose from a worker, and the standards met', params: idParams, body: wire.recordChangeSchema, answer: wire.officerRecordSchema,
    handle: (context, { params, body }) => changeOfficerRecord(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/officers/:id/entries', operationId: 'addToRecord', access: 'officers.manage', status: 201,
    summary: 'Add a qualification, planning, move, assessment or course to a record', params: idParams, body: wire.newEntrySchema, answer: wire.officerRecordSchema,
    handle: (context, { params, body }) => addToRecord(context, params.id, body),
  }),
  route({
    method: 'DELETE', url: '/api/officers/:id/entries/:kind/:entryId', operationId: 'removeFromRecord', access: 'officers.manage',
    summary: 'Take out of a record what was entered by mistake', params: wire.entryParams, answer: wire.officerRecordSchema,
    handle: (context, { params }) => removeFromRecord(context, params),
  }),
  route({
    method: 'PUT', url: '/api/officers/:id/trainings/:entryId/outcome', operationId: 'settleTraining', access: 'officers.manage',
    summary: 'Say what became of an officer after a course', params: wire.outcomeParams, body: wire.outcomeSchema, answer: wire.officerRecordSchema,
    handle: (context, { params, body }) => settleTraining(context, params, body),
  }),
  ...careRoutes,
  ...standardRoutes,
];
