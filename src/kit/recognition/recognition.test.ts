import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import sharp from 'sharp';
import { crc32 } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { evenOut, liesOnItsSide } from './contrast.ts';
import { openPicture, PictureTooLarge, readSheet, startRecogniser, turnedPicture } from './index.ts';
import { ruledLines } from './rules.ts';
import { MOST_WHOLE_PIXELS, turned } from './sheet.ts';

const PAGE = readFileSync(new URL('../../../test/support/pages/huong-dan-trang-1.png', import.meta.url));
// Only watched: each call with the bytes of a file is one more unpacking of it.
vi.mock('sharp', async (original) => ({ default: vi.fn((await original<{ default: typeof sharp }>()).default) }));
const watched = vi.mocked(sharp);

/** The beginning of a PNG that says how it would be unpacked, and ends there. */
function beginOfPng({ width, height, depth, interlaced }: { width: number; height: number; depth: 8 | 16; interlaced: boolean }): Uint8Array {
  const chunk = (name: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(name), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, 2, 0, 0, interlaced ? 1 : 0], 8);
  return new Uint8Array(Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), chunk('IDAT', Buffer.from([0x78, 0x9c, 0x63]))]));
}

const all = process.env['LANTOA_TEST_SCANS'] === 'all';

describe('a picture of a page', () => {
  it('is opened as grey values near 200 dpi, whatever its size', async () => {
    for (const width of [500, 1654, 3300]) {
      const { sheet, shown } = await openPicture(await sharp(PAGE).resize({ width }).png().toBuffer());
      expect(Math.min(sheet.width, sheet.height)).toBeGreaterThanOrEqual(1200);
      expect(Math.min(sheet.width, sheet.height)).toBeLessThanOrEqual(2500);
      expect(sheet.data.length).toBe(sheet.width * sheet.height);
      expect((await sharp(shown).metadata()).width).toBeLessThanOrEqual(1200);
    }
  });

  it('that lies on its side is told by its lines', async () => {
    const { sheet } = await openPicture(PAGE);
    expect(liesOnItsSide(sheet)).toBe(false);
    expect(liesOnItsSide(await turned(sheet, 1))).toBe(true);
    expect(liesOnItsSide(await turned(sheet, 3))).toBe(true);
  });

  it('loses the shadow that lies across it', () => {
    const [width, height] = [300, 200];
    const data = Uint8Array.from({ length: width * height }, (_none, i) => (i % 20 === 0 ? 20 : 90 + Math.floor((i % width) / 2)));
    const even = evenOut({ data, width, height });
    const paper = even.data.filter((_value, i) => i % 20 !== 0);
    expect(Math.min(...paper)).toBeGreaterThan(190);
    expect(Math.max(...even.data.filter((_value, i) => i % 20 === 0))).toBeLessThan(120);
  });

  it('shows the rules of a table, and takes letters for none', async () => {
    const drawn = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#fff' } }).composite([
      { input: Buffer.from('<svg width="900" height="600"><path d="M50 50H850M50 200H850M50 350H850M50 50V350M300 50V350M850 50V350" stroke="#000" stroke-width="3"/></svg>') },
    ]).greyscale().raw().toBuffer();
    const lines = ruledLines({ data: drawn, width: 900, height: 600 }, 200);
    expect(lines.filter((line) => line.x0 === line.x1)).toHaveLength(3);
    expect(lines.filter((line) => line.y0 === line.y1)).toHaveLength(3);
    const { sheet } = await openPicture(PAGE);
    expect(ruledLines(sheet, 200)).toEqual([]);
  });

  it('is unpacked once for both, 16-bit and interlaced ones too', async () => {
    const usual = await openPicture(PAGE);
    for (const bytes of [PAGE, await sharp(PAGE).png({ progressive: true }).toBuffer(), await sharp(PAGE).toColourspace('rgb16').png().toBuffer()]) {
      watched.mockClear();
      const { sheet, shown } = await openPicture(bytes);
      expect(watched.mock.calls.filter(([given]) => given === bytes)).toHaveLength(1);
      expect([sheet.width, sheet.height]).toEqual([usual.sheet.width, usual.sheet.height]);
      expect(sheet.data.every((value, i) => Math.abs(value - (usual.sheet.data[i] ?? 0)) <= 1)).toBe(true);
      expect((await sharp(shown).metadata()).format).toBe('webp');
    }
  });

  it('that can only be unpacked as a whole is refused unread where it is large', async () => {
    const side = Math.floor(Math.sqrt(MOST_WHOLE_PIXELS));
    const whyNot = (width: number, depth: 8 | 16, interlaced: boolean) => openPicture(beginOfPng({ width, height: side, depth, interlaced })).then(() => 'opened', (error: Error) => (error instanceof PictureTooLarge ? 'too large' : 'damaged'));
    for (const [width, depth, interlaced] of [[side + 1, 8, true], [side + 1, 16, false], [side / 2 + 1, 16, true], [7_700, 16, true]] as const) {
      expect(await whyNot(width, depth, interlaced)).toBe('too large');
    }
    // Within the limits it is unpacked, and found to be broken off.
    for (const [width, depth, interlaced] of [[side, 8, true], [side, 16, false], [side / 2 - 1, 16, true], [7_700, 8, false]] as const) {
      expect(await whyNot(width, depth, interlaced)).toBe('damaged');
    }
  });

  it('of random bytes is refused, never more', async () => {
    const heads = [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], [0xff, 0xd8, 0xff, 0xe0]];
    await fc.assert(fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 20_000, size: 'max' }), async (head, tail) => {
      await expect(openPicture(Uint8Array.from([...head, ...tail]))).rejects.toThrow(/./);
    }), { numRuns: 40 });
  });

  it('put together anew from pieces of real ones is a page of bounded size or is refused', async () => {
    const sources = await Promise.all([sharp(PAGE).resize({ width: 300 }).png().toBuffer(), sharp(PAGE).resize({ width: 300 }).png({ progressive: true }).toBuffer(), sharp(PAGE).resize({ width: 300 }).jpeg().toBuffer()]);
    const piece = fc.tuple(fc.constantFrom(...sources), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(8_000)).map(([source, from, length]) => source.subarray(Math.floor(from * source.length)).subarray(0, length));
    await fc.assert(fc.asyncProperty(fc.constantFrom(...sources), fc.nat(20_000), fc.array(piece, { maxLength: 4 }), async (first, length, pieces) => {
      const opened = await openPicture(new Uint8Array(Buffer.concat([first.subarray(0, length), ...pieces]))).catch(() => null);
      if (!opened) return;
      expect(opened.sheet.data.length).toBe(opened.sheet.width * opened.sheet.height);
      expect(opened.sheet.data.length).toBeLessThanOrEqual(16_100_000);
    }), { numRuns: 40 });
  }, 60_000);

  it.runIf(all)('is recognised on its side and on its head as well', async () => {
    const recogniser = await startRecogniser();
    const { sheet, shown } = await openPicture(PAGE);
    for (const quarters of [1, 2]) {
      const read = await readSheet(recogniser, await turned(sheet, quarters), 200);
      expect((read.quarters + quarters) % 4).toBe(0);
      expect(read.words.map((word) => word.text).join(' ')).toContain('Tháng Công nhân');
      expect((await sharp(await turnedPicture(await turnedPicture(shown, quarters), read.quarters)).metadata()).width).toBe((await sharp(shown).metadata()).width);
    }
    await recogniser.close();
  }, 240_000);
});
