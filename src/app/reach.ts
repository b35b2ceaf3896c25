import { isLoopback } from '../kit/config.ts';
import type { Config } from '../kit/config.ts';
import type { Reach } from '../modules/access/index.ts';

/**
 * How the server is reached, and whether that is safe: plain http beyond loopback is said at start and to administrators, be it that
 * the server itself listens there or that a proxy without https stands before it.
 */
export function reachOf({ host, publicUrl }: Pick<Config, 'host' | 'publicUrl'>): Reach {
  const https = publicUrl?.startsWith('https://') ?? false;
  const published = publicUrl === null ? host : new URL(publicUrl).hostname.replace(/^\[|\]$/g, '');
  const plain = !https && !(isLoopback(host) && isLoopback(published));
  return { secureCookies: https, warnings: plain ? ['plain_http_beyond_loopback'] : [] };
}
