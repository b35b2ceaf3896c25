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
  path: paths.signIn(),
  ...bare,
  beforeLoad: toFirstRunIfNew,
  component: lazyRouteComponent(() => import('./pages/sign-in/SignInPage.tsx'), 'SignInPage'),
});
const firstRun = createRoute({
  getParentRoute: () => root,
  path: paths.firstRun(),
  ...bare,
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
const elsewhere = createRoute({ getParentRoute: () => framed, path: '$', component: NotFound });

async function toFirstRunIfNew() {
  const { state } = await queryClient.ensureQueryData(installationQuery);
  if (state === 'setup') throw redirect({ to: paths.firstRun() });
}

/** The site map. A page adds its route above and its name here. */
const tree = root.addChildren([signIn, firstRun, framed.addChildren([home, campaigns, newCampaign, campaign, report, passingOn, documents, newDocument, document, organisation, revision, administration.addChildren([administrationStart, accounts, installation, journal]), consolidations, consolidation, freezing, elsewhere])]);

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
    const entries = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
    const text = new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString();
    return text && `?${text}`;
  },
});
