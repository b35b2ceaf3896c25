/** Issuance: the official report goes out as Word. */
export { issuanceRoutes } from './routes.ts';
