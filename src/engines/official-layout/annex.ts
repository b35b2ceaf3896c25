import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType } from 'docx';
import { line } from './letterhead.ts';
import { fromPoints, printedWidth, textWidth } from './measure.ts';
import type { AnnexTable, OfficialReport, ReportAnnex } from './model.ts';
import type { LayoutProfile } from './profile.ts';
import { annexReference, cellText } from './wording.ts';
import { wordStyle } from './word-styles.ts';

/** Whether a table is too wide for an upright page. */
export const isWide = (table: AnnexTable, profile: LayoutProfile) => table.columns.length > profile.uprightColumns;

// A column is at least as wide as its longest unbreakable word; what is left goes by how much text it holds.
function columnWidths(table: AnnexTable, points: number, room: number): number[] {
  const padding = fromPoints(11);
  const wanted = table.columns.map((column, index) => {
    const cells = table.rows.map((row) => cellText(row.cells[index] ?? null));
    const wholeLines = Math.max(0, ...cells.map((cell) => printedWidth(cell, points, true)));
    const words = [...column.label.split(/\s+/), ...(column.align === 'figure' ? cells : cells.flatMap((cell) => cell.split(/\s+/)))];
    const least = Math.max(...words.map((word) => printedWidth(word, points, true))) + padding;
    const label = printedWidth(column.label, points, true) / 3;
    return { least, more: Math.max(0, Math.min(Math.max(wholeLines, label) + padding, room / 2) - least) };
  });
  const least = wanted.reduce((sum, column) => sum + column.least, 0);
  const more = wanted.reduce((sum, column) => sum + column.more, 0);
  const spare = room - least;
  if (spare <= 0) return wanted.map((column) => Math.floor((column.least / least) * room));
  return wanted.map((column) =>
    Math.floor(column.least + (more > 0 ? (spare * column.more) / more : spare / wanted.length)),
  );
}

const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const allBorders = { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin };

function figures(annex: AnnexTable, profile: LayoutProfile): Table {
  const wide = isWide(annex, profile);
  const points = wide ? profile.size.wideTable : profile.size.table;
  const widths = columnWidths(annex, points, textWidth(profile, wide));
  const cell = (style: string, text: string, index: number, bold = false) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      children: [
        new Paragraph({
          style,
          children: [new TextRun({ text, ...(bold ? { bold } : {}), ...(wide ? { size: points * 2 } : {}) })],
        }),
      ],
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: annex.columns.map((column, index) => cell(wordStyle.tableHead, column.label, index)),
  });
  const rows = annex.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: annex.columns.map((column, index) => {
          const style = column.align === 'figure' ? wordStyle.tableFigure : wordStyle.tableText;
          return cell(style, cellText(row.cells[index] ?? null), index, row.total);
        }),
      }),
  );
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: allBorders,
    margins: { left: fromPoints(4), right: fromPoints(4) },
    rows: [head, ...rows],
  });
}

/** An annex: its number, name and reference to the report, then its table (NĐ 30/2020, III.1). */
export function annexContent(annex: ReportAnnex, report: OfficialReport, profile: LayoutProfile): (Paragraph | Table)[] {
  return [
    line(wordStyle.annexLabel, annex.label),
    line(wordStyle.annexTitle, annex.title),
    line(wordStyle.annexReference, annexReference(report)),
    figures(annex.table, profile),
    ...(annex.table.note ? [line(wordStyle.tableNote, annex.table.note)] : []),
  ];
}
