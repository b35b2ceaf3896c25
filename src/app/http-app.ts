import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import Fastify, { LogController } from 'fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Config } from '../kit/config.ts';
import { answerFailures } from '../kit/failures.ts';
import { registerRoutes } from '../kit/http.ts';
import { newId } from '../kit/ids.ts';
import { Problem } from '../kit/problem.ts';
import { constraintProblems } from './constraints.ts';
import { documentApi } from './openapi.ts';
import { reachOf } from './reach.ts';
import { transactionFor } from './request-context.ts';
import type { World } from './request-context.ts';
import { allRoutes } from './routes.ts';
import { serveWebClient } from './web-client.ts';

/** Bodies of JSON at most; uploads have a limit of their own. */
const LARGEST_BODY = 2 * 1024 * 1024;

/** Puts the whole interface together: safety headers, sessions, documentation, routes, the web client. */
export async function buildHttpApp(config: Config, world: World): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    loggerInstance: world.log, logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_BODY, genReqId: () => newId(),
    // Behind a proxy on this machine the visitor's address comes from its header; else nobody may claim one.
    trustProxy: config.publicUrl !== null ? 'loopback' : false,
  }) as never;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerFailures(app, constraintProblems);
  const reach = reachOf(config);
  await app.register(helmet, safetyHeaders(reach.secureCookies));
  await app.register(cookie);
  app.addHook('onRequest', refuseForeignOrigins(config));
  await documentApi(app);
  await registerRoutes(app, allRoutes(reach), transactionFor(world));
  await serveWebClient(app);
  return app;
}

function safetyHeaders(https: boolean) {
  return {
    contentSecurityPolicy: {
      directives: {
        // The interface library sets styles on elements; scripts come from our own files alone.
        defaultSrc: ["'self'"], scriptSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'], objectSrc: ["'none'"], frameAncestors: ["'none'"], upgradeInsecureRequests: https ? [] : null,
      },
    },
    strictTransportSecurity: https ? { maxAge: 15_552_000 } : (false as const),
  };
}

/** A page of another site must not act with a visitor's session: unsafe methods ask for our own origin. */
function refuseForeignOrigins(config: Config) {
  // Browsers name an origin without a path and without the port that goes without saying.
  const published = config.publicUrl === null ? null : new URL(config.publicUrl).origin;
  return async (request: FastifyRequest): Promise<void> => {
    const { origin, host } = request.headers;
    if (request.method === 'GET' || request.method === 'HEAD' || origin === undefined) return;
    const own = [`http://${host}`, `https://${host}`, published];
    if (!own.includes(origin)) throw new Problem(403, 'foreign_origin');
  };
}
