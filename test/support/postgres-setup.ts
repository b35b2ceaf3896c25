import type { TestProject } from 'vitest/node';
import type pg from 'pg';
import { asAdmin, createMigratedDatabase, openTemporaryServer, type ConnectionRecipe } from '#kit/postgres/temporary.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: { admin: pg.ClientConfig; recipe: ConnectionRecipe; template: string };
  }
}

/** One server for the whole run and one migrated database in it, of which each test file takes a copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openTemporaryServer();
  try {
    const { name } = await createMigratedDatabase(server);
    project.provide('postgres', { admin: server.admin, recipe: server.recipe, template: name });
    return async () => {
      await asAdmin(server.admin, `DROP DATABASE ${name}`).finally(() => server.stop());
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
