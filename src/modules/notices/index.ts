export { noticesRoutes } from './routes.ts';
