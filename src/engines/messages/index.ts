/**
 * The catalogue of texts, Vietnamese and English, for web, mail, Word and command line.
 *
 * To add an area: write `<area>.ts` beside this file,
 *
 *     export const campaigns = defineArea({
 *       vi: { title: 'Đợt báo cáo', units: (count: number) => `${count} đơn vị` },
 *       en: { title: 'Report campaigns', units: (count) => counted(count, 'unit') },
 *     });
 *
 * and add one line to `areas` below. A page then says `const t = useMessages(campaigns)` and `t.units(3)`; it imports the
 * area's own file, so that each chunk of the web client carries only its own texts. Sentences for the codes of problems
 * go into `problems.ts`, words of the field that several areas show (states, roles) into `vocabulary.ts`.
 */
import { actAftermath } from './act-aftermath.ts';
import { actPicture } from './act-picture.ts';
import { administration } from './administration.ts';
import { blanking } from './blanking.ts';
import { campaignDays } from './campaign-days.ts';
import { campaignDraft } from './campaign-draft.ts';
import { campaignEvents } from './campaign-events.ts';
import { campaignRoster } from './campaign-roster.ts';
import { campaigns } from './campaigns.ts';
import { cards } from './cards.ts';
import { chasing } from './chasing.ts';
import { commandLine } from './command-line.ts';
import { consolidation } from './consolidation.ts';
import { documents } from './documents.ts';
import { download } from './download.ts';
import { editor } from './editor.ts';
import { forms } from './forms.ts';
import { formulas } from './formulas.ts';
import { followingSheets } from './following-sheets.ts';
import { formDesigner } from './form-designer.ts';
import { formLibrary } from './form-library.ts';
import { foundings } from './foundings.ts';
import { frame } from './frame.ts';
import { handOvers } from './hand-overs.ts';
import { holidays } from './holidays.ts';
import { home } from './home.ts';
import { issuance } from './issuance.ts';
import { imports } from './imports.ts';
import { lineage } from './lineage.ts';
import { memberFates } from './member-fates.ts';
import { memberGroups } from './member-groups.ts';
import { memberImports } from './member-imports.ts';
import { memberLooks } from './member-looks.ts';
import { members } from './members.ts';
import { movedBelow } from './moved-below.ts';
import { officerFacts } from './officer-facts.ts';
import { officerProblems } from './officer-problems.ts';
import { officers } from './officers.ts';
import { monitoring } from './monitoring.ts';
import { monitoringFacts } from './monitoring-facts.ts';
import { organisation } from './organisation.ts';
import { outlineEditor } from './outline-editor.ts';
import { particulars } from './particulars.ts';
import { problems } from './problems.ts';
import { questions } from './questions.ts';
import { reading } from './reading.ts';
import { regimes } from './regimes.ts';
import { registry } from './registry.ts';
import { reopening } from './reopening.ts';
import { reorganisation } from './reorganisation.ts';
import { reportWorkbook } from './report-workbook.ts';
import { reports } from './reports.ts';
import { results } from './results.ts';
import { returnedWorkbook } from './returned-workbook.ts';
import { reviews } from './reviews.ts';
import { savedViews } from './saved-views.ts';
import { saving } from './saving.ts';
import { search } from './search.ts';
import { signIn } from './sign-in.ts';
import { smallUnions } from './small-unions.ts';
import { staffing } from './staffing.ts';
import { transfers } from './transfers.ts';
import { ui } from './ui.ts';
import { unitActs } from './unit-acts.ts';
import { unitGroups } from './unit-groups.ts';
import { vocabulary } from './vocabulary.ts';
import { waitingReports } from './waiting-reports.ts';
import { words } from './words.ts';
import { workplaceImports } from './workplace-imports.ts';
import { workplaces } from './workplaces.ts';

export { counted, defineArea, languages, type Area, type Language, type Texts } from './define.ts';
export { daysBetween, formatBytes, formatClock, formatDate, formatInstant, formatInstantDay, formatNumber } from './format.ts';

export const areas = {
  actAftermath,
  actPicture,
  administration,
  blanking,
  campaignDays,
  campaignDraft,
  campaignEvents,
  campaignRoster,
  campaigns,
  cards,
  chasing,
  commandLine,
  consolidation,
  documents,
  download,
  editor,
  forms,
  formulas,
  followingSheets,
  formDesigner,
  formLibrary,
  foundings,
  frame,
  handOvers,
  holidays,
  home,
  issuance,
  results,
  imports,
  lineage,
  memberFates,
  memberGroups,
  memberImports,
  memberLooks,
  members,
  monitoring,
  monitoringFacts,
  officerFacts,
  officerProblems,
  officers,
  organisation,
  outlineEditor,
  particulars,
  problems,
  reading,
  regimes,
  registry,
  reopening,
  reorganisation,
  reportWorkbook,
  reports,
  returnedWorkbook,
  reviews,
  savedViews,
  saving,
  search,
  signIn,
  smallUnions,
  staffing,
  transfers,
  ui,
  unitActs,
  unitGroups,
  vocabulary,
  words,
  workplaceImports,
  workplaces,
  movedBelow,
  questions,
  waitingReports,
};
