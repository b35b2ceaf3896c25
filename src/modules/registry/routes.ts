import { route } from '../../kit/route.ts';
import { reconcile } from './reconcile.ts';
import { readRegistryFigures } from './registry-figures.ts';
import { figuresQuery, figuresSchema, reconciliationQuery, reconciliationSchema } from './schemas.ts';

export const registryRoutes = [
  route({
    method: 'GET', url: '/api/registry/figures', operationId: 'readRegistryFigures', access: 'organisation.read',
    summary: 'Unions and members of a unit with all below it, as of a day', query: figuresQuery, answer: figuresSchema,
    handle: (context, { query }) => readRegistryFigures(context, query),
  }),
  route({
    method: 'GET', url: '/api/registry/reconciliation', operationId: 'readReconciliation', access: 'organisation.read',
    summary: 'Why two days differ: what came and went, and what the tree brought in or took out', query: reconciliationQuery, answer: reconciliationSchema,
    handle: (context, { query }) => reconcile(context, query),
  }),
];
