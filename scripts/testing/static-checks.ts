import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { programFolder } from '../../src/kit/config.ts';
import { buildWeb } from '../web-build.mjs';
import type { Tally } from './tally.ts';

type Check = { name: string; run: () => Promise<{ ok: boolean; output: string }> };

const tool = (path: string, ...args: string[]) => () => runNode([join(programFolder, 'node_modules', path), ...args]);

const checks: Check[] = [
  { name: 'types: server and tests', run: tool('typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit') },
  { name: 'types: browser tests', run: tool('typescript/bin/tsc', '-p', 'test/e2e/tsconfig.json', '--noEmit') },
  { name: 'types: web', run: tool('typescript/bin/tsc', '-p', 'web/tsconfig.json', '--noEmit') },
  { name: 'lint', run: tool('oxlint/bin/oxlint', '--quiet') },
  { name: 'web pages build', run: () => buildWeb(programFolder) },
];

/** Runs what needs no database: each check counts as one test. Two at a time, as many as the smallest machine has cores. */
export async function runStaticChecks(): Promise<Tally[]> {
  const waiting = [...checks];
  const tallies: Tally[] = [];
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) tallies.push(await runCheck(check));
  };
  await Promise.all([worker(), worker()]);
  return tallies;
}

async function runCheck({ name, run }: Check): Promise<Tally> {
  const started = performance.now();
  const { ok, output } = await run();
  console.log(`${ok ? '✓' : '✗'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (!ok) console.log(output.trimEnd());
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, failures: ok ? [] : [`${name}: see above`] };
}

function runNode(args: string[]): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(process.execPath, args, { cwd: programFolder, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
