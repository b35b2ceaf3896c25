import { sourceLayoutSchema } from '../../engines/source-layout/index.ts';
import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
import { downloadOriginal } from './download-original.ts';
import { cancelIntake, readIntake, readIntakes } from './follow-intake.ts';
import { readPagePicture } from './page-pictures.ts';
import { awaitIntake, queueIntake } from './queue-intake.ts';
import { readDocument, readDocuments } from './read-documents.ts';
import { intakeSignals } from './intake.ts';
import { readLayout } from './read-layout.ts';
import { reader } from './reader.ts';
import { confirmReceipt, downloadReceived, readReceivedDocuments } from './received-documents.ts';
import { documentDetailSchema, documentPageSchema, documentsQuery, intakeFields, intakeSchema, intakesSchema, pageParams, receivedPageSchema, receivedQuery, receivedSchema } from './schemas.ts';
import { takeIn } from './take-in.ts';

export const intakeRoutes = [
  route({
    method: 'GET', url: '/api/documents', operationId: 'readDocuments', access: 'documents.read',
    summary: 'Documents taken in, newest first', query: documentsQuery, answer: documentPageSchema,
    handle: (context, { query }) => readDocuments(context, query),
  }),
  route({
    method: 'POST', url: '/api/documents', operationId: 'takeInDocument', access: 'documents.intake', status: 201, takes: 'upload',
    summary: 'Take a document in and read it',
    description: 'multipart/form-data with id, unitId, file (at most 20 MB) and, with the sender’s consent, convert. 202 where pages are pictures that are still being recognised: follow GET /api/intakes/{id}',
    body: intakeFields, answer: documentDetailSchema, accepted: intakeSchema, admit: async ({ files }) => files,
    prepare: async (upload, { convert }, files) => {
      const read = await reader.run({ ...upload, convert });
      if (read.ok) await files.put(upload.bytes);
      return read;
    },
    handle: (context, { body, upload, prepared }) =>
      prepared.ok === 'recognise' ? queueIntake(context, body, upload, prepared.pages) : takeIn(context, body, upload, prepared),
    settle: awaitIntake,
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
  route({
    method: 'GET', url: '/api/documents/:id/layout', operationId: 'readDocumentLayout', access: 'signed-in',
    summary: 'How the source looked, tied to its text; not found for a plain text', params: idParams, answer: sourceLayoutSchema,
    handle: (context, { params }) => readLayout(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/documents/:id/pages/:page', operationId: 'readPagePicture', access: 'signed-in', gives: 'file',
    summary: 'A picture of one page (image/webp)', params: pageParams,
    handle: (context, { params }) => readPagePicture(context, params.id, params.page),
  }),
  route({
    method: 'GET', url: '/api/units/:id/received-documents', operationId: 'readReceivedDocuments', access: 'issuance.read',
    summary: 'Documents that came to a unit through the system, the last first', params: idParams, query: receivedQuery, answer: receivedPageSchema,
    handle: (context, { params, query }) => readReceivedDocuments(context, params.id, query),
  }),
  route({
    method: 'POST', url: '/api/received-documents/:id/receipt', operationId: 'confirmReceipt', access: 'issuance.issue',
    summary: 'Confirm that it was received', params: idParams, answer: receivedSchema,
    handle: (context, { params }) => confirmReceipt(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/received-documents/:id/file', operationId: 'downloadReceived', access: 'issuance.read', gives: 'file',
    summary: 'The file as it was sent', params: idParams,
    handle: (context, { params }) => downloadReceived(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/intakes', operationId: 'readIntakes', access: 'documents.intake',
    summary: 'Own files that are being read, wait for it or could not be read', answer: intakesSchema,
    handle: (context) => readIntakes(context),
  }),
  route({
    method: 'GET', url: '/api/intakes/:id', operationId: 'readIntake', access: 'signed-in',
    summary: 'How far one of the own files is', params: idParams, answer: intakeSchema,
    handle: (context, { params }) => readIntake(context, params.id),
  }),
  route({
    method: 'DELETE', url: '/api/intakes/:id', operationId: 'cancelIntake', access: 'signed-in',
    summary: 'Stop reading one of the own files, or take it off the list', params: idParams,
    handle: (context, { params }) => cancelIntake(context, params.id),
    committed: ({ params }) => intakeSignals.emit('cancelled', params.id),
  }),
];
