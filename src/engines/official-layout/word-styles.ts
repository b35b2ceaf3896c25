import { AlignmentType, LineRuleType, UnderlineType } from 'docx';
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { fromCentimetres, fromPoints } from './measure.ts';
import type { LayoutProfile } from './profile.ts';

/** Ids of the Word styles that documents are written in; in Word they carry the Vietnamese names below. */
export const wordStyle = {
  body: 'OfficialBody',
  basis: 'OfficialBasis',
  listItem: 'OfficialListItem',
  part: 'OfficialPart',
  unitName: 'OfficialUnitName',
  textHeading3: 'OfficialTextHeading3',
  textHeading4: 'OfficialTextHeading4',
  nation: 'OfficialNation',
  motto: 'OfficialMotto',
  parentBody: 'OfficialParentBody',
  issuer: 'OfficialIssuer',
  star: 'OfficialStar',
  symbol: 'OfficialSymbol',
  letterTitle: 'OfficialLetterTitle',
  date: 'OfficialDate',
  kind: 'OfficialKind',
  title: 'OfficialTitle',
  rule: 'OfficialRule',
  addressee: 'OfficialAddressee',
  recipientsLabel: 'OfficialRecipientsLabel',
  recipient: 'OfficialRecipient',
  signature: 'OfficialSignature',
  position: 'OfficialPosition',
  signerName: 'OfficialSignerName',
  annexLabel: 'OfficialAnnexLabel',
  annexTitle: 'OfficialAnnexTitle',
  annexReference: 'OfficialAnnexReference',
  tableHead: 'OfficialTableHead',
  tableText: 'OfficialTableText',
  tableCounter: 'OfficialTableCounter',
  tableFigure: 'OfficialTableFigure',
  tableNote: 'OfficialTableNote',
  pageNumber: 'OfficialPageNumber',
} as const;

/** The built-in heading style of a depth of the outline, 0 being the uppermost. */
export const headingStyle = (depth: number) => `Heading${Math.min(depth, 5) + 1}`;

type Look = { bold?: boolean; italics?: boolean; underline?: boolean; before?: number; after?: number; keepNext?: boolean; firstLine?: number };

const single = { line: 240, lineRule: LineRuleType.AUTO } as const;

function style(id: string, name: string, size: number, look: Look, alignment: keyof typeof AlignmentType): IParagraphStyleOptions {
  const { bold, italics, underline, before = 0, after = 0, keepNext, firstLine } = look;
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: size * 2, ...(bold ? { bold } : {}), ...(italics ? { italics } : {}), ...(underline ? { underline: { type: UnderlineType.SINGLE } } : {}) },
    paragraph: {
      alignment: AlignmentType[alignment],
      spacing: { before: fromPoints(before), after: fromPoints(after) },
      ...(firstLine ? { indent: { firstLine } } : {}),
      ...(keepNext ? { keepNext, keepLines: true } : {}),
    },
  };
}

function headings(profile: LayoutProfile) {
  const { spacing, firstLine } = profile.paragraph;
  const looks = [{ bold: true }, { bold: true }, { bold: true, italics: true }, { italics: true }, { italics: true }, {}];
  const entries = looks.map((look, depth) => [
    `heading${depth + 1}`,
    {
      run: { size: profile.size.body * 2, color: '000000', ...look },
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        keepNext: true,
        outlineLevel: depth,
        indent: { firstLine: fromCentimetres(firstLine) },
        spacing: { before: fromPoints(spacing), after: fromPoints(spacing) },
      },
    },
  ]);
  return Object.fromEntries(entries) as Pick<NonNullable<IStylesOptions['default']>, 'heading1'>;
}

