import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
import { addLink } from './add-link.ts';
import { confirmLink } from './confirm-link.ts';
import { documentsIssuedFor } from './documents-issued-for.ts';
import { readBelow } from './read-below.ts';
import { readDifferences } from './read-differences.ts';
import { readLineage } from './read-lineage.ts';
import { readNotHeld } from './read-not-held.ts';
import { rejectLink } from './reject-link.ts';
import { removeLink } from './remove-link.ts';
import { reopenLink } from './reopen-link.ts';
import * as wire from './schemas.ts';

export const lineageRoutes = [
  route({
    method: 'GET', url: '/api/documents/:id/lineage', operationId: 'readLineage', access: 'signed-in',
    summary: 'The chain of a document from the resolution to the last plan, and its own links', params: idParams, answer: wire.lineageSchema,
    handle: (context, { params }) => readLineage(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/documents/:id/lineage/below', operationId: 'readBelow', access: 'signed-in',
    summary: 'The documents directly below one, by issuer', params: idParams, query: wire.belowQuery, answer: wire.belowPageSchema,
    handle: (context, { params, query }) => readBelow(context, params.id, query),
  }),
  route({
    method: 'GET', url: '/api/documents/:id/lineage/differences', operationId: 'readDifferences', access: 'signed-in',
    summary: 'In what a document departs from one above it', params: idParams, query: wire.differencesQuery, answer: wire.differencesSchema,
    handle: (context, { params, query }) => readDifferences(context, params.id, query.to),
  }),
  route({
    method: 'GET', url: '/api/documents/:id/lineage/issued', operationId: 'documentsIssuedFor', access: 'signed-in',
    summary: 'What each level issued to carry a document out, counted, and its reviews', params: idParams, answer: wire.issuedSchema,
    handle: (context, { params }) => documentsIssuedFor(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/lineage/not-held', operationId: 'readNotHeld', access: 'documents.read',
    summary: 'Documents that others cite and that are not held', query: wire.notHeldQuery, answer: wire.notHeldPageSchema,
    handle: (context, { query }) => readNotHeld(context, query),
  }),
  route({
    method: 'POST', url: '/api/documents/:id/lineage/links', operationId: 'addLink', access: 'directives.confirm', status: 201,
    summary: 'Add a link that the document itself did not tell', params: idParams, body: wire.newLinkSchema, answer: wire.lineageSchema,
    handle: (context, { params, body }) => addLink(context, params.id, body),
  }),
  route({
    method: 'DELETE', url: '/api/documents/:id/lineage/links/:linkId', operationId: 'removeLink', access: 'directives.confirm',
    summary: 'Remove a link that a person added', params: wire.linkParams, answer: wire.lineageSchema,
    handle: (context, { params }) => removeLink(context, params.id, params.linkId),
  }),
  route({
    method: 'POST', url: '/api/documents/:id/lineage/links/:linkId/confirmation', operationId: 'confirmLink', access: 'directives.confirm',
    summary: 'Confirm a link, as proposed or with another kind or document', params: wire.linkParams, body: wire.confirmationSchema, answer: wire.lineageSchema,
    handle: (context, { params, body }) => confirmLink(context, params.id, params.linkId, body),
  }),
  route({
    method: 'POST', url: '/api/documents/:id/lineage/links/:linkId/rejection', operationId: 'rejectLink', access: 'directives.confirm',
    summary: 'Say that a proposed link is none', params: wire.linkParams, answer: wire.lineageSchema,
    handle: (context, { params }) => rejectLink(context, params.id, params.linkId),
  }),
  route({
    method: 'DELETE', url: '/api/documents/:id/lineage/links/:linkId/decision', operationId: 'reopenLink', access: 'directives.confirm',
    summary: 'Take a decision back', params: wire.linkParams, answer: wire.lineageSchema,
    handle: (context, { params }) => reopenLink(context, params.id, params.linkId),
  }),
];
