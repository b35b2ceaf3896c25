import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Connections } from '../src/kit/postgres/index.ts';
import { programFolder } from '../src/kit/config.ts';

const run = promisify(execFile);

/** The files that are written by `npm run generate`, from the project's root. */
export const generatedFiles = ['db/tables.ts', 'docs/grammar.md', 'openapi.json', 'web/api/contract.ts'] as const;
export type GeneratedFile = (typeof generatedFiles)[number];

/**
 * Row types of a migrated database, as the pools read them (.kysely-codegenrc.json says how).
 * @param connection the owner's, to a database freshly migrated.
 */
export async function generateTables(connection: Connections['owner']): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-generate-'));
  const outFile = join(folder, 'tables.ts');
  try {
    await run(
      process.execPath,
      [
        join(programFolder, 'node_modules/kysely-codegen/dist/cli/bin.js'),
        `--config-file=${join(programFolder, '.kysely-codegenrc.json')}`, '--url=env(LANTOA_GENERATE_URL)',
        `--out-file=${outFile}`, '--log-level=error',
      ],
      // The address by the environment, where no list of processes shows its password.
      { cwd: programFolder, env: { ...process.env, LANTOA_GENERATE_URL: addressOf(connection) } },
    );
    return await readFile(outFile, 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function addressOf(connection: Connections['owner']): string {
  if (connection.connectionString) return connection.connectionString;
  const { user, password, host, port, database } = connection;
  const url = new URL(`postgres://localhost/${database}`);
  url.username = user ?? '';
  url.password = String(password);
  url.searchParams.set('host', host ?? '');
  url.searchParams.set('port', String(port));
  return url.href;
}

/** The API's description as committed: built from the routes, without listening. */
export async function generateOpenapi(): Promise<string> {
  const { buildOpenapi } = (await import(join(programFolder, 'src/app/openapi.ts'))) as { buildOpenapi(): Promise<object> };
  return `${JSON.stringify(await buildOpenapi(), null, 2)}\n`;
}

/** Types of the web's client. @param openapi text of openapi.json. */
export async function generateContract(openapi: string): Promise<string> {
  const { default: openapiTypescript, astToString } = await import('openapi-typescript');
  const nodes = await openapiTypescript(openapi, { alphabetize: false });
  return `// Written by npm run generate from openapi.json.\n${astToString(nodes)}`;
}
