import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import createClient from 'openapi-fetch';
import { startServer } from '#app/server.ts';
import { readConfig } from '#kit/config.ts';
import { createLog } from '#kit/log.ts';
import { silentProgress } from '#kit/progress.ts';
import type { paths } from '../../web/api/contract.ts';
import { createTestDatabase } from './template-database.ts';
import type { TestDatabase } from './template-database.ts';

/** A running server on a database of its own, reached as any other program would reach it. */
export interface World {
  url: string;
  database: TestDatabase;
  /** The folder in which it keeps its files. */
  dataDir: string;
  /** A caller with cookies of its own, not signed in yet. */
  caller(): Caller;
  close(): Promise<void>;
}

export interface Caller {
  api: ReturnType<typeof createClient<paths>>;
  /** A plain request with this caller's session. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

/**
 * @param demo a demonstration plays on 15/7/2024, a plain installation today
 * @param sample whether the sample province is loaded into the demonstration, which takes a while
 * @param env what else the operator sets; with a PUBLIC_URL, a PORT as well
 */
export async function startWorld({ demo = true, sample = false, env = {} }: { demo?: boolean; sample?: boolean; env?: Record<string, string> } = {}): Promise<World> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'lantoa-world-'));
  const config = readConfig({ LANTOA_DATA: dataDir, PORT: '0', LOG_LEVEL: 'error', ...env }, { demo });
  const server = await startServer({ config, connections: database.connections, log: createLog('error'), sampleProgress: sample ? silentProgress : undefined });
  // People type the public address; tests go straight to the program.
  const url = config.publicUrl ? `http://127.0.0.1:${config.port}` : server.url;
  return {
    url,
    database,
    dataDir,
    caller: () => newCaller(url),
    async close() {
      await server.close();
      await rm(dataDir, { recursive: true, force: true });
      await database.drop();
    },
  };
}

function newCaller(url: string): Caller {
  let cookie = '';
  const withSession = async (input: Request | string, init?: RequestInit) => {
    const request = new Request(typeof input === 'string' ? new URL(input, url) : input, init);
    if (cookie) request.headers.set('cookie', cookie);
    const response = await fetch(request);
    const set = response.headers.getSetCookie().find((value) => value.startsWith('lantoa_session='));
    if (set) cookie = set.split(';')[0]!;
    return response;
  };
  return { api: createClient<paths>({ baseUrl: url, fetch: (request) => withSession(request) }), fetch: (path, init) => withSession(path, init) };
}

/** The answer of a call that must succeed; a failure shows the whole problem. */
export function must<T>(result: { data?: T; error?: unknown; response: Response }): NonNullable<T> {
  if (!result.response.ok) throw new Error(`${result.response.status} ${result.response.url}: ${JSON.stringify(result.error)}`);
  return result.data as NonNullable<T>;
}

/** The problem of a call that must fail, with its status. */
export function refused(result: { error?: unknown; response: Response }): { status: number; code: string; [extension: string]: unknown } {
  if (result.response.ok) throw new Error(`expected a refusal of ${result.response.url}`);
  return { ...(result.error as { code: string }), status: result.response.status };
}

export const newId = (): string => randomUUID();
