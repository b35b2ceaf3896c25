import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
import { readViews, removeView, saveView } from './saved-views.ts';
import * as wire from './schemas.ts';

export const viewsRoutes = [
  route({
    method: 'GET', url: '/api/saved-views', operationId: 'readViews', access: 'signed-in',
    summary: 'Saved filters of a list: one’s own and those shared with one’s units', query: wire.viewsQuery, answer: wire.viewListSchema,
    handle: (context, { query }) => readViews(context, query.page),
  }),
  route({
    method: 'POST', url: '/api/saved-views', operationId: 'saveView', access: 'signed-in', status: 201,
    summary: 'Keep the filters of a list under a name', body: wire.newViewSchema, answer: wire.viewSchema,
    handle: (context, { body }) => saveView(context, body),
  }),
  route({
    method: 'DELETE', url: '/api/saved-views/:id', operationId: 'removeView', access: 'signed-in',
    summary: 'Remove one of one’s own', params: idParams,
    handle: (context, { params }) => removeView(context, params.id),
  }),
];
