/** Organisation: the tree of units in time. */
import { insertUnit } from './queries.ts';

export { organisationRoutes } from './routes.ts';
export { organisationConstraints } from './problems.ts';
export { createUnit } from './create-unit.ts';
export { readUnit } from './read-units.ts';
export { inSubtrees, nameMatches, unitLabel, unitLastOn, unitOn, vocabulary } from './queries.ts';
export { holdsOn } from './unit.ts';
/** Founds the root of the tree; only the first run does. */
export const foundRoot = insertUnit;
