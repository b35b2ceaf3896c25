import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from './config.ts';

export type Log = Logger;

/** Secrets by the names under which requests, configuration and errors carry them, two levels deep. */
const secretNames = [
  'password', 'newPassword', 'currentPassword', 'token', 'secret', 'cookie', 'cookies', 'authorization',
  'connectionString', 'databaseUrl', 'databaseUrlApp', 'databaseUrlWorker', '["set-cookie"]', '["x-csrf-token"]',
];
/** The database tells with an error the row that it refused, personal values and all. */
const refusedRow = ['err.detail', 'err.where', 'err.internalQuery', 'err.parameters'];
const redactedPaths = secretNames.flatMap((name) =>
  name.startsWith('[')
    ? [name, `*${name}`, `*.*${name}`]
    : [name, `*.${name}`, `*.*.${name}`],
);

/**
 * The program's log: JSON lines, or one readable line each on a terminal. Passwords, cookies, authorization headers and
 * database addresses are blotted out wherever they appear by name.
 * @param output where lines go; standard error unless given, so that standard output stays for answers.
 */
export function createLog(
  level: LogLevel,
  output: { isTTY?: boolean; write(text: string): unknown } = process.stderr,
): Log {
  const destination: DestinationStream = {
    write: (line) => void output.write(output.isTTY === true ? readableLine(line) : line),
  };
  return pino(
    { level, base: undefined, timestamp: stdTimeFunctions.isoTime, redact: { paths: [...redactedPaths, ...refusedRow], censor: '[kept out]' } },
    destination,
  );
}

const levelNames: Record<number, string> = { 30: '', 40: 'warning: ', 50: 'error: ', 60: 'fatal: ' };

function readableLine(json: string): string {
  const entry = JSON.parse(json) as {
    level: number; time: string; msg?: string; err?: { message?: string; stack?: string };
    req?: { method?: string; url?: string }; res?: { statusCode?: number }; responseTime?: number;
  };
  const parts = [
    entry.time.slice(11, 19),
    `${levelNames[entry.level] ?? ''}${entry.msg ?? ''}`,
    entry.req && `${entry.req.method ?? ''} ${entry.req.url ?? ''}`,
    entry.res?.statusCode,
    entry.responseTime !== undefined && `${Math.round(entry.responseTime)} ms`,
    entry.err && (entry.level >= 50 ? entry.err.stack : entry.err.message),
  ];
  return `${parts.filter(Boolean).join(' ')}\n`;
}
