import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bookToXlsx, readBook } from './index.ts';
import type { BookSheet } from './index.ts';

const sheet: BookSheet = {
  name: 'Biểu 01', locked: true, widths: [6, 30, 12], still: { rows: 1, columns: 2 },
  rows: [
    [{ value: 'TT', look: 'head' }, { value: 'Nội dung', look: 'head' }, { value: 'Lượt', look: 'head' }],
    [{ value: '1', look: 'label' }, { value: '=1+1', look: 'label' }, { value: 12.5, look: 'open', decimals: 1 }],
    [null, null, { value: null, look: 'closed' }],
  ],
  merges: [{ top: 1, left: 0, bottom: 1, right: 1 }],
  checks: [
    { range: { top: 2, left: 2, bottom: 2, right: 2 }, asks: { kind: 'decimal', min: 0, max: null }, title: 'Lượt', message: 'Nhập số & không âm' },
    { range: { top: 3, left: 2, bottom: 3, right: 2 }, asks: { kind: 'list', sheet: 'Danh mục', column: 0, count: 2 }, title: 'Loại', message: 'Chọn' },
  ],
};
const lists: BookSheet = { name: 'Danh mục', state: 'veryHidden', widths: [20], rows: [[{ value: 'Tốt', look: 'plain' }], [{ value: 'Khá', look: 'plain' }]] };
const bytes = bookToXlsx([sheet, lists]);
const part = (name: string) => strFromU8(unzipSync(bytes)[name]!);

describe('a workbook to fill in', () => {
  it('is read again as it was written, hidden sheets and merged cells too', () => {
    const read = readBook(bytes);
    expect(read).toMatchObject({ ok: true, sheets: [{ name: 'Biểu 01', shown: true, merges: sheet.merges }, { name: 'Danh mục', shown: false }] });
    expect(read.ok && read.sheets[0]!.rows).toEqual([{ number: 1, cells: ['TT', 'Nội dung', 'Lượt'] }, { number: 2, cells: ['1', '=1+1', 12.5] }]);
  });

  it('locks sheets and their order, and leaves open what is to be typed', () => {
    expect(part('xl/workbook.xml')).toContain('<workbookProtection lockStructure="1"/>');
    expect(part('xl/workbook.xml')).toContain('state="veryHidden"');
    const written = part('xl/worksheets/sheet1.xml');
    expect(written).toContain('<sheetProtection sheet="1"');
    const styles = [...part('xl/styles.xml').split('<cellXfs')[1]!.matchAll(/<xf (?:[^>]*\/>|[^>]*>.*?<\/xf>)/g)].map((match) => match[0]);
    const styleAt = (place: string) => styles[Number(new RegExp(`r="${place}" s="(\\d+)"`).exec(written)![1])]!;
    expect(styleAt('C2')).toContain('locked="0"');
    expect(styleAt('C2')).toContain('numFmtId="171"');
    expect(styleAt('C3')).toContain('locked="1"');
    expect(styleAt('B2')).toContain('locked="1"');
  });

  it('checks what is typed: figures warn, a list lets nothing else in', () => {
    const written = part('xl/worksheets/sheet1.xml');
    expect(written).toMatch(/type="decimal" errorStyle="warning"[^>]*prompt="Nhập số &amp; không âm"[^>]*sqref="C2:C2"><formula1>0</);
    expect(written).toMatch(/type="list" [^>]*sqref="C3:C3"><formula1>'Danh mục'!\$A\$1:\$A\$2</);
  });

  it('tells where a formula gave a value', async () => {
    const { buildXlsx } = await import('./testing/build-xlsx.ts');
    const read = readBook(buildXlsx('<row r="3"><c r="A3"><v>1</v></c><c r="B3"><f>A3+1</f><v>2</v></c><c r="C3"><f>A3</f></c></row>'));
    expect(read.ok && read.sheets.find(({ name }) => name === 'Dữ liệu')!.rows).toEqual([{ number: 3, cells: [1, 2, { formula: true }], formulas: [1, 2] }]);
  });
});
