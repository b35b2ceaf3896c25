import type { Config } from '../kit/config.ts';
import type { Reach } from '../modules/access/index.ts';

const LOOPBACK = /^(localhost|127(\.\d+){3}|::1)$/;

/** How the server is reached, and whether that is safe: plain http beyond loopback is said at start and to administrators. */
export function reachOf(config: Pick<Config, 'host' | 'publicUrl'>): Reach {
  const https = config.publicUrl?.startsWith('https://') ?? false;
  const plain = !https && !LOOPBACK.test(config.host);
  return { secureCookies: https, warnings: plain ? ['plain_http_beyond_loopback'] : [] };
}
