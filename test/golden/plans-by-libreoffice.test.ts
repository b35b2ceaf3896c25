import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openSource } from '../support/open-source.ts';
import { readDirective } from '#engines/directive-reading/index.ts';
import { has, noOffice, officeFolder } from '../support/libreoffice.ts';

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
const seeds = join(shared, 'seeds');
const scorer = join(shared, 'directive', 'score.mjs');
const why = !existsSync(seeds) || !existsSync(scorer) ? 'skipped: shared/seeds lies beside no checkout here' : has('soffice') ? '' : noOffice;

/** The mean score of what was read from each plan's file, against the answers made by hand. */
function meanScore(out: string): number {
  const table = execFileSync(process.execPath, [scorer, join(shared, 'directive', 'gold'), out], { encoding: 'utf8' });
  return Number(table.match(/^mean (\d+\.\d) over 5 documents$/m)?.[1]);
}

describe.skipIf(why !== '')(`the five real plans saved by LibreOffice${why && ` (${why})`}`, () => {
  const work = why === '' ? mkdtempSync(join(tmpdir(), 'lantoa-plans-')) : '';
  const office = why === '' ? officeFolder() : null;
  afterAll(() => {
    office?.close();
    if (work) rmSync(work, { recursive: true, force: true });
  });

  it('as .docx, .doc and .odt score within 3 points of their text', { timeout: 300_000 }, async () => {
    const outs = new Map<string, string>();
    const read = (format: string, name: string, text: string) => {
      const out = outs.get(format) ?? mkdtempSync(join(work, format));
      outs.set(format, out);
      writeFileSync(join(out, name.replace(/\.txt$/, '.json')), JSON.stringify(readDirective(text).directive));
    };
    const plans = Object.fromEntries(readdirSync(seeds).filter((file) => file.endsWith('.txt')).map((name) => [name, readFileSync(join(seeds, name), 'utf8')]));
    for (const [name, text] of Object.entries(plans)) read('txt', name, text);
    for (const format of ['docx', 'doc', 'odt']) {
      for (const [name, bytes] of office?.save(plans, format) ?? []) {
        const file = await openSource(bytes, `plan.${format}`);
        if (!file.ok) throw new Error(`${name} as ${format}: ${file.problem.code}`);
        read(format, name, file.text);
      }
    }
    const scores = new Map([...outs].map(([format, out]) => [format, meanScore(out)]));
    for (const format of ['docx', 'doc', 'odt']) expect(scores.get(format), JSON.stringify([...scores])).toBeGreaterThanOrEqual((scores.get('txt') ?? 100) - 3);
  });
});
