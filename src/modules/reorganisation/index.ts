/** Reorganisation: acts on the tree of units, with all that hangs on units following them. */
export { reorganisationRoutes } from './routes.ts';
export { recordUnitAct } from './record-unit-act.ts';
export { undoUnitAct } from './undo-unit-act.ts';
export { reorganisationConstraints } from './problems.ts';
export { recordBulkAct } from './record-bulk-act.ts';
export { previewBulkAct } from './preview-bulk-act.ts';
export { createProposal } from './proposals.ts';
