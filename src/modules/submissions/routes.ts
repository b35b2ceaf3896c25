import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
import { acceptReport } from './accept-report.ts';
import { handInReport } from './hand-in-report.ts';
import { acceptReports } from './accept-reports.ts';
import { askReopening } from './ask-reopening.ts';
import { readFaults } from './read-faults.ts';
import { removeRow } from './remove-row.ts';
import { readDraft } from './read-draft.ts';
import { readMoved } from './read-moved.ts';
import { readStale } from './read-stale.ts';
import { readRevision, readRevisions } from './read-revisions.ts';
import { readWaiting, readWaitingSummary } from './read-waiting.ts';
import { refuseReopening, reopenReport } from './reopen-report.ts';
import { returnReport } from './return-report.ts';
import { saveRow } from './save-row.ts';
import { saveSection } from './save-section.ts';
import * as wire from './schemas.ts';
import { submitReport } from './submit-report.ts';
import { withdrawReport } from './withdraw-report.ts';
import { workbookRoutes } from './workbook-routes.ts';

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
    method: 'POST', url: '/api/assignments/:id/whole-reports', operationId: 'handInReport', access: 'reports.submit', status: 201,
    summary: 'Hand a whole report in at once, past the draft; 409 `draft_in_the_way` where somebody has typed there', params: idParams, body: wire.wholeReportSchema, answer: wire.revisionSummarySchema,
    handle: (context, { params, body }) => handInReport(context, params.id, body),
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
  route({
    method: 'POST', url: '/api/revisions/:id/withdrawal', operationId: 'withdrawReport', access: 'reports.submit', status: 201,
    summary: 'Take back a report that nobody has decided on yet, with a reason', params: idParams, body: wire.reasonSchema, answer: wire.revisionSummarySchema,
    handle: (context, { params, body }) => withdrawReport(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/revisions/:id/reopening-request', operationId: 'askReopening', access: 'reports.submit', status: 201,
    summary: 'Ask the level above to open an accepted report again', params: idParams, body: wire.reasonSchema, answer: wire.revisionSummarySchema,
    handle: (context, { params, body }) => askReopening(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/revisions/:id/reopening', operationId: 'reopenReport', access: 'reports.review', status: 201,
    summary: 'Open an accepted report again with a reason, pinned to sections and cells; what was accepted counts until a later revision is',
    params: idParams, body: wire.returnSchema, answer: wire.revisionSummarySchema,
    handle: (context, { params, body }) => reopenReport(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/revisions/:id/reopening-refusal', operationId: 'refuseReopening', access: 'reports.review', status: 201,
    summary: 'Refuse a request to open an accepted report again, with a reason', params: idParams, body: wire.reasonSchema, answer: wire.revisionSummarySchema,
    handle: (context, { params, body }) => refuseReopening(context, params.id, body),
  }),
  route({
    method: 'GET', url: '/api/campaigns/:id/waiting-reports', operationId: 'readWaitingReports', access: 'reports.review',
    summary: "Reports that wait for the asker's decision, by name", params: idParams, query: wire.waitingQuery, answer: wire.waitingPageSchema,
    handle: (context, { params, query }) => readWaiting(context, params.id, query),
  }),
  route({
    method: 'GET', url: '/api/campaigns/:id/waiting-reports/summary', operationId: 'readWaitingSummary', access: 'reports.review',
    summary: 'How many of them can be accepted together, and why others are left out', params: idParams, query: wire.waitingFilterSchema, answer: wire.waitingSummarySchema,
    handle: (context, { params, query }) => readWaitingSummary(context, params.id, query),
  }),
  route({
    method: 'POST', url: '/api/campaigns/:id/acceptances', operationId: 'acceptReports', access: 'reports.review', status: 201,
    summary: 'Accept many waiting reports at once; those better looked at by themselves are left out and told', params: idParams, body: wire.acceptManySchema, answer: wire.acceptedManySchema,
    handle: (context, { params, body }) => acceptReports(context, params.id, body),
  }),
  route({
    method: 'GET', url: '/api/revisions/:id/moved-below', operationId: 'readMovedBelow', access: 'campaigns.read',
    summary: 'What has moved below since a report was handed in, by name of unit, with the changed figures', params: idParams, query: wire.movedQuery, answer: wire.movedPageSchema,
    handle: (context, { params, query }) => readMoved(context, params.id, query),
  }),
  route({
    method: 'GET', url: '/api/campaigns/:id/stale-reports', operationId: 'readStaleReports', access: 'campaigns.read',
    summary: 'Reports that stand on something that has moved since', params: idParams, answer: wire.staleSchema,
    handle: (context, { params }) => readStale(context, params.id),
  }),
  ...workbookRoutes,
];
