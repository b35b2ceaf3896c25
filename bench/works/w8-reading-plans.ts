/** W8: text → structure. Documents a second on one core, and what the worst inputs take. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readDirective } from '../../src/engines/directive-reading/index.ts';
import { plan } from '../plans.ts';
import type { Result, Size, Work } from '../report.ts';

const kilobytes = 10;
const documents: Record<Size, number> = { small: 200, province: 1_000, country: 5_000 };

export const readingPlans: Work = {
  name: 'W8', about: 'reading plans of 10 kB',
  async run(size): Promise<Result> {
    const texts = Array.from({ length: documents[size] }, (_, seed) => plan(seed + 1, kilobytes * 1000));
    for (const text of texts.slice(0, 100)) readDirective(text);
    const reading = perSecond(texts, readDirective);
    const plainest = perSecond(texts, plainestPass);
    const worst = worstInputs();
    return {
      figures: [
        { name: 'documents of 10 kB read', value: reading, unit: 'documents/s', must: '≥ 100', holds: reading >= 100 },
        { name: `slowest hostile input (${worst.slowest})`, value: worst.seconds, unit: 's', must: '≤ 2', holds: worst.seconds <= 2 },
        { name: 'peak memory of the process that reads them', value: worst.megabytes, unit: 'MB', must: '≤ 256', holds: worst.megabytes <= 256 },
      ],
      reference: { name: 'NFC, lines, words, every date and symbol by one pattern each', value: plainest, unit: 'documents/s' },
      ratio: reading / plainest,
    };
  },
};

function perSecond(texts: readonly string[], work: (text: string) => unknown): number {
  const started = performance.now();
  for (const text of texts) work(text);
  return texts.length / ((performance.now() - started) / 1000);
}

/** What anything that reads these texts must do at least. */
function plainestPass(text: string): number {
  let found = 0;
  for (const line of text.normalize('NFC').split('\n')) {
    found += line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    found += line.match(/\d{1,2}\/\d{1,2}\/\d{4}|tháng \d{1,2}\/\d{4}/gu)?.length ?? 0;
    found += line.match(/\d+[a-z]?\/[\p{Lu}-]+/gu)?.length ?? 0;
  }
  return found;
}

/** Hostile inputs are read in a process of their own with little room, so that its peak memory is theirs. */
function worstInputs(): { slowest: string; seconds: number; megabytes: number } {
  const script = fileURLToPath(new URL('./w8-hostile-inputs.ts', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, ['--max-old-space-size=160', '--max-semi-space-size=4', script], { encoding: 'utf8' })) as { slowest: string; seconds: number; megabytes: number };
}
