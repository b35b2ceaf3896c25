import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvLines, CSV_BOM, readSheet, xlsxWriter } from './index.ts';
import type { OutCell, SheetRow } from './index.ts';
import { buildXlsx } from './testing/build-xlsx.ts';

function rowsOf(bytes: Uint8Array): SheetRow[] {
  const rows: SheetRow[] = [];
  const read = readSheet(bytes, (row) => rows.push(row));
  if (!read.ok) throw new Error(read.problem.code);
  return rows;
}
const problemOf = (bytes: Uint8Array): string => { const read = readSheet(bytes, () => undefined); return read.ok ? 'read' : read.problem.code; };
const cellsOf = (sheetData: string, more: Parameters<typeof buildXlsx>[1] = {}) => rowsOf(buildXlsx(sheetData, more)).map(({ cells }) => cells);

function written(rows: OutCell[][]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const writer = xlsxWriter({ name: 'Đơn vị', columns: (rows[0] ?? ['A']).map((_, at) => ({ header: `Cột ${at}`, width: 10, kind: 'text' as const, note: 'Ghi <gì> & "sao"', list: 'l' })) }, { lists: [{ key: 'l', values: ['A & B', '<C>'] }], guide: [['x', 'y']] }, (chunk) => chunks.push(chunk));
  writer.rows(rows);
  writer.end();
  return Buffer.concat(chunks);
}

describe('a workbook', () => {
  it('gives the first sheet that is shown; shared, inline and rich words; places left out are blank', () => {
    expect(cellsOf('<row r="3"><c r="B3" t="s"><v>1</v></c><c r="D3" t="inlineStr"><is><r><t>Công </t></r><r><t>đoàn</t></r><rPh><t>bỏ</t></rPh></is></c></row>', { strings: '<si><t>một</t></si><si><r><t>hai</t></r><r><t xml:space="preserve"> ba</t></r></si>' })).toEqual([[null, 'hai ba', null, 'Công đoàn']]);
    expect(rowsOf(buildXlsx('<row><c><v>1</v></c><c><v>2</v></c></row><row/><row r="7"><c><v>3</v></c></row>'))).toEqual([{ number: 1, cells: [1, 2] }, { number: 7, cells: [3] }]);
  });
  it('gives numbers shown as days as days, also those that count from 1904', () => {
    const styles = '<numFmts><numFmt numFmtId="170" formatCode="[$-42A]dd/mm/yyyy;@"/><numFmt numFmtId="171" formatCode="#,##0 &quot;đồng&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>';
    const data = '<row r="1"><c s="1"><v>43951</v></c><c s="2"><v>43951.5</v></c><c s="3"><v>43951</v></c><c><v>43951</v></c></row>';
    expect(cellsOf(data, { styles })).toEqual([[{ day: '2020-04-30' }, { day: '2020-04-30' }, 43951, 43951]]);
    expect(cellsOf('<row r="1"><c s="1"><v>42489</v></c></row>', { styles, workbook: '<workbookPr date1904="1"/>' })).toEqual([[{ day: '2020-04-30' }]]);
  });
  it('never works a formula out: the value beside it counts, and one without a value says so', () => {
    expect(cellsOf('<row r="1"><c><f>1+1</f><v>2</v></c><c><f>WEBSERVICE("http://x")</f></c><c t="str"><f>A1</f><v>ba</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="b"><v>1</v></c></row>')).toEqual([[2, { formula: true }, 'ba', { error: '#DIV/0!' }, true]]);
  });
  it('that was written is read as it was, whatever the words', () => {
    const rows: OutCell[][] = [['=1+1', 'a <b> & "c"', 12, { day: '2020-04-30' }], [null, ' đầu cuối ', -3.5, null], ['00123', 'x', null, null]];
    expect(rowsOf(written(rows)).slice(1).map(({ cells }) => [0, 1, 2, 3].map((at) => cells[at] ?? null))).toEqual([['=1+1', 'a <b> & "c"', 12, { day: '2020-04-30' }], [null, ' đầu cuối ', -3.5, null], ['00123', 'x', null, null]]);
  });
});

