import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import type { RouteComponent } from '@tanstack/react-router';
import { queryClient } from './api/query.ts';
import { installationQuery, sessionQuery } from './api/session.ts';
import { BareCrashed, BareWaiting } from './frame/Bare.tsx';
import { Crashed, NotFound } from './frame/Fallbacks.tsx';
import { Frame } from './frame/Frame.tsx';
import { paths } from './paths.ts';
import { PageSkeleton } from './ui/Skeletons.tsx';

const root = createRootRoute({ component: Outlet });
const bare = { pendingComponent: BareWaiting, errorComponent: BareCrashed };

const signIn = createRoute({
  getParentRoute: () => root,
  path: paths.signIn(), ...bare,
  beforeLoad: toFirstRunIfNew,
  component: lazyRouteComponent(() => import('./pages/sign-in/SignInPage.tsx'), 'SignInPage'),
});
const firstRun = createRoute({
  getParentRoute: () => root,
  path: paths.firstRun(), ...bare,
  component: lazyRouteComponent(() => import('./pages/sign-in/FirstRunPage.tsx'), 'FirstRunPage'),
});

/** Everything within the frame needs a session; without one the way leads through sign-in and back. */
const framed = createRoute({
  getParentRoute: () => root,
  id: 'framed',
  ...bare,
  component: Frame,
  beforeLoad: async ({ location }) => {
    const session = queryClient.ensureQueryData(sessionQuery);
    await toFirstRunIfNew();
    if (!(await session)) throw redirect({ to: paths.signIn(), search: location.href === '/' ? {} : { next: location.href } });
  },
});
/** A page within the frame, fetched when it is first gone to. */
const page = <const Path extends string>(path: Path, component: RouteComponent) => createRoute({ getParentRoute: () => framed, path, component });
const home = page(paths.home(), lazyRouteComponent(() => import('./pages/home/HomePage.tsx'), 'HomePage'));
const organisation = page(`${paths.organisation()}/{-$unitId}`, lazyRouteComponent(() => import('./pages/organisation/OrganisationPage.tsx'), 'OrganisationPage'));
const staffing = page(paths.staffing('$unitId'), lazyRouteComponent(() => import('./pages/organisation/office/StaffingPage.tsx'), 'StaffingPage'));
const groupings = page(paths.groupings('$unitId'), lazyRouteComponent(() => import('./pages/organisation/groupings/GroupingsPage.tsx'), 'GroupingsPage'));
const members = page(paths.members(), lazyRouteComponent(() => import('./pages/members/MembersPage.tsx'), 'MembersPage'));
const memberTransfers = page(paths.memberTransfers(), lazyRouteComponent(() => import('./pages/members/TransfersPage.tsx'), 'TransfersPage'));
const memberFigures = page(paths.memberFigures(), lazyRouteComponent(() => import('./pages/members/FiguresPage.tsx'), 'FiguresPage'));
const memberExports = page(paths.memberExports(), lazyRouteComponent(() => import('./pages/members/ExportsPage.tsx'), 'ExportsPage'));
const cardRounds = page(paths.cardRounds(), lazyRouteComponent(() => import('./pages/members/cards/RoundsPage.tsx'), 'RoundsPage'));
const cardRound = page(paths.cardRound('$roundId'), lazyRouteComponent(() => import('./pages/members/cards/RoundPage.tsx'), 'RoundPage'));
const figures = page(paths.figures('$unitId'), lazyRouteComponent(() => import('./pages/registry/FiguresPage.tsx'), 'FiguresPage'));
const bulk = page(paths.reorganisation(), lazyRouteComponent(() => import('./pages/reorganisation/BulkPage.tsx'), 'BulkPage'));
const smallUnions = page(paths.smallUnions(), lazyRouteComponent(() => import('./pages/reorganisation/SmallUnionsPage.tsx'), 'SmallUnionsPage'));
const mergeProposal = page(paths.mergeProposal('$proposalId'), lazyRouteComponent(() => import('./pages/reorganisation/ProposalPage.tsx'), 'ProposalPage'));
const officers = page(paths.officers(), lazyRouteComponent(() => import('./pages/officers/OfficersPage.tsx'), 'OfficersPage'));
const unitOfficers = page(paths.unitOfficers('$unitId'), lazyRouteComponent(() => import('./pages/officers/UnitOfficersPage.tsx'), 'UnitOfficersPage'));
const handOvers = page(paths.handOvers(), lazyRouteComponent(() => import('./pages/reorganisation/HandOversPage.tsx'), 'HandOversPage'));
const handOver = page(paths.handOver('$handOverId'), lazyRouteComponent(() => import('./pages/reorganisation/HandOverPage.tsx'), 'HandOverPage'));
const unitActs = page(paths.unitActs(), lazyRouteComponent(() => import('./pages/organisation/acts/ActsPage.tsx'), 'ActsPage'));
const unitAct = page(paths.unitAct('$actId'), lazyRouteComponent(() => import('./pages/organisation/acts/ActPage.tsx'), 'ActPage'));
const revision = page(paths.revision('$revisionId'), lazyRouteComponent(() => import('./pages/reviews/ReviewPage.tsx'), 'ReviewPage'));
const administration = page(paths.administration(), lazyRouteComponent(() => import('./pages/administration/AdministrationPage.tsx'), 'AdministrationPage'));
const administrationPage = <const Path extends string>(path: Path, component: RouteComponent) => createRoute({ getParentRoute: () => administration, path, component });
const administrationStart = administrationPage('/', lazyRouteComponent(() => import('./pages/administration/AdministrationPage.tsx'), 'AdministrationStart'));
const accounts = administrationPage('accounts', lazyRouteComponent(() => import('./pages/administration/AccountsPage.tsx'), 'AccountsPage'));
const installation = administrationPage('installation', lazyRouteComponent(() => import('./pages/administration/InstallationPage.tsx'), 'InstallationPage'));
const journal = administrationPage('journal', lazyRouteComponent(() => import('./pages/administration/JournalPage.tsx'), 'JournalPage'));
const words = administrationPage('words', lazyRouteComponent(() => import('./pages/administration/vocabulary/WordsPage.tsx'), 'WordsPage'));
const holidays = administrationPage('holidays', lazyRouteComponent(() => import('./pages/administration/HolidaysPage.tsx'), 'HolidaysPage'));
const blanking = administrationPage('personal-details', lazyRouteComponent(() => import('./pages/administration/BlankingPage.tsx'), 'BlankingPage'));
const documents = page(paths.documents(), lazyRouteComponent(() => import('./pages/documents/DocumentsPage.tsx'), 'DocumentsPage'));
const newDocument = page(paths.newDocument(), lazyRouteComponent(() => import('./pages/documents/IntakePage.tsx'), 'IntakePage'));
const document = page(paths.document('$documentId'), lazyRouteComponent(() => import('./pages/documents/DocumentPage.tsx'), 'DocumentPage'));
const lineage = page(paths.lineage('$documentId'), lazyRouteComponent(() => import('./pages/documents/lineage/LineagePage.tsx'), 'LineagePage'));
const outgoing = page(paths.outgoing(), lazyRouteComponent(() => import('./pages/issuance/OutgoingPage.tsx'), 'OutgoingPage'));
const outgoingRegister = page(paths.outgoingRegister(), lazyRouteComponent(() => import('./pages/issuance/RegisterPage.tsx'), 'RegisterPage'));
const addressBook = page(paths.addressBook(), lazyRouteComponent(() => import('./pages/issuance/AddressBookPage.tsx'), 'AddressBookPage'));
const received = page(paths.received(), lazyRouteComponent(() => import('./pages/issuance/ReceivedPage.tsx'), 'ReceivedPage'));
const outgoingDocument = page(paths.outgoingDocument('$outgoingId'), lazyRouteComponent(() => import('./pages/issuance/OutgoingDocumentPage.tsx'), 'OutgoingDocumentPage'));
const notHeld = page(paths.notHeld(), lazyRouteComponent(() => import('./pages/documents/lineage/NotHeldPage.tsx'), 'NotHeldPage'));
const consolidations = page(paths.consolidation(), lazyRouteComponent(() => import('./pages/consolidation/ConsolidationsPage.tsx'), 'ConsolidationsPage'));
const consolidation = page(paths.consolidationOf('$assignmentId'), lazyRouteComponent(() => import('./pages/consolidation/ConsolidationPage.tsx'), 'ConsolidationPage'));
const freezing = page(paths.freezing('$assignmentId'), lazyRouteComponent(() => import('./pages/consolidation/FreezePage.tsx'), 'FreezePage'));
const campaigns = page(paths.campaigns(), lazyRouteComponent(() => import('./pages/campaigns/CampaignsPage.tsx'), 'CampaignsPage'));
const newCampaign = page(paths.newCampaign(), lazyRouteComponent(() => import('./pages/campaigns/NewCampaignPage.tsx'), 'NewCampaignPage'));
const regimes = page(paths.regimes(), lazyRouteComponent(() => import('./pages/campaigns/regimes/RegimesPage.tsx'), 'RegimesPage'));
const newRegime = page(paths.newRegime(), lazyRouteComponent(() => import('./pages/campaigns/regimes/NewRegimePage.tsx'), 'NewRegimePage'));
const regime = page(paths.regime('$regimeId'), lazyRouteComponent(() => import('./pages/campaigns/regimes/RegimePage.tsx'), 'RegimePage'));
const campaign = page(paths.campaign('$campaignId'), lazyRouteComponent(() => import('./pages/campaigns/CampaignPage.tsx'), 'CampaignPage'));
const waitingReports = page(paths.waitingReports('$campaignId'), lazyRouteComponent(() => import('./pages/reviews/waiting/WaitingPage.tsx'), 'WaitingPage'));
const questionsOf = page(paths.questions('$campaignId'), lazyRouteComponent(() => import('./pages/questions/QuestionsPage.tsx'), 'QuestionsPage'));
const monitoring = page(paths.monitoring('$campaignId'), lazyRouteComponent(() => import('./pages/monitoring/MonitoringPage.tsx'), 'MonitoringPage'));
const report = page(paths.report('$assignmentId'), lazyRouteComponent(() => import('./pages/reports/AssignmentPage.tsx'), 'AssignmentPage'));
const results = page(paths.results('$assignmentId'), lazyRouteComponent(() => import('./pages/issuance/ResultsPage.tsx'), 'ResultsPage'));
const passingOn = page(paths.passingOn('$assignmentId'), lazyRouteComponent(() => import('./pages/campaigns/passing-on/PassOnPage.tsx'), 'PassOnPage'));
const workplaces = page(paths.workplaces(), lazyRouteComponent(() => import('./pages/workplaces/WorkplacesPage.tsx'), 'WorkplacesPage'));
const foundings = page(paths.foundings(), lazyRouteComponent(() => import('./pages/workplaces/FoundingsPage.tsx'), 'FoundingsPage'));
const foundingPlan = page(paths.foundingPlan(), lazyRouteComponent(() => import('./pages/workplaces/PlanPage.tsx'), 'PlanPage'));
const workplaceFigures = page(paths.workplaceFigures(), lazyRouteComponent(() => import('./pages/workplaces/FiguresPage.tsx'), 'FiguresPage'));
const workplace = page(paths.workplace('$workplaceId'), lazyRouteComponent(() => import('./pages/workplaces/WorkplacePage.tsx'), 'WorkplacePage'));
const imports = page(paths.imports(), lazyRouteComponent(() => import('./pages/imports/ImportsPage.tsx'), 'ImportsPage'));
const newImport = page(paths.newImport(), lazyRouteComponent(() => import('./pages/imports/NewImportPage.tsx'), 'NewImportPage'));
const oneImport = page(paths.import('$importId'), lazyRouteComponent(() => import('./pages/imports/ImportPage.tsx'), 'ImportPage'));
const elsewhere = createRoute({ getParentRoute: () => framed, path: '$', component: NotFound });

