export { intakeRoutes } from './routes.ts';
export { directiveRecordSchema } from './schemas.ts';
