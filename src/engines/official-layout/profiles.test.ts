import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { layoutProfiles, renderOfficialReport } from './index.ts';
import type { OfficialReport, ProfileName } from './index.ts';
import { fromCentimetres, fromMillimetres, fromPoints } from './measure.ts';
import { sampleReport } from './testing/sample-report.ts';
import { symbolLine } from './wording.ts';

const changes: Record<ProfileName, Partial<OfficialReport>> = {
  state: {},
  party: { profile: 'party', parentBody: 'Tỉnh ủy Lai Xuân', issuer: 'Ban Dân vận', code: 'BC/BDVTU', signature: { authority: 'K/T TRƯỞNG BAN', position: 'Phó Trưởng ban', name: 'Vàng A Sính' } },
};
const opened = async (more: Partial<OfficialReport>) => {
  const files = unzipSync(await renderOfficialReport({ ...sampleReport(), ...more }));
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const styleOf = (id: string) => new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`).exec(part('word/styles.xml'))?.[0] ?? '';
  return {
    xml: part('word/document.xml'), styles: part('word/styles.xml'), header: part('word/header1.xml'), styleOf,
    sizeOf: (id: string) => Number(/<w:sz w:val="(\d+)"/.exec(styleOf(id))?.[1]) / 2,
  };
};
/** Words of the paragraphs of a style, in their order. */
const wordsOf = (xml: string, style: string) =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/g)].map(([paragraph]) => paragraph).filter((paragraph) => paragraph.includes(`"${style}"`))
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(''));

describe.each(Object.keys(layoutProfiles) as ProfileName[])('the Word file of profile %s keeps the numbers of its table', (name) => {
  const profile = layoutProfiles[name];

  it('in paper and margins, also where an annex lies across', async () => {
    const { xml } = await opened(changes[name]);
    const { page } = profile;
    const margins = [...xml.matchAll(/<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)" w:header="(\d+)"/g)].map((match) => match.slice(1).map(Number));
    expect(margins).toEqual(Array.from({ length: 4 }, () => [page.top, page.right, page.bottom, page.left, page.header].map(fromMillimetres)));
    const papers = [...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="(\w+)"/g)].map((match) => match[3]);
    expect(papers).toEqual(['portrait', 'portrait', 'landscape', 'portrait']);
  });

  it('in the sizes of every part', async () => {
    const { sizeOf, styles } = await opened(changes[name]);
    const { size } = profile;
    const styled = {
      OfficialNation: size.nation, OfficialMotto: size.motto, OfficialParentBody: size.parentBody, OfficialIssuer: size.issuer, OfficialSymbol: size.symbol,
      OfficialDate: size.date, OfficialKind: size.kind, OfficialTitle: size.title, OfficialLetterTitle: size.letterTitle, OfficialBody: size.body,
      OfficialSignature: size.signature, OfficialPosition: size.signature, OfficialSignerName: size.signature, OfficialRecipientsLabel: size.recipientsLabel,
      OfficialRecipient: size.recipients, OfficialAnnexLabel: size.annexLabel, OfficialAnnexTitle: size.annexTitle, OfficialAnnexReference: size.annexReference,
      OfficialPageNumber: size.pageNumber, OfficialTableHead: size.table, OfficialTableFigure: size.table,
    };
    expect(Object.fromEntries(Object.keys(styled).map((id) => [id, sizeOf(id)]))).toEqual(styled);
    expect(styles).toContain(`w:ascii="${profile.font}"`);
  });

  it('in the paragraphs of the text', async () => {
    const { styleOf, styles } = await opened(changes[name]);
    const { paragraph } = profile;
    expect(styleOf('OfficialBody')).toContain(`w:firstLine="${fromCentimetres(paragraph.firstLine)}"`);
    expect(styleOf('OfficialBody')).toContain(`w:after="${fromPoints(paragraph.spacing)}"`);
    expect(styles).toContain(`w:line="${Math.round(240 * paragraph.lines)}"`);
  });

  it('in the head', async () => {
    const { xml } = await opened(changes[name]);
    const report = { ...sampleReport(), ...changes[name] };
    expect(wordsOf(xml, 'OfficialNation')).toEqual([profile.motto.nation]);
    expect(wordsOf(xml, 'OfficialMotto')).toEqual(profile.motto.words ? [profile.motto.words] : []);
    expect(wordsOf(xml, 'OfficialStar')).toEqual('star' in profile.underIssuer ? [profile.underIssuer.star] : []);
    expect(wordsOf(xml, 'OfficialSymbol')).toEqual([symbolLine(report, profile)]);
    expect(wordsOf(xml, 'OfficialIssuer')).toEqual([report.issuer.toLocaleUpperCase('vi')]);
    expect(wordsOf(xml, 'OfficialTitle').slice(1)).toEqual('signs' in profile.underTitle ? [profile.underTitle.signs] : []);
  });

  it('in how recipients and the signer are named', async () => {
    const { styleOf } = await opened(changes[name]);
    const { recipientsLabel, position } = profile.look;
    const label = styleOf('OfficialRecipientsLabel');
    expect([/<w:b\/>/.test(label), /<w:i\/>/.test(label), /<w:u /.test(label)]).toEqual([recipientsLabel.bold, recipientsLabel.italics, recipientsLabel.underline]);
    expect(/<w:b\/>/.test(styleOf('OfficialPosition'))).toBe(position.bold);
  });

  it('page numbers in the head, none on the first page; heads of tables on every page, no row cut in two', async () => {
    const { xml, header } = await opened(changes[name]);
    expect(header).toContain('OfficialPageNumber');
    expect(xml.match(/<w:titlePg\/>/g)).toHaveLength(4);
    expect(xml.match(/<w:tr>/g)!.length).toBe(xml.match(/<w:cantSplit\/>/g)!.length);
  });
});

describe('numbers and annexes by profile', () => {
  it('join their parts as each rule asks', () => {
    expect(symbolLine({ number: '5', code: 'BC-LĐLĐ' }, layoutProfiles.state)).toBe('Số: 05/BC-LĐLĐ');
    expect(symbolLine({ number: '5', code: 'BC/TU' }, layoutProfiles.party)).toBe('Số 05-BC/TU');
  });

  it('say which document they belong to', async () => {
    const { xml } = await opened({});
    expect(wordsOf(xml, 'OfficialAnnexLabel')).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III']);
    expect(wordsOf(xml, 'OfficialAnnexReference')[0]).toBe('(Kèm theo Báo cáo số 05/BC-LĐLĐ ngày 05 tháng 7 năm 2024 của Liên đoàn Lao động tỉnh Lai Xuân)');
  });

  it('merge cells of a head of several rows, each of them repeated', async () => {
    const table = {
      head: [[{ label: 'TT', rows: 2 }, { label: 'Nội dung', rows: 2 }, { label: 'Đoàn viên', columns: 2 }], [{ label: 'Tổng số' }, { label: 'Trong đó nữ' }]],
      columns: [{ label: 'TT', align: 'text' as const }, { label: 'Nội dung', align: 'text' as const }, { label: 'Tổng số', align: 'figure' as const }, { label: 'Trong đó nữ', align: 'figure' as const }],
      rows: [{ cells: [1, 'Khối doanh nghiệp', 1200, 700] }],
    };
    const { xml } = await opened({ annexes: [{ label: 'Phụ lục', title: 'Đoàn viên', table }] });
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:gridSpan w:val="2"\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(2);
  });

  it('a letter says what it is about under its number and has no kind', async () => {
    const { xml } = await opened({ letter: true, kind: 'Công văn', code: 'LĐLĐ-VP', title: 'Tham gia đợt tổng kết', addressees: ['Các công đoàn cơ sở'] });
    expect(wordsOf(xml, 'OfficialLetterTitle')).toEqual(['V/v tham gia đợt tổng kết']);
    expect(wordsOf(xml, 'OfficialKind')).toEqual([]);
  });
});
