import { z } from 'zod';
import { route } from '../kit/route.ts';
import type { AnyRoute } from '../kit/route.ts';
import { accessRoutes } from '../modules/access/index.ts';
import type { Reach } from '../modules/access/index.ts';
import { campaignsRoutes } from '../modules/campaigns/index.ts';
import { cardsRoutes } from '../modules/cards/index.ts';
import { consolidationRoutes } from '../modules/consolidation/index.ts';
import { directivesRoutes } from '../modules/directives/index.ts';
import { importsRoutes } from '../modules/imports/index.ts';
import { intakeRoutes } from '../modules/intake/index.ts';
import { issuanceRoutes } from '../modules/issuance/index.ts';
import { lineageRoutes } from '../modules/lineage/index.ts';
import { membersRoutes } from '../modules/members/index.ts';
import { monitoringRoutes } from '../modules/monitoring/index.ts';
import { noticesRoutes } from '../modules/notices/index.ts';
import { officesRoutes } from '../modules/offices/index.ts';
import { officersRoutes } from '../modules/officers/index.ts';
import { organisationRoutes } from '../modules/organisation/index.ts';
import { registryRoutes } from '../modules/registry/index.ts';
import { reorganisationRoutes } from '../modules/reorganisation/index.ts';
import { searchRoutes } from '../modules/search/index.ts';
import { questionsRoutes } from '../modules/questions/index.ts';
import { submissionsRoutes } from '../modules/submissions/index.ts';
import { templatesRoutes } from '../modules/templates/index.ts';
import { viewsRoutes } from '../modules/views/index.ts';
import { modules } from './modules.ts';
import type { ModuleName } from './modules.ts';
import { workRoutes } from '../modules/work/index.ts';
import { workplacesRoutes } from '../modules/workplaces/index.ts';

const health = route({
  method: 'GET', url: '/api/health', operationId: 'readHealth', access: 'public',
  summary: 'Ready once it answers', answer: z.object({ status: z.literal('ok') }),
  handle: async () => ({ status: 'ok' as const }),
});

/** Every operation of the program, in the order in which data flows. */
export function allRoutes(reach: Reach): AnyRoute[] {
  const byModule: Record<ModuleName, AnyRoute[]> = {
    organisation: organisationRoutes,
    access: accessRoutes(reach),
    views: viewsRoutes,
    offices: officesRoutes,
    workplaces: workplacesRoutes,
    members: membersRoutes,
    cards: cardsRoutes,
    registry: registryRoutes,
    officers: officersRoutes,
    intake: intakeRoutes,
    directives: directivesRoutes,
    lineage: lineageRoutes,
    templates: templatesRoutes,
    campaigns: campaignsRoutes,
    submissions: submissionsRoutes,
    questions: questionsRoutes,
    consolidation: consolidationRoutes,
    monitoring: monitoringRoutes,
    issuance: issuanceRoutes,
    reorganisation: reorganisationRoutes,
    imports: importsRoutes,
    notices: noticesRoutes,
    search: searchRoutes,
    work: workRoutes,
  };
  return [health, ...modules.flatMap((tag) => byModule[tag].map((one) => ({ ...one, tag })))];
}
