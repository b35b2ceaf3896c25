import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
import { compareWorkbook } from './compare-workbook.ts';
import { saveRows } from './save-rows.ts';
import { rowsSavedSchema, rowsSaveSchema, workbookFields, workbookReadSchema } from './workbook-schemas.ts';
import { downloadWorkbook, reportToFill } from './workbook.ts';

export const workbookRoutes = [
  route({
    method: 'GET', url: '/api/assignments/:id/workbook.xlsx', operationId: 'downloadWorkbook', access: 'reports.write', gives: 'file',
    summary: 'The forms of a report as a workbook to fill in, with what the draft holds', params: idParams,
    handle: (context, { params }) => downloadWorkbook(context, params.id),
  }),
  route({
    method: 'POST', url: '/api/assignments/:id/workbook', operationId: 'compareWorkbook', access: 'reports.write', takes: 'upload',
    summary: 'Compare a workbook that was filled in with the draft, cell by cell; nothing is saved',
    description: 'multipart/form-data with file (.xlsx, at most 20 MB). Save what was chosen by PATCH /api/assignments/{id}/draft/rows',
    params: idParams, body: workbookFields, answer: workbookReadSchema,
    admit: (context, { params }) => reportToFill(context, params.id),
    prepare: (upload, _body, report) => compareWorkbook(upload, report),
    handle: async (_context, { prepared }) => prepared,
  }),
  route({
    method: 'PATCH', url: '/api/assignments/:id/draft/rows', operationId: 'saveRows', access: 'reports.write',
    summary: 'Save cells of several rows at once, all or nothing; 409 `version_mismatch` carries the rows that others saved meanwhile as `current.rows`',
    params: idParams, body: rowsSaveSchema, answer: rowsSavedSchema,
    handle: (context, { params, body }) => saveRows(context, params.id, body),
  }),
];
