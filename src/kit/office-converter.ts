/** Files that only an office suite reads (.doc, .rtf, .odt) to .docx, and .docx to .pdf, by the machine's LibreOffice. */
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findOffice } from './office-converter/find-office.ts';
import { profileSettings } from './office-converter/profile.ts';
import { runOffice } from './office-converter/run-office.ts';

/** What the converter takes, and the filter that must read it: LibreOffice would else take damaged bytes for plain text. */
const filters = { doc: 'MS Word 97', rtf: 'Rich Text Format', odt: 'writer8', docx: 'MS Word 2007 XML' } as const;

export type ConvertibleFormat = Exclude<keyof typeof filters, 'docx'>;
/** The made file, or what was wrong. */
export type Conversion =
  | { ok: true; bytes: Uint8Array }
  | { ok: false; code: 'converter_missing' | 'conversion_failed' | 'conversion_too_long' | 'busy' };

/** Limits on one conversion, and on how many run and wait. LibreOffice takes 130 MB and a core while it runs. */
const limits = { milliseconds: 60_000, outputBytes: 64 * 1024 * 1024, atOnce: 2, waiting: 20 } as const;

/** Folders of conversions are told by this and by the process that made them. */
const FOLDER = 'lantoa-convert-';

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Converts a file by LibreOffice in a process of its own: fresh profile without macros, links or network, killed with all its
 * children when its time is over or `signal` aborts; leaves nothing behind. Never rejects but for a disk that cannot be written.
 * @param from what the bytes are, told by their content and not by a name
 */
export const convertToDocx = (bytes: Uint8Array, from: ConvertibleFormat, signal?: AbortSignal): Promise<Conversion> => convert(bytes, { from, to: 'docx' }, signal);

/** Makes a PDF of a Word file, in the same way. */
export const convertToPdf = (docx: Uint8Array, signal?: AbortSignal): Promise<Conversion> => convert(docx, { from: 'docx', to: 'pdf' }, signal);

interface Formats { from: keyof typeof filters; to: 'docx' | 'pdf' }

async function convert(bytes: Uint8Array, formats: Formats, signal?: AbortSignal): Promise<Conversion> {
  const office = await findOffice();
  if (!office) return { ok: false, code: 'converter_missing' };
  if (waiting.length >= limits.waiting) return { ok: false, code: 'busy' };
  if (running >= limits.atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await convertWith(office, bytes, formats, signal);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

async function convertWith(office: string, bytes: Uint8Array, { from, to }: Formats, signal?: AbortSignal): Promise<Conversion> {
  const folder = await mkdtemp(join(tmpdir(), `${FOLDER}${process.pid}-`));
  try {
    const source = join(folder, `source.${from}`);
    await mkdir(join(folder, 'profile', 'user'), { recursive: true });
    await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), profileSettings);
    await writeFile(source, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = [profile, '--headless', '--nologo', '--norestore', `--infilter=${filters[from]}`, '--convert-to', to, '--outdir', join(folder, 'out'), source];
    const end = await runOffice(office, args, { cwd: folder, milliseconds: limits.milliseconds, signal });
    if (end !== 'ended') return { ok: false, code: end === 'too-long' ? 'conversion_too_long' : 'conversion_failed' };
    const target = join(folder, 'out', `source.${to}`);
    // It ends well also where it could not load the file; only what it wrote tells.
    const size = await stat(target).then((made) => made.size, () => 0);
    if (size === 0 || size > limits.outputBytes) return { ok: false, code: 'conversion_failed' };
    return { ok: true, bytes: new Uint8Array(await readFile(target)) };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Takes away the folders of conversions whose program was killed; those of a living one last a minute. */
export async function sweepConversions(now = Date.now()): Promise<void> {
  const parent = tmpdir();
  for (const name of await readdir(parent)) {
    if (!name.startsWith(FOLDER)) continue;
    const folder = join(parent, name);
    const made = await stat(folder).then((found) => found.mtimeMs, () => now);
    if (now - made > 10 * limits.milliseconds || !lives(Number(/^\d+/.exec(name.slice(FOLDER.length))?.[0]))) {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
    }
  }
}

function lives(pid: number): boolean {
  if (!Number.isInteger(pid) || pid < 1) return true;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
