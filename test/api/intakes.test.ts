import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildPdf, paragraph } from '#engines/pdf-files/testing/build-pdf.ts';
import { openDatabase } from '#kit/database.ts';
import { createFileStore } from '#kit/files.ts';
import { sweepFiles } from '#modules/intake/forget-files.ts';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { handIn } from '../support/scene.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

const PAGE = readFileSync(new URL('../support/pages/huong-dan-trang-1.png', import.meta.url));
const blob = (bytes: Uint8Array) => new Blob([Buffer.from(bytes)]);

let cast: Cast;
let jpeg: Buffer;
beforeAll(async () => {
  cast = await summonCast(await startWorld());
  jpeg = await sharp(PAGE).toColourspace('b-w').jpeg({ quality: 80 }).toBuffer();
});
afterAll(() => cast.world.close());

const scan = (pages: number) => buildPdf({ pages: Array.from({ length: pages }, () => ({ picture: { jpeg, width: 1654, height: 2339 } })) });
const owner = <T extends object>(query: string, values: unknown[] = []) => inOwner(cast.world.database, async (client) => (await client.query<T>(query, values)).rows);
const stored = async () => (await readdir(join(cast.world.dataDir, 'files'), { recursive: true, withFileTypes: true }).catch(() => [])).filter((entry) => entry.isFile()).map((entry) => entry.name).sort();
const stateOf = async (id: string) => must(await cast.giang.api.GET('/api/intakes/{id}', { params: { path: { id } } }));
const untilEnded = (id: string) => vi.waitFor(async () => {
  const intake = await stateOf(id);
  expect(['done', 'failed', 'cancelled']).toContain(intake.state);
  return intake;
}, { timeout: 90_000, interval: 250 });

/** Follows an upload to its end, whether that was told at once or later. */
async function takenIn(bytes: Uint8Array, filename: string, id = newId()) {
  const response = await handIn(cast.giang, blob(bytes), { id, filename });
  expect([201, 202]).toContain(response.status);
  if (response.status === 202) expect((await untilEnded(id)).state).toBe('done');
  return must(await cast.giang.api.GET('/api/documents/{id}', { params: { path: { id } } }));
}

describe('a scanned page', () => {
  let document: Awaited<ReturnType<typeof takenIn>>;
  beforeAll(async () => { document = await takenIn(PAGE, 'huong-dan.png'); }, 120_000);

  it('is read with its head, and asks for a look at its figures and dates', () => {
    const { directive, evidence, diagnostics } = document.reading;
    expect(document).toMatchObject({ format: 'png', kind: 'guidance', state: 'unread', earlier: null });
    expect(directive).toMatchObject({ code: expect.stringMatching(/^HD-L[ĐD]L[ĐD]$/u), date: expect.stringMatching(/^2024-/) });
    expect(diagnostics[0]).toMatchObject({ code: 'scanned' });
    expect(evidence['/number']!.confidence).toBeLessThanOrEqual(0.5);
    expect(evidence['/date']!.confidence).toBeLessThanOrEqual(0.5);
    expect(evidence['/kind']!.confidence).toBeGreaterThan(0.6);
  });

  it('shows its words where they stand on the picture, which is kept', async () => {
    const path = { id: document.id };
    const layout = must(await cast.giang.api.GET('/api/documents/{id}/layout', { params: { path } }));
    if (layout.kind !== 'pages') throw new Error('a scan has pages');
    expect(layout.pages).toHaveLength(1);
    const words = layout.pages[0]!.words;
    expect(words.length).toBeGreaterThan(100);
    for (const word of words) expect(document.text.slice(word.start, word.end)).toMatch(/^\S+$/u);
    const picture = await cast.giang.fetch(`/api/documents/${document.id}/pages/1`);
    expect([picture.status, picture.headers.get('content-type'), picture.headers.get('x-content-type-options')]).toEqual([200, 'image/webp', 'nosniff']);
    expect((await sharp(Buffer.from(await picture.arrayBuffer())).metadata()).format).toBe('webp');
    expect((await cast.giang.fetch(`/api/documents/${document.id}/pages/2`)).status).toBe(404);
    expect((await cast.giang.fetch(`/api/documents/${document.id}/pages/0`)).status).toBe(422);
  });

  it('is the same document when it is sent again, and another one tells of it', async () => {
    const again = await handIn(cast.giang, blob(PAGE), { id: document.id, filename: 'huong-dan.png' });
    expect(again.status).toBe(201);
    expect(await again.json()).toMatchObject({ id: document.id });
    expect((await handIn(cast.giang, blob(PAGE), { id: document.id, filename: 'khac.png' })).status).toBe(409);
    const second = await takenIn(PAGE, 'gui-lai.png');
    expect(second.earlier).toMatchObject({ id: document.id, title: document.title });
  }, 120_000);
});

