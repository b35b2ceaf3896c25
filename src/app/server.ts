import { existsSync } from 'node:fs';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import Fastify from 'fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type pg from 'pg';
import { createClock } from '../kit/clock.ts';
import type { Clock } from '../kit/clock.ts';
import { programFolder } from '../kit/config.ts';
import type { Config } from '../kit/config.ts';
import type { Context } from '../kit/context.ts';
import { openDatabase, setScope } from '../kit/database.ts';
import type { Database } from '../kit/database.ts';
import { answerFailures } from '../kit/failures.ts';
import { createFileStore } from '../kit/files.ts';
import type { FileStore } from '../kit/files.ts';
import { registerRoutes } from '../kit/http.ts';
import type { InContext } from '../kit/http.ts';
import { newId } from '../kit/ids.ts';
import type { Log } from '../kit/log.ts';
import { Problem, problems } from '../kit/problem.ts';
import type { Progress } from '../kit/progress.ts';
import { actorOf, SESSION_COOKIE } from '../modules/access/index.ts';
import { constraintProblems } from './constraints.ts';
import { ensureInstallation } from './installation.ts';
import { documentApi } from './openapi.ts';
import { startDispatcher } from '../kit/reactions.ts';
import { reactions } from './reactions.ts';
import { loadSample, sampleIsLoaded } from './sample/load-sample.ts';
import { reachOf } from './reach.ts';
import { allRoutes } from './routes.ts';

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

export interface ServerParts {
  config: Config;
  connections: Record<'owner' | 'app' | 'worker', pg.PoolConfig>;
  log: Log;
  /** Where given, a demonstration without its sample province gets it, with this progress. */
  sampleProgress?: Progress;
}

/** What lives as long as the server does. */
interface World {
  database: Database;
  clock: Clock;
  files: FileStore;
  origin: string;
  demo: boolean;
}

/**
 * Starts the program on a migrated database: the interface, its documentation, the web client and the reactions.
 * @returns the address once it answers
 */
export async function startServer({ config, connections, log, sampleProgress }: ServerParts): Promise<RunningServer> {
  const database = openDatabase(connections.app, log);
  const worker = openDatabase(connections.worker, log, 3);
  const installation = await ensureInstallation(connections.owner, config.demo);
  const world: World = {
    database, clock: createClock(installation.businessToday), files: createFileStore(join(config.dataDir, 'files')),
    origin: installation.id, demo: installation.kind === 'demo',
  };
  if (world.demo && sampleProgress && !(await sampleIsLoaded(database))) {
    await sampleProgress.step('Loading the sample province', (note) =>
      loadSample({ database, files: world.files, log, origin: world.origin }, connections.owner, (done) => note(`${Math.round(done * 100)} %`)));
  }
  const app = await buildApp(config, world, log);
  const dispatcher = startDispatcher(worker, log, reactions);
  await app.listen({ host: config.host, port: config.port });
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  return {
    url: config.publicUrl ?? `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`,
    async close() {
      await app.close();
      await dispatcher.stop();
      await Promise.all([database.destroy(), worker.destroy()]);
    },
  };
}

async function buildApp(config: Config, world: World, log: Log): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: log as FastifyBaseLogger, logger: undefined, disableRequestLogging: true, bodyLimit: 2 * 1024 * 1024,
    genReqId: () => newId(), trustProxy: config.publicUrl !== null ? 'loopback' : false,
    ajv: undefined,
  } as never) as unknown as FastifyInstance;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerFailures(app, constraintProblems);
  const reach = reachOf(config);
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'", 'data:'],
        scriptSrc: ["'self'"], objectSrc: ["'none'"], frameAncestors: ["'none'"],
        upgradeInsecureRequests: reach.secureCookies ? [] : null,
      },
    },
    strictTransportSecurity: reach.secureCookies ? { maxAge: 15_552_000 } : false,
  });
  await app.register(cookie);
  app.addHook('onRequest', refuseForeignOrigins(config));
  await documentApi(app);
  await registerRoutes(app, allRoutes(reach), transactionFor(world, log));
  await serveWeb(app);
  return app;
}

/** A page of another site must not act with a visitor's session: unsafe methods ask for our own origin. */
function refuseForeignOrigins(config: Config) {
  return async (request: FastifyRequest) => {
    const { origin } = request.headers;
    if (request.method === 'GET' || request.method === 'HEAD' || origin === undefined) return;
    const own = [`http://${request.headers.host}`, `https://${request.headers.host}`, config.publicUrl];
    if (!own.includes(origin)) throw new Problem(403, 'foreign_origin');
  };
}

/** One transaction a request: who asks, what they may see, the work, one commit. */
function transactionFor(world: World, log: Log): InContext {
  return async (request, work) => {
    const token = request.cookies[SESSION_COOKIE];
    const outcome = await world.database.transaction().execute(async (tx) => {
      const actor = token ? await actorOf(tx, token) : null;
      await setScope(tx, { accountId: actor?.accountId ?? null, paths: actor?.scopes.map((scope) => scope.path) ?? [] });
      const context: Context = {
        tx, actor, clock: world.clock, files: world.files, log, requestId: request.id, origin: world.origin, demo: world.demo,
      };
      return work(context).catch((error: unknown) => {
        if (error instanceof Problem && error.keepsWork) return error;
        throw error;
      });
    });
    if (outcome instanceof Problem) throw outcome;
    return outcome;
  };
}

/** The built web client; every address that is no file of it is a page of it. */
async function serveWeb(app: FastifyInstance): Promise<void> {
  const root = join(programFolder, 'dist/web');
  if (!existsSync(root)) return;
  await app.register(fastifyStatic, {
    root, preCompressed: true, wildcard: false, index: false,
    setHeaders: (reply, path) => void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  app.get('/', { schema: { hide: true } as never }, (_request, reply) => reply.sendFile('index.html'));
  app.get('/*', { schema: { hide: true } as never }, (request, reply) => {
    if (request.url.startsWith('/api/')) throw problems.notFound();
    return reply.sendFile('index.html');
  });
}
