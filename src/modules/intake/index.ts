/** Intake: a file comes in, is kept as it is, and read. */
export { intakeRoutes } from './routes.ts';
export { documentState } from './schemas.ts';
export { takeIn } from './take-in.ts';
export { reader } from './reader.ts';
export { markDocument } from './mark-document.ts';
export { mustBeReadable } from './policy.ts';
export { findDocument, findReading } from './queries.ts';
