import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { conversionNeeded, MAX_FILE_BYTES, openOfficeFile } from './index.ts';
import { buildDocx, p } from './testing/build-docx.ts';

const problemOf = async (bytes: Uint8Array, name = 'ke-hoach.docx') => {
  const opened = await openOfficeFile(bytes, name);
  return opened.ok ? 'opened' : opened.problem.code;
};
const bytesOf = (...head: (number | string)[]) =>
  Uint8Array.from([...head.flatMap((part) => (typeof part === 'number' ? [part] : [...strToU8(part)])), ...new Array(600).fill(0)]);
const utf16 = (text: string) => Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]));
const ole = (stream: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array(508).fill(0), ...utf16(stream)]);

describe('a file that cannot be read is answered with what is wrong', () => {
  it.each([
    ['empty', new Uint8Array(), 'file_empty'],
    ['too large', new Uint8Array(MAX_FILE_BYTES + 1), 'file_too_large'],
    ['a PDF', strToU8('%PDF-1.7 ...'), 'pdf_unsupported'],
    ['a PNG named .docx', bytesOf(0x89, 'PNG'), 'image_unsupported'],
    ['a JPEG', bytesOf(0xff, 0xd8, 0xff, 0xe0), 'image_unsupported'],
    ['an old .doc where no office suite is', ole('WordDocument'), 'converter_missing'],
    ['under a password', ole('EncryptedPackage'), 'password_protected'],
    ['RTF where no office suite is', strToU8('{\\rtf1 x}'), 'converter_missing'],
    ['XML of another kind', strToU8('<?xml version="1.0"?><wordDocument/>'), 'rich_text_format_unsupported'],
    ['a web page saved as MHT', strToU8('MIME-Version: 1.0\nContent-Type: multipart/related'), 'rich_text_format_unsupported'],
    ['a web page of scripts', strToU8('<!DOCTYPE html><p></p><script>alert(1)</script>'), 'no_text'],
    ['an ELF program', bytesOf(0x7f, 'ELF'), 'binary_unsupported'],
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'not_a_word_document'],
    ['an empty document', buildDocx({ body: '<w:p/>' }), 'no_text'],
    ['malformed XML', buildDocx({ body: '<w:p>' }), 'file_damaged'],
  ])('%s', async (_, bytes, code) => {
    expect(await problemOf(bytes)).toBe(code);
  });

  it('is known by its bytes, whatever its name: a spreadsheet, a Word file, a web page, an OpenDocument text', async () => {
    const odf = (type: string, manifest = '') => zipSync({ mimetype: strToU8(`application/vnd.oasis.opendocument.${type}`), 'content.xml': strToU8('<x/>'), 'META-INF/manifest.xml': strToU8(`<m>${manifest}</m>`) });
    expect(await problemOf(odf('text'))).toBe('converter_missing');
    expect(await problemOf(odf('spreadsheet'), 'a.odt')).toBe('not_a_word_document');
    expect(await problemOf(odf('text', '<manifest:encryption-data/>'), 'a.odt')).toBe('password_protected');
    expect([odf('text'), ole('WordDocument'), strToU8('{\\rtf1 x}'), strToU8('<html>'), buildDocx({}), new Uint8Array()].map((bytes) => conversionNeeded(bytes))).toEqual(['odt', 'doc', 'rtf', null, null, null]);
  });

  it('under a password is told from other old Word files by the head of its text', async () => {
    const doc = (flags: number) => {
      const bytes = new Uint8Array(2_048);
      bytes.set(ole('WordDocument').subarray(0, 600));
      bytes.set([0xec, 0xa5, 0xc1, 0, 0, 0, 0, 0, 0, 0, 0, flags], 1_024);
      return bytes;
    };
    expect([await problemOf(doc(1), 'a.doc'), await problemOf(doc(0), 'a.doc')]).toEqual(['password_protected', 'converter_missing']);
  });

  it('in Vietnamese and in English, saying what to do', async () => {
    const opened = await openOfficeFile(new Uint8Array(), 'a.docx');
    if (opened.ok) throw new Error('an empty file was opened');
    expect(opened.problem.message.vi).toContain('Hãy');
    expect(opened.problem.message.en).not.toBe('');
  });

  it('also when the transfer broke off in the middle', async () => {
    const whole = buildDocx({ body: p('Kế hoạch') });
    expect(await problemOf(whole.subarray(0, whole.length - 30))).toBe('file_damaged');
    expect(await problemOf(whole.subarray(0, 40))).toBe('file_damaged');
  });
});

