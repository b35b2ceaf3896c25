import { createServer } from 'node:net';
import type { Config } from '../kit/config.ts';
import { refuseIfHeld } from '../kit/postgres/index.ts';
import { Refusal } from '../kit/refusal.ts';

/**
 * Tries the address before the database is started for nothing.
 * @throws Refusal with a sentence; where our own data folder is in use, that is the reason given, not the port.
 */
export async function refuseTakenAddress(config: Config): Promise<void> {
  const probe = createServer();
  const error = await new Promise<Error | null>((resolve) => {
    probe.once('error', resolve);
    probe.listen(config.port, config.host, () => resolve(null));
  });
  await new Promise((resolve) => probe.close(resolve));
  if (error === null) return;
  await refuseIfHeld(config);
  throw addressRefusal(error, config);
}

/** The sentence for an address on which one cannot listen; any other error as it came. */
export function addressRefusal(error: unknown, { host, port }: Config): unknown {
  const other = port === 3000 ? 3001 : 3000;
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new Refusal(`Port ${port} on ${host} is taken by another program; choose another one, for example PORT=${other}.`);
    case 'EACCES':
      return new Refusal(`This user may not listen on port ${port}; choose one above 1023, for example PORT=${other}.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Refusal(`HOST=${host} is no address of this machine; 127.0.0.1 is for this machine alone, 0.0.0.0 for all networks.`);
    default:
      return error;
  }
}
