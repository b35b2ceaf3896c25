/** Directives: what a document says, as a person corrected and confirmed it. */
export { directivesRoutes } from './routes.ts';
export { confirmDirective } from './confirm-directive.ts';
export { readDirectiveRecord } from './read-directive-record.ts';
export { confirmedDirective } from './confirmed-directive.ts';
export { levelsAsked } from './levels-asked.ts';
export type { LevelsAsked } from './levels-asked.ts';
export { attachedOutline, openAttachments } from './open-attachments.ts';
export { recountAttachments } from './recount-attachments.ts';
export { contentsOf } from './contents-of.ts';
export { directivesToPass } from './work-to-pass.ts';
