import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { openOfficeFile } from '#engines/office-files/index.ts';
import { convertToDocx, sweepConversions } from './office-converter.ts';
import { findOffice } from './office-converter/find-office.ts';

const office = await findOffice();
const skipped = office ? '' : ' (skipped: no LibreOffice on this machine)';

const odt = (body: string): Uint8Array => zipSync({
  mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
  'content.xml': strToU8(`<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2"><office:body><office:text>${body}</office:text></office:body></office:document-content>`),
  'META-INF/manifest.xml': strToU8('<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'),
});

async function textOf(bytes: Uint8Array, from: 'rtf' | 'odt' | 'doc'): Promise<string> {
  const opened = await openOfficeFile(bytes, `a.${from}`, { asDocx: await convertToDocx(bytes, from) });
  return opened.ok ? opened.text : opened.problem.code;
}

// A folder of its own for temporary files: what is left in it was left by this test.
const usual = process.env['TMPDIR'];
const own = await mkdtemp(join(tmpdir(), 'lantoa-own-'));
process.env['TMPDIR'] = own;
afterAll(async () => {
  if (usual === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = usual;
  await rm(own, { recursive: true, force: true });
});
const leftovers = (): Promise<string[]> => readdir(own);

/** Processes of this machine that were started with this word; by the kernel's own list, which needs no program. */
async function processesNaming(word: string): Promise<number[]> {
  const pids = (await readdir('/proc')).map(Number).filter((pid) => Number.isInteger(pid) && pid !== process.pid);
  const named = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').then((line) => line.includes(word), () => false)));
  return pids.filter((_pid, at) => named[at]);
}

describe('folders of conversions whose program was killed', () => {
  it('are taken away; those of a living program stay, unless they are hours old', async () => {
    const ended = await new Promise<number>((resolve) => { const child = spawn('true'); child.once('exit', () => resolve(child.pid!)); });
    const names = [`lantoa-convert-${ended}-a`, `lantoa-convert-${process.pid}-b`, `lantoa-convert-${process.pid}-c`, 'lantoa-convert-x', 'lantoa-other'];
    for (const name of names) await mkdir(join(own, name, 'profile'), { recursive: true });
    const hoursAgo = new Date(Date.now() - 3 * 3_600_000);
    await utimes(join(own, names[2]!), hoursAgo, hoursAgo);
    await sweepConversions();
    expect((await leftovers()).sort()).toEqual([names[1], names[3], names[4]].sort());
    for (const name of names) await rm(join(own, name), { recursive: true, force: true });
  });
});

describe('where no LibreOffice is', () => {
  it('none is found, and the file is answered with what to do', async () => {
    expect(await findOffice('/khong/co', [])).toBeNull();
    expect(await openOfficeFile(strToU8('{\\rtf1 x}'), 'a.rtf', { asDocx: { ok: false, code: 'converter_missing' } })).toMatchObject({ ok: false, problem: { code: 'converter_missing' } });
  });
});

describe.skipIf(!office)(`a file that only LibreOffice reads${skipped}`, () => {
  it('becomes text with its automatic numbers', { timeout: 120_000 }, async () => {
    const list = '<text:list><text:list-item><text:p>Mở lớp</text:p></text:list-item></text:list>';
    expect(await textOf(odt(`<text:p>Kế hoạch</text:p>${list}`), 'odt')).toMatch(/^Kế hoạch\n\n\S{0,2} ?Mở lớp$/);
    expect(await textOf(strToU8('{\\rtf1\\ansi K\\u7871? ho\\u7841?ch\\par}'), 'rtf')).toBe('Kế hoạch');
  });

  it('that is damaged is refused, not taken for plain text, and leaves nothing behind', { timeout: 120_000 }, async () => {
    expect(await textOf(odt('<text:p>Kế hoạch'), 'odt')).toBe('conversion_failed');
    expect(await textOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array(508).fill(0), ...[...'WordDocument'].flatMap((letter) => [letter.charCodeAt(0), 0])]), 'doc')).toBe('conversion_failed');
    expect(await leftovers()).toEqual([]);
  });

  it('fetches no picture that it links to, although LibreOffice by itself would', { timeout: 120_000 }, async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const linked = odt(`<text:p>Kế hoạch<draw:frame draw:name="a" text:anchor-type="as-char" svg:width="2cm" svg:height="2cm"><draw:image xlink:href="http://127.0.0.1:${port}/anh.png" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame></text:p>`);
    expect(await textOf(linked, 'odt')).toBe('Kế hoạch');
    expect(asked).toEqual([]);
    const folder = await mkdtemp(join(tmpdir(), 'lantoa-plain-'));
    await writeFile(join(folder, 'a.odt'), linked);
    const plain = spawn(office as string, [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'docx', '--outdir', folder, join(folder, 'a.odt')], { stdio: 'ignore' });
    await new Promise((resolve) => plain.once('exit', resolve));
    await rm(folder, { recursive: true, force: true });
    server.close();
    expect(asked).toContain('/anh.png');
  });

  it('is stopped with all its processes when nobody waits any more', { timeout: 120_000 }, async () => {
    const stop = new AbortController();
    const converting = convertToDocx(odt(`<text:p>${'Kế hoạch '.repeat(20)}</text:p>`.repeat(20_000)), 'odt', stop.signal);
    // Stopped only once it is seen to run: else nothing would be proved.
    if (process.platform === 'linux') await vi.waitFor(async () => expect(await processesNaming(own)).not.toEqual([]), { timeout: 20_000, interval: 20 });
    stop.abort();
    expect(await converting).toEqual({ ok: false, code: 'conversion_failed' });
    expect(await leftovers()).toEqual([]);
    if (process.platform === 'linux') await vi.waitFor(async () => expect(await processesNaming(own)).toEqual([]), { timeout: 5_000, interval: 50 });
  });

  it('waits for its turn, and many at once all get theirs', { timeout: 240_000 }, async () => {
    const texts = await Promise.all(['một', 'hai', 'ba', 'bốn'].map((word) => textOf(odt(`<text:p>Kế hoạch ${word}</text:p>`), 'odt')));
    expect(texts).toEqual(['Kế hoạch một', 'Kế hoạch hai', 'Kế hoạch ba', 'Kế hoạch bốn']);
  });
});
