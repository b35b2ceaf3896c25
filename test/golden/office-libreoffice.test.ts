import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSource } from '../support/open-source.ts';
import { readDirective } from '#engines/directive-reading/index.ts';
import { openOfficeFile } from '#engines/office-files/index.ts';
import { sourceLayoutSchema } from '#engines/source-layout/index.ts';
import { renderOfficialReport } from '#engines/official-layout/index.ts';
import { sampleReport } from '#engines/official-layout/testing/sample-report.ts';
import { programFolder } from '#kit/config.ts';
import { has, noOffice, officeFolder } from '../support/libreoffice.ts';

const canConvert = has('soffice');
const skipped = canConvert ? '' : ` (${noOffice})`;
const office = canConvert ? officeFolder() : null;
afterAll(() => office?.close());

async function opened(bytes: Uint8Array, name: string) {
  const file = await openSource(bytes, name);
  if (!file.ok) throw new Error(`${name}: ${file.problem.code}`);
  return file;
}

describe.skipIf(!canConvert)(`the report opened by LibreOffice${skipped}`, () => {
  it.skipIf(!has('pdfinfo'))('prints on A4, annexes on pages of their own, a wide one across', { timeout: 120_000 }, async () => {
    office?.save({ 'report.docx': await renderOfficialReport(sampleReport()) }, 'pdf');
    const info = execFileSync('pdfinfo', ['-f', '1', '-l', '5', office?.path('report.docx', 'pdf') ?? ''], { encoding: 'utf8' });
    const sizes = [...info.matchAll(/size:\s+([\d.]+) x ([\d.]+)/g)].map((match) => (Number(match[1]) > Number(match[2]) ? 'across' : 'upright'));
    expect(sizes).toEqual(['upright', 'upright', 'upright', 'across', 'upright']);
  });

  it('and saved by it in any format of a text reads the same', { timeout: 120_000 }, async () => {
    const docx = await renderOfficialReport(sampleReport());
    const ours = await openOfficeFile(docx, 'a.docx');
    if (!ours.ok) throw new Error(ours.problem.code);
    for (const format of ['docx', 'doc', 'odt', 'rtf']) {
      const theirs = await opened(office?.save({ 'report.docx': docx }, format).get('report.docx') ?? new Uint8Array(), `report.${format}`);
      expect([format, theirs.hasTables, theirs.text]).toEqual([format, ours.hasTables, ours.text]);
    }
  });
});

const samples = join(programFolder, 'src/sample/documents');

describe.skipIf(!canConvert)(`our plans, typed as text and saved by LibreOffice${skipped}`, () => {
  const texts = Object.fromEntries(readdirSync(samples).filter((name) => name.endsWith('.txt')).map((name) => [name, readFileSync(join(samples, name), 'utf8')]));

  it.each(['docx', 'doc', 'odt', 'rtf', 'html'])('read the same directives from .%s as from their text', { timeout: 300_000 }, async (format) => {
    for (const [name, bytes] of office?.save(texts, format) ?? []) {
      const file = await opened(bytes, `tep.${format}`);
      expect([name, file.format, readDirective(file.text).directive]).toEqual([name, format, readDirective(texts[name] ?? '').directive]);
      sourceLayoutSchema.parse(file.layout);
    }
  });
});
