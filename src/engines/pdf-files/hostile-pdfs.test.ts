import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { canonicalText } from '../text/index.ts';
import { textOfPages, type PlacedPage, type PlacedWord } from '../page-text/index.ts';
import { MAX_TEXT_LENGTH } from '../office-files/index.ts';
import { MOST_PAGES, pagesKind, pictureSize, readPdf } from './index.ts';
import { pageContent } from './page.ts';
import { buildPdf, paragraph } from './testing/build-pdf.ts';

// Only watched: how many pages are looked at is what a small hostile file costs.
vi.mock('./page.ts', async (original) => {
  const real = await original<{ pageContent: typeof pageContent }>();
  return { ...real, pageContent: vi.fn(real.pageContent) };
});

const words = 'Công đoàn cơ sở tổ chức tập huấn cho cán bộ công đoàn về kỹ năng thương lượng.';
const plain = { pages: [{ texts: paragraph(words, { y: 100 }) }] };
const bytesOf = (text: string) => new TextEncoder().encode(text);
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

describe('a PDF that is not what it should be', () => {
  afterEach(() => { vi.restoreAllMocks(); });

  it.each<[string, Uint8Array, string]>([
    ['no bytes but the first ones', bytesOf('%PDF-1.7\n'), 'pdf_damaged'],
    ['cut off after its head', buildPdf(plain).slice(0, 300), 'pdf_damaged'],
    ['noise behind the signature', join(bytesOf('%PDF-'), Uint8Array.from({ length: 5000 }, (_none, i) => (i * 7919) % 256)), 'pdf_damaged'],
    ['a PDF of 10,000 pages', buildPdf({ pages: Array.from({ length: 10_000 }, () => ({})) }), 'too_many_pages'],
    ['locked with a password', buildPdf({ ...plain, trailer: `/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>` }), 'password_protected'],
  ])('%s: one sentence in both languages', async (_what, bytes, code) => {
    const opened = await readPdf(bytes);
    expect(opened).toMatchObject({ ok: false, problem: { code, message: { vi: expect.stringMatching(/\p{L}.+\.$/u), en: expect.stringMatching(/\w.+\.$/) } } });
  }, 20_000);

  it('that claims more pages than it has is read for those it has', async () => {
    expect(await readPdf(buildPdf({ ...plain, count: 50_000 }))).toMatchObject({ ok: true, text: words });
  });

  it('with scripts, actions and links is text and nothing else: nothing is run, nothing is fetched', async () => {
    const reached = vi.spyOn(globalThis, 'fetch');
    const catalogue = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AA << /WC << /S /Launch /F (calc.exe) >> >> /URI << /Base (http://127.0.0.1:9/x) >> /Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (a.exe) >>] >> >>';
    expect(await readPdf(buildPdf({ ...plain, catalogue }))).toMatchObject({ ok: true, text: words });
    expect(reached).not.toHaveBeenCalled();
  });

  it('that is longer than a text may be is read no further than that', async () => {
    const line = 'công đoàn cơ sở '.repeat(18);
    const full = (hidden?: true) => ({ texts: Array.from({ length: 160 }, (_none, i) => ({ text: line, x: 5, y: 20 + i * 5, size: 4, ...(hidden && { hidden }) })) });
    const letters = 160 * line.replaceAll(' ', '').length;
    const looked = vi.mocked(pageContent);
    looked.mockClear();
    expect(await readPdf(buildPdf({ pages: Array.from({ length: 60 }, () => full()) }))).toMatchObject({ ok: false, problem: { code: 'text_too_long' } });
    expect(looked).toHaveBeenCalledTimes(Math.floor(MAX_TEXT_LENGTH / letters) + 1);
    // Letters that no font explains are no text, and cost what letters cost.
    looked.mockClear();
    const unknown = { texts: full().texts.map((text) => ({ ...text, text: '\uE001'.repeat(line.length) })) };
    expect(await readPdf(buildPdf({ pages: Array.from({ length: 60 }, () => unknown) }))).toMatchObject({ ok: false, problem: { code: 'text_too_long' } });
    expect(looked).toHaveBeenCalledTimes(Math.floor(4 * MAX_TEXT_LENGTH / (160 * line.length)) + 1);
  }, 60_000);

  it('without a letter is sent on to be recognised, or is empty', async () => {
    expect(await readPdf(buildPdf({ pages: [{}] }))).toEqual({ ok: 'pictures', pages: [null] });
    const withBlank = await readPdf(buildPdf({ pages: [...plain.pages, {}] }));
    expect(withBlank).toMatchObject({ ok: true, text: words });
  });

  it('is one of three kinds by its bytes, whatever it is called', () => {
    expect(pagesKind(bytesOf('junk before\n%PDF-1.4'))).toBe('pdf');
    expect(pagesKind(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBe('png');
    expect(pagesKind(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('jpeg');
    expect(pagesKind(bytesOf('PK\u0003\u0004 … %PDF-'))).toBe(null);
    expect(pagesKind(bytesOf('KẾ HOẠCH'))).toBe(null);
  });
});

describe('whatever the bytes are', () => {
  it('random bytes behind a signature never throw', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 12_000 }), async (tail) => {
      const opened = await readPdf(join(bytesOf('%PDF-1.7\n'), tail));
      expect([true, false, 'pictures']).toContain(opened.ok);
    }), { numRuns: 40 });
  }, 60_000);

  it('a PDF with bytes changed anywhere never throws', async () => {
    const good = buildPdf(plain);
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }), async (changes) => {
      const bad = good.slice();
      for (const [at, value] of changes) bad[at] = value;
      expect([true, false, 'pictures']).toContain((await readPdf(bad)).ok);
    }), { numRuns: 60 });
  }, 60_000);

  it('a PDF put together anew from pieces of whole ones never throws, and is looked at no longer than its pages are many', async () => {
    const sample = readFileSync(new URL('../../sample/documents/ke-hoach-tong-ket-dao-tao.txt', import.meta.url), 'utf8');
    const whole = [buildPdf(plain), buildPdf({ pages: Array.from({ length: 5 }, (_none, i) => ({ texts: paragraph(sample.slice(i * 900, i * 900 + 900), { y: 80 }), rules: [[50, 60, 500, 60]] as const })) }), buildPdf({ pages: [{ texts: paragraph(words, { y: 90 }).map((text) => ({ ...text, hidden: true as const })) }, {}] })];
    const piece = fc.tuple(fc.constantFrom(...whole), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(8_000)).map(([pdf, from, length]) => pdf.subarray(Math.floor(from * pdf.length)).subarray(0, length));
    await fc.assert(fc.asyncProperty(fc.constantFrom(...whole), fc.double({ min: 0, max: 1, noNaN: true }), fc.array(piece, { minLength: 1, maxLength: 5 }), async (first, kept, pieces) => {
      vi.mocked(pageContent).mockClear();
      const opened = await readPdf(new Uint8Array(Buffer.concat([first.subarray(0, Math.ceil(kept * first.length)), ...pieces])));
      expect([true, false, 'pictures']).toContain(opened.ok);
      if (opened.ok === true) expect(opened.text.length).toBeLessThanOrEqual(MAX_TEXT_LENGTH);
      expect(vi.mocked(pageContent).mock.calls.length).toBeLessThanOrEqual(MOST_PAGES + 12);
    }), { numRuns: 60 });
  }, 60_000);

  it('a header of a picture says its size or nothing', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 6_000 }), fc.constantFrom('png' as const, 'jpeg' as const), (bytes, kind) => {
      const size = pictureSize(bytes, kind);
      if (size) expect(size.width >= 0 && size.height >= 0).toBe(true);
    }));
  });

  const word = fc.record({
    text: fc.string({ unit: fc.constantFrom('a', 'ế', 'Đ', '1', '-', '.', 'ª'), minLength: 1, maxLength: 8 }).map((text) => text.normalize('NFC')),
    x: fc.double({ min: 0, max: 590, noNaN: true }), width: fc.double({ min: 0.1, max: 200, noNaN: true }), baseline: fc.double({ min: 0, max: 842, noNaN: true }),
    size: fc.double({ min: 1, max: 40, noNaN: true }), blanks: fc.constantFrom(null, 0, 1, 5), confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  }).map((made): PlacedWord => ({ ...made, top: made.baseline - made.size, bottom: made.baseline }));
  const rule = fc.tuple(fc.nat(590), fc.nat(840), fc.nat(200), fc.boolean()).map(([x, y, length, level]) => (level ? { x0: x, x1: x + length, y0: y, y1: y } : { x0: x, x1: x, y0: y, y1: y + length }));
  const page = fc.record({ words: fc.array(word, { maxLength: 60 }), rules: fc.array(rule, { maxLength: 20 }), scanned: fc.boolean() }).map((made): PlacedPage => ({ ...made, width: 595, height: 842 }));

  it('words anywhere on pages give canonical text, and every word of the layout is where it says', () => {
    fc.assert(fc.property(fc.array(page, { maxLength: 3 }), (pages) => {
      const { text, layout } = textOfPages(pages);
      expect(canonicalText(text)).toBe(text);
      let last = 0;
      for (const { words: placed } of layout.pages) for (const { start, end, x, y } of placed) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toMatch(/\S/u);
        expect([x, y].every((share) => share >= 0 && share <= 1)).toBe(true);
        last = end;
      }
    }), { numRuns: 150 });
  }, 60_000);
});
