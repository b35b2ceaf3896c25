import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { directiveSchema } from '#engines/directive-reading/index.ts';
import { buildPdf } from '#engines/pdf-files/testing/build-pdf.ts';
import { readCommand } from './read.ts';

const plan = 'Số: 12/KH-LĐLĐ\nHải Sơn, ngày 5 tháng 3 năm 2024\n\nKẾ HOẠCH\nTổ chức Tháng Công nhân\n\nI. MỤC ĐÍCH\n\nNơi nhận:\n- Lưu: VT.\n';
let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'lantoa-read-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await readCommand(args, { stdout: { write: (text) => { out += text; } }, stderr: { write: (text) => { err += text; } } });
  return { code, out, err };
}

describe('lantoa read', () => {
  it('prints the directive alone on standard output', async () => {
    const file = join(folder, 'ke-hoach.txt');
    await writeFile(file, plan);
    const { code, out, err } = await run(file, '--json');
    expect([code, directiveSchema.parse(JSON.parse(out)).code]).toEqual([0, 'KH-LĐLĐ']);
    expect(err).toContain('Lưu ý: Không thấy phần ký');
  });
  it('prints a summary for people', async () => {
    const file = join(folder, 'ke-hoach.txt');
    await writeFile(file, plan);
    const { out } = await run(file);
    expect(out).toContain('Kế hoạch số 12/KH-LĐLĐ');
    expect(out).toContain('Trích yếu: Tổ chức Tháng Công nhân');
  });
  it('reads a folder, and goes on past a file that it cannot read', async () => {
    await writeFile(join(folder, 'a.txt'), plan);
    await writeFile(join(folder, 'b.docx'), 'PK\u0003\u0004 broken');
    await writeFile(join(folder, 'c.txt'), plan);
    await mkdir(join(folder, 'd.txt'));
    const out = join(folder, 'out', 'deep');
    const { code, err } = await run(folder, '--out', out);
    expect([code, (await readdir(out)).sort()]).toEqual([2, ['a.json', 'c.json']]);
    expect(err.split('\n').filter((line) => line.includes('b.docx'))).toHaveLength(1);
    directiveSchema.parse(JSON.parse(await readFile(join(out, 'a.json'), 'utf8')));
  });
  it('reads a web page, and a text in an old font only with consent', async () => {
    const file = join(folder, 'trang.html');
    await writeFile(file, `<html><body>${plan.split('\n').map((line) => `<p>${line}</p>`).join('')}</body></html>`);
    expect(JSON.parse((await run(file, '--json')).out)).toMatchObject({ kind: 'plan', number: '12', code: 'KH-LĐLĐ' });
    const old = join(folder, 'cu.txt');
    await writeFile(old, Buffer.from('KÕ ho¹ch\nC«ng ®oµn c¸c cÊp thùc hiÖn\n', 'latin1'));
    const refused = await run(old);
    expect([refused.code, refused.out, refused.err.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(refused.err).toContain('“Kế hoạch”; nếu đúng, chạy lại với --convert tcvn3');
    expect((await run(old, '--convert', 'tcvn3')).code).toBe(0);
  });
  it('reads a PDF, whatever it is called', async () => {
    const file = join(folder, 'ke-hoach.txt');
    await writeFile(file, buildPdf({ pages: [{ texts: plan.split('\n').map((text, i) => ({ text, x: 85, y: 80 + i * 20 })) }] }));
    const { code, out } = await run(file, '--json');
    expect([code, directiveSchema.parse(JSON.parse(out))]).toMatchObject([0, { kind: 'plan', number: '12', date: '2024-03-05' }]);
  });
  it.each<[string, Uint8Array]>([
    ['a PDF cut off', buildPdf({ pages: [{}] }).slice(0, 200)], ['a PDF of too many pages', buildPdf({ pages: Array.from({ length: 301 }, () => ({})) })],
    ['a picture cut off', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)],
  ])('answers %s with one sentence and code 2', async (_what, bytes) => {
    const file = join(folder, 'hong.pdf');
    await writeFile(file, bytes);
    const { code, out, err } = await run(file, '--json');
    const sentences = err.trim().split('\n').filter((line) => !line.startsWith('Đang nhận dạng'));
    expect([code, out, sentences.length]).toEqual([2, '', 1]);
    expect(sentences[0]).toMatch(/hong\.pdf: \p{L}.+\.$/u);
  }, 60_000);
  it.each([
    ['an empty file', 'a.docx', ''], ['a picture', 'a.docx', '\u0089PNG\r\n'], ['a spreadsheet under another name', 'a.docx', 'PK\u0003\u0004'], ['a document under a password', 'a.doc', '\u00d0\u00cf\u0011\u00e0'.padEnd(512, '\0') + [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('')],
    ['a page of scripts', 'a.html', '<html><script>1</script></html>'], ['noise', 'a.txt', '\u0001\u0002\u0003\u0000\u00ff'],
  ])('answers %s with one sentence and code 2', async (_, name, content) => {
    await writeFile(join(folder, name), Buffer.from(content, 'latin1'));
    const { code, out, err } = await run(join(folder, name));
    expect([code, out, err.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(err).toMatch(/Hãy .*\.\n$/);
  });
  it.each([
    ['a missing file', ['/khong/co/tep.txt']], ['nothing', []], ['an unknown option', ['x.txt', '--nhanh']], ['a folder without --out', [tmpdir()]], ['--out without a folder', ['x', '--out']], ['an encoding that is none', ['x.txt', '--convert', 'utf-8']], ['--convert without one', ['x.txt', '--convert']],
  ])('answers %s with one sentence and code 2', async (_, args) => {
    const { code, out, err } = await run(...args);
    expect([code, out, err.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(err).not.toMatch(/\bat .*:\d+:\d+|Error/);
  });
});
