import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './alone.mjs';
import { nodeOf } from './install.mjs';

/** What the pages are made of. */
const sources = ['web', 'src/engines', 'vite.config.ts', 'package-lock.json'];

/**
 * Builds the web pages into dist/web unless those there are made of the very same sources.
 * @param {string} root the project's folder
 * @returns {Promise<{ built: boolean, ok: boolean, output: string }>}
 */
export async function buildWeb(root) {
  const fresh = { built: false, ok: true, output: '' };
  if (isFresh(root)) return fresh;
  return alone(join(root, '.cache'), 'web-build', async () => {
    if (isFresh(root)) return fresh;
    const hash = sourceHash(root);
    const result = await runVite(root);
    if (result.ok) writeFileSync(stampOf(root), hash);
    return { built: true, ...result };
  });
}

function isFresh(root) {
  if (!existsSync(join(root, 'dist/web/index.html')) || !existsSync(stampOf(root))) return false;
  return readFileSync(stampOf(root), 'utf8') === sourceHash(root);
}

function stampOf(root) {
  return join(root, 'dist/web.sha256');
}

function sourceHash(root) {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => filesUnder(root, source))) {
    hash.update(path).update('\0').update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

/** Paths below the root in a fixed order, tests left out. */
function filesUnder(root, path) {
  if (/\.test\.tsx?$/.test(path) || !existsSync(join(root, path))) return [];
  let entries;
  try {
    entries = readdirSync(join(root, path)).sort();
  } catch {
    return [path];
  }
  return entries.flatMap((entry) => filesUnder(root, `${path}/${entry}`));
}

function runVite(root) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(nodeOf(root), [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
