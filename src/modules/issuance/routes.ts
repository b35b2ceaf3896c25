import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
import { z } from 'zod';
import { consolidationQuery } from '../consolidation/index.ts';
import { checkOutgoing, returnOutgoing } from './check-document.ts';
import { downloadOutgoing, downloadScan } from './document-files.ts';
import { changeOutgoing, discardOutgoing, draftDocument } from './draft-document.ts';
import { downloadForms, downloadFrozenForms } from './forms-as-sheets.ts';
import { issueOutgoing, recallOutgoing } from './issue-document.ts';
import { issueRevision, issueSnapshot } from './issue-report.ts';
import { downloadPdf } from './make-pdf.ts';
import { readOutgoing, readOutgoingDocuments } from './read-outgoing.ts';
import { downloadResult, readResults } from './read-results.ts';
import { addOutsideBody, changeOutsideBody, readOutsideBodies, retireOutsideBody } from './outside-bodies.ts';
import { addRecipients, logDelivery, readRecipients, removeRecipient } from './recipients.ts';
import { changeSettings, openRegister, readRegister, voidNumber } from './register.ts';
import * as wire from './schemas.ts';
import { attachContent, attachSignedScan, gatherSigning, laySigningOut, signOutgoing } from './sign-document.ts';

const noFields = z.object({});

