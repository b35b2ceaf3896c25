import { describe, expect, it } from 'vitest';
import type { Citation, Directive } from '../directive-reading/index.ts';
import { levelOf, levelsNamed } from './issuers.ts';
import { parentAmong } from './proposals.ts';
import { proposedLinks } from './index.ts';

const citation = (number: string, code: string, date: string | null, kind: Citation['kind'] = 'resolution', issuer: string | null = null): Citation => ({ kind, number, code, date, issuer });
const plan = (over: Partial<Directive>): Directive => ({
  kind: 'plan', number: '81', code: 'KH-LĐLĐ', date: '2024-06-27', place: null, issuer: 'LĐLĐ tỉnh', title: '', basis: [], citations: [], sections: [],
  targets: [], tasks: [], deadlines: [], reportOutline: null, forms: [], recipients: [], signature: null, ...over,
} as Directive);
const of = (links: ReturnType<typeof proposedLinks>) => links.map(({ kind, cited, parent }) => `${cited.number}/${cited.code} ${kind}${parent ? ' (parent)' : ''}`);

const NQ4A = citation('4a', 'NQ-TLĐ', '2014-06-24');
const KH86 = citation('86', 'KH-TLĐ', '2024-06-10', 'plan', 'Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam');

describe('the links that a plan gives cause to propose', () => {
  it('a review is tied to the resolution of its title, and carries out the plan of its basis', () => {
    const links = proposedLinks(plan({ title: 'Tổng kết 10 năm thực hiện Nghị quyết số 4a/NQ-TLĐ ngày 24/6/2014 về nâng cao hiệu quả', basis: [KH86], citations: [NQ4A, KH86, citation('02', 'NQ/TW', '2021-06-12')] }));
    expect(of(links)).toEqual(['4a/NQ-TLĐ reviews', '86/KH-TLĐ carries_out (parent)', '02/NQ/TW cites']);
    expect(links[0]!.reviewed).toEqual({ years: 10, from: 2014, to: 2024 });
  });

  it.each([
    ['Sơ kết 05 năm thực hiện Nghị quyết 06a/NQ-TLĐ ngày 06/01/2011', { years: 5, from: 2011, to: 2016 }],
    ['Sơ kết năm năm thực hiện Nghị quyết 6a/NQ-TLĐ ngày 06/01/2011', { years: 5, from: 2011, to: 2016 }],
    ['Tổng kết mười năm (2011 - 2021) thực hiện Nghị quyết 6ª/NQ-TLĐ ngày 06/01/2011', { years: 10, from: 2011, to: 2021 }],
    ['Tổng kết năm 2015 thực hiện Nghị quyết 6a/NQ-TLĐ ngày 06/01/2011', { years: 1, from: 2015, to: 2015 }],
    ['Sơ kết việc thực hiện Nghị quyết 6a/NQ-TLĐ ngày 06/01/2011', { years: null, from: 2011, to: null }],
  ])('reads the years of “%s”', (title, reviewed) => {
    const [link] = proposedLinks(plan({ title, citations: [citation('06a', 'NQ-TLĐ', '2011-01-06')] }));
    expect(link).toMatchObject({ kind: 'reviews', reviewed });
  });

  it.each([
    ['Tiếp tục thực hiện Nghị quyết 4a/NQ-TLĐ ngày 24/6/2014', 'continues'],
    ['Tiếp tục đẩy mạnh thực hiện Nghị quyết 4a/NQ-TLĐ ngày 24/6/2014', 'continues'],
    ['Thực hiện Nghị quyết số 4a/NQ-TLĐ, ngày 24/6/2014 của Ban Chấp hành', 'carries_out'],
    ['Sửa đổi, bổ sung một số điều của Nghị quyết số 4a/NQ-TLĐ ngày 24/6/2014', 'amends'],
    ['Ban hành quy định thay thế Nghị quyết số 4a/NQ-TLĐ ngày 24/6/2014', 'replaces'],
    ['Đánh giá, xếp loại công đoàn cơ sở theo Nghị quyết 4a/NQ-TLĐ ngày 24/6/2014', 'cites'],
  ])('“%s” %s', (title, kind) => {
    expect(proposedLinks(plan({ title, citations: [NQ4A] }))[0]!.kind).toBe(kind);
  });

  it('what a reviewed document is about is not itself under review', () => {
    const links = proposedLinks(plan({ title: 'Tổng kết Kế hoạch số 86/KH-TLĐ ngày 10/6/2024 về thực hiện Nghị quyết số 4a/NQ-TLĐ ngày 24/6/2014', citations: [KH86, NQ4A] }));
    expect(of(links)).toEqual(['86/KH-TLĐ reviews', '4a/NQ-TLĐ cites']);
  });

  it('reads from the closing words what this plan replaces, and not what a law in its basis does', () => {
    const old = citation('12', 'KH-LĐLĐ', '2021-01-05', 'plan');
    const law = citation('50/2024', 'QH15', '2024', 'other');
    const text = 'Căn cứ Luật số 97/2025/QH15 sửa đổi, bổ sung Luật số 50/2024/QH15. … Kế hoạch này thay thế Kế hoạch số 12/KH-LĐLĐ ngày 05/01/2021.';
    expect(of(proposedLinks(plan({ citations: [law, old] }), text))).toEqual(['50/2024/QH15 cites', '12/KH-LĐLĐ replaces']);
  });

  it('two documents of one symbol are two links', () => {
    expect(of(proposedLinks(plan({ title: 'Tổng kết Nghị quyết 4a/NQ-TLĐ ngày 24/6/2014', citations: [citation('4a', 'NQ-TLĐ', '2010-03-04'), NQ4A] })))).toEqual(['4a/NQ-TLĐ cites', '4a/NQ-TLĐ reviews']);
  });

  it('a citation without a number is none', () => {
    expect(proposedLinks(plan({ basis: [{ ...KH86, number: null }] }))).toEqual([]);
  });
});

