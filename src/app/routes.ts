import { z } from 'zod';
import { route } from '../kit/route.ts';
import type { AnyRoute } from '../kit/route.ts';
import { accessRoutes } from '../modules/access/index.ts';
import type { Reach } from '../modules/access/index.ts';
import { campaignsRoutes } from '../modules/campaigns/index.ts';
import { consolidationRoutes } from '../modules/consolidation/index.ts';
import { directivesRoutes } from '../modules/directives/index.ts';
import { intakeRoutes } from '../modules/intake/index.ts';
import { issuanceRoutes } from '../modules/issuance/index.ts';
import { noticesRoutes } from '../modules/notices/index.ts';
import { organisationRoutes } from '../modules/organisation/index.ts';
import { submissionsRoutes } from '../modules/submissions/index.ts';
import { modules } from './modules.ts';
import type { ModuleName } from './modules.ts';
import { workRoutes } from '../modules/work/index.ts';

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
    intake: intakeRoutes,
    directives: directivesRoutes,
    campaigns: campaignsRoutes,
    submissions: submissionsRoutes,
    consolidation: consolidationRoutes,
    issuance: issuanceRoutes,
    notices: noticesRoutes,
    work: workRoutes,
  };
  return [health, ...modules.flatMap((tag) => byModule[tag].map((one) => ({ ...one, tag })))];
}
