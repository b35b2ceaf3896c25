/** Directives: what a document says, as a person corrected and confirmed it. */
export { directivesRoutes } from './routes.ts';
export { confirmDirective } from './confirm-directive.ts';
export { confirmedDirective } from './confirmed-directive.ts';
