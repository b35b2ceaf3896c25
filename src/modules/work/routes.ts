import { route } from '../../kit/route.ts';
import { readWork } from './read-work.ts';
import { workSchema } from './schemas.ts';

export const workRoutes = [
  route({
    method: 'GET', url: '/api/work', operationId: 'readWork', access: 'signed-in',
    summary: 'What is mine to do', answer: workSchema, handle: (context) => readWork(context),
  }),
];
