/** Consolidation: figures add up with provenance, texts gather by section, the whole is frozen. */
export { consolidationRoutes } from './routes.ts';
export { proposeHead } from './propose-head.ts';
export { frozenSnapshot, wholeSnapshot } from './read-snapshots.ts';
export { readConsolidation } from './read-consolidation.ts';
export { consolidable } from './policy.ts';
export { consolidationQuery } from './schemas.ts';
export { branchesOf } from './branch-totals.ts';
export type { Branch } from './branch-totals.ts';
export { frozenUnits, unitsBehind } from './units-behind.ts';
export type { UnitBehind } from './units-behind.ts';
export { freeze } from './freeze.ts';
export { takeOverTotals } from './take-over-totals.ts';
export { startTotalsKeeper } from './keep-totals.ts';
