import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
import { askForAttachment } from './ask-for-attachment.ts';
import { admitAttachment, attachFile, downloadAttachment, readAttachment } from './attach-file.ts';
import { designAttachment } from './design-attachment.ts';
import { intakeFields } from '../intake/index.ts';
import * as wire from './particulars-schemas.ts';
import { readActors } from './read-actors.ts';
import { readAttachments } from './read-attachments.ts';
import { readParticulars } from './read-particulars.ts';
import { settleActor } from './settle-actor.ts';
import { settleRole } from './settle-role.ts';
import { takeBackAttachment } from './take-back-attachment.ts';
import { waiveAttachment } from './waive-attachment.ts';

const attachment = '/api/documents/:id/attachments/:key';
const attachmentFields = intakeFields.pick({ convert: true });

/** Whom a document speaks to, and what it names that may not be there. */
export const particularsRoutes = [
  route({
    method: 'GET', url: '/api/documents/:id/particulars', operationId: 'readParticulars', access: 'signed-in',
    summary: 'Contact, scope of levels and roles of recipients', params: idParams, answer: wire.particularsRecordSchema,
    handle: (context, { params }) => readParticulars(context, params.id),
  }),
  route({
    method: 'PUT', url: '/api/documents/:id/particulars/recipient-role', operationId: 'settleRole', access: 'directives.confirm',
    summary: 'Settle what a recipient gets the document for', params: idParams, body: wire.roleSchema, answer: wire.particularsRecordSchema,
    handle: (context, { params, body }) => settleRole(context, params.id, body),
  }),
  route({
    method: 'GET', url: '/api/documents/:id/actors', operationId: 'readActors', access: 'signed-in',
    summary: 'Whom the actors of a document stand for: proposals, and what people settled', params: idParams, answer: wire.actorsSchema,
    handle: (context, { params }) => readActors(context, params.id),
  }),
  route({
    method: 'PUT', url: '/api/documents/:id/actors', operationId: 'settleActor', access: 'directives.confirm',
    summary: 'Settle whom an actor stands for; null goes back to the proposal', params: idParams, body: wire.actorSettlementSchema, answer: wire.actorsSchema,
    handle: (context, { params, body }) => settleActor(context, params.id, body),
  }),
  route({
    method: 'GET', url: '/api/documents/:id/attachments', operationId: 'readAttachments', access: 'signed-in',
    summary: 'Forms, annexes and outlines that a document names, and what became of them', params: idParams, answer: wire.attachmentsSchema,
    handle: (context, { params }) => readAttachments(context, params.id),
  }),
  route({
    method: 'POST', url: `${attachment}/asking`, operationId: 'askForAttachment', access: 'directives.confirm',
    summary: 'Record that the sender was asked for it', params: wire.attachmentParams, body: wire.askingSchema, answer: wire.attachmentsSchema,
    handle: (context, { params, body }) => askForAttachment(context, params.id, params.key, body),
  }),
  route({
    method: 'POST', url: `${attachment}/file`, operationId: 'attachFile', access: 'directives.confirm', takes: 'upload',
    summary: 'Attach the file that came later; an outline is read from it as a proposal', description: 'multipart/form-data with file: what intake reads, with convert as there; for forms and annexes also a workbook (.xlsx, .xls), kept as it is',
    params: wire.attachmentParams, body: attachmentFields, answer: wire.attachmentsSchema,
    admit: (context, { params }) => admitAttachment(context, params.id, params.key), prepare: readAttachment,
    handle: (context, { params, upload, prepared }) => attachFile(context, params.id, params.key, upload, prepared),
  }),
  route({
    method: 'GET', url: `${attachment}/file`, operationId: 'downloadAttachment', access: 'signed-in', gives: 'file',
    summary: 'The file that came later', params: wire.attachmentParams,
    handle: (context, { params }) => downloadAttachment(context, params.id, params.key),
  }),
  route({
    method: 'POST', url: `${attachment}/designing`, operationId: 'designAttachment', access: 'directives.confirm',
    summary: 'Record that the unit designs it itself, in the template of the campaign', params: wire.attachmentParams, answer: wire.attachmentsSchema,
    handle: (context, { params }) => designAttachment(context, params.id, params.key),
  }),
  route({
    method: 'POST', url: `${attachment}/waiving`, operationId: 'waiveAttachment', access: 'directives.confirm',
    summary: 'Do without it, for a reason', params: wire.attachmentParams, body: wire.waivingSchema, answer: wire.attachmentsSchema,
    handle: (context, { params, body }) => waiveAttachment(context, params.id, params.key, body),
  }),
  route({
    method: 'DELETE', url: `${attachment}/settlement`, operationId: 'takeBackAttachment', access: 'directives.confirm',
    summary: 'Take back what was settled about it', params: wire.attachmentParams, answer: wire.attachmentsSchema,
    handle: (context, { params }) => takeBackAttachment(context, params.id, params.key),
  }),
];
