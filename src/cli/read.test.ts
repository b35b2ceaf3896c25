import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { directiveSchema } from '#engines/directive-reading/index.ts';
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
  it.each([
    ['a missing file', ['/khong/co/tep.txt']], ['nothing', []], ['an unknown option', ['x.txt', '--nhanh']], ['a folder without --out', [tmpdir()]], ['--out without a folder', ['x', '--out']],
  ])('answers %s with one sentence and code 2', async (_, args) => {
    const { code, out, err } = await run(...args);
    expect([code, out, err.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(err).not.toMatch(/\bat .*:\d+:\d+|Error/);
  });
});
