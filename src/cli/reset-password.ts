import type { Config } from '../kit/config.ts';
import { openDatabase } from '../kit/database.ts';
import { createLog } from '../kit/log.ts';
import { attachPostgres, migrate } from '../kit/postgres/index.ts';
import { terminalProgress } from '../kit/progress.ts';
import { Refusal } from '../kit/refusal.ts';
import { resetPasswordOf } from '../modules/access/index.ts';

/** `lantoa reset-password USERNAME`: for the administrator who is locked out; prints a one-time password. */
export async function resetPasswordCommand(config: Config, username: string): Promise<number> {
  const postgres = await attachPostgres(config, terminalProgress());
  await migrate(postgres.connections.owner);
  const database = openDatabase(postgres.connections.app, createLog('warn'), 1);
  try {
    const password = await resetPasswordOf(database, username);
    if (password === null) throw new Refusal(`There is no account named ${username}.`);
    process.stdout.write(`${password}\n`);
    process.stderr.write('A one-time password, to be changed at the first sign-in. Earlier sessions of the account have ended.\n');
    return 0;
  } finally {
    await database.destroy();
    await postgres.stop();
  }
}
