import { describe, expect, it } from 'vitest';
import { formDefinitionSchema } from '../forms/index.ts';
import { readSheet } from '../sheet-files/index.ts';
import type { SheetMerge, SheetRow } from '../sheet-files/index.ts';
import { buildXlsx } from '../sheet-files/testing/build-xlsx.ts';
import { formFromSheet } from './form-from-sheet.ts';

/** A workbook written cell by cell: `A1` → words or a figure, with the cells that are merged. */
function workbook(cells: Record<string, string | number>, merged: string[] = []): Uint8Array {
  const rows = Map.groupBy(Object.entries(cells), ([place]) => Number(place.replace(/^[A-Z]+/, '')));
  const data = [...rows].sort(([one], [other]) => one - other).map(([number, found]) => `<row r="${number}">${found
    .map(([place, value]) => (typeof value === 'number' ? `<c r="${place}"><v>${value}</v></c>` : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`)).join('')}</row>`).join('');
  const merges = merged.length > 0 ? `</sheetData><mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells><sheetData>` : '';
  return buildXlsx(data + merges);
}

function read(bytes: Uint8Array) {
  const rows: SheetRow[] = [];
  const merges: SheetMerge[] = [];
  expect(readSheet(bytes, (row) => rows.push(row), (merge) => merges.push(merge)).ok).toBe(true);
  const found = formFromSheet(rows, merges, 'bieu');
  if (found.definition) expect(formDefinitionSchema.safeParse(found.definition).error?.issues ?? []).toEqual([]);
  return found as Extract<typeof found, { doubts: unknown }>;
}

describe('a form from the sheet that shows it', () => {
  const library = workbook({
    A1: 'LIÊN ĐOÀN LAO ĐỘNG TỈNH VÂN KHÊ', A2: 'BIỂU TỔNG HỢP TỦ SÁCH CÔNG ĐOÀN', A3: '(Kèm theo Kế hoạch)',
    A5: 'STT', B5: 'Nội dung', C5: 'Đơn vị tính', D5: 'Số sách', F5: 'Tỷ lệ (%)', G5: 'Kinh phí (triệu đồng)', H5: 'Ghi chú', D6: 'Tổng số', E6: 'Trong đó nữ',
    A7: 'A', B7: 'B', C7: 'C', D7: 1, E7: 2, F7: '3=2/1', G7: 4, H7: 5,
    A8: 'I', B8: 'SÁCH GÓP', A9: '1', B9: 'Sách kỹ thuật', C9: 'cuốn', D9: 12, G9: 1.5, A10: '1.1', B10: 'Trong đó: sách mới', C10: 'cuốn', A11: '2', B11: 'Sách luật', C11: 'cuốn',
    B13: 'Người lập biểu', F13: 'TM. BAN CHẤP HÀNH',
  }, ['A5:A6', 'B5:B6', 'C5:C6', 'D5:E5', 'F5:F6', 'G5:G6', 'H5:H6', 'A1:C1', 'A2:H2', 'A3:H3']);

  it('finds the title, merged heads, numbers, units, words and figures', () => {
    const { definition } = read(library);
    expect(definition.title).toBe('BIỂU TỔNG HỢP TỦ SÁCH CÔNG ĐOÀN');
    expect(definition.headers).toEqual([[{ label: 'Số sách', span: 2 }, { label: '', span: 3 }]]);
    expect(definition.columns.map(({ label, type, unit, rollup, partOf }) => [label, type, unit ?? '', rollup, partOf ?? ''])).toEqual([
      ['Tổng số', 'count', '', 'sum', ''], ['Trong đó nữ', 'count', '', 'sum', 'cot-1'], ['Tỷ lệ', 'decimal', '%', 'ratio', ''],
      ['Kinh phí', 'decimal', 'triệu đồng', 'sum', ''], ['Ghi chú', 'text', '', 'none', ''],
    ]);
    expect(definition.rows.map(({ number, label, unit, heading, partOf }) => [number, label, unit ?? '', heading ?? false, partOf ?? ''])).toEqual([
      ['I', 'SÁCH GÓP', '', true, ''], ['1', 'Sách kỹ thuật', 'cuốn', false, ''], ['1.1', 'Trong đó: sách mới', 'cuốn', false, 'dong-2'], ['2', 'Sách luật', 'cuốn', false, ''],
    ]);
  });
  it('says what a person has to look at', () => {
    expect(read(library).doubts.map(({ code, name }) => `${code} ${name}`)).toEqual([
      'part_guessed Trong đó nữ', 'ratio_parts Tỷ lệ', 'heading_guessed SÁCH GÓP', 'part_guessed Trong đó: sách mới',
    ]);
  });
  it('knows years and estimates', () => {
    const { definition } = read(workbook({ A1: 'Năm', B1: 'Số lớp', C1: 'Lượt người', A2: 'Năm 2022', A3: 'Năm 2023', A4: 'Ước năm 2024' }));
    expect(definition.rows).toEqual([
      { key: 'nam-2022', label: 'Năm 2022', year: 2022 }, { key: 'nam-2023', label: 'Năm 2023', year: 2023 }, { key: 'nam-2024', label: 'Ước năm 2024', year: 2024, estimate: true },
    ]);
  });
  it('lets the unit add rows where the sheet leaves them blank', () => {
    const { definition, doubts } = read(workbook({ A1: 'TT', B1: 'Họ tên', C1: 'Số sách góp', A2: 1, A3: 2, A4: 3 }));
    expect(definition).toMatchObject({ rows: [], repeat: { atMost: 50 } });
    expect(doubts).toEqual([{ code: 'only_blank_rows', name: '3' }]);
  });
  it('finds no form in a letter', () => {
    expect(read(workbook({ A1: 'Kính gửi công đoàn cơ sở', A2: 'Đề nghị góp sách.' })).definition).toBeNull();
  });
});
