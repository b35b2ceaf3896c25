import pg from 'pg';
import type { Log } from './log.ts';

const AGAIN_MS = 2_000;

/**
 * Hears what is told on a channel of the database, on one connection of its own, which is opened again when it breaks.
 * @param onMessage what was told; or null once it hears again after a break, in which something may have been missed
 */
export function startListening({ connection, channel, log, onMessage }: { connection: pg.PoolConfig; channel: string; log: Pick<Log, 'warn'>; onMessage: (message: string | null) => void }): { stop(): Promise<void> } {
  let stopped = false;
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  const open = async (again: boolean): Promise<void> => {
    if (stopped) return;
    const own = new pg.Client(connection);
    client = own;
    const retry = () => {
      if (stopped || client !== own) return;
      client = undefined;
      timer = setTimeout(() => { opening = open(true); }, AGAIN_MS);
      timer.unref();
    };
    own.on('error', (error) => log.warn({ reason: error.message }, 'the connection that listens was lost'));
    own.on('end', retry);
    own.on('notification', ({ payload }) => { if (payload) onMessage(payload); });
    try {
      await own.connect();
      await own.query(`listen ${pg.escapeIdentifier(channel)}`);
      if (again) onMessage(null);
    } catch (error) {
      log.warn({ reason: (error as Error).message }, 'nothing is heard from the database yet');
      await own.end().catch(() => undefined);
      retry();
    }
  };
  let opening = open(false);
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await opening;
      await client?.end().catch(() => undefined);
    },
  };
}
