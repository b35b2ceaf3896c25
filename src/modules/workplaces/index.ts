/** Workplaces: employers and public offices in time, the unions that cover them, and the founding of unions. */
export { workplacesRoutes } from './routes.ts';
export { workplacesConstraints } from './problems.ts';
export { saveWorkplace } from './save-workplace.ts';
export type { Saved } from './save-workplace.ts';
export { coverWorkplace } from './cover-workplace.ts';
export { startFounding } from './start-founding.ts';
export { addFoundingEntry } from './add-entry.ts';
export { recogniseFounding } from './recognise-founding.ts';
export { foundingYearUntil, saveFoundingPlan } from './plan.ts';
export { workplacesBy } from './figures-by.ts';
export type { WorkplaceLine } from './figures-by.ts';
export { workplaceFigures } from './figures.ts';
export type { WorkplaceFigures } from './workplace.ts';
export { firstWithWorkplaces, undoFoundingsOf, workplacesCoveredBy } from './follow-act.ts';
export { caretakingOf, passCaretakingBy, undoCaretakingOf } from './pass-caretaking.ts';
export type { CaretakingPassed } from './pass-caretaking.ts';
