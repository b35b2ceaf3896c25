import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readDirective } from '#engines/directive-reading/index.ts';

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
const seeds = join(shared, 'seeds');
const scorer = join(shared, 'directive', 'score.mjs');
const missing = !existsSync(seeds) || !existsSync(scorer);

describe.skipIf(missing)(missing ? 'the five real plans (skipped: shared/seeds lies beside no checkout here)' : 'the five real plans', () => {
  const out = missing ? '' : mkdtempSync(join(tmpdir(), 'lantoa-plans-'));
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it('are read with a mean score of 88 or more against the answers made by hand', () => {
    for (const name of readdirSync(seeds).filter((file) => file.endsWith('.txt'))) {
      const reading = readDirective(readFileSync(join(seeds, name), 'utf8'));
      writeFileSync(join(out, name.replace(/\.txt$/, '.json')), JSON.stringify(reading.directive));
    }
    const table = execFileSync(process.execPath, [scorer, join(shared, 'directive', 'gold'), out], { encoding: 'utf8' });
    const mean = Number(table.match(/^mean (\d+\.\d) over (\d+) documents$/m)?.[1]);
    expect(mean, table).toBeGreaterThanOrEqual(88);
  });
});
