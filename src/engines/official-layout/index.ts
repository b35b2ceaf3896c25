export { renderOfficialReport } from './render.ts';
export { renderPlainDocx } from './plain-docx.ts';
export { layoutProfiles } from './profile.ts';
export type { LayoutProfile } from './profile.ts';
export type { AnnexTable, GatheredText, OfficialReport, ReportAnnex, ReportSection } from './model.ts';
