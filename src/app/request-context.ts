import type { Database } from '../kit/database.ts';
import type { Clock } from '../kit/clock.ts';
import type { FileStore } from '../kit/files.ts';
import type { InContext } from '../kit/http.ts';
import type { Log } from '../kit/log.ts';
import type { PersonalKey } from '../kit/personal-key.ts';
import { Problem } from '../kit/problem.ts';
import { enter, SESSION_COOKIE } from '../modules/access/index.ts';

/** What lives as long as the server does. */
export interface World {
  database: Database;
  clock: Clock;
  files: FileStore;
  personalKey: PersonalKey;
  log: Log;
  /** This installation's id. */
  origin: string;
  demo: boolean;
}

/** One transaction a request: who asks, what they may see, the work, one commit. */
export function transactionFor(world: World): InContext {
  return async (request, work) => {
    const token = request.cookies[SESSION_COOKIE];
    const outcome = await world.database.transaction().execute(async (tx) => {
      const actor = await enter(tx, token);
      const { clock, files, personalKey, log, origin, demo } = world;
      return work({ tx, actor, clock, files, personalKey, log, requestId: request.id, origin, demo }).catch((error: unknown) => {
        if (error instanceof Problem && error.keepsWork) return error;
        throw error;
      });
    });
    if (outcome instanceof Problem) throw outcome;
    return outcome;
  };
}
