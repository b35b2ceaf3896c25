/** Officers: committees and who serves in them, what officers learn and become, the care of upper levels for the unions below. */
export { officersRoutes } from './routes.ts';
export { officersConstraints } from './problems.ts';
export { createCommittee } from './create-committee.ts';
export { createOffice } from './create-office.ts';
export { addToRecord } from './add-to-record.ts';
export { settleTraining } from './remove-from-record.ts';
export { changeOfficerRecord } from './change-record.ts';
export { recordMeeting } from './record-meeting.ts';
export { assignCare } from './assign-care.ts';
export { readCareAreas } from './read-care-areas.ts';
export { assessCommittee } from './assess-committee.ts';
export { addTitleStandard } from './keep-title-standards.ts';
export { logVisit } from './log-visit.ts';
export { officerFigures } from './figures.ts';
export type { OfficerFigures } from './figures.ts';
export { endOfficesBy, firstWithOfficers, undoOfficesOf } from './follow-act.ts';
export type { OfficesEnded } from './follow-act.ts';