describe('a scan of many pages', () => {
  it('is followed page by page, found again, cancelled, and then nothing of it stands', async () => {
    const id = newId();
    const before = await owner('select 1 from files');
    const bytesBefore = await stored();
    const response = await handIn(cast.giang, blob(scan(30)), { id, filename: 'ban-quet.pdf' });
    expect(response.status).toBe(202);
    expect(await response.json()).toMatchObject({ id, filename: 'ban-quet.pdf', pages: 30 });
    await vi.waitFor(async () => expect(await stateOf(id)).toMatchObject({ state: 'reading', page: expect.any(Number), pages: 30 }), 30_000);
    expect(must(await cast.giang.api.GET('/api/intakes')).items.map((intake) => intake.id)).toEqual([id]);
    expect((await handIn(cast.giang, blob(scan(30)), { id, filename: 'ban-quet.pdf' })).status).toBe(202);
    expect((await handIn(cast.giang, blob(scan(29)), { id, filename: 'ban-quet.pdf' })).status).toBe(409);
    expect((await cast.giang.api.DELETE('/api/intakes/{id}', { params: { path: { id } } })).response.status).toBe(204);
    const { page } = await stateOf(id);
    expect(await stateOf(id)).toMatchObject({ state: 'cancelled' });
    expect(must(await cast.giang.api.GET('/api/intakes')).items).toEqual([]);
    // Its bytes and pictures are gone once the reader has let go of it; after that it cannot get on any more.
    const refusedBytes = createHash('sha256').update(scan(29)).digest('hex');
    await vi.waitFor(async () => expect(await stored()).toEqual([...bytesBefore, refusedBytes].sort()), { timeout: 20_000, interval: 100 });
    expect((await stateOf(id)).page).toBe(page);
    expect(await owner('select 1 from documents where id = $1', [id])).toEqual([]);
    expect(await owner('select 1 from files')).toEqual(before);
    // What a refused request left goes with the day's sweep, and only that.
    const worker = openDatabase(cast.world.database.connections.worker, { warn: () => undefined });
    const stores = { worker, files: createFileStore(join(cast.world.dataDir, 'files')) };
    await sweepFiles(stores);
    expect(await stored()).toContain(refusedBytes);
    await sweepFiles(stores, Date.now() + 2 * 86_400_000).finally(() => worker.destroy());
    expect(await stored()).toEqual(bytesBefore);
  }, 120_000);

  it('is nobody else’s business', async () => {
    const id = newId();
    expect((await handIn(cast.giang, blob(scan(12)), { id, filename: 'ban-quet.pdf' })).status).toBe(202);
    for (const person of [cast.binh, cast.quanTri, cast.dung]) {
      expect(refused(await person.api.GET('/api/intakes/{id}', { params: { path: { id } } })).status).toBe(404);
      expect(refused(await person.api.DELETE('/api/intakes/{id}', { params: { path: { id } } })).status).toBe(404);
    }
    expect(must(await cast.binh.api.GET('/api/intakes')).items).toEqual([]);
    must(await cast.giang.api.DELETE('/api/intakes/{id}', { params: { path: { id } } }));
  }, 120_000);

  it('left behind by a program that died is read by the next', async () => {
    const id = newId();
    const response = await handIn(cast.giang, blob(scan(1)), { id, filename: 'mot-trang.pdf' });
    expect([201, 202]).toContain(response.status);
    if (response.status === 202) await untilEnded(id);
    // As if the program had died in the middle: the row is held by nobody who lives.
    const other = newId();
    await owner(`insert into intakes (id, unit_id, unit_path, sent_by, file_sha256, filename, body_hash, state, reader, heartbeat_at, pages)
      select $1, d.unit_id, d.unit_path, d.received_by, d.file_sha256, 'bi-bo-lai.pdf', '\\x00', 'reading', gen_random_uuid(), now() - interval '1 minute', 1 from documents d where d.id = $2`, [other, id]);
    expect(await untilEnded(other)).toMatchObject({ state: 'done', page: 1 });
    expect(must(await cast.giang.api.GET('/api/documents/{id}', { params: { path: { id: other } } }))).toMatchObject({ filename: 'bi-bo-lai.pdf', earlier: { id } });
  }, 120_000);

  it('that has become a document is not cancelled any more', async () => {
    const [{ id }] = await owner<{ id: string }>("select id from intakes where state = 'done' limit 1") as [{ id: string }];
    expect(refused(await cast.giang.api.DELETE('/api/intakes/{id}', { params: { path: { id } } }))).toMatchObject({ status: 409, code: 'wrong_state', state: 'done' });
    expect(must(await cast.giang.api.GET('/api/documents/{id}', { params: { path: { id } } })).id).toBe(id);
  });

  it('sent twice at the same moment is one', async () => {
    const id = newId();
    const bytes = blob(scan(13));
    const both = await Promise.all([1, 2].map(() => handIn(cast.giang, bytes, { id, filename: 'hai-lan.pdf' })));
    expect(both.map(({ status }) => status)).toEqual([202, 202]);
    must(await cast.giang.api.DELETE('/api/intakes/{id}', { params: { path: { id } } }));
  }, 60_000);

  it('of who has lost the unit meanwhile ends with the reason, and can be cancelled and taken off the list', async () => {
    const [read, waiting] = [newId(), newId()];
    const source = (await owner<{ id: string }>("select id from documents where format = 'pdf' limit 1"))[0]!.id;
    await owner(`insert into intakes (id, unit_id, unit_path, sent_by, file_sha256, filename, body_hash, pages)
      select $1, d.unit_id, d.unit_path, (select id from accounts where username = 'chi'), d.file_sha256, 'mat-quyen.pdf', '\\x00', 1 from documents d where d.id = $2`, [read, source]);
    const mine = () => cast.chi.api.GET('/api/intakes/{id}', { params: { path: { id: read } } });
    await vi.waitFor(async () => expect(must(await mine())).toMatchObject({ state: 'failed', problem: { code: 'not_allowed' } }), { timeout: 60_000, interval: 250 });
    await owner(`insert into intakes (id, unit_id, unit_path, sent_by, file_sha256, filename, body_hash, pages, state, reader, heartbeat_at)
      select $1, unit_id, unit_path, sent_by, file_sha256, filename, body_hash, 1, 'reading', gen_random_uuid(), now() + interval '1 hour' from intakes where id = $2`, [waiting, read]);
    for (const id of [read, waiting]) expect((await cast.chi.api.DELETE('/api/intakes/{id}', { params: { path: { id } } })).response.status).toBe(204);
  }, 120_000);

  it('that breaks off for no fault of its own is tried again, not condemned', async () => {
    const id = newId();
    const bytes = scan(1);
    const sha256 = createHash('sha256').update('chưa đọc được').digest('hex');
    const place = join(cast.world.dataDir, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    // A folder where the file should be: the disk answers, but not with the file.
    await mkdir(place, { recursive: true });
    await owner(`insert into intakes (id, unit_id, unit_path, sent_by, file_sha256, filename, body_hash, pages)
      select $1, d.unit_id, d.unit_path, (select id from accounts where username = 'giang'), $2, 'cho-dia.pdf', '\\x00', 1 from documents d limit 1`, [id, sha256]);
    const row = async () => (await owner<{ state: string; attempts: number }>('select state, attempts from intakes where id = $1', [id]))[0];
    await vi.waitFor(async () => expect(await row()).toEqual({ state: 'reading', attempts: 1 }), { timeout: 30_000, interval: 100 });
    await rmdir(place);
    await writeFile(place, bytes);
    await vi.waitFor(async () => {
      await owner("update intakes set heartbeat_at = now() - interval '1 minute' where id = $1 and attempts = 1", [id]);
      expect(await row()).toEqual({ state: 'done', attempts: 2 });
    }, { timeout: 60_000, interval: 500 });
  }, 120_000);

  it('is not tried for ever, nor kept for who may hand in no more', async () => {
    const [tired, barred] = [newId(), newId()];
    await owner(`insert into intakes (id, unit_id, unit_path, sent_by, file_sha256, filename, body_hash, attempts)
      select $1, d.unit_id, d.unit_path, d.received_by, d.file_sha256, 'nang.pdf', '\\x00', 3 from documents d limit 1`, [tired]);
    await owner(`insert into intakes (id, unit_id, unit_path, sent_by, file_sha256, filename, body_hash)
      select $1, d.unit_id, d.unit_path, (select id from accounts where username = 'giang'), repeat('0', 64), 'mat.pdf', '\\x00' from documents d limit 1`, [barred]);
    expect(await untilEnded(tired)).toMatchObject({ state: 'failed', problem: { code: 'too_hard' } });
    expect(await untilEnded(barred)).toMatchObject({ state: 'failed', problem: { code: 'file_gone' } });
    must(await cast.giang.api.DELETE('/api/intakes/{id}', { params: { path: { id: tired } } }));
    expect(refused(await cast.giang.api.GET('/api/intakes/{id}', { params: { path: { id: tired } } })).status).toBe(404);
  }, 120_000);
});

describe('a picture that cannot be read', () => {
  const header = (width: number, height: number) => {
    const bytes = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000080200000000000000', 'hex');
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return bytes;
  };
  /** Fur, eyes and a window, as far as a program can paint. */
  const cat = () => {
    const [width, height] = [1000, 800];
    const data = Buffer.alloc(width * height * 3, 0);
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
      const [at, far] = [(y * width + x) * 3, Math.hypot(x - 500, y - 400)];
      data.set([120 + 80 * Math.sin(x / 37) + ((x * y) % 23), 100 + 70 * Math.cos(far / 31), 90 + ((x * 7 + y * 13) % 41)], at);
    }
    return sharp(data, { raw: { width, height, channels: 3 } }).jpeg().toBuffer();
  };

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string, string]>([
    ['a cat', cat, 'meo.jpg', 'no_text_recognised'],
    ['a bomb of ten thousand million pixels', () => header(100_000, 100_000), 'bom.png', 'picture_too_large'],
    ['a picture of no size', () => header(0, 10), 'rong.png', 'picture_damaged'],
    ['a picture cut off', () => PAGE.subarray(0, 9_000), 'cut.png', 'picture_damaged'],
    ['a signature and noise', () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(3_000, 7)]), 'anh.jpg', 'picture_damaged'],
    ['a scan whose pages are empty', () => buildPdf({ pages: [{}, {}] }), 'trang-trang.pdf', 'no_text_recognised'],
    ['a damaged PDF named as a picture', () => Buffer.from('%PDF-1.7 x'), 'anh.png', 'pdf_damaged'],
  ])('%s: is refused in a sentence, and nothing is kept', async (_what, bytes, filename, code) => {
    const tables = async () => (await Promise.all(['documents', 'readings', 'files', 'creations', 'intakes', 'journal'].map((table) => owner<{ n: string }>(`select count(*) as n from ${table}`)))).map(([row]) => row!.n);
    const before = await tables();
    const bytesBefore = await stored();
    const id = newId();
    const response = await handIn(cast.giang, blob(await bytes()), { id, filename });
    if (response.status === 202) {
      // A busy machine needs longer than the answer waits; then the sender finds the reason, and nothing else is kept.
      expect(await untilEnded(id)).toMatchObject({ state: 'failed', problem: { code, detail: expect.stringMatching(/\.$/) } });
      must(await cast.giang.api.DELETE('/api/intakes/{id}', { params: { path: { id } } }));
    } else {
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({ code, detail: expect.stringMatching(/\p{L}.+\.$/u), detailEn: expect.stringMatching(/\w.+\.$/) });
    }
    expect(await tables()).toEqual(before);
    await vi.waitFor(async () => expect(await stored()).toEqual(bytesBefore), { timeout: 5_000, interval: 50 });
  }, 120_000);
});

