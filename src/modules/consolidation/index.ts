/** Consolidation: figures add up with provenance, texts gather by section, the whole is frozen. */
export { consolidationRoutes } from './routes.ts';
export { proposeHead } from './propose-head.ts';
export { frozenSnapshot, wholeSnapshot } from './read-snapshots.ts';
export { freeze } from './freeze.ts';
export { takeOverTotals } from './take-over-totals.ts';
