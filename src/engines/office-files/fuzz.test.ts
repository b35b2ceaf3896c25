import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceLayoutSchema } from '../source-layout/index.ts';
import { buildPdf, paragraph } from '../pdf-files/testing/build-pdf.ts';
import { canonicalText } from '../text/index.ts';
import { MAX_TABLE_SLOTS } from './arrange-table.ts';
import { conversionNeeded, MAX_TEXT_LENGTH, openOfficeFile } from './index.ts';
import type { OpenOptions } from './index.ts';
import { buildDocx, lvl, numbered, p, tbl, tc, tr } from './testing/build-docx.ts';
import { spansOf } from './testing/spans.ts';

const samples = new URL('../../sample/documents/', import.meta.url);
const plans = readdirSync(samples).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(new URL(name, samples), 'utf8'));
const plan = plans[0] ?? '';

/** Whatever comes in, what comes out is a problem with a sentence, or a canonical text that its look and its notes quote in order. */
async function isSound(bytes: Uint8Array, name: string, options?: OpenOptions): Promise<void> {
  expect([null, 'doc', 'rtf', 'odt']).toContain(conversionNeeded(bytes));
  const opened = await openOfficeFile(bytes, name, options);
  if (!opened.ok) {
    expect(opened.problem.message.vi).toMatch(/\S{2}.*\.$/);
    return;
  }
  expect(canonicalText(opened.text)).toBe(opened.text);
  expect(opened.text.trim()).not.toBe('');
  expect(opened.text.length).toBeLessThanOrEqual(MAX_TEXT_LENGTH);
  for (const { start, end } of opened.footnotes) expect(opened.text.slice(start, end)).toMatch(/^\[\d+\] /);
  if (!opened.layout) return;
  sourceLayoutSchema.parse(opened.layout);
  const covered = opened.layout.blocks.flatMap((block) => (block.kind === 'table' && block.ruled ? block.rows : [])).flatMap((row) => row.cells).reduce((sum, cell) => sum + cell.columns * cell.rows, 0);
  expect(covered).toBeLessThanOrEqual(MAX_TABLE_SLOTS);
  let last = 0;
  for (const [start, end] of opened.layout.kind === 'flow' ? spansOf(opened.layout.blocks) : []) {
    expect(start >= last && end > start && end <= opened.text.length).toBe(true);
    last = end;
  }
}

