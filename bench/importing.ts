/** What the benches of imports have in common: a worker as people have it, a sheet handed in, followed, and what that costs. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { constraintProblems } from '../src/app/constraints.ts';
import { xlsxWriter } from '../src/engines/sheet-files/index.ts';
import type { OutCell } from '../src/engines/sheet-files/index.ts';
import { createClock } from '../src/kit/clock.ts';
import { openDatabase } from '../src/kit/database.ts';
import { createFileStore } from '../src/kit/files.ts';
import { createLog } from '../src/kit/log.ts';
import { personalKeyOf } from '../src/kit/personal-key.ts';
import { importSignals } from '../src/modules/imports/import.ts';
import { startImportWorker } from '../src/modules/imports/index.ts';
import { generateRegister, PROVINCE_PATH } from './members.ts';
import { inAPlace } from './place.ts';
import type { Figure } from './report.ts';

export const TODAY = '2024-07-15';

type Files = ReturnType<typeof createFileStore>;

/** A register of so many members in a database of its own, and the worker that reads sheets for people. */
export interface Desk { owner: pg.Client; account: string; handIn(kind: 'members' | 'units', bytes: Buffer, rows: number): Promise<Followed> }

/** @param register members of the register */
export const withDesk = <T>(register: number, work: (desk: Desk) => Promise<T>): Promise<T> => inAPlace(async (connections, folder) => {
  const owner = new pg.Client(connections.owner);
  await owner.connect();
  const log = createLog('error');
  const { account } = await generateRegister(owner, register);
  await owner.query(`update units set code = 'K' || node`);
  await owner.query(`insert into account_grants (id, account_id, role_key, unit_id) select gen_random_uuid(), $1, 'administrator', unit_id from unit_versions where path = $2`, [account, PROVINCE_PATH]);
  await owner.query('analyze');
  const [database, worker] = [openDatabase(connections.app, log, 2), openDatabase(connections.worker, log, 3)];
  const files = createFileStore(folder);
  const importing = startImportWorker({ database, worker, files, log, clock: createClock(TODAY), personalKey: personalKeyOf(randomBytes(32)), origin: account, demo: true, constraintProblems });
  try {
    return await work({ owner, account, handIn: (kind, bytes, rows) => follow(owner, () => begin(owner, files, account, kind, bytes), rows) });
  } finally {
    await importing.stop();
    await database.destroy();
    await worker.destroy();
    await owner.end();
  }
});

/** A workbook of one sheet; columns whose header begins with “Ngày” are days. */
export function workbook(name: string, headers: readonly string[], rows: readonly OutCell[][]): Buffer {
  const chunks: Uint8Array[] = [];
  const writer = xlsxWriter({ name, columns: headers.map((header) => ({ header, width: 20, kind: header.startsWith('Ngày') ? 'day' as const : 'text' as const })) }, {}, (chunk) => chunks.push(chunk));
  for (let at = 0; at < rows.length; at += 500) writer.rows(rows.slice(at, at + 500));
  writer.end();
  return Buffer.concat(chunks);
}

/** The sheet for the first time, and once more when all of it is there. */
export function importFigures(bytes: number, { preview, applying, counts }: Followed, again: Followed): Figure[] {
  const plain = (name: string, value: number, unit: string): Figure => ({ name, value, unit, must: null, holds: null });
  const together = preview.seconds + applying.seconds;
  const blocked = Math.max(preview.blockedMs, applying.blockedMs);
  return [
    { name: `read, looked over and applied: ${counts.applied} of ${counts.rows} rows`, value: together, unit: 's', must: '≤ 30', holds: together <= 30 },
    plain(`preview of ${(bytes / 2 ** 20).toFixed(1)} MB`, preview.seconds, 's'), plain('applied, all or nothing', applying.seconds, 's'),
    plain('program computed (preview)', preview.processor, 's processor'), plain('program computed (applying)', applying.processor, 's processor'),
    plain('database computed (preview)', preview.databaseProcessor, 's processor'), plain('database computed (applying)', applying.databaseProcessor, 's processor'),
    { name: 'longest block of the event loop', value: blocked, unit: 'ms', must: '≤ 50', holds: blocked <= 50 },
    { name: 'memory above the start', value: Math.max(preview.megabytes, applying.megabytes), unit: 'MB', must: '≤ 600', holds: Math.max(preview.megabytes, applying.megabytes) <= 600 },
    plain('rows that wait for a decision', counts.review, 'rows'), plain('rows with a fault', counts.error, 'rows'),
    plain('the same sheet again: preview', again.preview.seconds, 's'),
    { name: 'the same sheet again: rows that are new', value: again.counts.new, unit: 'rows', must: '0', holds: again.counts.new === 0 },
  ];
}

