/** Organisation: the tree of units in time. */
import { insertUnit } from './queries.ts';

export { organisationRoutes } from './routes.ts';
export { organisationConstraints, organisationProblems } from './problems.ts';
export { changeUnit } from './change-unit.ts';
export { createUnit } from './create-unit.ts';
export { makeUnitGroup } from './groupings/make-group.ts';
export { placeInGroup } from './groupings/place-units.ts';
export { wordHoldsOn } from './vocabulary/queries.ts';
export { allowKeepingWords, mayKeepWords } from './vocabulary/policy.ts';
export { readUnit } from './read-units.ts';
export { inSubtrees, nameMatches, unitLabel, unitLastOn, unitOn, vocabulary } from './queries.ts';
export { holdsOn } from './unit.ts';
export { holdTree, holdTreeStill } from './act-queries.ts';
export { explainProblems } from './explain-problems.ts';
export { planOfAct, recordAct } from './record-act.ts';
export { undoAct } from './undo-act.ts';
export { allowKeepingAct } from './act-policy.ts';
export { readAct } from './read-acts.ts';
export { namedActs, namedActSchema } from './named-acts.ts';
export type { NamedAct } from './named-acts.ts';
export { unitDetailSchema } from './schemas.ts';
export { actDetailSchema, belowSchema, newActSchema, undoingSchema } from './act-schemas.ts';
export { versionNames as unitNames } from './unit-names.ts';
export type { ActConsequences, NewAct } from './act.ts';
export { giveCodes, sheetVocabulary, unitsForSheet, unitsOfSheet } from './sheet-units.ts';
export type { SheetParent, SheetUnit } from './sheet-units.ts';
/** Founds the root of the tree; only the first run does. */
export const foundRoot = insertUnit;
export { groupStoodIn } from './groupings/stood-in.ts';
