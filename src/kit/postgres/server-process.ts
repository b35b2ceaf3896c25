import { spawn, type ChildProcess } from 'node:child_process';
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '../refusal.ts';
import type { Binaries } from './binaries.ts';
import { plainEnvironment } from './environment.ts';
import { isAlive, isPostgresOn } from './process-identity.ts';
import type { ServerUser } from './unprivileged.ts';

/** Where the server answers: a folder with its socket, or a loopback port where the system has no such sockets. */
export type Endpoint = { host: string; port: number };

export type ServerSettings = {
  binaries: Binaries;
  cluster: string;
  user: ServerUser;
  endpoint: Endpoint;
  logFile: string;
  /** More `name=value` settings of PostgreSQL. */
  settings: string[];
};

const startLimit = 60_000;
const stopLimit = 30_000;
const biggestLog = 10_000_000;

/** Starts the server and waits until it takes connections. */
export async function startServerProcess(server: ServerSettings): Promise<ChildProcess> {
  for (const limit = Date.now() + startLimit; ; ) {
    const { child, logFrom } = await launch(server);
    const outcome = await readiness(child, server.cluster);
    if (outcome === 'ready') return child;
    const log = await writtenSince(server.logFile, logFrom);
    // After kill -9 its children need a moment to notice; until then their shared memory keeps a new server out. They too
    // write to the log as they end, so what the new server said need not stand last.
    if (!/shared memory block .* is still in use/.test(log) || Date.now() > limit) {
      throw new Refusal(`PostgreSQL did not start (${outcome}); the end of ${server.logFile} says why:\n${lastLines(log)}`);
    }
    await pause(250);
  }
}

async function launch({ binaries, cluster, user, endpoint, logFile, settings }: ServerSettings): Promise<{ child: ChildProcess; logFrom: number }> {
  const bySocket = endpoint.host.startsWith('/');
  const options = [
    `port=${endpoint.port}`,
    `listen_addresses=${bySocket ? '' : endpoint.host}`,
    `unix_socket_directories=${bySocket ? endpoint.host : ''}`,
    'timezone=UTC', 'log_timezone=UTC', 'logging_collector=off', ...settings,
  ];
  if ((await stat(logFile).then((file) => file.size, () => 0)) > biggestLog) await rename(logFile, `${logFile}.old`);
  const log = await open(logFile, 'a', 0o600);
  try {
    const { size: logFrom } = await log.stat();
    // A session of its own, so that Ctrl-C reaches us alone and we stop it in order.
    const child = spawn(binaries.postgres, ['-D', cluster, ...options.flatMap((option) => ['-c', option])], {
      ...user, cwd: '/', env: plainEnvironment(), stdio: ['ignore', log.fd, log.fd], detached: true, windowsHide: true,
    });
    child.on('error', () => {});
    child.unref();
    return { child, logFrom };
  } finally {
    await log.close();
  }
}

async function readiness(child: ChildProcess, cluster: string): Promise<string> {
  for (const limit = Date.now() + startLimit; Date.now() < limit; await pause(15)) {
    if (child.pid === undefined) return 'it could not be run';
    if (child.exitCode !== null || child.signalCode !== null) return `it ended with ${child.exitCode ?? child.signalCode}`;
    const note = await readPidFile(cluster);
    if (note?.pid === child.pid && note.status === 'ready') return 'ready';
  }
  child.kill('SIGKILL');
  return 'it was not ready after a minute';
}

async function writtenSince(path: string, from: number): Promise<string> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  return bytes.subarray(from).toString();
}

function lastLines(log: string): string {
  return log.trimEnd().split('\n').slice(-8).join('\n');
}

/** What postmaster.pid says: who runs on the cluster, and where its socket is. */
export async function readPidFile(cluster: string): Promise<{ pid: number; endpoint: Endpoint; status: string } | null> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => null);
  if (text === null) return null;
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, endpoint: { host: lines[4] || (lines[5] ?? ''), port: Number(lines[3]) }, status: lines[7] ?? '' };
}

/** Ends a server that outlived the program that started it, and clears away the marks of one that is gone. */
export async function stopOrphan(binaries: Binaries, cluster: string): Promise<void> {
  const note = await readPidFile(cluster);
  if (note && (await isPostgresOn(note.pid, cluster))) await stopProcess(binaries, cluster, note.pid);
  // Its number may belong to some other program by now, or to a dead process that nobody has buried yet; PostgreSQL itself
  // would take either for a running server.
  const marks = (await readdir(cluster)).filter((name) => name === 'postmaster.pid' || name.startsWith('.s.PGSQL.'));
  for (const name of marks) await rm(join(cluster, name), { force: true });
}

/** Fast shutdown: transactions are rolled back, everything else reaches the disk; waits until the process is gone. */
export async function stopProcess(binaries: Binaries, cluster: string, pid: number): Promise<void> {
  if (process.platform === 'win32') spawn(binaries.pgCtl, ['stop', '-D', cluster, '-m', 'fast'], { windowsHide: true });
  else if (isAlive(pid)) process.kill(pid, 'SIGINT');
  for (const limit = Date.now() + stopLimit; Date.now() < limit; await pause(15)) {
    if (!(await isPostgresOn(pid, cluster))) return;
  }
  throw new Refusal(`PostgreSQL (process ${pid}, on ${cluster}) did not stop within half a minute.`);
}
