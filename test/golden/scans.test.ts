import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDirective, type Directive } from '#engines/directive-reading/index.ts';
import { renderPlainDocx } from '#engines/official-layout/index.ts';
import { placedSheet, textOfPages } from '#engines/page-text/index.ts';
import { readPdf } from '#engines/pdf-files/index.ts';
import { openPdfPictures, openPicture, readSheet, startRecogniser, type Recogniser } from '#kit/recognition/index.ts';

const samples = fileURLToPath(new URL('../../src/sample/documents', import.meta.url));
const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
const scorer = join(shared, 'directive', 'score.mjs');
const hasOffice = spawnSync('soffice', ['--version']).error === undefined;
const hasSeeds = existsSync(join(shared, 'seeds')) && existsSync(scorer);
/** Recognition takes a second or two a page; what is beyond a few pages runs where time does not count. */
const all = process.env['LANTOA_TEST_SCANS'] === 'all';

const folder = mkdtempSync(join(tmpdir(), 'lantoa-scans-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function print(files: string[], to: string, extra: string[] = []): string[] {
  mkdirSync(to, { recursive: true });
  execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', ...extra, '--convert-to', 'pdf', '--outdir', to, ...files], { stdio: 'ignore', timeout: 200_000 });
  return readdirSync(to).filter((name) => name.endsWith('.pdf')).sort().map((name) => join(to, name));
}

async function recognised(recogniser: Recogniser, pdf: string): Promise<string> {
  const bytes = readFileSync(pdf);
  const opened = await readPdf(bytes);
  const count = opened.ok === true ? opened.layout.pages.length : 0;
  const pictures = await openPdfPictures(bytes);
  const pages = [];
  for (let page = 1; page <= count; page++) {
    const { sheet, dpi } = await pictures.grey(page);
    pages.push(placedSheet(await readSheet(recogniser, sheet, dpi), dpi / 72));
  }
  pictures.close();
  return textOfPages(pages).text;
}

/** Mean over the five plans, as the scorer that nobody here wrote counts it. */
function score(readings: Record<string, Directive>): { mean: number; table: string } {
  const out = mkdtempSync(join(folder, 'out-'));
  for (const [name, directive] of Object.entries(readings)) writeFileSync(join(out, `${name}.json`), JSON.stringify(directive));
  const table = execFileSync(process.execPath, [scorer, join(shared, 'directive', 'gold'), out], { encoding: 'utf8' });
  return { mean: Number(table.match(/^mean (\d+\.\d) over/m)?.[1]), table };
}

describe('a page on paper, recognised', () => {
  it('gives its head, its numbering and its dates', async () => {
    const recogniser = await startRecogniser();
    const pages = [];
    for (const page of [1, 2]) {
      const { sheet } = await openPicture(readFileSync(new URL(`../support/pages/huong-dan-trang-${page}.png`, import.meta.url)));
      pages.push(placedSheet(await readSheet(recogniser, sheet, 200), 200 / 72));
    }
    await recogniser.close();
    const { directive } = readDirective(textOfPages(pages).text);
    expect(directive).toMatchObject({ kind: 'guidance', number: '15', code: 'HD-LĐLĐ', date: '2024-04-02', place: 'Vân Khê', signature: { position: 'CHỦ TỊCH', name: 'Trịnh Hoài An' } });
    expect(directive.title).toBe('Tổ chức Tháng Công nhân và Tháng hành động về an toàn, vệ sinh lao động năm 2024');
    expect(directive.sections.map((section) => section.label)).toEqual(['I', 'II', 'III']);
    expect(directive.recipients).toHaveLength(4);
    expect(directive.deadlines.map((deadline) => deadline.due.date)).toEqual(expect.arrayContaining(['2024-06-15', '2024-04-20', '2024-06-05']));
  }, 120_000);
});

describe.skipIf(!hasOffice)('our own documents printed by LibreOffice', () => {
  it('read from PDF as from text', { timeout: 240_000 }, async () => {
    const names = readdirSync(samples);
    for (const name of names) writeFileSync(join(folder, name.replace('.txt', '.docx')), await renderPlainDocx(readFileSync(join(samples, name), 'utf8')));
    const printed = print(names.map((name) => join(folder, name.replace('.txt', '.docx'))), join(folder, 'ours'));
    for (const pdf of printed) {
      const opened = await readPdf(readFileSync(pdf));
      if (opened.ok !== true) throw new Error(`${pdf}: ${JSON.stringify(opened)}`);
      const { directive } = readDirective(opened.text);
      const expected = readDirective(readFileSync(join(samples, `${basename(pdf, '.pdf')}.txt`), 'utf8')).directive;
      for (const key of ['kind', 'number', 'code', 'date', 'place', 'issuer', 'title', 'signature', 'recipients', 'basis', 'targets', 'forms'] as const) expect(directive[key], `${pdf}: ${key}`).toEqual(expected[key]);
      expect(directive.deadlines.length).toBe(expected.deadlines.length);
    }
  });
});

describe.skipIf(!hasOffice || !hasSeeds)('the five real plans printed by LibreOffice', () => {
  let text: number;
  let printed: string[];
  beforeAll(() => {
    const seeds = readdirSync(join(shared, 'seeds')).filter((name) => name.endsWith('.txt'));
    text = score(Object.fromEntries(seeds.map((name) => [basename(name, '.txt'), readDirective(readFileSync(join(shared, 'seeds', name), 'utf8')).directive]))).mean;
    printed = print(seeds.map((name) => join(shared, 'seeds', name)), join(folder, 'plans'), ['--infilter=Text (encoded):UTF8,LF,,,']);
  }, 240_000);

  it('score from PDF within three points of their text', async () => {
    const readings: Record<string, Directive> = {};
    for (const pdf of printed) {
      const opened = await readPdf(readFileSync(pdf));
      if (opened.ok === true) readings[basename(pdf, '.pdf')] = readDirective(opened.text).directive;
    }
    const { mean, table } = score(readings);
    expect(mean, table).toBeGreaterThanOrEqual(text - 3);
  }, 60_000);

  it.runIf(all)('score from pictures of 200 dpi within twelve', async () => {
    const recogniser = await startRecogniser();
    const readings: Record<string, Directive> = {};
    for (const pdf of printed) readings[basename(pdf, '.pdf')] = readDirective(await recognised(recogniser, pdf)).directive;
    await recogniser.close();
    const { mean, table } = score(readings);
    expect(mean, table).toBeGreaterThanOrEqual(text - 12);
  }, 900_000);
});
