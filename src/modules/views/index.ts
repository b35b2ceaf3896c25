/** Views: filters of lists that people keep under a name. */
export { viewsRoutes } from './routes.ts';
export { viewsConstraints } from './problems.ts';
