export { directivesRoutes } from './routes.ts';
