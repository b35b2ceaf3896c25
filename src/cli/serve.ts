import { setTimeout as pause } from 'node:timers/promises';
import { reachOf } from '../app/reach.ts';
import { startServer } from '../app/server.ts';
import type { Config } from '../kit/config.ts';
import { createLog, type Log } from '../kit/log.ts';
import { migrate, openPostgres } from '../kit/postgres/index.ts';
import { terminalProgress } from '../kit/progress.ts';
import { addressRefusal, refuseTakenAddress } from './address.ts';

const longestGoodbye = 10_000;

/**
 * `lantoa serve`: database, migrations, server, in this order; runs until told to stop (Ctrl-C, SIGTERM).
 * @returns 0 after an orderly stop, 1 when the database was lost.
 */
export async function serve(config: Config): Promise<number> {
  const asked = untilAskedToStop();
  await refuseTakenAddress(config);
  const log = createLog(config.logLevel);
  const progress = terminalProgress();
  const postgres = await openPostgres(config, progress, { onEvent: (sentence) => log.warn(sentence) });
  try {
    const { connections } = postgres;
    await progress.step('Bringing the database up to date', () => migrate(connections.owner));
    if (asked.already()) return 0;
    const server = await startServer({ config, connections, log, sampleProgress: progress }).catch((error: unknown) => {
      throw addressRefusal(error, config);
    });
    await postgres.announce(server.url);
    warnOfPlainHttp(config, log);
    process.stdout.write(welcome(server.url, config.demo));
    const lost = await Promise.race([asked.stop, postgres.lost]);
    // A request that never ends does not hold up the stop: what is not committed by then never happened.
    await Promise.race([server.close(), pause(longestGoodbye, undefined, { ref: false })]);
    if (lost === undefined) return 0;
    process.stderr.write(`${lost}\n`);
    return 1;
  } finally {
    await postgres.stop();
  }
}

/** Signals after the first are ignored: a terminal and npm both send Ctrl-C, and the stop is on its way. */
function untilAskedToStop(): { stop: Promise<undefined>; already: () => boolean } {
  let already = false;
  const stop = new Promise<undefined>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        already = true;
        resolve(undefined);
      });
    }
  });
  return { stop, already: () => already };
}

function warnOfPlainHttp(config: Config, log: Log): void {
  if (reachOf(config).warnings.length === 0) return;
  log.warn(
    `Reached at ${config.publicUrl ?? config.host} without encryption: passwords and reports can be read on the way. ` +
      'Put an https proxy before it and set PUBLIC_URL=https://…',
  );
}

function welcome(url: string, demo: boolean): string {
  const vi = demo
    ? 'Mở địa chỉ trên trong trình duyệt rồi chọn một người trong tỉnh mẫu để đăng nhập.'
    : 'Mở địa chỉ trên trong trình duyệt; lần đầu, trang sẽ hướng dẫn tạo đơn vị và tài khoản quản trị đầu tiên.';
  const en = demo
    ? 'Open it in a browser and pick one of the sample people to sign in.'
    : 'Open it in a browser; the first time, it asks for the first unit and administrator.';
  return `\nLan Tỏa đã sẵn sàng · is ready:  ${url}\n\n  ${vi} Dừng: Ctrl-C.\n  ${en} Stop: Ctrl-C.\n\n`;
}
