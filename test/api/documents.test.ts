import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { zipSync, strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { openAccount, summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { handIn } from '../support/scene.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

const PLAN = readFileSync(new URL('../../src/sample/documents/ke-hoach-tong-ket-dao-tao.txt', import.meta.url));

let cast: Cast;
beforeAll(async () => { cast = await summonCast(await startWorld()); });
afterAll(() => cast.world.close());

const count = async (table: string) => (await inOwner(cast.world.database, (owner) => owner.query<{ n: string }>(`select count(*) as n from ${table}`))).rows[0]!.n;
const bytes = (...values: number[]) => Uint8Array.from(values);
const PNG = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52);
const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(2040).fill(0)]);
const WORD = () => zipSync({
  '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
  'word/document.xml': strToU8('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>KẾ HOẠCH</w:t></w:r></w:p></w:body></w:document>'),
});

describe('a file that cannot be read', () => {
  it.each<[string, Uint8Array, string, number]>([
    ['empty', bytes(), 'ke-hoach.txt', 422],
    ['larger than 20 MB', new Uint8Array(21 * 1024 * 1024).fill(97), 'ke-hoach.txt', 413],
    ['an image named .docx', PNG, 'ke-hoach.docx', 422],
    ['an image', PNG, 'anh.png', 422],
    ['a Word file cut off half-way', WORD().slice(0, 200), 'ke-hoach.docx', 422],
    ['a zip that is no Word file', zipSync({ 'a.txt': strToU8('a') }), 'ke-hoach.docx', 422],
    ['locked with a password, or an old .doc', OLE, 'ke-hoach.docx', 422],
    ['a PDF', strToU8('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'ke-hoach.pdf', 422],
    ['bytes that mean nothing', Uint8Array.from({ length: 4096 }, (_, n) => (n * 7919) % 256), 'ke-hoach.txt', 422],
  ])('%s: is refused in a sentence, and nothing is kept', async (_what, content, filename, status) => {
    const before = [await count('documents'), await count('readings'), await count('files'), await count('creations'), await count('journal')];
    const response = await handIn(cast.giang, new Blob([Buffer.from(content)]), { filename });
    const problem = (await response.json()) as { code: string; detail: string; detailEn: string };
    expect(response.status).toBe(status);
    expect(problem.detail, problem.code).toMatch(/\p{L}.+\.$/u);
    expect(problem.detailEn).toMatch(/\w.+\.$/);
    expect([await count('documents'), await count('readings'), await count('files'), await count('creations'), await count('journal')]).toEqual(before);
    expect(must(await cast.giang.api.GET('/api/documents')).items).toEqual([]);
  });

  it('a request without a file, or without its fields, is told which', async () => {
    const form = new FormData();
    form.set('id', newId());
    const without = await cast.giang.fetch('/api/documents', { method: 'POST', body: form });
    expect(without.status).toBe(422);
    expect(await without.json()).toMatchObject({ errors: [{ path: 'file' }] });
    form.set('file', new Blob(['KẾ HOẠCH']), 'a.txt');
    form.set('unitId', 'khong-phai-id');
    expect(await (await cast.giang.fetch('/api/documents', { method: 'POST', body: form })).json()).toMatchObject({ status: 422, errors: [{ path: 'unitId' }] });
    const json = await cast.giang.fetch('/api/documents', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    expect(json.status).toBe(415);
    expect((await handIn(cast.giang, 'KẾ HOẠCH', { unitId: newId() })).status).toBe(422);
  });

  it('who may not hand in is told so before anything of the file is read', async () => {
    for (const [person, status] of [[cast.world.caller(), 401], [cast.dung, 403]] as const) {
      const unfinished = await person.fetch('/api/documents', { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x\r\n' });
      expect(unfinished.status).toBe(status);
    }
  });

  it('the same id is free again for the right file', async () => {
    const id = newId();
    expect((await handIn(cast.giang, new Blob([PNG]), { id, filename: 'ke-hoach.docx' })).status).toBe(422);
    expect((await handIn(cast.giang, new Blob([Buffer.from(WORD())]), { id, filename: 'ke-hoach.docx' })).status).toBe(201);
  });
});

describe('a document that was taken in', () => {
  let id: string;
  const name = "Kế hoạch số 1; đào tạo của 'Bao bì' (bản ký).txt";

  beforeAll(async () => {
    id = newId();
    await handIn(cast.giang, new Blob([PLAN]), { id, filename: name });
  });

  it('is downloaded as it came in, byte for byte, as a file and nothing else', async () => {
    const response = await cast.giang.fetch(`/api/documents/${id}/original`);
    expect(Buffer.from(await response.arrayBuffer()).equals(PLAN)).toBe(true);
    const [, encoded] = /^attachment; filename\*=UTF-8''([\w%.-]+)$/.exec(response.headers.get('content-disposition')!)!;
    expect(decodeURIComponent(encoded!)).toBe(name);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toContain('no-store');
  });

  it('keeps one file for two documents with the same bytes', async () => {
    const before = await count('files');
    expect((await handIn(cast.binh, new Blob([PLAN]), { filename: 'ban-sao.txt' })).status).toBe(201);
    expect(await count('files')).toBe(before);
    const { rows } = await inOwner(cast.world.database, (owner) => owner.query<{ sha256: string }>('select sha256 from files'));
    expect(rows.map((row) => row.sha256)).toContain(createHash('sha256').update(PLAN).digest('hex'));
  });

  it('is corrected by one at a time: who started from an older version sees the other’s', async () => {
    const path = { id };
    const read = must(await cast.giang.api.GET('/api/documents/{id}/directive', { params: { path } }));
    expect(read).toMatchObject({ state: 'unread', version: 0, id: null });
    const save = (person: Person, version: number, place: string) => person.api.PUT('/api/documents/{id}/directive', { params: { path }, body: { version, readingId: read.readingId, content: { ...read.content, place } } });
    const both = await Promise.all([save(cast.giang, 0, 'Vân Khê'), save(cast.binh, 0, 'Yên Khê')]);
    expect(both.map((answer) => answer.response.status).sort()).toEqual([200, 409]);
    const standing = must(await cast.giang.api.GET('/api/documents/{id}/directive', { params: { path } }));
    expect(refused(both.find((answer) => !answer.response.ok)!)).toMatchObject({ code: 'version_mismatch', current: { version: 1, content: { place: standing.content.place } } });
    expect(refused(await cast.binh.api.POST('/api/documents/{id}/directive/confirmation', { params: { path }, body: { version: 0, readingId: read.readingId } }))).toMatchObject({ status: 409, code: 'version_mismatch' });
    expect(must(await cast.binh.api.POST('/api/documents/{id}/directive/confirmation', { params: { path }, body: { version: 1, readingId: read.readingId } }))).toMatchObject({ state: 'confirmed' });
    expect(refused(await save(cast.giang, 2, 'Sau khi xác nhận'))).toMatchObject({ status: 409, code: 'wrong_state', state: 'confirmed' });
    expect(must(await cast.giang.api.DELETE('/api/documents/{id}/directive/confirmation', { params: { path } }))).toMatchObject({ state: 'draft' });
    must(await save(cast.giang, 3, 'Vân Khê'));
  });

  it('belongs to its unit: Chi’s own papers are not the other district’s', async () => {
    const clerk = await openAccount(cast.world, cast.quanTri, { username: 'van-thu-huyen', name: 'Mạc Văn Thư', roleKey: 'records_clerk', unitId: cast.units.thanhLung });
    const own = newId();
    expect((await handIn(clerk, 'KẾ HOẠCH\nRiêng của huyện', { id: own })).status).toBe(201);
    expect((await handIn(clerk, 'KẾ HOẠCH', { unitId: cast.units.yenKhe })).status).toBe(403);
    const seenBy = async (person: Person) => must(await person.api.GET('/api/documents')).items.map((document) => document.id);
    expect(await seenBy(cast.chi)).toEqual([own]);
    expect(await seenBy(cast.tam)).toEqual([]);
    expect(await seenBy(cast.giang)).toContain(own);
  });
});

describe('a long list', () => {
  beforeAll(() => inOwner(cast.world.database, async (owner) => {
    // Of one moment: only the id keeps them apart.
    await owner.query(`
      insert into documents (id, origin, unit_id, unit_path, file_sha256, filename, format, content, title, kind, number, code, received_by, received_at, state)
      select gen_random_uuid(), d.origin, d.unit_id, d.unit_path, d.file_sha256, 'van-ban-' || n || '.txt', 'txt', d.content,
        'Hướng dẫn Đại hội công đoàn khóa ' || n, 'guidance', n::text, 'HD-LĐLĐ', d.received_by, case when n % 3 = 0 then timestamptz '2024-07-01 00:00:00.000001+00' else timestamptz '2024-07-01 00:00:00+00' + n * interval '1 microsecond' end,
        case when n % 2 = 0 then 'unread' else 'confirmed' end
      from (select * from documents order by received_at limit 1) d, generate_series(1, 120) n`);
  }));

  it.each([1, 7, 50, 200])('is read in pages of %i, each document once', async (limit) => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer: { items: { id: string; title: string }[]; next: string | null } = must(await cast.giang.api.GET('/api/documents', { params: { query: { limit, q: 'Đại hội', ...(after && { after }) } } }));
      expect(answer.items.length).toBeLessThanOrEqual(limit);
      seen.push(...answer.items.map((document) => document.id));
      after = answer.next;
    } while (after);
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
  }, 120_000);

  it.each([['dai hoi cong doan khoa 77', 1], ['ĐẠI HỘI CÔNG ĐOÀN KHÓA 77', 1], ['đại hội', 120], ['77/HD-LĐLĐ', 1], ['77/hd-ldld', 1], ['77-HD-LĐLĐ', 1], ['100%', 0], ['_', 0], ['khong co gi', 0]])('%s finds %i', async (q, n) => {
    expect(must(await cast.giang.api.GET('/api/documents', { params: { query: { q, limit: 200 } } })).items).toHaveLength(n);
  });

  it('is narrowed to a state', async () => {
    const { items } = must(await cast.giang.api.GET('/api/documents', { params: { query: { q: 'Đại hội', state: 'confirmed', limit: 200 } } }));
    expect(items).toHaveLength(60);
    expect(new Set(items.map((document) => document.state))).toEqual(new Set(['confirmed']));
  });
});
