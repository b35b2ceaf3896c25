import { route } from '../../kit/route.ts';
import { idParams } from '../../kit/wire.ts';
import { markNoticeRead, readNotices } from './read-notices.ts';
import { noticePageSchema, noticesQuery } from './schemas.ts';

export const noticesRoutes = [
  route({
    method: 'GET', url: '/api/notices', operationId: 'readNotices', access: 'signed-in',
    summary: 'What one was told, newest first', query: noticesQuery, answer: noticePageSchema,
    handle: (context, { query }) => readNotices(context, query),
  }),
  route({
    method: 'PUT', url: '/api/notices/:id/reading', operationId: 'markNoticeRead', access: 'signed-in',
    summary: 'Mark a notice as read', params: idParams,
    handle: (context, { params }) => markNoticeRead(context, params.id),
  }),
];
