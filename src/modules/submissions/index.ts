/** Submissions: drafts by section and row, immutable revisions, the decisions of the level above. */
export { submissionsRoutes } from './routes.ts';
export { submissionsConstraints } from './problems.ts';
export { saveRow } from './save-row.ts';
export { saveSection } from './save-section.ts';
export { submitReport } from './submit-report.ts';
export { acceptReport } from './accept-report.ts';
export { askReopening } from './ask-reopening.ts';
export { refuseReopening, reopenReport } from './reopen-report.ts';
export { withdrawReport } from './withdraw-report.ts';
export { returnReport } from './return-report.ts';
export { writableReport } from './policy.ts';
export { readRevision } from './read-revisions.ts';
export { draftRows, draftSections } from './queries.ts';
export type { SectionTexts } from './report.ts';
export { draftsToPass } from './work-to-pass.ts';
