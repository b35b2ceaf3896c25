export { issuanceRoutes } from './routes.ts';