describe('a PDF with text', () => {
  const words = 'Công đoàn cơ sở tổ chức tập huấn cho cán bộ công đoàn về kỹ năng thương lượng, đối thoại tại nơi làm việc và báo cáo kết quả.';
  it('is read at once; its page is drawn when somebody first looks, and kept', async () => {
    const id = newId();
    const bytes = buildPdf({ pages: [{ texts: [{ text: 'KẾ HOẠCH', x: 250, y: 80 }, ...paragraph(words, { y: 120 })] }] });
    expect((await handIn(cast.giang, blob(bytes), { id, filename: 'ke-hoach.pdf' })).status).toBe(201);
    const pictures = () => owner('select 1 from page_images where document_id = $1', [id]);
    expect(await pictures()).toEqual([]);
    const first = await cast.giang.fetch(`/api/documents/${id}/pages/1`);
    expect(first.status).toBe(200);
    expect(await pictures()).toHaveLength(1);
    const again = await cast.giang.fetch(`/api/documents/${id}/pages/1`);
    expect(Buffer.from(await again.arrayBuffer()).equals(Buffer.from(await first.arrayBuffer()))).toBe(true);
    expect((await cast.giang.fetch(`/api/documents/${id}/pages/2`)).status).toBe(404);
  });

  it('and with scanned pages between is read whole', async () => {
    const bytes = buildPdf({ pages: [{ texts: [{ text: 'KẾ HOẠCH', x: 250, y: 80 }, ...paragraph(words, { y: 120 })] }, { picture: { jpeg, width: 1654, height: 2339 } }] });
    const { id, text } = await takenIn(bytes, 'hon-hop.pdf');
    expect(text).toContain(words);
    expect(text).toMatch(/CỘNG HÒA XÃ HỘI/u);
    const layout = must(await cast.giang.api.GET('/api/documents/{id}/layout', { params: { path: { id } } }));
    expect(layout.kind === 'pages' && layout.pages.map((page) => page.scanned)).toEqual([false, true]);
  }, 120_000);
});
