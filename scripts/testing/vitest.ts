import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { programFolder } from '../../src/kit/config.ts';
import type { Tally } from './tally.ts';

/** The part of vitest's JSON report that is counted. */
type Report = {
  testResults: {
    name: string;
    status: 'passed' | 'failed';
    message?: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] | null }[];
  }[];
};

/**
 * Runs test files and counts what came out; what vitest says goes to the terminal meanwhile.
 * @param part what this run is, for people.
 * @param args vitest's own: parts of file names, options.
 */
export async function runVitest(part: string, args: string[], env: Record<string, string> = {}): Promise<Tally> {
  console.log(`\n${part}`);
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-report-'));
  const reportFile = join(folder, 'report.json');
  try {
    const code = await run(
      ['run', ...args, '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
      env,
    );
    const text = await readFile(reportFile, 'utf8').catch(() => null);
    return text === null
      ? { passed: 0, failed: 1, skipped: 0, failures: [`${part}: vitest ended with ${code} and no report`] }
      : count(part, JSON.parse(text) as Report, code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(args: string[], env: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(programFolder, 'node_modules/vitest/vitest.mjs'), ...args], {
      cwd: programFolder,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function count(part: string, report: Report, code: number): Tally {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0, failures: [] };
  const fail = (what: string) => {
    tally.failed += 1;
    tally.failures.push(what);
  };
  for (const file of report.testResults) {
    const name = relative(programFolder, file.name);
    for (const test of file.assertionResults) {
      if (test.status === 'passed') tally.passed += 1;
      else if (test.status === 'failed') fail(`${name} › ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`);
      else tally.skipped += 1;
    }
    // A file that could not be loaded, or whose beforeAll or afterAll broke, has no failed test to show for it.
    if (file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')) {
      fail(`${name}: ${firstLine(file.message)}`);
    }
  }
  if (code !== 0 && tally.failed === 0) fail(`${part}: vitest ended with ${code}; see above`);
  return tally;
}

function firstLine(text: string | undefined): string {
  return text?.split('\n').find((line) => line.trim() !== '')?.trim() ?? 'see above';
}