async function begin(owner: pg.Client, files: Files, account: string, kind: string, bytes: Buffer): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await files.put(bytes);
  await owner.query(`insert into files (sha256, size, media_type) values ($1, $2, 'application/octet-stream') on conflict do nothing`, [sha256, bytes.length]);
  const id = randomUUID();
  await owner.query(`insert into imports (id, kind, unit_id, unit_path, sent_by, file_sha256, filename, effective) select $1, $6, unit_id, path, $2, $3, 'bang.xlsx', $4 from unit_versions where path = $5`, [id, account, sha256, TODAY, PROVINCE_PATH, kind]);
  importSignals.emit('queued');
  return id;
}

export type Followed = Awaited<ReturnType<typeof follow>>;

/** Follows an import to its preview and, where rows are to be applied, to its end. */
async function follow(owner: pg.Client, start: () => Promise<string>, rows: number) {
  let id = '';
  const preview = await watched(owner, async () => { id = await start(); await until(owner, id, 'preview'); });
  const { rows: [before] } = await owner.query(`select new_rows, error_rows, review_rows, rows_total from imports where id = $1`, [id]);
  const applying = rows === 0 ? preview : await watched(owner, async () => {
    await owner.query(`update imports set state = 'applying', mode = $2, rows_done = 0, worker = null where id = $1`, [id, before.error_rows + before.review_rows > 0 ? 'good' : 'all']);
    importSignals.emit('queued');
    await until(owner, id, 'done');
  });
  const { rows: [after] } = await owner.query(`select applied_rows from imports where id = $1`, [id]);
  return { preview, applying, counts: { new: before.new_rows, error: before.error_rows, review: before.review_rows, rows: before.rows_total, applied: after.applied_rows } };
}

async function until(owner: pg.Client, id: string, state: string): Promise<void> {
  for (;;) {
    const { rows: [found] } = await owner.query(`select state, problem from imports where id = $1`, [id]);
    if (found.state === state) return;
    if (found.state === 'failed') throw new Error(`the import failed: ${found.problem}`);
    await pause(50);
  }
}

/** How long something takes, what it computes here and in the database, how long it blocks the event loop, and by how much memory grows. */
async function watched(owner: pg.Client, work: () => Promise<void>) {
  global.gc?.();
  const [began, cpu, memory, database] = [performance.now(), process.cpuUsage(), process.memoryUsage().rss, await databaseProcessor(owner)];
  let peak = memory;
  const sampling = setInterval(() => { peak = Math.max(peak, process.memoryUsage().rss); }, 100);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await work();
  delay.disable();
  clearInterval(sampling);
  const { user, system } = process.cpuUsage(cpu);
  return {
    seconds: (performance.now() - began) / 1000, processor: (user + system) / 1e6, databaseProcessor: (await databaseProcessor(owner)) - database,
    blockedMs: Math.max(0, delay.max / 1e6 - 5), megabytes: (peak - memory) / 2 ** 20,
  };
}

/** Seconds that the connections of this database have computed so far, where the system tells (Linux). */
async function databaseProcessor(owner: pg.Client): Promise<number> {
  const { rows } = await owner.query<{ pid: number }>('select pid from pg_stat_activity where datname = current_database()');
  return rows.reduce((sum, { pid }) => {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
      return sum + (Number(fields[11]) + Number(fields[12])) / 100;
    } catch {
      return sum;
    }
  }, 0);
}