async function toFirstRunIfNew() {
  const { state } = await queryClient.ensureQueryData(installationQuery);
  if (state === 'setup') throw redirect({ to: paths.firstRun() });
}

/** The site map. A page adds its route above and its name here. */
const tree = root.addChildren([signIn, firstRun, framed.addChildren([
  home, campaigns, newCampaign, regimes, newRegime, regime, campaign, monitoring, waitingReports, questionsOf, report, results, passingOn, documents, newDocument, outgoing, outgoingRegister, addressBook, received, outgoingDocument, notHeld, document, lineage,
  organisation, bulk, smallUnions, mergeProposal, handOvers, handOver, unitActs, unitAct, staffing, groupings, imports, newImport, oneImport, figures, officers, unitOfficers, members, memberTransfers, memberFigures, memberExports, cardRounds, cardRound,
  workplaces, foundings, foundingPlan, workplaceFigures, workplace, revision,
  administration.addChildren([administrationStart, accounts, installation, words, holidays, blanking, journal]), consolidations, consolidation, freezing, elsewhere,
])]);

export const router = createRouter({
  routeTree: tree,
  defaultPreload: 'intent',
  defaultPendingMs: 80,
  defaultPendingMinMs: 0,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: Crashed,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
  // Values stay plain strings in the URL and in `useUrlState`, so that a link can be read and written by hand.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(Object.entries(search).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, String(value)]]))).toString();
    return text && `?${text}`;
  },
});
