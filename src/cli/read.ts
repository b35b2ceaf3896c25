/** `lantoa read`: reads directing documents from files and prints their structure. Needs no database. */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Diagnostic, Reading } from '#engines/directive-reading/index.ts';
import { legacyEncodings, MAX_FILE_BYTES, type LegacyEncoding } from '#engines/office-files/index.ts';
import { readSource } from './read-source.ts';
import { summaryOf } from './reading-summary.ts';

interface Output { write(text: string): unknown }
export interface ReadIo { readonly stdout: Output; readonly stderr: Output }
type Outcome = { ok: true; reading: Reading } | { ok: false; sentence: string };

const usage = 'Cách dùng: lantoa read TỆP [--json] [--convert tcvn3|vni] | lantoa read THƯ-MỤC --out THƯ-MỤC [--convert tcvn3|vni]';
const readable = new Set(['.txt', '.md', '.markdown', '.docx', '.doc', '.pdf', '.odt', '.rtf', '.html', '.htm', '.png', '.jpg', '.jpeg']);
const systemErrors: Record<string, string> = {
  ENOENT: 'không có tệp hoặc thư mục này', EACCES: 'không có quyền mở', EPERM: 'không có quyền mở',
  ENAMETOOLONG: 'tên quá dài', ENOSPC: 'hết chỗ ghi trên đĩa', ENOTDIR: 'đường dẫn không phải là thư mục', EROFS: 'ổ đĩa chỉ cho đọc',
};

/**
 * Runs `lantoa read`.
 * @param args `FILE [--json]`, or `DIR --out DIR`: one .json for each readable file, named after it. `--convert tcvn3|vni` consents
 *   to the conversion of texts in that old encoding.
 * @param io where to print: the directive or summary on stdout, diagnostics and failures on stderr.
 * @returns exit code 0, or 2 where anything could not be read or written, with one sentence on stderr for each.
 */
export async function readCommand(args: string[], io: ReadIo): Promise<number> {
  const parsed = parseArgs(args);
  if (!parsed) return fail(io, usage);
  const info = await attempt(() => stat(parsed.path));
  if (!info.ok) return fail(io, `${parsed.path}: ${info.sentence}`);
  if (!info.value.isDirectory()) return readOne(parsed, io);
  return parsed.out === null ? fail(io, `${parsed.path} là thư mục. ${usage}`) : readFolder(parsed.path, parsed.out, parsed.convert, io);
}

interface Arguments { readonly path: string; readonly json: boolean; readonly out: string | null; readonly convert: LegacyEncoding | undefined }

function parseArgs(args: readonly string[]): Arguments | null {
  let path: string | null = null;
  let out: string | null = null;
  let json = false;
  let convert: LegacyEncoding | undefined;
  let literal = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (!literal && arg === '--') literal = true;
    else if (!literal && arg === '--json') json = true;
    else if (!literal && arg === '--out') { out = args[++i] ?? null; if (out === null) return null; }
    else if (!literal && arg.startsWith('--out=')) out = arg.slice('--out='.length);
    else if (!literal && /^--convert(?:=|$)/.test(arg)) {
      const named = arg === '--convert' ? args[++i] : arg.slice('--convert='.length);
      convert = legacyEncodings.find((encoding) => encoding === named);
      if (!convert) return null;
    }
    else if (!literal && arg.startsWith('-') && arg !== '-') return null;
    else if (path === null) path = arg;
    else return null;
  }
  return path === null || out === '' ? null : { path, json, out, convert };
}

async function readOne({ path, json, out, convert }: Arguments, io: ReadIo): Promise<number> {
  const outcome = await readFromFile(path, convert, io);
  if (!outcome.ok) return fail(io, outcome.sentence);
  const { directive, diagnostics } = outcome.reading;
  if (out !== null) return writeOne(path, out, outcome.reading, io);
  if (json) io.stdout.write(`${JSON.stringify(directive, null, 2)}\n`);
  else io.stdout.write(summaryOf(directive));
  report(diagnostics, io);
  return 0;
}

async function readFolder(folder: string, out: string, convert: LegacyEncoding | undefined, io: ReadIo): Promise<number> {
  const listed = await attempt(() => readdir(folder, { withFileTypes: true }));
  if (!listed.ok) return fail(io, `${folder}: ${listed.sentence}`);
  const files = listed.value.filter((entry) => entry.isFile() && readable.has(extname(entry.name).toLowerCase())).map((entry) => entry.name).sort();
  let code = files.length > 0 ? 0 : fail(io, `${folder}: không có văn bản nào để đọc`);
  for (const name of files) {
    const outcome = await readFromFile(join(folder, name), convert, io);
    const done = outcome.ok ? await writeOne(name, out, outcome.reading, io) : fail(io, outcome.sentence);
    code = Math.max(code, done);
  }
  return code;
}

async function writeOne(path: string, out: string, reading: Reading, io: ReadIo): Promise<number> {
  const target = join(out, `${basename(path, extname(path))}.json`);
  const written = await attempt(async () => {
    await mkdir(out, { recursive: true });
    await writeFile(target, `${JSON.stringify(reading.directive, null, 2)}\n`);
  });
  return written.ok ? 0 : fail(io, `${target}: ${written.sentence}`);
}

async function readFromFile(path: string, convert: LegacyEncoding | undefined, io: ReadIo): Promise<Outcome> {
  const size = await attempt(() => stat(path));
  if (!size.ok) return { ok: false, sentence: `${path}: ${size.sentence}` };
  if (!size.value.isFile()) return { ok: false, sentence: `${path}: không phải là tệp thường` };
  // Refused before it is read: a file above the limit must not be pulled into memory first.
  if (size.value.size > MAX_FILE_BYTES) return { ok: false, sentence: `${path}: tệp lớn hơn 20 MB` };
  const bytes = await attempt(() => readFile(path));
  if (!bytes.ok) return { ok: false, sentence: `${path}: ${bytes.sentence}` };
  const read = await attempt(() => readSource({ bytes: bytes.value, filename: basename(path), convert }, (progress) => io.stderr.write(`${progress}\n`)));
  if (!read.ok) return { ok: false, sentence: `${path}: ${read.sentence}` };
  return read.value.ok ? read.value : { ok: false, sentence: `${path}: ${read.value.sentence}` };
}

type Attempt<T> = { ok: true; value: T } | { ok: false; sentence: string };

/** Turns whatever goes wrong outside (disk, permissions) into one sentence; a stack trace helps no clerk. */
async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { ok: false, sentence: systemErrors[code] ?? 'không mở được tệp' };
  }
}

function report(diagnostics: readonly Diagnostic[], io: ReadIo): void {
  for (const diagnostic of diagnostics) io.stderr.write(`Lưu ý: ${diagnostic.message.vi}\n`);
}

function fail(io: ReadIo, sentence: string): number {
  io.stderr.write(`${sentence}\n`);
  return 2;
}