const numbering = `<w:abstractNum w:abstractNumId="0">${lvl(0, 'upperRoman', '%1.')}${lvl(1, 'decimal', '%2.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const richBody = plan.split('\n').filter(Boolean).slice(0, 30).map((line, index) => (index % 5 === 0 ? numbered(1, index % 2, line) : p(line))).join('') + tbl(tr(tc('TT'), tc('Việc', '<w:gridSpan w:val="2"/>')), tr(tc('1', '<w:vMerge w:val="restart"/>'), tc('a'), tc('b')), tr(tc('', '<w:vMerge/>'), tc('c'), tc('d')));
const richPage = `<html><meta charset="utf-8"><body><table border=1><tr><th rowspan=2>TT<th colspan=2>Việc<tr><td>a<td>b</table><ol type=I><li>Một<ul><li>hai</ul></ol><p style="text-align:center"><b>KẾ</b> HOẠCH</p>${plan.split('\n').slice(0, 20).map((line) => `<p>${line}</p>`).join('\n')}<pre>x\n\ty</pre></body></html>`;

const heads: Record<string, number[]> = {
  zip: [0x50, 0x4b, 3, 4], 'an OLE container': [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], RTF: [...'{\\rtf1 '].map((letter) => letter.charCodeAt(0)), PDF: [...'%PDF-1.7'].map((letter) => letter.charCodeAt(0)),
  PNG: [0x89, 0x50, 0x4e, 0x47], JPEG: [0xff, 0xd8, 0xff], HTML: [...'<!doctype html>'].map((letter) => letter.charCodeAt(0)), XML: [...'<?xml version="1.0"?>'].map((letter) => letter.charCodeAt(0)), 'UTF-16': [0xff, 0xfe], nothing: [],
};

const names = fc.constantFrom('a.docx', 'a.txt', 'a.html', 'a.doc');

/** A whole file of each kind that people send. */
function samplesOf(): Record<string, Uint8Array> {
  const page = new TextEncoder().encode(`<html><meta charset="utf-8">${plans.map((text) => text.split('\n').map((line) => `<p>${line}</p>`).join('')).join('<table border=1><tr><td>TT<td rowspan=2>Việc<tr><td>1</table>')}`);
  return {
    'a Word file': buildDocx({ body: richBody, numbering }), 'a web page': page, 'a text': new TextEncoder().encode(plans.join('\n')), 'a text in UTF-16': new Uint8Array(Buffer.from(`\ufeff${plan}`, 'utf16le')),
    'an OpenDocument text': zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8(plan), 'META-INF/manifest.xml': strToU8('<m/>') }),
    RTF: strToU8(`{\\rtf1 ${plan}}`), 'a PDF': buildPdf({ pages: [{ texts: paragraph(plan.slice(0, 2_000), { y: 100 }) }] }), 'a picture': readFileSync(new URL('../../../test/support/pages/huong-dan-trang-1.png', import.meta.url)),
  };
}

describe('any bytes', () => {
  it.each(Object.entries(heads))('after the signature of %s are a text or one sentence', async (_, head) => {
    const tail = fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.uint8Array({ minLength: 4_000, maxLength: 12_000 }));
    await fc.assert(fc.asyncProperty(tail, names, (bytes, name) => isSound(Uint8Array.from([...head, ...bytes]), name)), { numRuns: 60 });
  }, 30_000);

  it.each(Object.keys(samplesOf()))('that begin as %s and go on with pieces of other files are a text or one sentence', async (kind) => {
    const files = samplesOf();
    const first = files[kind] as Uint8Array;
    const piece = fc.tuple(fc.constantFrom(...Object.values(files), first, first), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60_000)).map(([file, from, length]) => file.subarray(Math.floor(from * file.length)).subarray(0, length));
    await fc.assert(fc.asyncProperty(fc.double({ min: 0, max: 1, noNaN: true }), fc.array(piece, { maxLength: 5 }), names, (kept, pieces, name) => isSound(new Uint8Array(Buffer.concat([first.subarray(0, Math.ceil(kept * first.length)), ...pieces])), name)), { numRuns: 50 });
  }, 30_000);
});

/** Pieces of texts put together anew: cut, repeated, in another order. */
const splices = (...sources: string[]) => fc.array(fc.tuple(fc.constantFrom(...sources), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(400)).map(([source, from, length]) => source.slice(Math.floor(from * source.length)).slice(0, length)), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));

describe('any splice', () => {
  it('of web pages is a text or one sentence', async () => {
    await fc.assert(fc.asyncProperty(splices(richPage, plan, '<td rowspan=9 colspan=99><table><ol start=-3><li value=x><br><br>\u00ad\u0301\u0406</p></table>'), (page) => isSound(new TextEncoder().encode(`<html>${page}`), 'a.html')), { numRuns: 250 });
  });
  it('of Word paragraphs, tables and lists is a text or one sentence', async () => {
    const parts = richBody.match(/<w:p>.*?<\/w:p>|<w:tbl>.*?<\/w:tbl>|<\/?w:t[rc]>/g) ?? [];
    const body = fc.array(fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...parts) }, { weight: 1, arbitrary: splices(richBody) }), { maxLength: 12 }).map((pieces) => pieces.join(''));
    await fc.assert(fc.asyncProperty(body, (given) => isSound(buildDocx({ body: given, numbering }), 'a.docx')), { numRuns: 250 });
  });
  it('of texts, also in odd letters and old codes, is a text or one sentence', async () => {
    const odd = splices(...plans, '\u0406\u0301\u00ad\uf0b7\u00d0\f\v\r\u2028', 'C«ng ®oµn c¸c cÊp thùc hiÖn kÕ ho¹ch', 'Coâng ñoaøn caùc caáp');
    await fc.assert(fc.asyncProperty(odd, fc.constantFrom(undefined, 'tcvn3' as const, 'vni' as const), (text, convert) => isSound(new TextEncoder().encode(text), 'a.txt', { convert })), { numRuns: 250 });
    await fc.assert(fc.asyncProperty(odd, (text) => isSound(Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255), 'a.txt')), { numRuns: 150 });
  });
  it('of words and marks in Word runs is covered by its look', async () => {
    const words = fc.array(fc.tuple(fc.constantFrom('Đoa', '\u0300n', '\u00ad', ' ', '\u0406', 'VII', '\uf0b7', 'é', '\u2011', 'kế', '\t'), fc.constantFrom('', '<w:b/>', '<w:i/><w:u w:val="single"/>', '<w:caps/>', '<w:rFonts w:hAnsi=".VnTimeH"/>')), { minLength: 1, maxLength: 12 });
    await fc.assert(fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 3 }), async (paragraphs) => {
      const body = paragraphs.map((runs) => `<w:p>${runs.map(([text, look]) => `<w:r><w:rPr>${look}</w:rPr>${text === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${text}</w:t>`}</w:r>`).join('')}</w:p>`).join('');
      const bytes = buildDocx({ body });
      await isSound(bytes, 'a.docx');
      const opened = await openOfficeFile(bytes, 'a.docx');
      if (!opened.ok || !opened.layout) return;
      const covered = spansOf(opened.layout.blocks).map(([start, end]) => opened.text.slice(start, end)).join('');
      expect(covered.replace(/\s/g, '')).toBe(opened.text.replace(/\s/g, ''));
    }), { numRuns: 300 });
  });
});
