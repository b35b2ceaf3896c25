import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
import { downloadOriginal } from './download-original.ts';
import { readDocument, readDocuments } from './read-documents.ts';
import { reader } from './reader.ts';
import { documentDetailSchema, documentPageSchema, documentsQuery, intakeFields } from './schemas.ts';
import { takeIn } from './take-in.ts';

export const intakeRoutes = [
  route({
    method: 'GET', url: '/api/documents', operationId: 'readDocuments', access: 'documents.read',
    summary: 'Documents taken in, newest first', query: documentsQuery, answer: documentPageSchema,
    handle: (context, { query }) => readDocuments(context, query),
  }),
  route({
    method: 'POST', url: '/api/documents', operationId: 'takeInDocument', access: 'documents.intake', status: 201, takes: 'upload',
    summary: 'Take a document in and read it', description: 'multipart/form-data with id, unitId and file (.txt, .md or .docx, at most 20 MB)',
    body: intakeFields, answer: documentDetailSchema, prepare: (upload) => reader.run(upload),
    handle: (context, { body, upload, prepared }) => takeIn(context, body, upload, prepared),
  }),
  route({
    method: 'GET', url: '/api/documents/:id', operationId: 'readDocument', access: 'signed-in',
    summary: 'One document: its text and what was read from it', params: idParams, answer: documentDetailSchema,
    handle: (context, { params }) => readDocument(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/documents/:id/original', operationId: 'downloadOriginal', access: 'signed-in', gives: 'file',
    summary: 'The file as it came in', params: idParams,
    handle: (context, { params }) => downloadOriginal(context, params.id),
  }),
];
