/** Work: what is mine to do. */
export { workRoutes } from './routes.ts';