describe('a file made to harm', () => {
  it('is not unpacked when it announces too much', async () => {
    const bomb = buildDocx({ body: p('x'), extra: { 'word/media/a.xml': new Uint8Array(60_000_000) } });
    expect(await problemOf(bomb)).toBe('unpacks_too_large');
  });

  it('is stopped while unpacking when it announces too little', async () => {
    const bomb = buildDocx({ document: ' '.repeat(40_000_000) });
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 30; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 40_000_000) view.setUint32(at + 24, 1_000, true);
    }
    expect(await problemOf(bomb)).toBe('unpacks_too_large');
  });

  it('cannot declare entities or nest without end', async () => {
    const entities = '<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY a "aaaa"><!ENTITY f SYSTEM "file:///etc/passwd">]><w:document><w:body>&f;</w:body></w:document>';
    expect(await problemOf(buildDocx({ document: entities }))).toBe('unsafe_xml');
    expect(await problemOf(buildDocx({ body: '<w:sdt>'.repeat(100_000) }))).toBe('nested_too_deep');
    expect(await problemOf(buildDocx({ body: '<w:p>&undefined;</w:p>' }))).toBe('file_damaged');
  });

  it('cannot nest a web page without end, or grow it by cells that reach over all others', async () => {
    expect(await problemOf(strToU8(`<html>${'<div>'.repeat(100_000)}`), 'a.html')).toBe('nested_too_deep');
    expect(await problemOf(strToU8(`<html>${'<i>x'.repeat(1_000)}</p>`), 'a.html')).toBe('opened');
    expect(await problemOf(strToU8(`<html><table border=1><tr><td>a<tr><td rowspan=60000>${'x'.repeat(5_000)}${'<tr><td>a<td>b<td>c'.repeat(5_000)}`), 'a.html')).toBe('text_too_long');
  });

  it('cannot make a small page cost more by cells that reach over others than its words are worth', async () => {
    const rows = (count: number, row: string) => row.repeat(count);
    const page = (tables: string) => problemOf(strToU8(`<html><p>Kế hoạch</p>${tables}`), 'a.html');
    expect(await page(`<table border=1>${rows(2_000, `<tr>${'<td rowspan=1000>'.repeat(60)}`)}</table>`)).toBe('text_too_long');
    expect(await page(`<table>${rows(20_000, '<tr><td rowspan=1000>')}</table>`)).toBe('text_too_long');
    expect(await page(`<table border=1>${rows(4_000, '<tr><td colspan=63>')}</table>`)).toBe('text_too_long');
    const once = `<table border=1><tr><td>TT<td>Việc<td rowspan=1000 colspan=60>${rows(999, '<tr><td>')}</table>`;
    expect([await page(once), await page(once.repeat(4))]).toEqual(['opened', 'text_too_long']);
    expect(await page(`<table border=1>${rows(9_000, '<tr><td>1<td>Việc<td>Chủ trì<td>Hạn<td colspan=2>')}</table>`)).toBe('opened');
  });

  it('is not run and leads nowhere: macros, a template and pictures elsewhere', async () => {
    const far = 'https://xau.example/x';
    const rels = `<Relationships><Relationship Id="t" Type="x/attachedTemplate" Target="${far}" TargetMode="External"/><Relationship Id="f" Type="x/footnotes" Target="${far}" TargetMode="External"/><Relationship Id="s" Type="x/styles" Target="${far}" TargetMode="External"/></Relationships>`;
    const macro = buildDocx({ body: `${p('Kế hoạch')}<w:p><w:r><w:instrText>INCLUDETEXT ${far}</w:instrText></w:r></w:p>`, extra: { 'word/vbaProject.bin': new Uint8Array(2_000), 'word/_rels/document.xml.rels': strToU8(rels) } });
    expect(await openOfficeFile(macro, 'ke-hoach.docm')).toMatchObject({ ok: true, text: 'Kế hoạch' });
  });

  it('cannot point out of its package', async () => {
    const rels = '<Relationships><Relationship Type="x/officeDocument" Target="../../../etc/passwd"/></Relationships>';
    const bytes = zipSync({ '_rels/.rels': strToU8(rels), 'etc/x': strToU8('') });
    expect(await problemOf(bytes)).toBe('not_a_word_document');
  });
});

