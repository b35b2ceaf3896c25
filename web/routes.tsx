import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
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
const home = createRoute({
  getParentRoute: () => framed,
  path: paths.home(),
  component: lazyRouteComponent(() => import('./pages/home/HomePage.tsx'), 'HomePage'),
});
const organisation = createRoute({
  getParentRoute: () => framed,
  path: `${paths.organisation()}/{-$unitId}`,
  component: lazyRouteComponent(() => import('./pages/organisation/OrganisationPage.tsx'), 'OrganisationPage'),
});
const staffing = createRoute({
  getParentRoute: () => framed,
  path: paths.staffing('$unitId'),
  component: lazyRouteComponent(() => import('./pages/organisation/office/StaffingPage.tsx'), 'StaffingPage'),
});
const groupings = createRoute({
  getParentRoute: () => framed,
  path: paths.groupings('$unitId'),
  component: lazyRouteComponent(() => import('./pages/organisation/groupings/GroupingsPage.tsx'), 'GroupingsPage'),
});
const members = createRoute({
  getParentRoute: () => framed,
  path: paths.members(),
  component: lazyRouteComponent(() => import('./pages/members/MembersPage.tsx'), 'MembersPage'),
});
const memberTransfers = createRoute({
  getParentRoute: () => framed,
  path: paths.memberTransfers(),
  component: lazyRouteComponent(() => import('./pages/members/TransfersPage.tsx'), 'TransfersPage'),
});
const memberFigures = createRoute({
  getParentRoute: () => framed,
  path: paths.memberFigures(),
  component: lazyRouteComponent(() => import('./pages/members/FiguresPage.tsx'), 'FiguresPage'),
});
const cardRounds = createRoute({
  getParentRoute: () => framed,
  path: paths.cardRounds(),
  component: lazyRouteComponent(() => import('./pages/members/cards/RoundsPage.tsx'), 'RoundsPage'),
});
const cardRound = createRoute({
  getParentRoute: () => framed,
  path: paths.cardRound('$roundId'),
  component: lazyRouteComponent(() => import('./pages/members/cards/RoundPage.tsx'), 'RoundPage'),
});
const figures = createRoute({
  getParentRoute: () => framed,
  path: paths.figures('$unitId'),
  component: lazyRouteComponent(() => import('./pages/registry/FiguresPage.tsx'), 'FiguresPage'),
});
const bulk = createRoute({
  getParentRoute: () => framed,
  path: paths.reorganisation(),
  component: lazyRouteComponent(() => import('./pages/reorganisation/BulkPage.tsx'), 'BulkPage'),
});
const smallUnions = createRoute({
  getParentRoute: () => framed,
  path: paths.smallUnions(),
  component: lazyRouteComponent(() => import('./pages/reorganisation/SmallUnionsPage.tsx'), 'SmallUnionsPage'),
});
const mergeProposal = createRoute({
  getParentRoute: () => framed,
  path: paths.mergeProposal('$proposalId'),
  component: lazyRouteComponent(() => import('./pages/reorganisation/ProposalPage.tsx'), 'ProposalPage'),
});
const officers = createRoute({
  getParentRoute: () => framed,
  path: paths.officers(),
  component: lazyRouteComponent(() => import('./pages/officers/OfficersPage.tsx'), 'OfficersPage'),
});
const unitOfficers = createRoute({
  getParentRoute: () => framed,
  path: paths.unitOfficers('$unitId'),
  component: lazyRouteComponent(() => import('./pages/officers/UnitOfficersPage.tsx'), 'UnitOfficersPage'),
});
const handOvers = createRoute({
  getParentRoute: () => framed,
  path: paths.handOvers(),
  component: lazyRouteComponent(() => import('./pages/reorganisation/HandOversPage.tsx'), 'HandOversPage'),
});
const handOver = createRoute({
  getParentRoute: () => framed,
  path: paths.handOver('$handOverId'),
  component: lazyRouteComponent(() => import('./pages/reorganisation/HandOverPage.tsx'), 'HandOverPage'),
});
const unitActs = createRoute({
  getParentRoute: () => framed,
  path: paths.unitActs(),
  component: lazyRouteComponent(() => import('./pages/organisation/acts/ActsPage.tsx'), 'ActsPage'),
});
const unitAct = createRoute({
  getParentRoute: () => framed,
  path: paths.unitAct('$actId'),
  component: lazyRouteComponent(() => import('./pages/organisation/acts/ActPage.tsx'), 'ActPage'),
});
const revision = createRoute({
  getParentRoute: () => framed,
  path: paths.revision('$revisionId'),
  component: lazyRouteComponent(() => import('./pages/reviews/ReviewPage.tsx'), 'ReviewPage'),
});
const administration = createRoute({
  getParentRoute: () => framed,
  path: paths.administration(),
  component: lazyRouteComponent(() => import('./pages/administration/AdministrationPage.tsx'), 'AdministrationPage'),
});
const administrationStart = createRoute({
  getParentRoute: () => administration,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/administration/AdministrationPage.tsx'), 'AdministrationStart'),
});
const accounts = createRoute({
  getParentRoute: () => administration,
  path: 'accounts',
  component: lazyRouteComponent(() => import('./pages/administration/AccountsPage.tsx'), 'AccountsPage'),
});
const installation = createRoute({
  getParentRoute: () => administration,
  path: 'installation',
  component: lazyRouteComponent(() => import('./pages/administration/InstallationPage.tsx'), 'InstallationPage'),
});
const journal = createRoute({
  getParentRoute: () => administration,
  path: 'journal',
  component: lazyRouteComponent(() => import('./pages/administration/JournalPage.tsx'), 'JournalPage'),
});
const words = createRoute({
  getParentRoute: () => administration,
  path: 'words',
  component: lazyRouteComponent(() => import('./pages/administration/vocabulary/WordsPage.tsx'), 'WordsPage'),
});
const blanking = createRoute({
  getParentRoute: () => administration,
  path: 'personal-details',
  component: lazyRouteComponent(() => import('./pages/administration/BlankingPage.tsx'), 'BlankingPage'),
});
const documents = createRoute({
  getParentRoute: () => framed,
  path: paths.documents(),
  component: lazyRouteComponent(() => import('./pages/documents/DocumentsPage.tsx'), 'DocumentsPage'),
});
const newDocument = createRoute({
  getParentRoute: () => framed,
  path: paths.newDocument(),
  component: lazyRouteComponent(() => import('./pages/documents/IntakePage.tsx'), 'IntakePage'),
});
const document = createRoute({
  getParentRoute: () => framed,
  path: paths.document('$documentId'),
  component: lazyRouteComponent(() => import('./pages/documents/DocumentPage.tsx'), 'DocumentPage'),
});
const lineage = createRoute({
  getParentRoute: () => framed,
  path: paths.lineage('$documentId'),
  component: lazyRouteComponent(() => import('./pages/documents/lineage/LineagePage.tsx'), 'LineagePage'),
});
const notHeld = createRoute({
  getParentRoute: () => framed,
  path: paths.notHeld(),
  component: lazyRouteComponent(() => import('./pages/documents/lineage/NotHeldPage.tsx'), 'NotHeldPage'),
});
const consolidations = createRoute({
  getParentRoute: () => framed,
  path: paths.consolidation(),
  component: lazyRouteComponent(() => import('./pages/consolidation/ConsolidationsPage.tsx'), 'ConsolidationsPage'),
});
const consolidation = createRoute({
  getParentRoute: () => framed,
  path: paths.consolidationOf('$assignmentId'),
  component: lazyRouteComponent(() => import('./pages/consolidation/ConsolidationPage.tsx'), 'ConsolidationPage'),
});
const freezing = createRoute({
  getParentRoute: () => framed,
  path: paths.freezing('$assignmentId'),
  component: lazyRouteComponent(() => import('./pages/consolidation/FreezePage.tsx'), 'FreezePage'),
});
const campaigns = createRoute({
  getParentRoute: () => framed,
  path: paths.campaigns(),
  component: lazyRouteComponent(() => import('./pages/campaigns/CampaignsPage.tsx'), 'CampaignsPage'),
});
const newCampaign = createRoute({
  getParentRoute: () => framed,
  path: paths.newCampaign(),
  component: lazyRouteComponent(() => import('./pages/campaigns/NewCampaignPage.tsx'), 'NewCampaignPage'),
});
const campaign = createRoute({
  getParentRoute: () => framed,
  path: paths.campaign('$campaignId'),
  component: lazyRouteComponent(() => import('./pages/campaigns/CampaignPage.tsx'), 'CampaignPage'),
});
const report = createRoute({
  getParentRoute: () => framed,
  path: paths.report('$assignmentId'),
  component: lazyRouteComponent(() => import('./pages/reports/AssignmentPage.tsx'), 'AssignmentPage'),
});
const passingOn = createRoute({
  getParentRoute: () => framed,
  path: paths.passingOn('$assignmentId'),
  component: lazyRouteComponent(() => import('./pages/campaigns/passing-on/PassOnPage.tsx'), 'PassOnPage'),
});
const workplaces = createRoute({
  getParentRoute: () => framed,
  path: paths.workplaces(),
  component: lazyRouteComponent(() => import('./pages/workplaces/WorkplacesPage.tsx'), 'WorkplacesPage'),
});
const foundings = createRoute({
  getParentRoute: () => framed,
  path: paths.foundings(),
  component: lazyRouteComponent(() => import('./pages/workplaces/FoundingsPage.tsx'), 'FoundingsPage'),
});
const foundingPlan = createRoute({
  getParentRoute: () => framed,
  path: paths.foundingPlan(),
  component: lazyRouteComponent(() => import('./pages/workplaces/PlanPage.tsx'), 'PlanPage'),
});
const workplaceFigures = createRoute({
  getParentRoute: () => framed,
  path: paths.workplaceFigures(),
  component: lazyRouteComponent(() => import('./pages/workplaces/FiguresPage.tsx'), 'FiguresPage'),
});
const workplace = createRoute({
  getParentRoute: () => framed,
  path: paths.workplace('$workplaceId'),
  component: lazyRouteComponent(() => import('./pages/workplaces/WorkplacePage.tsx'), 'WorkplacePage'),
});
const imports = createRoute({
  getParentRoute: () => framed,
  path: paths.imports(),
  component: lazyRouteComponent(() => import('./pages/imports/ImportsPage.tsx'), 'ImportsPage'),
});
const newImport = createRoute({
  getParentRoute: () => framed,
  path: paths.newImport(),
  component: lazyRouteComponent(() => import('./pages/imports/NewImportPage.tsx'), 'NewImportPage'),
});
const oneImport = createRoute({
  getParentRoute: () => framed,
  path: paths.import('$importId'),
  component: lazyRouteComponent(() => import('./pages/imports/ImportPage.tsx'), 'ImportPage'),
});
const elsewhere = createRoute({ getParentRoute: () => framed, path: '$', component: NotFound });

async function toFirstRunIfNew() {
  const { state } = await queryClient.ensureQueryData(installationQuery);
  if (state === 'setup') throw redirect({ to: paths.firstRun() });
}

/** The site map. A page adds its route above and its name here. */
const tree = root.addChildren([signIn, firstRun, framed.addChildren([
  home, campaigns, newCampaign, campaign, report, passingOn, documents, newDocument, notHeld, document, lineage,
  organisation, bulk, smallUnions, mergeProposal, handOvers, handOver, unitActs, unitAct, staffing, groupings, imports, newImport, oneImport, figures, officers, unitOfficers, members, memberTransfers, memberFigures, cardRounds, cardRound,
  workplaces, foundings, foundingPlan, workplaceFigures, workplace, revision,
  administration.addChildren([administrationStart, accounts, installation, words, blanking, journal]), consolidations, consolidation, freezing, elsewhere,
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
