import { z } from 'zod';
import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
import { allowKeepingAct } from '../organisation/index.ts';
import { downloadActFile, keepActFile, readActFiles } from './act-files.ts';
import { actFileParams, actFilesSchema } from './file-schemas.ts';

export const actFileRoutes = [
  route({
    method: 'GET', url: '/api/unit-acts/:id/files', operationId: 'readActFiles', access: 'organisation.read',
    summary: 'The files kept of a decision on units', params: idParams, answer: actFilesSchema,
    handle: (context, { params }) => readActFiles(context, params.id),
  }),
  route({
    method: 'POST', url: '/api/unit-acts/:id/files', operationId: 'keepActFile', access: 'organisation.manage', takes: 'upload', status: 201,
    summary: 'Keep a file of a decision on units: its scan, an annex', description: 'multipart/form-data with file: .pdf, .doc, .docx, .odt, .rtf, .xls, .xlsx, .png, .jpg; kept as it is',
    params: idParams, body: z.object({}), answer: actFilesSchema,
    admit: (context, { params }) => allowKeepingAct(context, params.id),
    handle: (context, { params, upload }) => keepActFile(context, params.id, upload),
  }),
  route({
    method: 'GET', url: '/api/unit-acts/:id/files/:sha256', operationId: 'downloadActFile', access: 'organisation.read', gives: 'file',
    summary: 'A file kept of a decision on units', params: actFileParams,
    handle: (context, { params }) => downloadActFile(context, params.id, params.sha256),
  }),
];