describe('a plain text', () => {
  it('is read in UTF-8 with and without mark and in UTF-16, with one kind of line end', async () => {
    const text = 'KẾ HOẠCH\r\nTổng kết';
    const little = Uint8Array.from([0xff, 0xfe, ...utf16(text)]);
    for (const bytes of [strToU8(text), strToU8(`\ufeff${text}`), little]) {
      expect(await openOfficeFile(bytes, 'a.txt')).toMatchObject({ ok: true, text: 'KẾ HOẠCH\nTổng kết', format: 'txt' });
    }
    expect(await openOfficeFile(strToU8('# Kế hoạch'), 'a.MD')).toMatchObject({ format: 'md' });
  });

  it('in an encoding that nothing explains is asked for again in UTF-8', async () => {
    expect(await problemOf(Uint8Array.from([0xc3, 0x28, 0xa4, 0x61, 0xff, 0x62, 0x20, 0x83, 0x84, 0x85, 0x20, 0xc7]), 'a.txt')).toBe('text_encoding_unknown');
  });

  it('is opened whatever the name says, and a Word file named .txt too', async () => {
    expect(await openOfficeFile(strToU8('Kế hoạch'), 'a.docx')).toMatchObject({ ok: true, format: 'txt' });
    expect(await openOfficeFile(buildDocx({ body: p('Kế hoạch') }), 'a.txt')).toMatchObject({ ok: true, format: 'docx' });
  });
});

describe('any sequence of bytes', () => {
  const whole = buildDocx({ body: p('Kế hoạch').repeat(20) });
  const settles = async (bytes: Uint8Array) => typeof (await openOfficeFile(bytes, 'a')).ok === 'boolean';

  it('gives a text or a problem', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 4_000 }), settles));
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 4_000 }), (tail) => settles(Uint8Array.from([0x50, 0x4b, 3, 4, ...tail]))));
  });

  it('gives a text or a problem when a Word file is cut or altered anywhere', async () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), fc.nat(whole.length), (changes, end) => {
        const altered = whole.slice(0, end < whole.length / 2 ? whole.length : end);
        for (const [at, byte] of changes) if (at < altered.length) altered[at] = byte;
        return settles(altered);
      }),
      { numRuns: 400 },
    );
  });

  it('gives a text or a problem for any elements in any order', async () => {
    const tags = ['w:p', 'w:r', 'w:t', 'w:tbl', 'w:tr', 'w:tc', 'w:sdt', 'w:ins', 'w:del', 'w:pPr', 'w:numPr', 'w:vMerge', 'w:gridSpan', 'mc:AlternateContent'];
    const tree = fc.letrec((tie) => ({
      node: fc.oneof({ maxDepth: 6 }, fc.constant('chữ'), fc.tuple(fc.constantFrom(...tags), fc.constantFrom('', ' w:val="9"', ' w:val="-1"', ' w:val="x"'), fc.array(tie('node') as fc.Arbitrary<string>, { maxLength: 4 })).map(([tag, attr, inner]) => `<${tag}${attr}>${inner.join('')}</${tag}>`)),
    })).node as fc.Arbitrary<string>;
    await fc.assert(fc.asyncProperty(fc.array(tree, { maxLength: 6 }), (nodes) => settles(buildDocx({ body: nodes.join('') }))), { numRuns: 200 });
  });
});
