import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { programFolder } from '#kit/config.ts';
import { isAlive } from '#kit/postgres/process-identity.ts';

/** The program as a process of its own, as an operator starts it. */
export type Program = {
  child: ChildProcess;
  /** All that it has written so far. */
  output(): string;
  /** Its exit code (or the signal that ended it), once it has ended. */
  ended: Promise<number | NodeJS.Signals>;
};

/**
 * Starts `lantoa` with these arguments on a data folder, on any free port, without anything of our own environment.
 * @param env more variables.
 */
export function startProgram(dataDir: string, args: string[], env: Record<string, string> = {}, options: SpawnOptions = {}): Program {
  let output = '';
  const child = spawn(process.execPath, [join(programFolder, 'src/main.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
    env: { PATH: process.env.PATH, LANTOA_DATA: dataDir, PORT: '0', ...env },
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal ?? 1));
    child.on('error', (error) => {
      output += error.message;
      resolve(1);
    });
  });
  return { child, output: () => output, ended };
}

/** Waits until the program says its address. @throws with all that it said where it ends instead. */
export async function address(program: Program): Promise<string> {
  let over = false;
  void program.ended.then(() => (over = true));
  for (let waited = 0; waited < 60_000; waited += 50) {
    const url = /is ready: +(http\S+)/.exec(program.output())?.[1];
    if (url) return url;
    if (over) break;
    await pause(50);
  }
  throw new Error(`The program gives no address:\n${program.output()}`);
}

/** Stops the program in order. @returns its exit code. */
export async function stopProgram(program: Program, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | NodeJS.Signals> {
  program.child.kill(signal);
  return program.ended;
}

/** Whether the health check answers well now. */
export async function isHealthy(url: string): Promise<boolean> {
  return fetch(`${url}/api/health`).then((response) => response.ok, () => false);
}

/** Tries until it holds, for at most ninety seconds: the machine may be busy with other things. */
export async function eventually(holds: () => Promise<boolean> | boolean): Promise<boolean> {
  for (let waited = 0; waited < 90_000; waited += 50) {
    if (await holds()) return true;
    await pause(50);
  }
  return false;
}

/** The process id of the database server on a cluster, or null where none runs. */
export async function databasePid(cluster: string): Promise<number | null> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return Number.isInteger(pid) && isAlive(pid) ? pid : null;
}
