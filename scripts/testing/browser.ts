import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { programFolder } from '../../src/kit/config.ts';
import { nothing, type Tally } from './tally.ts';
import { runVitest } from './vitest.ts';

const debianPath = '/usr/bin/chromium';
const packages = ['chromium', 'fonts-liberation'];

/** Runs test/e2e in a real browser; a machine without one gets it where we may, and counts as failed where we may not. */
export async function runBrowserTests(): Promise<Tally> {
  if (globSync('test/e2e/**/*.test.ts', { cwd: programFolder }).length === 0) return nothing;
  const browser = findBrowser() ?? installBrowser();
  if (browser === null) {
    const failure = `browser tests: there is no Chromium here; ${howToInstall()} and run npm test again, or set CHROME_PATH`;
    console.log(`\n✗ ${failure}`);
    return { passed: 0, failed: 1, skipped: 0, failures: [failure] };
  }
  return runVitest('Browser tests', ['test/e2e', '--no-file-parallelism'], { CHROME_PATH: browser });
}

function findBrowser(): string | null {
  return [process.env.CHROME_PATH, debianPath].find((path) => path && existsSync(path)) ?? null;
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function installBrowser(): string | null {
  if (process.env.CHROME_PATH || !mayInstall()) return null;
  console.log(`\nNo Chromium here; installing it for the browser tests (apt-get install ${packages.join(' ')}) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update', '-q'], ['install', '-y', '-q', '--no-install-recommends', ...packages]]) {
    const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    if (status !== 0) return null;
  }
  return findBrowser();
}

function howToInstall(): string {
  if (process.env.CHROME_PATH) return `CHROME_PATH names ${process.env.CHROME_PATH}, which does not exist; correct it`;
  if (existsSync('/etc/debian_version')) return `run: sudo apt-get install ${packages.join(' ')}`;
  return process.platform === 'darwin' ? 'run: brew install --cask chromium' : 'install Chromium';
}