/** The Word styles of a layout profile. */
export function wordStyles(profile: LayoutProfile): IStylesOptions {
  const { size, font, language, look } = profile;
  const after = profile.paragraph.spacing;
  const firstLine = fromCentimetres(profile.paragraph.firstLine);
  const s = wordStyle;
  return {
    default: {
      document: {
        run: { font, size: size.body * 2, language: { value: language, eastAsia: language } },
        paragraph: { spacing: { ...single, line: Math.round(240 * profile.paragraph.lines), before: 0, after: 0 } },
      },
      ...headings(profile),
    },
    paragraphStyles: [
      style(s.body, 'Nội dung văn bản', size.body, { after, firstLine }, 'JUSTIFIED'),
      style(s.basis, 'Căn cứ', size.body, { after, firstLine, italics: true }, 'JUSTIFIED'),
      style(s.listItem, 'Gạch đầu dòng', size.body, { after }, 'JUSTIFIED'),
      style(s.part, 'Phần, chương', size.body, { before: after, after, bold: true, keepNext: true }, 'CENTER'),
      style(s.unitName, 'Tên đơn vị được tổng hợp', size.body, { after, firstLine, bold: true, italics: true, keepNext: true }, 'JUSTIFIED'),
      style(s.textHeading3, 'Đề mục trong lời văn', size.body, { after, firstLine, bold: true, keepNext: true }, 'JUSTIFIED'),
      style(s.textHeading4, 'Đề mục nhỏ trong lời văn', size.body, { after, firstLine, italics: true, keepNext: true }, 'JUSTIFIED'),
      style(s.nation, 'Quốc hiệu', size.nation, { bold: true }, 'CENTER'),
      style(s.motto, 'Tiêu ngữ', size.motto, { bold: true }, 'CENTER'),
      style(s.parentBody, 'Cơ quan chủ quản', size.parentBody, {}, 'CENTER'),
      style(s.issuer, 'Cơ quan ban hành', size.issuer, { bold: true }, 'CENTER'),
      style(s.star, 'Dấu sao', size.issuer, {}, 'CENTER'),
      style(s.symbol, 'Số, ký hiệu', size.symbol, { before: 6 }, 'CENTER'),
      style(s.letterTitle, 'Trích yếu công văn', size.letterTitle, { before: 6, italics: look.letterTitle.italics }, 'CENTER'),
      style(s.date, 'Địa danh, ngày tháng', size.date, { before: 6, italics: true }, 'CENTER'),
      style(s.kind, 'Tên loại', size.kind, { before: 18, bold: true, keepNext: true }, 'CENTER'),
      style(s.title, 'Trích yếu', size.title, { bold: true, keepNext: true }, 'CENTER'),
      style(s.rule, 'Đường kẻ', 1, {}, 'CENTER'),
      style(s.addressee, 'Kính gửi', size.body, { after }, 'CENTER'),
      style(s.recipientsLabel, 'Nơi nhận', size.recipientsLabel, { ...look.recipientsLabel, keepNext: true }, 'LEFT'),
      style(s.recipient, 'Danh sách nơi nhận', size.recipients, {}, 'LEFT'),
      style(s.signature, 'Quyền hạn người ký', size.signature, { bold: true, keepNext: true }, 'CENTER'),
      style(s.position, 'Chức vụ người ký', size.signature, { ...look.position, keepNext: true }, 'CENTER'),
      style(s.signerName, 'Họ tên người ký', size.signature, { bold: true, before: 84 }, 'CENTER'),
      style(s.annexLabel, 'Phụ lục', size.annexLabel, { bold: true, keepNext: true }, 'CENTER'),
      style(s.annexTitle, 'Tên phụ lục', size.annexTitle, { bold: true, keepNext: true }, 'CENTER'),
      style(s.annexReference, 'Chỉ dẫn phụ lục', size.annexReference, { italics: true, after: 12, keepNext: true }, 'CENTER'),
      style(s.tableHead, 'Đầu bảng', size.table, { bold: true, before: 2, after: 2 }, 'CENTER'),
      style(s.tableText, 'Chữ trong bảng', size.table, { before: 2, after: 2 }, 'LEFT'),
      style(s.tableCounter, 'Số thứ tự trong bảng', size.table, { before: 2, after: 2 }, 'CENTER'),
      style(s.tableFigure, 'Số trong bảng', size.table, { before: 2, after: 2 }, 'RIGHT'),
      style(s.tableNote, 'Ghi chú bảng', size.table, { italics: true, before: 6 }, 'JUSTIFIED'),
      style(s.pageNumber, 'Số trang', size.pageNumber, {}, 'CENTER'),
    ],
  };
}
