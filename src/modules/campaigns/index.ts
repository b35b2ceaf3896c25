export { campaignsRoutes } from './routes.ts';
export { assignmentState } from './schemas.ts';
export const campaignsConstraints = {};
