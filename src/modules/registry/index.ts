/** Registry: figures that nobody types, as of any day. */
export { registryRoutes } from './routes.ts';
export { registryFigures } from './registry-figures.ts';
