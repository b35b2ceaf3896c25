import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
import { acceptReport } from './accept-report.ts';
import { readFaults } from './read-faults.ts';
import { removeRow } from './remove-row.ts';
import { readDraft } from './read-draft.ts';
import { readRevision, readRevisions } from './read-revisions.ts';
import { returnReport } from './return-report.ts';
import { saveRow } from './save-row.ts';
import { saveSection } from './save-section.ts';
import * as wire from './schemas.ts';
import { submitReport } from './submit-report.ts';

export const submissionsRoutes = [
  route({
    method: 'GET', url: '/api/assignments/:id/draft', operationId: 'readDraft', access: 'campaigns.read',
    summary: 'The draft: each section and form row with its version', params: idParams, answer: wire.draftSchema,
    handle: (context, { params }) => readDraft(context, params.id),
  }),
  route({
    method: 'PUT', url: '/api/assignments/:id/draft/sections/:sectionKey', operationId: 'saveSection', access: 'reports.write',
    summary: 'Save a section; 409 `version_mismatch` carries what another saved meanwhile as `current`', params: wire.sectionParams, body: wire.sectionSaveSchema, answer: wire.savedSchema,
    handle: (context, { params, body }) => saveSection(context, params, body),
  }),
  route({
    method: 'PUT', url: '/api/assignments/:id/draft/rows/:formKey/:rowKey', operationId: 'saveRow', access: 'reports.write',
    summary: 'Save a row of a form; 409 `version_mismatch` carries what another saved meanwhile as `current`', params: wire.rowParams, body: wire.rowSaveSchema, answer: wire.savedSchema,
    handle: (context, { params, body }) => saveRow(context, params, body),
  }),
  route({
    method: 'DELETE', url: '/api/assignments/:id/draft/rows/:formKey/:rowKey', operationId: 'removeRow', access: 'reports.write', status: 204,
    summary: 'Take away a row that was added to a form', params: wire.rowParams, query: wire.removalQuery,
    handle: (context, { params, query }) => removeRow(context, params, query.version),
  }),
  route({
    method: 'GET', url: '/api/assignments/:id/faults', operationId: 'readFaults', access: 'campaigns.read',
    summary: 'What is to be looked at in the draft before it is handed in', params: idParams, answer: wire.standingFaultsSchema,
    handle: (context, { params }) => readFaults(context, params.id),
  }),
  route({
    method: 'POST', url: '/api/assignments/:id/revisions', operationId: 'submitReport', access: 'reports.submit', status: 201,
    summary: 'Submit: freeze the draft into the next revision', params: idParams, body: wire.submitSchema, answer: wire.revisionSummarySchema,
    handle: (context, { params, body }) => submitReport(context, params.id, body.id, body.explanation),
  }),
  route({
    method: 'GET', url: '/api/assignments/:id/revisions', operationId: 'readRevisions', access: 'campaigns.read',
    summary: 'What a unit submitted, newest first (at most 100)', params: idParams, answer: wire.revisionListSchema,
    handle: (context, { params }) => readRevisions(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/revisions/:id', operationId: 'readRevision', access: 'campaigns.read',
    summary: 'One revision with its texts and figures', params: idParams, answer: wire.revisionSchema,
    handle: (context, { params }) => readRevision(context, params.id),
  }),
  route({
    method: 'POST', url: '/api/revisions/:id/acceptance', operationId: 'acceptReport', access: 'reports.review', status: 201,
    summary: 'Accept a submitted report', params: idParams, body: wire.acceptSchema, answer: wire.revisionSummarySchema,
    handle: (context, { params, body }) => acceptReport(context, params.id, body.id),
  }),
  route({
    method: 'POST', url: '/api/revisions/:id/return', operationId: 'returnReport', access: 'reports.review', status: 201,
    summary: 'Return a submitted report with a reason, pinned to sections and cells', params: idParams, body: wire.returnSchema, answer: wire.revisionSummarySchema,
    handle: (context, { params, body }) => returnReport(context, params.id, body),
  }),
];
