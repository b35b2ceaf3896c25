import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Does `work` while no other process does work of the same name; waits for the other and says so.
 * @template T
 * @param {string} folder where the mark is put
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(folder, name, work) {
  mkdirSync(folder, { recursive: true });
  const mark = join(folder, `${name}.lock`);
  for (let waiting = false; !take(mark); ) {
    if (!waiting) console.error(`  waiting for another process that does the same (${name}) …`);
    waiting = true;
    await pause(300);
  }
  try {
    return await work();
  } finally {
    rmSync(mark, { force: true });
  }
}

function take(mark) {
  try {
    writeFileSync(mark, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isAbandoned(mark)) rmSync(mark, { force: true });
    return false;
  }
}

function isAbandoned(mark) {
  try {
    const pid = Number(readFileSync(mark, 'utf8'));
    // An empty mark is being written at this moment, unless it has been so for a while.
    if (!pid) return Date.now() - statSync(mark).mtimeMs > 5000;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
