/** Where a bench runs: a database server and a folder of its own, thrown away afterwards. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connections } from '../src/kit/postgres/index.ts';
import { createMigratedDatabase, openTemporaryServer } from '../src/kit/postgres/temporary.ts';

/**
 * @param work given a migrated database, empty, and the folder
 * @param durable whether commits wait for the disk
 */
export async function inAPlace<T>(work: (connections: Connections, folder: string) => Promise<T>, durable = false): Promise<T> {
  const server = await openTemporaryServer(undefined, { durable });
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-bench-'));
  try {
    const { connections } = await createMigratedDatabase(server);
    return await work(connections, folder);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
