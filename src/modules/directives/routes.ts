import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
import { confirmDirective } from './confirm-directive.ts';
import { correctDirective } from './correct-directive.ts';
import { particularsRoutes } from './particulars-routes.ts';
import { readDirectiveRecord } from './read-directive-record.ts';
import { reopenDirective } from './reopen-directive.ts';
import { groundToReadAgain, readAnew, readDocumentAgain } from './read-document-again.ts';
import { directiveChangeSchema, directiveConfirmSchema, directiveRecordSchema, readAgainSchema } from './schemas.ts';

export const directivesRoutes = [
  ...particularsRoutes,
  route({
    method: 'GET', url: '/api/documents/:id/directive', operationId: 'readDirective', access: 'signed-in',
    summary: 'What a document says: as read until someone corrects or confirms it', params: idParams, answer: directiveRecordSchema,
    handle: (context, { params }) => readDirectiveRecord(context, params.id),
  }),
  route({
    method: 'PUT', url: '/api/documents/:id/directive', operationId: 'correctDirective', access: 'directives.confirm',
    summary: 'Save corrections; 409 `version_mismatch` carries what another saved meanwhile', params: idParams, body: directiveChangeSchema, answer: directiveRecordSchema,
    handle: (context, { params, body }) => correctDirective(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/documents/:id/directive/confirmation', operationId: 'confirmDirective', access: 'directives.confirm',
    summary: 'Confirm that this is what the document says', params: idParams, body: directiveConfirmSchema, answer: directiveRecordSchema,
    handle: (context, { params, body }) => confirmDirective(context, params.id, body),
  }),
  route({
    method: 'DELETE', url: '/api/documents/:id/directive/confirmation', operationId: 'reopenDirective', access: 'directives.confirm',
    summary: 'Take a confirmation back; a campaign made from it keeps the template that it copied', params: idParams, answer: directiveRecordSchema,
    handle: (context, { params }) => reopenDirective(context, params.id),
  }),
  route({
    method: 'POST', url: '/api/documents/:id/readings', operationId: 'readDocumentAgain', access: 'directives.confirm',
    summary: 'Read a document again with the present extractor; what a person corrected and accepted is carried over', params: idParams, answer: readAgainSchema,
    gather: (context, { params }) => groundToReadAgain(context, params.id), prepare: readAnew,
    handle: (context, { params, prepared }) => readDocumentAgain(context, params.id, prepared),
  }),
];
