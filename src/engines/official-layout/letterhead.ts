import { BorderStyle, LineRuleType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType } from 'docx';
import { fromMillimetres, fromPoints, printedWidth, textWidth } from './measure.ts';
import type { OfficialReport } from './model.ts';
import type { LayoutProfile } from './profile.ts';
import { letterTitle, placeAndDate, symbolLine } from './wording.ts';
import { wordStyle } from './word-styles.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** A line of one style; breaks in the text become line breaks. */
export function line(style: string, text: string): Paragraph {
  const children = text.split('\n').map((part, index) => new TextRun(index > 0 ? { text: part, break: 1 } : part));
  return new Paragraph({ style, children });
}

/** A horizontal rule of a width centred in the room it has, both in twips. */
export function rule(width: number, room: number): Paragraph {
  const side = Math.max(0, Math.round((room - width) / 2));
  return new Paragraph({
    style: wordStyle.rule,
    indent: { left: side, right: side },
    spacing: { before: 20, after: 0, line: 40, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
  });
}

/** Empty room of some points; also keeps two tables apart, which Word would otherwise join into one. */
export function gap(points: number): Paragraph {
  return new Paragraph({ style: wordStyle.rule, spacing: { before: fromPoints(points) } });
}

/** Columns side by side without lines: the letterhead and the signature block. `widths` in twips. */
export function sideBySide(rows: Paragraph[][][], widths: number[]): Table {
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                children,
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
                verticalAlign: VerticalAlign.TOP,
              }),
          ),
        }),
    ),
  });
}

/** Widths of the letterhead's two columns in twips. */
export function letterheadWidths(profile: LayoutProfile): [number, number] {
  const whole = textWidth(profile);
  const issuer = Math.round(whole * profile.issuerShare);
  return [issuer, whole - issuer];
}

const upper = (text: string) => text.toLocaleUpperCase('vi');

/** Issuer and number on the left, national name and motto (of the Party its name), place and date on the right (NĐ 30/2020, II.1–4). */
export function letterhead(report: OfficialReport, profile: LayoutProfile): Table {
  const [left, right] = letterheadWidths(profile);
  const issuer = upper(report.issuer);
  // Names keep a little air, so that two long ones side by side do not run into one line.
  const inset = fromMillimetres(2);
  const name = (style: string, text: string) =>
    new Paragraph({ style, indent: { left: inset, right: inset }, children: [new TextRun(text)] });
  const issuerWidth = Math.min(printedWidth(issuer, profile.size.issuer, true), left - 2 * inset);
  const { nation, words } = profile.motto;
  const mottoWidth = printedWidth(words ?? nation, words ? profile.size.motto : profile.size.nation, true);
  const { underIssuer } = profile;
  return sideBySide(
    [
      [
        [
          ...(report.parentBody ? [name(wordStyle.parentBody, upper(report.parentBody))] : []),
          name(wordStyle.issuer, issuer),
          'rule' in underIssuer ? rule(issuerWidth * underIssuer.rule, left) : line(wordStyle.star, underIssuer.star),
        ],
        [line(wordStyle.nation, nation), ...(words ? [line(wordStyle.motto, words)] : []), rule(Math.min(mottoWidth, right), right)],
      ],
      [
        [line(wordStyle.symbol, symbolLine(report, profile)), ...(report.letter ? [line(wordStyle.letterTitle, letterTitle(report))] : [])],
        [line(wordStyle.date, placeAndDate(report))],
      ],
    ],
    [left, right],
  );
}
