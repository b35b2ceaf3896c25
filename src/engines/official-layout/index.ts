export { renderOfficialReport } from './render.ts';
export { renderPlainDocx } from './plain-docx.ts';
export { layoutProfiles } from './profile.ts';
export type { LayoutProfile, ProfileName } from './profile.ts';
export { kindNamed, outgoingKindCodes, outgoingKinds } from './outgoing-kinds.ts';
export type { OutgoingKind } from './outgoing-kinds.ts';
export type { AnnexTable, GatheredText, HeadCell, OfficialReport, ReportAnnex, ReportSection } from './model.ts';
