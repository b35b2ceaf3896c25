import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openOfficeFile } from '#engines/office-files/index.ts';
import { renderOfficialReport } from '#engines/official-layout/index.ts';
import { sampleReport } from '#engines/official-layout/testing/sample-report.ts';

const has = (command: string) => spawnSync(command, ['--version']).error === undefined;
const canConvert = has('soffice');

function convert(docx: Uint8Array, format: 'pdf' | 'docx'): { path: string; bytes: Uint8Array; done: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'lantoa-office-'));
  const source = join(folder, 'report.docx');
  const target = join(folder, 'out');
  writeFileSync(source, docx);
  execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', format, '--outdir', target, source], { stdio: 'ignore', timeout: 100_000 });
  const path = join(target, `report.${format}`);
  return { path, bytes: readFileSync(path), done: () => rmSync(folder, { recursive: true, force: true }) };
}

describe.skipIf(!canConvert)('the report opened by LibreOffice', () => {
  it.skipIf(!has('pdfinfo'))('prints on A4, annexes on pages of their own, a wide one across', { timeout: 120_000 }, async () => {
    const { path, done } = convert(await renderOfficialReport(sampleReport()), 'pdf');
    const info = execFileSync('pdfinfo', ['-f', '1', '-l', '5', path], { encoding: 'utf8' });
    done();
    const sizes = [...info.matchAll(/size:\s+([\d.]+) x ([\d.]+)/g)].map((match) => (Number(match[1]) > Number(match[2]) ? 'across' : 'upright'));
    expect(sizes).toEqual(['upright', 'upright', 'upright', 'across', 'upright']);
  });

  it('and saved by it again reads the same', { timeout: 120_000 }, async () => {
    const docx = await renderOfficialReport(sampleReport());
    const { bytes, done } = convert(docx, 'docx');
    done();
    const [ours, theirs] = await Promise.all([openOfficeFile(docx, 'a'), openOfficeFile(new Uint8Array(bytes), 'b')]);
    expect(theirs).toEqual(ours);
  });
});
