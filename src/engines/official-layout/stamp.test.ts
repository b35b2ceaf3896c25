import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formFaults, renderOfficialReport, stampNumber } from './index.ts';
import { sampleReport } from './testing/sample-report.ts';

const partsOf = (bytes: Uint8Array) => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const unnumbered = { ...sampleReport(), number: null, date: null };

describe('a document that was signed without number and date', () => {
  it('becomes, stamped, what it would be had they been known; nothing else changes', async () => {
    const stamped = partsOf(stampNumber(await renderOfficialReport(unnumbered), { ...unnumbered, number: '7', date: '2024-07-15' }));
    const laidOut = partsOf(await renderOfficialReport({ ...unnumbered, number: '7', date: '2024-07-15' }));
    expect(stamped['word/document.xml']).toBe(laidOut['word/document.xml']);
    expect(stamped['word/document.xml']).toContain('Số: 07/BC-LĐLĐ');
    expect(stamped['word/document.xml']!.match(/Kèm theo Báo cáo số 07\/BC-LĐLĐ ngày 15 tháng 7 năm 2024/g)).toHaveLength(3);
  });

  it('keeps letters that XML reserves', async () => {
    const report = { ...unnumbered, issuer: 'Công đoàn Xí nghiệp A & B', place: 'A<B' };
    const xml = partsOf(stampNumber(await renderOfficialReport(report), { ...report, number: '7', date: '2024-07-15' }))['word/document.xml']!;
    expect(xml).toContain('của Công đoàn Xí nghiệp A &amp; B)');
    expect(xml).toContain('A&lt;B, ngày 15 tháng 7 năm 2024');
  });
});

describe('the form of a document', () => {
  it('has no fault where all is there', () => {
    expect(formFaults({ ...sampleReport(), recipients: ['Như trên', 'Lưu: VT'] })).toEqual([]);
  });

  it('is told what lacks, and marks of another regime', () => {
    const { signature } = sampleReport();
    expect(formFaults({ ...sampleReport(), code: null, title: 'Kết quả.', recipients: ['Như trên'], signature: { ...signature, authority: 'T/M BAN THƯỜNG VỤ', name: ' ' } }))
      .toEqual(['title_ends_with_stop', 'no_code', 'no_signer', 'wrong_authority', 'no_filing']);
    expect(formFaults({ ...sampleReport(), profile: 'party', code: 'BC/TU', recipients: ['Lưu'], signature: { ...signature, authority: 'T/M BAN THƯỜNG VỤ' } })).toEqual([]);
  });
});
