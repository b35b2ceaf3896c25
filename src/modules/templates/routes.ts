import { route } from '../../kit/route.ts';
import { addFormVersion, keepForm } from './keep-form.ts';
import { readReadyForm, readReadyForms } from './read-forms.ts';
import * as wire from './schemas.ts';

export const templatesRoutes = [
  route({
    method: 'GET', url: '/api/ready-forms', operationId: 'readReadyForms', access: 'campaigns.manage',
    summary: 'Ready forms: those that come with the program, then those that units keep', query: wire.readyFormsQuery, answer: wire.readyFormPageSchema,
    handle: (context, { query }) => readReadyForms(context, query),
  }),
  route({
    method: 'POST', url: '/api/ready-forms', operationId: 'keepForm', access: 'campaigns.manage', status: 201,
    summary: 'Keep a form for the campaigns of a unit and of all below it', body: wire.newReadyFormSchema, answer: wire.readyFormDetailSchema,
    handle: (context, { body }) => keepForm(context, body),
  }),
  route({
    method: 'GET', url: '/api/ready-forms/:id', operationId: 'readReadyForm', access: 'campaigns.manage',
    summary: 'A ready form with what it asks', params: wire.formParams, query: wire.versionQuery, answer: wire.readyFormDetailSchema,
    handle: (context, { params, query }) => readReadyForm(context, params.id, query.version),
  }),
  route({
    method: 'POST', url: '/api/ready-forms/:id/versions', operationId: 'addFormVersion', access: 'campaigns.manage', status: 201,
    summary: 'Change a kept form by a version more, telling where the cells of the one before are found', params: wire.formParams, body: wire.newVersionSchema, answer: wire.readyFormDetailSchema,
    handle: (context, { params, body }) => addFormVersion(context, params.id, body),
  }),
];
