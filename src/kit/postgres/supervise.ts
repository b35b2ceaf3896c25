import type { ChildProcess } from 'node:child_process';
import { startServerProcess, stopProcess, type ServerSettings } from './server-process.ts';

const restartsAMinute = 3;

/** A server that is watched over. */
export type Supervised = {
  /** Resolves with a sentence when it cannot be brought up again. */
  lost: Promise<string>;
  stop(): Promise<void>;
};

/** Starts the server again when it ends unasked, a few times a minute; the pools connect anew by themselves. */
export function supervise(server: ServerSettings, first: ChildProcess, onEvent: (sentence: string) => void): Supervised {
  let child = first;
  let stopping = false;
  let restarting: Promise<void> = Promise.resolve();
  let restarts: number[] = [];
  let giveUp: (sentence: string) => void = () => {};
  const lost = new Promise<string>((resolve) => (giveUp = resolve));
  const restart = async (how: string) => {
    restarts = [...restarts.filter((at) => at > Date.now() - 60_000), Date.now()];
    if (restarts.length > restartsAMinute) {
      return giveUp(`PostgreSQL keeps ending (${how}); ${server.logFile} says why.`);
    }
    onEvent(`PostgreSQL ended unasked (${how}); starting it again.`);
    try {
      child = await startServerProcess(server);
      watch();
    } catch (error) {
      giveUp(error instanceof Error ? error.message : String(error));
    }
  };
  const watch = () =>
    child.once('exit', (code, signal) => {
      if (!stopping) restarting = restart(String(signal ?? code));
    });
  watch();
  return {
    lost,
    async stop() {
      stopping = true;
      await restarting;
      if (child.pid !== undefined) await stopProcess(server.binaries, server.cluster, child.pid);
    },
  };
}
