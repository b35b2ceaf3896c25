import { describe, expect, it } from 'vitest';
import { readDirective } from './index.ts';

const head = 'LIÊN ĐOÀN LAO ĐỘNG TỈNH HẢI SƠN\nSố: 12/KH-LĐLĐ\nHải Sơn, ngày 5 tháng 3 năm 2024\n\nKẾ HOẠCH\nTổ chức Tháng Công nhân năm 2024\n\n';
const directive = (text: string) => readDirective(text).directive;

describe('head', () => {
  it('gives kind, symbol, date, place, issuer and title', () => {
    expect(directive(`${head}I. MỤC ĐÍCH`)).toMatchObject({ kind: 'plan', number: '12', code: 'KH-LĐLĐ', date: '2024-03-05', place: 'Hải Sơn', issuer: 'Liên đoàn Lao động tỉnh Hải Sơn', title: 'Tổ chức Tháng Công nhân năm 2024' });
  });
  it('takes the issuer from the preamble where no letterhead prints it, its committee left out', () => {
    expect(directive('KẾ HOẠCH\nTổ chức Tháng Công nhân\n\nCăn cứ tình hình thực tế, Ban Thường vụ LĐLĐ tỉnh xây dựng Kế hoạch như sau:\n\nI. MỤC ĐÍCH').issuer).toBe('LĐLĐ tỉnh');
  });
  it('tells a letter by its subject line', () => {
    expect(directive('LIÊN ĐOÀN LAO ĐỘNG TỈNH HẢI SƠN\nSố: 31/LĐLĐ-ToC\nV/v rà soát đoàn viên\n\nKính gửi: Các công đoàn cơ sở.\n\nĐề nghị các đơn vị rà soát đoàn viên.')).toMatchObject({ kind: 'letter', number: '31', code: 'LĐLĐ-ToC', title: 'rà soát đoàn viên' });
  });
  it('completes a Party body by the name that the text prints', () => {
    expect(directive('ĐẢNG BỘ TỈNH HẢI SƠN\nBAN TỔ CHỨC\n*\nSố 9-HD/BTCTU\nHải Sơn, ngày 6 tháng 5 năm 2023\n\nHƯỚNG DẪN\nkiểm điểm cuối năm\n\nCăn cứ tình hình, Ban Tổ chức Tỉnh ủy hướng dẫn như sau:\n\nI. MỤC ĐÍCH')).toMatchObject({ number: '9', code: 'HD/BTCTU', issuer: 'Ban Tổ chức Tỉnh ủy' });
  });
});

describe('basis', () => {
  const basis = (preamble: string): string[] => directive(`${head}${preamble}\n\nI. MỤC ĐÍCH\n\nTheo Chỉ thị số 8/CT-TTg.`).basis.map((citation) => `${citation.number}/${citation.code}`);

  it('holds the direct objects of Căn cứ and Thực hiện', () => {
    expect(basis('Căn cứ Nghị quyết số 3/NQ-BCH ngày 2/2/2024 của Ban Chấp hành;\n\nThực hiện Kế hoạch số 15/KH-TLĐ và Hướng dẫn số 16/HD-TLĐ của Tổng Liên đoàn.')).toEqual(['3/NQ-BCH', '15/KH-TLĐ', '16/HD-TLĐ']);
  });
  it('leaves out what another document is about', () => {
    expect(basis('Thực hiện Kế hoạch số 15/KH-TLĐ của Tổng Liên đoàn về triển khai Chỉ thị số 9/CT-TW của Ban Bí thư.')).toEqual(['15/KH-TLĐ']);
  });
  it('holds what this plan says it carries out, not what it only reviews', () => {
    expect(basis('Thực hiện Kết luận số 2/KL-BCH, Liên đoàn Lao động tỉnh xây dựng kế hoạch thực hiện Nghị quyết số 5/NQ-TLĐ như sau:')).toEqual(['2/KL-BCH', '5/NQ-TLĐ']);
    expect(basis('Thực hiện Kết luận số 2/KL-BCH, Liên đoàn Lao động tỉnh xây dựng kế hoạch tổng kết thực hiện Nghị quyết số 5/NQ-TLĐ như sau:')).toEqual(['2/KL-BCH']);
  });
});

describe('citations', () => {
  it('are listed once, variants of one number together, the own number left out', () => {
    const found = directive(`${head}Thực hiện Nghị quyết số 06a/NQ-TLĐ ngày 6/1/2021 của Tổng Liên đoàn.\n\nI. MỤC ĐÍCH\n\nTiếp tục Nghị quyết 6ª/NQ-TLĐ theo Kế hoạch số 12/KH-LĐLĐ và Nghị quyết 6a.`).citations;
    expect(found).toEqual([{ kind: 'resolution', number: '06a', code: 'NQ-TLĐ', date: '2021-01-06', issuer: 'Tổng Liên đoàn' }]);
  });
  it('keep the same symbol of two years apart', () => {
    expect(directive(`${head}Căn cứ Nghị quyết số 4a/NQ-TLĐ ngày 4/3/2010; Nghị quyết số 4a/NQ-TLĐ ngày 24/6/2014.\n\nI. MỤC ĐÍCH`).citations.map((citation) => citation.date)).toEqual(['2010-03-04', '2014-06-24']);
  });
});