describe('a .csv', () => {
  const text = (words: string) => rowsOf(new TextEncoder().encode(words));
  it.each([[';'], ['\t'], [','], ['|']])('is cut at %j, with line ends of every system, quotes and a mark before it', (sign) => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(text(`\uFEFFMã${sign}Tên${end}${end}A1${sign}"CĐCS ""Hoa${sign} Sen"""${end}`)).toEqual([{ number: 1, cells: ['Mã', 'Tên'] }, { number: 3, cells: ['A1', `CĐCS "Hoa${sign} Sen"`] }]);
    }
  });
  it('may say what cuts it, may break lines within quotes, and counts lines as an editor does', () => {
    expect(text('sep=;\nA;B\n"hai\ndòng";2\nC;3')).toEqual([{ number: 2, cells: ['A', 'B'] }, { number: 3, cells: ['hai\ndòng', '2'] }, { number: 5, cells: ['C', '3'] }]);
  });
  it('in bytes of TCVN3 keeps its letters for who knows the columns', () => {
    const bytes = Uint8Array.from([...'M\u00b7;T\u00aan\nA1;C\u00abng \u00ae\u00b5n c\u00ac s\u00eb Tr\u00ad\u00eang M\u00c7m non'].map((letter) => letter.charCodeAt(0)));
    expect(rowsOf(bytes)[1]!.cells[1]).toBe('C«ng ®µn c¬ së Tr­êng MÇm non');
  });
  it('that was written executes nothing in Excel, and is read as it was', () => {
    const line = csvLines([['=HYPERLINK("x")', '+84', '-5', '@a', 'a,b', 'a"b', 7, null, { day: '2020-04-30' }]]);
    expect(line).toBe('"\'=HYPERLINK(""x"")",\'+84,\'-5,\'@a,"a,b","a""b",7,,30/4/2020\r\n');
    expect(text(CSV_BOM + line)[0]!.cells).toEqual(['=HYPERLINK("x")', '+84', '-5', '@a', 'a,b', 'a"b', '7', null, '30/4/2020']);
  });
});

describe('what is no sheet', () => {
  const bytes = (words: string) => new TextEncoder().encode(words);
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'sheet_empty'],
    ['a Word document named .xlsx', zipSync({ 'word/document.xml': bytes('<w/>') }), 'sheet_wrong_kind'],
    ['an OpenDocument sheet', zipSync({ mimetype: bytes('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': bytes('<x/>') }), 'sheet_old_format'],
    ['an old .xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(0)]), 'sheet_old_format'],
    ['a web page named .xls', bytes('<html><table><tr><td>Mã</td></tr></table></html>'), 'sheet_old_format'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3]), 'sheet_wrong_kind'],
    ['a workbook cut off', buildXlsx('<row><c><v>1</v></c></row>').slice(0, 300), 'sheet_damaged'],
    ['XML that ends too early', buildXlsx('<row><c><v>1'), 'sheet_damaged'],
    ['a declaration of entities', buildXlsx('', { extra: { 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' } }), 'sheet_unsafe'],
    ['a quote that nothing closes', bytes('a;b\n"c;d\n'), 'sheet_damaged'],
  ])('%s: %s', (_what, file, code) => expect(problemOf(file)).toBe(code));

  it('an .xlsx behind a password is told as one', () => {
    const file = new Uint8Array(2048);
    file.set([0xd0, 0xcf, 0x11, 0xe0]);
    file.set([...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]), 1024);
    expect(problemOf(file)).toBe('sheet_password');
  });

  it('a bomb is refused before it goes off', () => {
    const bomb = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(64 * 1024 * 1024) }, { level: 9 });
    expect(problemOf(bomb)).toBe('sheet_unpacks_too_large');
  });

  it('random bytes never throw, nor do workbooks and text with bytes changed', () => {
    const good = buildXlsx('<row r="1"><c t="s"><v>0</v></c><c><f>A1</f><v>2</v></c></row>', { strings: '<si><t>một</t></si>' });
    const names = fc.string({ unit: fc.constantFrom('a', '"', ';', ',', '\n', '\r', '\t', '=', 'đ', '\u0000', '«') });
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (file) => { problemOf(file); }));
    fc.assert(fc.property(names, (words) => { problemOf(bytes(words)); }));
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), (changes) => {
      const file = good.slice();
      for (const [at, value] of changes) file[at] = value;
      problemOf(file);
    }));
    fc.assert(fc.property(fc.string(), (words) => { problemOf(buildXlsx(words)); }));
  });
});