export const issuanceRoutes = [
  route({
    method: 'GET', url: '/api/snapshots/:id/report.docx', operationId: 'downloadFrozenReport', access: 'consolidation.read', gives: 'file',
    summary: 'The official report of a frozen consolidation, as Word', params: idParams,
    handle: (context, { params }) => issueSnapshot(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/revisions/:id/report.docx', operationId: 'downloadSubmittedReport', access: 'campaigns.read', gives: 'file',
    summary: 'A submitted report in the official layout, as Word', params: idParams,
    handle: (context, { params }) => issueRevision(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/snapshots/:id/forms.xlsx', operationId: 'downloadFrozenForms', access: 'consolidation.read', gives: 'file',
    summary: 'All forms of a frozen consolidation as a workbook, and which units are in it', params: idParams,
    handle: (context, { params }) => downloadFrozenForms(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/assignments/:id/consolidation/forms.xlsx', operationId: 'downloadForms', access: 'consolidation.read', gives: 'file',
    summary: 'All forms of a consolidation as they add up now, and how far the units are', params: idParams, query: consolidationQuery,
    handle: (context, { params, query }) => downloadForms(context, params.id, query.meaning),
  }),
  route({
    method: 'GET', url: '/api/assignments/:id/results', operationId: 'readResults', access: 'campaigns.read',
    summary: 'What a campaign came to, for one unit of its roster', params: idParams, answer: wire.resultsSchema,
    handle: (context, { params }) => readResults(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/assignments/:id/results/document', operationId: 'downloadResult', access: 'campaigns.read', gives: 'file',
    summary: 'The issued report of the campaign', params: idParams,
    handle: (context, { params }) => downloadResult(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/units/:id/outgoing-documents', operationId: 'readOutgoingDocuments', access: 'issuance.read',
    summary: 'Documents of a unit that go out or went, newest first', params: idParams, query: wire.outgoingQuery, answer: wire.outgoingPageSchema,
    handle: (context, { params, query }) => readOutgoingDocuments(context, params.id, query),
  }),
  route({
    method: 'POST', url: '/api/outgoing-documents', operationId: 'draftOutgoing', access: 'issuance.draft', status: 201,
    summary: 'Draft a document of a frozen consolidation, of a report that was handed in, or of its own', body: wire.draftSchema, answer: wire.outgoingDetailSchema,
    handle: (context, { body }) => draftDocument(context, body),
  }),
  route({
    method: 'GET', url: '/api/outgoing-documents/:id', operationId: 'readOutgoing', access: 'issuance.read',
    summary: 'One outgoing document: head, state, files', params: idParams, answer: wire.outgoingDetailSchema,
    handle: (context, { params }) => readOutgoing(context, params.id),
  }),
  route({
    method: 'PUT', url: '/api/outgoing-documents/:id', operationId: 'changeOutgoing', access: 'issuance.draft',
    summary: 'Change a draft', params: idParams, body: wire.outgoingChangeSchema, answer: wire.outgoingDetailSchema,
    handle: (context, { params, body }) => changeOutgoing(context, params.id, body),
  }),
  route({
    method: 'DELETE', url: '/api/outgoing-documents/:id', operationId: 'discardOutgoing', access: 'issuance.draft',
    summary: 'Take a draft away', params: idParams,
    handle: (context, { params }) => discardOutgoing(context, params.id),
  }),
  route({
    method: 'POST', url: '/api/outgoing-documents/:id/content', operationId: 'attachOutgoingContent', access: 'issuance.draft', takes: 'upload',
    summary: 'Keep the file of a document of its own: a Word file or a PDF', params: idParams, body: noFields, answer: wire.outgoingDetailSchema,
    handle: (context, { params, upload }) => attachContent(context, params.id, upload),
  }),
  route({
    method: 'POST', url: '/api/outgoing-documents/:id/check', operationId: 'checkOutgoing', access: 'issuance.check',
    summary: 'Check the form of a draft', params: idParams, body: wire.versionSchema, answer: wire.outgoingDetailSchema,
    handle: (context, { params, body }) => checkOutgoing(context, params.id, body.version),
  }),
  route({
    method: 'POST', url: '/api/outgoing-documents/:id/return', operationId: 'returnOutgoing', access: 'issuance.check',
    summary: 'Give it back to its drafter, with a reason', params: idParams, body: wire.reasonSchema, answer: wire.outgoingDetailSchema,
    handle: (context, { params, body }) => returnOutgoing(context, params.id, body.reason),
  }),
  route({
    method: 'POST', url: '/api/outgoing-documents/:id/signing', operationId: 'signOutgoing', access: 'issuance.sign',
    summary: 'Record who signed and when; its content is a file from now on', params: idParams, body: wire.signingSchema, answer: wire.outgoingDetailSchema,
    gather: (context, { params }) => gatherSigning(context, params.id),
    prepare: (material, body) => laySigningOut(material, body),
    handle: (context, { params, body, prepared }) => signOutgoing(context, params.id, body, prepared),
  }),
  route({
    method: 'POST', url: '/api/outgoing-documents/:id/scan', operationId: 'attachSignedScan', access: 'issuance.issue', takes: 'upload',
    summary: 'Keep the scan of the signed paper, as PDF', params: idParams, body: noFields, answer: wire.outgoingDetailSchema,
    handle: (context, { params, upload }) => attachSignedScan(context, params.id, upload),
  }),
  route({
    method: 'POST', url: '/api/outgoing-documents/:id/issue', operationId: 'issueOutgoing', access: 'issuance.issue',
    summary: 'Give it the next number of the register and send it out', params: idParams, body: wire.issuingSchema, answer: wire.outgoingDetailSchema,
    handle: (context, { params, body }) => issueOutgoing(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/outgoing-documents/:id/recall', operationId: 'recallOutgoing', access: 'issuance.issue',
    summary: 'Take an issued document back, with a reason', params: idParams, body: wire.reasonSchema, answer: wire.outgoingDetailSchema,
    handle: (context, { params, body }) => recallOutgoing(context, params.id, body.reason),
  }),
  route({
    method: 'GET', url: '/api/outgoing-documents/:id/file', operationId: 'downloadOutgoing', access: 'issuance.read', gives: 'file',
    summary: 'What was sent; before that what was signed, before that how it looks now', params: idParams,
    handle: (context, { params }) => downloadOutgoing(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/outgoing-documents/:id/pdf', operationId: 'downloadOutgoingPdf', access: 'issuance.read', gives: 'file',
    summary: 'The same as PDF, where the machine has LibreOffice', params: idParams,
    handle: (context, { params }) => downloadPdf(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/outgoing-documents/:id/scan', operationId: 'downloadSignedScan', access: 'issuance.read', gives: 'file',
    summary: 'The scan of the signed paper', params: idParams,
    handle: (context, { params }) => downloadScan(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/outgoing-documents/:id/recipients', operationId: 'readRecipients', access: 'issuance.read',
    summary: 'To whom a document goes, how, and what is known of its arrival', params: idParams, answer: wire.recipientListSchema,
    handle: (context, { params }) => readRecipients(context, params.id),
  }),
  route({
    method: 'POST', url: '/api/outgoing-documents/:id/recipients', operationId: 'addRecipients', access: 'issuance.read',
    summary: 'Add units, entries of the address book, or those that follow from the campaign', params: idParams, body: wire.addRecipientsSchema, answer: wire.addedSchema,
    handle: (context, { params, body }) => addRecipients(context, params.id, body),
  }),
  route({
    method: 'DELETE', url: '/api/outgoing-documents/:id/recipients/:recipientId', operationId: 'removeRecipient', access: 'issuance.draft',
    summary: 'Take a recipient off the list', params: wire.recipientParams,
    handle: (context, { params }) => removeRecipient(context, params.id, params.recipientId),
  }),
  route({
    method: 'POST', url: '/api/outgoing-documents/:id/recipients/:recipientId/deliveries', operationId: 'logDelivery', access: 'issuance.issue', status: 201,
    summary: 'Record how it reached a recipient; earlier entries stay', params: wire.recipientParams, body: wire.deliverySchema, answer: wire.recipientListSchema,
    handle: (context, { params, body }) => logDelivery(context, params.id, { ...body, recipientId: params.recipientId }),
  }),
  route({
    method: 'GET', url: '/api/units/:id/outside-bodies', operationId: 'readOutsideBodies', access: 'issuance.read',
    summary: 'The address book of a unit, by name', params: idParams, query: wire.bodiesQuery, answer: wire.bodyPageSchema,
    handle: (context, { params, query }) => readOutsideBodies(context, params.id, query),
  }),
  route({
    method: 'POST', url: '/api/units/:id/outside-bodies', operationId: 'addOutsideBody', access: 'issuance.draft', status: 201,
    summary: 'Add a body outside the system', params: idParams, body: wire.newBodySchema, answer: wire.outsideBodySchema,
    handle: (context, { params, body }) => addOutsideBody(context, params.id, body),
  }),
  route({
    method: 'PUT', url: '/api/outside-bodies/:id', operationId: 'changeOutsideBody', access: 'issuance.draft',
    summary: 'Change an entry, or take it into use again', params: idParams, body: wire.bodyChangeSchema, answer: wire.outsideBodySchema,
    handle: (context, { params, body }) => changeOutsideBody(context, params.id, body),
  }),
  route({
    method: 'DELETE', url: '/api/outside-bodies/:id', operationId: 'retireOutsideBody', access: 'issuance.draft',
    summary: 'Take an entry out of use', params: idParams,
    handle: (context, { params }) => retireOutsideBody(context, params.id),
  }),
  route({
    method: 'GET', url: '/api/units/:id/outgoing-register', operationId: 'readOutgoingRegister', access: 'issuance.read',
    summary: 'The register of outgoing numbers in a year, the last first', params: idParams, query: wire.registersQuery, answer: wire.registerPageSchema,
    handle: (context, { params, query }) => readRegister(context, params.id, query),
  }),
  route({
    method: 'PUT', url: '/api/units/:id/outgoing-register', operationId: 'changeOutgoingRegister', access: 'issuance.issue',
    summary: 'Set how the unit counts, its letters and its layout', params: idParams, body: wire.settingsSchema, answer: wire.settingsSchema,
    handle: (context, { params, body }) => changeSettings(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/units/:id/outgoing-register/opening', operationId: 'openOutgoingRegister', access: 'issuance.issue',
    summary: 'Enter the last number of the paper register to begin with', params: idParams, body: wire.openingSchema,
    handle: (context, { params, body }) => openRegister(context, params.id, body),
  }),
  route({
    method: 'POST', url: '/api/units/:id/outgoing-register/voiding', operationId: 'voidOutgoingNumber', access: 'issuance.issue', status: 201,
    summary: 'Take the next number for nothing but its reason: it was lost on paper', params: idParams, body: wire.voidingSchema, answer: wire.takenSchema,
    handle: (context, { params, body }) => voidNumber(context, params.id, body),
  }),
];
