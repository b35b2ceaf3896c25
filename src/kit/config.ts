import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Refusal } from './refusal.ts';

/** The folder of the program itself (where package.json lies), whatever folder it was started from. */
export const programFolder = resolve(fileURLToPath(import.meta.url), '../../..');

export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';

/** Everything the operator may set, read once at start. */
export type Config = {
  /** True for `serve --demo`: sample people as cards, shifted business clock, data apart. */
  demo: boolean;
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Address that people type, without a slash at the end; null where it follows from host and port. */
  publicUrl: string | null;
  /** Absolute. Holds the embedded database, the files and the stamp that says what kind of data lies here. */
  dataDir: string;
  /** Connection to a real server; null means the embedded PostgreSQL. */
  databaseUrl: string | null;
  databaseUrlApp: string | null;
  databaseUrlWorker: string | null;
  /** Key of the operator's own that seals citizen ids, 64 hexadecimal digits; null means the file in the data folder. */
  personalKey: string | null;
  /** Lets the demo, whose accounts need no password, listen beyond this machine. */
  allowRemoteDemo: boolean;
  logLevel: LogLevel;
};

const flag = z.enum(['0', '1', 'true', 'false', 'yes', 'no']).transform((word) => ['1', 'true', 'yes'].includes(word));
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//);

/** For each variable its shape, and what a refusal says that it must be. */
const variables = {
  HOST: [z.string().regex(/^[0-9A-Za-z.:_-]+$/), 'a host name or an IP address, such as 127.0.0.1'],
  PORT: [z.string().regex(/^\d{1,5}$/).transform(Number).pipe(z.number().max(65535)), 'a number from 0 to 65535'],
  PUBLIC_URL: [z.url({ protocol: /^https?$/ }), 'a web address that begins with https:// or http://'],
  LANTOA_DATA: [z.string(), 'a folder'],
  DATABASE_URL: [postgresUrl, 'an address that begins with postgres://'],
  DATABASE_URL_APP: [postgresUrl, 'an address that begins with postgres://'],
  DATABASE_URL_WORKER: [postgresUrl, 'an address that begins with postgres://'],
  LANTOA_DEMO_REMOTE: [flag, '1 or 0'],
  LANTOA_PERSONAL_KEY: [z.string().regex(/^[0-9a-f]{64}$/i), '64 hexadecimal digits'],
  LOG_LEVEL: [z.enum(['silent', 'error', 'warn', 'info', 'debug']), 'silent, error, warn, info or debug'],
} as const;

type Values = { [Name in keyof typeof variables]?: z.output<(typeof variables)[Name][0]> };

/**
 * Reads the configuration from environment variables; empty ones count as not set.
 * @throws Refusal with one sentence for each bad value. Values that may hold a password are never repeated.
 */
export function readConfig(env: Record<string, string | undefined>, choice: { demo: boolean }): Config {
  const { values, faults } = readVariables(env);
  const { demo } = choice;
  const host = values.HOST ?? '127.0.0.1';
  const allowRemoteDemo = values.LANTOA_DEMO_REMOTE ?? false;
  if (demo && !isLoopback(host) && !allowRemoteDemo) {
    faults.push(
      `The demo lets anyone sign in as anyone, so it does not listen on ${host}; ` +
        'leave HOST away, or set LANTOA_DEMO_REMOTE=1 if everybody who reaches this address may.',
    );
  }
  if (values.DATABASE_URL === undefined && (values.DATABASE_URL_APP ?? values.DATABASE_URL_WORKER) !== undefined) {
    faults.push('DATABASE_URL_APP and DATABASE_URL_WORKER need DATABASE_URL beside them, which creates the tables.');
  }
  if (faults.length > 0) throw new Refusal(faults.join('\n'));
  return {
    demo,
    host,
    port: values.PORT ?? 3000,
    publicUrl: values.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    dataDir: resolve(values.LANTOA_DATA ?? resolve(programFolder, demo ? 'data/demo' : 'data')),
    databaseUrl: values.DATABASE_URL ?? null,
    databaseUrlApp: values.DATABASE_URL_APP ?? null,
    databaseUrlWorker: values.DATABASE_URL_WORKER ?? null,
    personalKey: values.LANTOA_PERSONAL_KEY ?? null,
    allowRemoteDemo,
    logLevel: values.LOG_LEVEL ?? 'info',
  };
}

function readVariables(env: Record<string, string | undefined>): { values: Values; faults: string[] } {
  const values: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const [name, [shape, wanted]] of Object.entries(variables)) {
    const given = env[name]?.trim();
    if (!given) continue;
    const parsed = shape.safeParse(given);
    if (parsed.success) values[name] = parsed.data;
    else faults.push(`${name} must be ${wanted}${name.startsWith('DATABASE') || name === 'LANTOA_PERSONAL_KEY' ? '' : `, not “${given}”`}.`);
  }
  return { values: values as Values, faults };
}

/** True where only programs on this machine can connect to that host name or address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
