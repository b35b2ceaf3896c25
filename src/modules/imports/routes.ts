import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
import { applyImport, cancelImport, changeImportDay } from './decide-import.ts';
import { exportUnits } from './export-units.ts';
import { exportWorkplaces } from './export-workplaces.ts';
import { decideRest, decideRow } from './decide-row.ts';
import { downloadImportFile, readImport, readImportRows, readImports } from './follow-import.ts';
import { importSignals } from './import.ts';
import { readImportReviews } from './read-reviews.ts';
import { readColumns, readTemplate } from './read-template.ts';
import {
  applicationSchema, columnsSchema, decisionSchema, effectiveSchema, exportQuery, importFields, importPageSchema, importRowPageSchema, importRowsQuery, importSchema, importsQuery, kindParams, restSchema, reviewPageSchema, reviewsQuery, rowParams,
  templateQuery,
} from './schemas.ts';
import { startImport } from './start-import.ts';

export const importsRoutes = [
  route({
    method: 'GET', url: '/api/imports', operationId: 'readImports', access: 'signed-in',
    summary: 'Own imports of sheets, newest first', query: importsQuery, answer: importPageSchema,
    handle: (context, { query }) => readImports(context, query),
  }),
  route({
    method: 'POST', url: '/api/imports', operationId: 'startImport', access: 'signed-in', status: 201, takes: 'upload',
    summary: 'Hand in a sheet (.xlsx, .csv): it is read behind the answer, and nothing changes before it is applied',
    description: 'multipart/form-data with id, kind, unitId, effective (optional) and file (at most 20 MB). Follow GET /api/imports/{id}',
    body: importFields, answer: importSchema, admit: async ({ files }) => files,
    prepare: async (upload, _body, files) => { await files.put(upload.bytes); },
    handle: (context, { body, upload }) => startImport(context, body, upload),
    committed: () => importSignals.emit('queued'),
  }),
  route({
    method: 'GET', url: '/api/imports/:id', operationId: 'readImport', access: 'signed-in',
    summary: 'How far one of the own imports is, and what it would do', params: idParams, answer: importSchema,
    handle: (context, { params }) => readImport(context, params.id),
  }),
  route({
    method: 'DELETE', url: '/api/imports/:id', operationId: 'cancelImport', access: 'signed-in',
    summary: 'Stop one of the own imports', params: idParams,
    handle: (context, { params }) => cancelImport(context, params.id),
    committed: ({ params }) => importSignals.emit('cancelled', params.id),
  }),
  route({
    method: 'GET', url: '/api/imports/:id/rows', operationId: 'readImportRows', access: 'signed-in',
    summary: 'Rows of one of the own imports: those with something to read, unless asked otherwise', params: idParams, query: importRowsQuery, answer: importRowPageSchema,
    handle: (context, { params, query }) => readImportRows(context, params.id, query),
  }),
  route({
    method: 'GET', url: '/api/imports/:id/reviews', operationId: 'readImportReviews', access: 'signed-in',
    summary: 'Rows of one of the own imports that may be somebody who is known, beside whom they may be', params: idParams, query: reviewsQuery, answer: reviewPageSchema,
    handle: (context, { params, query }) => readImportReviews(context, params.id, query),
  }),
  route({
    method: 'PUT', url: '/api/imports/:id/rows/:number/decision', operationId: 'decideImportRow', access: 'signed-in',
    summary: 'Say whom such a row means: one of the candidates, somebody else, or that it is not to be used', params: rowParams, body: decisionSchema, answer: importSchema,
    handle: (context, { params, body }) => decideRow(context, params.id, params.number, body),
  }),
  route({
    method: 'PUT', url: '/api/imports/:id/decisions', operationId: 'decideRemainingRows', access: 'signed-in',
    summary: 'Say of all rows that still wait that they mean somebody else; those with a number of somebody known go on waiting', params: idParams, body: restSchema, answer: importSchema,
    handle: (context, { params }) => decideRest(context, params.id),
  }),
  route({
    method: 'PUT', url: '/api/imports/:id/effective', operationId: 'changeImportDay', access: 'signed-in',
    summary: 'Choose another day from which what changes holds; the sheet is looked over anew', params: idParams, body: effectiveSchema, answer: importSchema,
    handle: (context, { params, body }) => changeImportDay(context, params.id, body.effective),
    committed: () => importSignals.emit('queued'),
  }),
  route({
    method: 'POST', url: '/api/imports/:id/application', operationId: 'applyImport', access: 'signed-in',
    summary: 'Apply the rows shown: all or nothing, or the good ones', params: idParams, body: applicationSchema, answer: importSchema,
    handle: (context, { params, body }) => applyImport(context, params.id, body.mode),
    committed: () => importSignals.emit('queued'),
  }),
  route({
    method: 'GET', url: '/api/imports/:id/file', operationId: 'downloadImportFile', access: 'signed-in', gives: 'file',
    summary: 'The sheet as it came in', params: idParams,
    handle: (context, { params }) => downloadImportFile(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/import-kinds/:kind/columns', operationId: 'readImportColumns', access: 'signed-in',
    summary: 'The columns of a sheet, with what to write in them', params: kindParams, answer: columnsSchema,
    handle: (context, { params }) => readColumns(context, params.kind),
  }),
  route({
    method: 'GET', url: '/api/import-kinds/:kind/template', operationId: 'downloadImportTemplate', access: 'signed-in', gives: 'file',
    summary: 'An empty workbook to fill in', params: kindParams, query: templateQuery,
    handle: (context, { params, query }) => readTemplate(context, params.kind, query.language),
  }),
  route({
    method: 'GET', url: '/api/units/export', operationId: 'exportUnits', access: 'organisation.read', gives: 'file',
    summary: 'A unit and all below it as of a day, as .xlsx or .csv, in the columns of the template', query: exportQuery,
    handle: (context, { query }) => exportUnits(context, query),
  }),
  route({
    method: 'GET', url: '/api/workplaces/export', operationId: 'exportWorkplaces', access: 'workplaces.read', gives: 'file',
    summary: 'The workplaces that a unit and those below it look after or cover as of a day, as .xlsx or .csv, in the columns of the template', query: exportQuery,
    handle: (context, { query }) => exportWorkplaces(context, query),
  }),
];
