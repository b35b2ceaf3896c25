import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { programFolder } from '#kit/config.ts';
import { grammarPage } from '../../scripts/grammar-page.ts';
import { generateContract, generatedFiles, generateOpenapi, generateTables } from '../../scripts/generated.ts';
import type { GeneratedFile } from '../../scripts/generated.ts';
import { createTestDatabase } from '../support/template-database.ts';
import type { TestDatabase } from '../support/template-database.ts';

let database: TestDatabase;
beforeAll(async () => { database = await createTestDatabase(); });
afterAll(() => database.drop());

const committed = (file: GeneratedFile) => readFile(join(programFolder, file), 'utf8');
const generators: Record<GeneratedFile, () => Promise<string>> = {
  'db/tables.ts': () => generateTables(database.connections.owner),
  'docs/grammar.md': () => Promise.resolve(grammarPage()),
  'openapi.json': generateOpenapi,
  'web/api/contract.ts': async () => generateContract(await committed('openapi.json')),
};

test.each(generatedFiles)('%s is what npm run generate would write now', async (file) => {
  expect(await committed(file)).toBe(await generators[file]());
}, 60_000);
