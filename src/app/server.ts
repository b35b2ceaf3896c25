import { join } from 'node:path';
import type pg from 'pg';
import { createClock } from '../kit/clock.ts';
import type { Config } from '../kit/config.ts';
import { openDatabase } from '../kit/database.ts';
import { createFileStore } from '../kit/files.ts';
import type { Log } from '../kit/log.ts';
import type { Progress } from '../kit/progress.ts';
import { startDispatcher } from '../kit/reactions.ts';
import { buildHttpApp } from './http-app.ts';
import { ensureInstallation } from './installation.ts';
import { reactions } from './reactions.ts';
import type { World } from './request-context.ts';
import { loadSample, sampleIsLoaded } from './sample/load-sample.ts';

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

/**
 * Starts the program on a migrated database: the interface, its documentation, the web client and the reactions.
 * @returns the address once it answers
 */
export async function startServer({ config, connections, log, sampleProgress }: ServerParts): Promise<RunningServer> {
  const database = openDatabase(connections.app, log);
  const worker = openDatabase(connections.worker, log, 3);
  const installation = await ensureInstallation(connections.owner, config.demo).catch(async (error: unknown) => {
    await Promise.all([database.destroy(), worker.destroy()]);
    throw error;
  });
  const world: World = {
    database, clock: createClock(installation.businessToday), files: createFileStore(join(config.dataDir, 'files')), log,
    origin: installation.id, demo: installation.kind === 'demo',
  };
  if (world.demo && sampleProgress && !(await sampleIsLoaded(database))) {
    await sampleProgress.step('Loading the sample province', (note) =>
      loadSample({ database, files: world.files, log, origin: world.origin }, connections.owner, (done) => note(`${Math.round(done * 100)} %`)));
  }
  const app = await buildHttpApp(config, world);
  const dispatcher = startDispatcher(worker, log, reactions);
  const close = async () => {
    await app.close();
    await dispatcher.stop();
    await Promise.all([database.destroy(), worker.destroy()]);
  };
  await app.listen({ host: config.host, port: config.port }).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  return {
    url: config.publicUrl ?? `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`,
    close,
  };
}
