import { join } from 'node:path';
import type pg from 'pg';
import { startCalendar } from '../kit/calendar.ts';
import { createClock } from '../kit/clock.ts';
import type { Config } from '../kit/config.ts';
import { startListening } from '../kit/listen.ts';
import { openDatabase } from '../kit/database.ts';
import { createFileStore } from '../kit/files.ts';
import type { Log } from '../kit/log.ts';
import { openPersonalKey } from '../kit/personal-key.ts';
import type { Progress } from '../kit/progress.ts';
import { startDispatcher } from '../kit/reactions.ts';
import { startTotalsKeeper } from '../modules/consolidation/index.ts';
import { startImportWorker } from '../modules/imports/index.ts';
import { startIntakeReader } from '../modules/intake/index.ts';
import { CHANNEL, endStreams, passChange, startStandingFolder } from '../modules/monitoring/index.ts';
import { startEntryKeeper } from '../modules/search/index.ts';
import { calendar } from './calendar.ts';
import { constraintProblems } from './constraints.ts';
import { buildHttpApp } from './http-app.ts';
import { ensureInstallation } from './installation.ts';
import { reactions } from './reactions.ts';
import type { World } from './request-context.ts';
import { loadSample, sampleIsLoaded } from './sample/load-sample.ts';

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

/** How long requests that are under way may take once the program stops. */
const LAST_REQUESTS_MS = 5_000;

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
  const opening = async () => {
    const personalKey = await openPersonalKey(config.dataDir, config.personalKey);
    return { personalKey, installation: await ensureInstallation(connections.owner, config.demo, personalKey) };
  };
  const { installation, personalKey } = await opening().catch(async (error: unknown) => {
    await Promise.all([database.destroy(), worker.destroy()]);
    throw error;
  });
  const world: World = {
    database, clock: createClock(installation.businessToday), files: createFileStore(join(config.dataDir, 'files')), personalKey, log,
    origin: installation.id, demo: installation.kind === 'demo',
  };
  if (world.demo && sampleProgress && !(await sampleIsLoaded(database))) {
    await sampleProgress.step('Loading the sample province', (note) =>
      loadSample({ database, files: world.files, personalKey, log, origin: world.origin }, connections.owner, (done) => note(`${Math.round(done * 100)} %`)));
  }
  const app = await buildHttpApp(config, world);
  const dispatcher = startDispatcher(worker, log, reactions);
  const intakeReader = startIntakeReader({ ...world, worker });
  const entryKeeper = startEntryKeeper({ worker, log });
  const totalsKeeper = startTotalsKeeper({ worker, log });
  const standing = startStandingFolder({ worker, log });
  const changes = startListening({ connection: connections.worker, channel: CHANNEL, log, onMessage: (message) => passChange(installation.id, message) });
  const days = startCalendar(worker, log, calendar);
  const importWorker = startImportWorker({ ...world, worker, constraintProblems });
  const close = async () => {
    // A stream has no end of its own, and would be waited for; so would a connection that was opened and never used.
    endStreams(installation.id);
    const impatient = setTimeout(() => app.server.closeAllConnections(), LAST_REQUESTS_MS);
    await app.close();
    clearTimeout(impatient);
    await Promise.all([dispatcher.stop(), intakeReader.stop(), entryKeeper.stop(), totalsKeeper.stop(), standing.stop(), changes.stop(), days.stop(), importWorker.stop()]);
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
