import { route } from '../../kit/route.ts';
import { searchQuery, searchResultSchema } from './schemas.ts';
import { searchEverywhere } from './search-everywhere.ts';

export const searchRoutes = [
  route({
    method: 'GET', url: '/api/search', operationId: 'searchEverywhere', access: 'signed-in',
    summary: 'Units, people, documents and campaigns by words, as far as one may open them', query: searchQuery, answer: searchResultSchema,
    handle: (context, { query }) => searchEverywhere(context, query),
  }),
];
