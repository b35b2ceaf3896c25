import { afterAll, describe, expect, it } from 'vitest';
import { readReportWorkbook, reportWorkbook } from '#engines/report-workbook/index.ts';
import type { ReportToFill } from '#engines/report-workbook/index.ts';
import { bookToXlsx, readBook } from '#engines/sheet-files/index.ts';
import { has, noOffice, officeFolder } from '../support/libreoffice.ts';
import { TRAINING_TEMPLATE } from '../support/training-template.ts';
import type { FormDefinition } from '#engines/forms/definition.ts';

const report: ReportToFill = {
  identity: { campaignId: 'c1', campaignTitle: 'Tập huấn theo năm', assignmentId: 'a1', unitName: 'CĐCS Bến Xuân' },
  forms: TRAINING_TEMPLATE.forms as FormDefinition[],
  rows: [
    { formKey: 'bieu-01', rowKey: 'nam-2019', version: 2, cells: { lop: 3, nam: { value: 1234, estimate: true }, nu: { absent: 'no_record' } } },
    { formKey: 'bieu-02', rowKey: 'them-0001-aaaa', version: 1, cells: { ten: 'Kỹ năng <thương lượng> & "đối thoại"\nđợt 2', nguoi: 30, loai: 'Tốt' } },
  ],
};

describe.skipIf(!has('soffice'))(`a workbook of a report that another program saved (${noOffice})`, () => {
  const office = officeFolder();
  afterAll(office.close);
  const saved = has('soffice') ? office.save({ 'bieu-mau.xlsx': bookToXlsx(reportWorkbook(report)) }, 'xlsx').get('bieu-mau.xlsx')! : new Uint8Array();

  it('is still this one, and differs in nothing', () => {
    const book = readBook(saved);
    expect(book.ok && book.sheets.map(({ name, shown }) => [name, shown])).toEqual([['Hướng dẫn', true], ['1. Biểu 01  Tập huấn cán bộ', true], ['2. Biểu 02  Các lớp đã mở', true], ['Danh mục', false], ['LANTOA', false]]);
    expect(book.ok && readReportWorkbook(book.sheets, report)).toMatchObject({ verdict: 'ok', differences: [], faults: [], outside: [], tampering: [] });
  });
});
