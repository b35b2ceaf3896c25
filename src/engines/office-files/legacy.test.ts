import { describe, expect, it } from 'vitest';
import { openOfficeFile } from './index.ts';
import type { LegacyEncoding } from './index.ts';
import { buildDocx } from './testing/build-docx.ts';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const run = (text: string, font?: string) => `<w:r><w:rPr>${font ? `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>` : ''}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const docx = (...paragraphs: string[]) => buildDocx({ body: paragraphs.map((runs) => `<w:p>${runs}</w:p>`).join('') });
const textOf = async (bytes: Uint8Array, name: string, convert?: LegacyEncoding) => {
  const opened = await openOfficeFile(bytes, name, { convert });
  return opened.ok ? opened.text : opened.problem.code;
};

const tcvn3 = 'KÕ ho¹ch tæ chøc Th¸ng C«ng nh©n\nC«ng ®oµn c¸c cÊp thùc hiÖn';
const unicode = 'Kế hoạch tổ chức Tháng Công nhân\nCông đoàn các cấp thực hiện';

describe('a text in an old encoding', () => {
  it('waits for consent, and shows its first lines as they would read', async () => {
    expect(await openOfficeFile(latin1(tcvn3), 'ke-hoach.txt')).toMatchObject({ ok: false, problem: { code: 'legacy_encoding' }, legacy: { encoding: 'tcvn3', sample: expect.stringContaining('KÕ ho¹ch'), converted: unicode } });
  });
  it('is converted with consent, from bytes and from letters that a program took them for', async () => {
    expect(await textOf(latin1(tcvn3), 'a.txt', 'tcvn3')).toBe(unicode);
    expect(await textOf(new TextEncoder().encode(tcvn3), 'a.txt', 'tcvn3')).toBe(unicode);
    expect(await textOf(latin1('Keá hoaïch toå chöùc cuûa Coâng ñoaøn'), 'a.txt', 'vni')).toBe('Kế hoạch tổ chức của Công đoàn');
  });
  it('that is Unicode stays as it is, whatever was consented to', async () => {
    expect(await textOf(new TextEncoder().encode(unicode), 'a.txt', 'tcvn3')).toBe(unicode);
  });
  it('half converted or with letters lost is opened as it stands', async () => {
    const half = 'Vận động đo\u03bcn viên, công ®oµn cơ sở được đại hội bầu ra';
    expect(await textOf(new TextEncoder().encode(half), 'a.txt', 'tcvn3')).toBe(half);
  });
  it('of Windows and of UTF-16 without a mark is no old font, and opens', async () => {
    const windows = Uint8Array.from([0xd0, 0x6f, 0xe0, 0x6e, 0x20, 0x76, 0x69, 0xea, 0x6e, 0x20, 0xd0, 0xe0, 0x20, 0x4e, 0xe3, 0x20, 0x6e, 0xe2, 0x75]);
    expect(await textOf(windows, 'a.txt')).toBe('Đoàn viên Đà Nă nâu');
    const wide = (at: 0 | 1) => Uint8Array.from([...'Kế hoạch 12/KH-LĐLĐ\nTổng kết năm'].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]).map((_, index, all) => all[at === 0 ? index : index ^ 1] ?? 0));
    expect(await Promise.all([textOf(wide(0), 'a.txt'), textOf(wide(1), 'a.txt')])).toEqual(Array(2).fill('Kế hoạch 12/KH-LĐLĐ\nTổng kết năm'));
  });
});

describe('a Word file with old fonts', () => {
  const mixed = docx(run('kÕ ho¹ch', '.VnTimeH'), `${run('Sè 12/KH do ', '.VnTime')}${run('Liên đoàn Lao động', 'Times New Roman')}${run(' ban hµnh, ', '.VnTime')}${run('toå chöùc', 'VNI-Times')}`);
  it('is converted run by run, each by its font, capitals of capital fonts too', async () => {
    expect(await openOfficeFile(mixed, 'a.docx')).toMatchObject({ ok: false, legacy: { encoding: 'tcvn3', converted: 'KẾ HOẠCH\nSố 12/KH do Liên đoàn Lao động ban hành, tổ chức' } });
    expect(await textOf(mixed, 'a.docx', 'tcvn3')).toBe('KẾ HOẠCH\n\nSố 12/KH do Liên đoàn Lao động ban hành, tổ chức');
  });
  it('is converted to its last annex, however long the text before it', async () => {
    const long = docx(...Array(900).fill(run('Các cấp công đoàn tổ chức thực hiện kế hoạch này, báo cáo kết quả về tỉnh.')), run('Phô lôc kÌm theo kÕ ho¹ch', '.VnTime'));
    expect(await textOf(long, 'a.docx')).toBe('legacy_encoding');
    expect((await textOf(long, 'a.docx', 'tcvn3')).slice(-25)).toBe('Phụ lục kèm theo kế hoạch');
  });
  it('takes the font from the style, and minds no font whose letters are Unicode', async () => {
    const styles = '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>';
    const body = (text: string) => buildDocx({ styles, body: `<w:p>${run(text)}</w:p>` });
    expect(await textOf(body('C«ng ®oµn'), 'a.docx')).toBe('legacy_encoding');
    expect(await textOf(body('Công đoàn là của đoàn viên'), 'a.docx')).toBe('Công đoàn là của đoàn viên');
  });
  it('is told by its letters where the font was lost', async () => {
    const bytes = docx(run('C«ng ®oµn c¸c cÊp thùc hiÖn kÕ ho¹ch'));
    expect(await openOfficeFile(bytes, 'a.docx')).toMatchObject({ legacy: { encoding: 'tcvn3' } });
    expect(await textOf(bytes, 'a.docx', 'tcvn3')).toBe('Công đoàn các cấp thực hiện kế hoạch');
  });
});

it('a web page with old fonts is converted by their names', async () => {
  const page = latin1('<html><head><meta charset="iso-8859-1"></head><body><p><font face=".VnTimeH">kÕ ho¹ch</font></p><p style=\'font-family:".VnTime"\'>C«ng ®oµn</p></body></html>');
  expect(await textOf(page, 'a.html')).toBe('legacy_encoding');
  expect(await textOf(page, 'a.html', 'tcvn3')).toBe('KẾ HOẠCH\n\nCông đoàn');
});