describe('the parent', () => {
  const own = citation('11', 'NQ-BCH', '2023-12-22', 'resolution', 'Ban Chấp hành LĐLĐ tỉnh Vân Khê');
  const party = citation('02', 'NQ/TW', '2021-06-12', 'resolution', 'Bộ Chính trị');
  it('is the nearest above: the confederation before the Party, a plan before the resolution behind it', () => {
    expect(parentAmong(plan({ basis: [party, NQ4A, KH86] }))).toBe(KH86);
    expect(parentAmong(plan({ basis: [party, own] }))).toBe(party);
  });
  it('is the own resolution where nothing above is named, and nothing where there is no basis', () => {
    expect(parentAmong(plan({ basis: [own] }))).toBe(own);
    expect(parentAmong(plan({}))).toBeNull();
  });
});

describe('how high an issuer stands', () => {
  it.each([
    ['Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam', 'confederation'], ['Thường trực Đoàn Chủ tịch TLĐ', 'confederation'], ['Bộ Chính trị', 'centre'], ['Chính phủ', 'centre'],
    ['LĐLĐ tỉnh', 'province'], ['UBND tỉnh', 'province'], ['Liên đoàn Lao động thành phố Đà Nẵng', 'province'], ['Công đoàn Giáo dục Việt Nam', 'province'],
    ['Liên đoàn Lao động thành phố Hòa Lâm', 'upper'], ['LĐLĐ huyện Thanh Lũng', 'upper'], ['Công đoàn ngành Giáo dục', 'upper'], ['Công đoàn phường Bến Ngọc', 'upper'],
    ['CĐCS Công ty Bao bì', 'grassroots'], ['Nghiệp đoàn Bốc xếp', 'grassroots'],
  ])('%s: %s', (issuer, level) => expect(levelOf({ issuer, code: null })).toBe(level));

  it('is told by the symbol where no issuer is named', () => {
    expect([levelOf({ issuer: null, code: 'KH-TLĐ' }), levelOf({ issuer: null, code: 'NQ/TW' }), levelOf({ issuer: null, code: 'KH-LĐLĐ' }), levelOf({ issuer: null, code: null })])
      .toEqual(['confederation', 'centre', 'province', null]);
  });

  it.each([
    ['Công đoàn cấp trên trực tiếp cơ sở và Công đoàn cơ sở', ['upper', 'grassroots']],
    ['Các LĐLĐ huyện, thành phố, công đoàn ngành và Công đoàn Viên chức', ['upper']],
    ['LĐLĐ các tỉnh, thành phố, Công đoàn ngành Trung ương, Công đoàn Tổng công ty trực thuộc TLĐ', ['province']],
    ['Ban Công tác cơ sở', []],
  ])('%s names %j', (actor, named) => expect(levelsNamed(actor)).toEqual(named));
});
