import { describe, expect, it } from 'vitest';
import { faultsOfHead, fieldsOf, headFrom } from './report-head.ts';

const head = {
  parentBody: 'LIÊN ĐOÀN LAO ĐỘNG TỈNH LŨNG KHÊ', issuer: 'LIÊN ĐOÀN LAO ĐỘNG HUYỆN THANH LŨNG', number: null, code: 'BC-LĐLĐ',
  place: 'Thanh Lũng', date: '2024-07-18', title: 'Sơ kết 6 tháng', preamble: null, recipients: ['LĐLĐ tỉnh', 'Lưu: VT'],
  signature: { authority: null, position: 'CHỦ TỊCH', name: 'Hà Thị Kim Chi' }, gatherEmptySections: true,
};

describe('the head of a report in its form', () => {
  it('comes back as it went in', () => {
    expect(headFrom(fieldsOf(head))).toEqual(head);
  });
  it('drops blank lines of recipients and takes empty fields as nothing given', () => {
    const changed = headFrom({ ...fieldsOf(head), recipients: ' LĐLĐ tỉnh \n\n', code: ' ' });
    expect(changed.recipients).toEqual(['LĐLĐ tỉnh']);
    expect(changed.code).toBeNull();
  });
  it('names the fields without which there is no report', () => {
    expect(faultsOfHead(fieldsOf(head))).toEqual({});
    expect(faultsOfHead({ ...fieldsOf(head), issuer: ' ', name: '', recipients: 'x\n'.repeat(31) })).toEqual({ issuer: true, recipients: true, name: true });
  });
});
