import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { gap, letterheadWidths, line, sideBySide } from './letterhead.ts';
import { textWidth } from './measure.ts';
import { plainParts } from './plain-parts.ts';
import type { PlainPart, StyledLine } from './plain-parts.ts';
import { printableText } from './printable.ts';
import { stateProfile } from './profile.ts';
import { pages, toBytes } from './render.ts';
import { wordStyle } from './word-styles.ts';

function grid(rows: string[][]): Table {
  const columns = Math.max(...rows.map((row) => row.length));
  const width = Math.floor(textWidth(stateProfile) / columns);
  const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
  return new Table({
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    borders: { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin },
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: Array.from({ length: columns }, (_, column) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              children: [line(index === 0 ? wordStyle.tableHead : wordStyle.tableText, row[column] ?? '')],
            }),
          ),
        }),
    ),
  });
}

// Word wants a paragraph in every cell.
const column = (lines: StyledLine[]) =>
  lines.length > 0 ? lines.map(({ style, text }) => line(style, text)) : [new Paragraph('')];

function laidOut(part: PlainPart): Paragraph | Table {
  if (part.kind === 'line') return line(part.style, part.text);
  if (part.kind === 'table') return grid(part.rows);
  return sideBySide([[column(part.left), column(part.right)]], letterheadWidths(stateProfile));
}

/**
 * A plain text, a line per paragraph, as a Word file of ordinary looks: head and signature block in two columns, lines
 * with TABs as tables, kind words, titles and Roman headings in their styles. Lines of hard-wrapped text stay lines of
 * their own. Reading the file back gives the same lines in the same order. Blocks its thread for some 50 ms a plan.
 */
export async function renderPlainDocx(text: string): Promise<Uint8Array> {
  const parts = plainParts(printableText(text));
  const children = parts.flatMap((part) => (part.kind === 'line' ? [laidOut(part)] : [laidOut(part), gap(6)]));
  const title = parts.find((part) => part.kind === 'line')?.text ?? '';
  return toBytes([pages(children.length > 0 ? children : [new Paragraph('')], stateProfile)], stateProfile, { title, creator: 'Lan Tỏa' });
}
