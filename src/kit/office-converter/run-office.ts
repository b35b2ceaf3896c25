import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

export interface RunLimits { cwd: string; milliseconds: number; signal?: AbortSignal | undefined }
export type RunEnd = 'ended' | 'failed' | 'too-long' | 'aborted';

/** Kilobytes of address space and seconds of processor time: a file that makes LibreOffice grow or spin takes no machine down. */
const shellLimits = 'ulimit -v 4194304 2>/dev/null; ulimit -t 90 2>/dev/null; exec "$0" "$@"';

const posix = process.platform !== 'win32';

/** LibreOffice starts a second process; as a group of their own both end together. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (posix) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // It has ended by itself in between.
  }
}

/** Runs LibreOffice to its end, or kills it with its children when its time is over. */
export function runOffice(office: string, args: string[], { cwd, milliseconds, signal }: RunLimits): Promise<RunEnd> {
  if (signal?.aborted) return Promise.resolve('aborted');
  const env = { PATH: process.env['PATH'] ?? '', HOME: cwd, TMPDIR: cwd, LANG: 'C.UTF-8', SAL_USE_VCLPLUGIN: 'svp', ...(posix ? {} : { SystemRoot: process.env['SystemRoot'] ?? '' }) };
  const options = { cwd, env, stdio: 'ignore', detached: posix } as const;
  const child = posix ? spawn('/bin/sh', ['-c', shellLimits, office, ...args], options) : spawn(office, args, options);
  return new Promise<RunEnd>((resolve) => {
    let stopped: RunEnd | undefined;
    const stop = (why: RunEnd) => {
      stopped = why;
      killGroup(child);
    };
    const timer = setTimeout(stop, milliseconds, 'too-long');
    const onAbort = () => stop('aborted');
    signal?.addEventListener('abort', onAbort, { once: true });
    const done = (end: RunEnd) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      killGroup(child);
      resolve(stopped ?? end);
    };
    child.once('error', () => done('failed'));
    child.once('exit', (code) => done(code === 0 ? 'ended' : 'failed'));
  });
}
