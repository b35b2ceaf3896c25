import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { programFolder } from '../src/kit/config.ts';
import { createMigratedDatabase, openTemporaryServer } from '../src/kit/postgres/temporary.ts';
import { terminalProgress } from '../src/kit/progress.ts';
import { grammarPage } from './grammar-page.ts';
import { generateContract, generateOpenapi, generateTables, type GeneratedFile } from './generated.ts';

const progress = terminalProgress();

async function put(file: GeneratedFile, text: string): Promise<void> {
  const path = join(programFolder, file);
  const same = existsSync(path) && (await readFile(path, 'utf8')) === text;
  if (!same) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  console.log(`${file}: ${same ? 'unchanged' : 'written'}`);
}

const tables = await progress.step('Reading the tables of a fresh database', async () => {
  const server = await openTemporaryServer();
  try {
    const { connections } = await createMigratedDatabase(server);
    return await generateTables(connections.owner);
  } finally {
    await server.stop();
  }
});
await put('db/tables.ts', tables);
await put('docs/grammar.md', grammarPage());
if (existsSync(join(programFolder, 'src/app/openapi.ts'))) {
  const openapi = await progress.step('Describing the API', generateOpenapi);
  await put('openapi.json', openapi);
  await put('web/api/contract.ts', await progress.step('Typing the client', () => generateContract(openapi)));
}
