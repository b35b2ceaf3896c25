import { AlignmentType, Document, Header, Packer, PageNumber, PageOrientation, Paragraph, SectionType, TextRun } from 'docx';
import type { ISectionOptions, Table } from 'docx';
import { richTextNumbering } from '../rich-text/to-word.ts';
import { annexContent, isWide } from './annex.ts';
import { bodyParagraphs, closeBody, sectionParts } from './body.ts';
import type { BodyPart } from './body.ts';
import { gap, letterhead, line, rule, sideBySide } from './letterhead.ts';
import { fromMillimetres, printedWidth, textWidth } from './measure.ts';
import type { OfficialReport } from './model.ts';
import { printable } from './printable.ts';
import { layoutProfiles } from './profile.ts';
import type { LayoutProfile } from './profile.ts';
import { recipientLines } from './wording.ts';
import { wordStyle, wordStyles } from './word-styles.ts';

/** A section of pages: the page number centred in the top margin, none on its first page (NĐ 30/2020, I.7 and III.1.đ). */
export function pages(children: (Paragraph | Table)[], profile: LayoutProfile, landscape = false): ISectionOptions {
  const { page } = profile;
  const number = new Paragraph({ style: wordStyle.pageNumber, children: [new TextRun({ children: [PageNumber.CURRENT] })] });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: {
          width: fromMillimetres(page.width),
          height: fromMillimetres(page.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: fromMillimetres(page.top),
          bottom: fromMillimetres(page.bottom),
          left: fromMillimetres(page.left),
          right: fromMillimetres(page.right),
          header: fromMillimetres(page.header),
          footer: fromMillimetres(page.header),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph('')] }) },
    children,
  };
}

function titleBlock(report: OfficialReport, profile: LayoutProfile): Paragraph[] {
  const room = textWidth(profile);
  const printed = Math.min(printedWidth(report.title, profile.size.title, true), room);
  const addressees = report.addressees ?? [];
  const { underTitle } = profile;
  // A letter says under its number what it is about, and to whom it goes where others say their kind.
  if (report.letter) return [gap(12), ...addresseeLines(addressees), gap(6)];
  return [
    line(wordStyle.kind, report.kind.toLocaleUpperCase('vi')),
    line(wordStyle.title, report.title),
    'rule' in underTitle ? rule(Math.max(printed * underTitle.rule, fromMillimetres(20)), room) : line(wordStyle.title, underTitle.signs),
    gap(10),
    ...addresseeLines(addressees),
  ];
}

// One addressee stands on the line of “Kính gửi”, several below it with their dashes under the colon (NĐ 30/2020, II.9).
function addresseeLines(addressees: string[]): Paragraph[] {
  if (addressees.length <= 1) return addressees.map((name) => line(wordStyle.addressee, `Kính gửi: ${name}`));
  return ['Kính gửi:', ...recipientLines(addressees)].map(
    (text, index) =>
      new Paragraph({
        style: wordStyle.addressee,
        alignment: AlignmentType.LEFT,
        indent: { left: fromMillimetres(index === 0 ? 30 : 52), ...(index > 0 ? { hanging: fromMillimetres(3) } : {}) },
        children: [new TextRun(text)],
      }),
  );
}

function openingParts(preamble: string | undefined): BodyPart[] {
  return (preamble ?? '')
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'line', style: /^Căn cứ/u.test(text) ? wordStyle.basis : wordStyle.body, text }));
}

function closing(report: OfficialReport, profile: LayoutProfile): (Paragraph | Table)[] {
  const { authority, position, name } = report.signature;
  const recipients = [
    line(wordStyle.recipientsLabel, 'Nơi nhận:'),
    ...recipientLines(report.recipients).map((text) => line(wordStyle.recipient, text)),
  ];
  const signature = [
    ...(authority ?? '').split('\n').filter((text) => text.trim() !== '').map((text) => line(wordStyle.signature, text.toLocaleUpperCase('vi'))),
    line(wordStyle.position, position.toLocaleUpperCase('vi')),
  ];
  const half = Math.floor(textWidth(profile) / 2);
  return [
    gap(10),
    sideBySide(
      [[report.recipients.length > 0 ? recipients : [new Paragraph('')], [...signature, line(wordStyle.signerName, name)]]],
      [half, half],
    ),
    gap(0),
  ];
}

/**
 * Lays an outgoing report out as a Word file in the official form of its profile (NĐ 30/2020/NĐ-CP, Phụ lục I; HD 36-HD/VPTW): letterhead, title,
 * body by its outline, recipients and signature, then each annex on pages of its own, tables of more than eight columns
 * lying across. Written in Word styles with the language set to Vietnamese.
 *
 * Returns the bytes of the .docx. Does not read clock or network beyond the creation date that the file records.
 * Blocks its thread: some 1,000 gathered texts take about a second, so a server calls it in a worker thread.
 */
export async function renderOfficialReport(model: OfficialReport): Promise<Uint8Array> {
  const report = printable(model);
  const profile = layoutProfiles[report.profile];
  let lists = 0;
  const nextList = () => (lists += 1);
  const parts = closeBody(
    [...openingParts(report.preamble), ...report.body.flatMap((section) => sectionParts(section))],
    profile.endMark,
  );
  const main = [
    letterhead(report, profile),
    ...titleBlock(report, profile),
    ...bodyParagraphs(parts, nextList),
    ...closing(report, profile),
  ];
  return toBytes(
    [
      pages(main, profile),
      ...report.annexes.map((annex) => pages(annexContent(annex, report, profile), profile, isWide(annex.table, profile))),
    ],
    profile,
    { title: `${report.kind} ${report.title}`, creator: report.issuer },
  );
}

/** Packs sections into a .docx with the profile's styles and the given core properties. */
export async function toBytes(
  sections: ISectionOptions[],
  profile: LayoutProfile,
  properties: { title: string; creator: string },
): Promise<Uint8Array> {
  const document = new Document({
    ...properties,
    lastModifiedBy: properties.creator,
    styles: wordStyles(profile),
    numbering: { config: richTextNumbering },
    sections,
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
