import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType } from 'docx';
import { gap, line } from './letterhead.ts';
import { fromPoints, printedWidth, textWidth } from './measure.ts';
import type { AnnexTable, HeadCell, OfficialReport, ReportAnnex } from './model.ts';
import type { LayoutProfile } from './profile.ts';
import { annexReference, cellText } from './wording.ts';
import { wordStyle } from './word-styles.ts';

/** Whether a table is too wide for an upright page. */
export const isWide = (table: AnnexTable, profile: LayoutProfile) => table.columns.length > profile.uprightColumns;

const isCounter = (label: string) => /^(?:STT|TT|Số TT)$/i.test(label);

// A column is at least as wide as its longest unbreakable word, then as its text; what is left is shared out evenly.
function columnWidths(table: AnnexTable, points: number, room: number): number[] {
  const padding = fromPoints(11);
  const wide = (text: string) => printedWidth(text, points, true);
  const wanted = table.columns.map((column, index) => {
    const cells = table.rows.map((row) => cellText(row.cells[index] ?? null));
    const unbroken = column.align === 'figure' ? cells : cells.flatMap((cell) => cell.split(/\s+/));
    const least = Math.max(...[...column.label.split(/\s+/), ...unbroken].map(wide)) + padding;
    const whole = Math.max(wide(column.label) / 2, ...cells.map(wide)) + padding;
    return { least, more: Math.max(0, Math.min(whole, room / 2) - least), grows: !isCounter(column.label) };
  });
  const sum = (pick: (column: (typeof wanted)[number]) => number) => wanted.reduce((total, column) => total + pick(column), 0);
  const least = sum((column) => column.least);
  if (least >= room) return wanted.map((column) => Math.floor((column.least / least) * room));
  const more = sum((column) => column.more);
  const granted = Math.min(1, (room - least) / Math.max(more, 1));
  const rest = Math.max(0, room - least - more) / Math.max(1, sum((column) => Number(column.grows)));
  return wanted.map((column) => Math.floor(column.least + column.more * granted + (column.grows ? rest : 0)));
}

const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const allBorders = { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin };

// Rows of the head are repeated on every page; widths come from the grid, so that a merged cell needs none of its own.
function headRows(annex: AnnexTable, points: number | null): TableRow[] {
  const rows: HeadCell[][] = annex.head ?? [annex.columns.map(({ label }) => ({ label }))];
  return rows.map((cells) => new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: cells.map(({ label, columns = 1, rows: down = 1 }) => new TableCell({
      verticalAlign: VerticalAlign.CENTER,
      ...(columns > 1 && { columnSpan: columns }),
      ...(down > 1 && { rowSpan: down }),
      children: [new Paragraph({ style: wordStyle.tableHead, children: [new TextRun({ text: label, ...(points ? { size: points * 2 } : {}) })] })],
    })),
  }));
}

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
  const rows = annex.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: annex.columns.map((column, index) => {
          const words = isCounter(column.label) ? wordStyle.tableCounter : wordStyle.tableText;
          const style = column.align === 'figure' ? wordStyle.tableFigure : words;
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
    rows: [...headRows(annex, wide ? points : null), ...rows],
  });
}

/** An annex: its number, name and reference to the report, then its table (NĐ 30/2020, III.1). */
export function annexContent(annex: ReportAnnex, report: OfficialReport, profile: LayoutProfile): (Paragraph | Table)[] {
  return [
    line(wordStyle.annexLabel, annex.label),
    line(wordStyle.annexTitle, annex.title.toLocaleUpperCase('vi')),
    line(wordStyle.annexReference, annexReference(report, profile)),
    figures(annex.table, profile),
    annex.table.note ? line(wordStyle.tableNote, annex.table.note) : gap(0),
  ];
}
