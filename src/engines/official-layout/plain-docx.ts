import { BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { letterheadWidths, line, sideBySide } from './letterhead.ts';
import { textWidth } from './measure.ts';
import { stateProfile } from './profile.ts';
import { pages, toBytes } from './render.ts';
import { wordStyle } from './word-styles.ts';

type Part = { kind: 'head'; left: string[]; right: string[] } | { kind: 'table'; rows: string[][] } | { kind: 'line'; text: string; style: string };

const nation = /^CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/iu;
const datePlace = /ngày\s+\d*\s*tháng\s+\d*\s*năm/iu;

// The head runs to the place and date line: what stands before the national name is the issuer's column.
function headOf(lines: string[]): { left: string[]; right: string[]; length: number } | null {
  const nationAt = lines.slice(0, 12).findIndex((text) => nation.test(text));
  const dateAt = lines.slice(0, 15).findIndex((text) => datePlace.test(text));
  if (nationAt === -1 || dateAt < nationAt) return null;
  return { left: lines.slice(0, nationAt), right: lines.slice(nationAt, dateAt + 1), length: dateAt + 1 };
}

const kindWord = /^(?:KẾ HOẠCH|BÁO CÁO|HƯỚNG DẪN|CHƯƠNG TRÌNH|NGHỊ QUYẾT|THÔNG BÁO|ĐỀ CƯƠNG)$/u;

// The title is the line after the kind word, with the short lines that follow it before the next blank one.
function titleLines(lines: string[]): Set<number> {
  const found = new Set<number>();
  lines.forEach((text, kindAt) => {
    if (!kindWord.test(text)) return;
    const first = lines.findIndex((below, at) => at > kindAt && below !== '');
    if (first === -1) return;
    found.add(first);
    const blank = lines.indexOf('', first);
    const block = lines.slice(first, blank === -1 ? lines.length : blank);
    if (block.length <= 6 && block.every((below) => below.length < 110)) block.forEach((_, offset) => found.add(first + offset));
  });
  return found;
}

function partsOf(text: string): Part[] {
  const lines = text.normalize('NFC').split('\n').map((raw) => (raw.trim() === '' ? '' : raw.replace(/^ +|\s+$/g, '')));
  const head = headOf(lines.filter((shown) => shown !== ''));
  const titles = titleLines(lines);
  const parts: Part[] = head ? [{ kind: 'head', left: head.left, right: head.right }] : [];
  let toSkip = head?.length ?? 0;
  lines.forEach((raw, index) => {
    if (raw === '') return;
    if (toSkip > 0) {
      toSkip -= 1;
      return;
    }
    if (!raw.trim().includes('\t')) {
      parts.push({ kind: 'line', text: raw.trim(), style: titles.has(index) ? wordStyle.title : styleOf(raw.trim()) });
      return;
    }
    const last = parts.at(-1);
    if (last?.kind === 'table') last.rows.push(raw.split('\t'));
    else parts.push({ kind: 'table', rows: [raw.split('\t')] });
  });
  return parts;
}

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

function styleOf(text: string): string {
  if (kindWord.test(text)) return wordStyle.kind;
  if (/^[IVXLC]+\.\s/.test(text)) return 'Heading1';
  if (/^Nơi nhận:?$/u.test(text)) return wordStyle.recipientsLabel;
  return /^(?:TM|KT|TL|TUQ)\. /.test(text) ? wordStyle.signature : wordStyle.body;
}

/**
 * A plain text, a line per paragraph, as a Word file of ordinary looks: the head (down to the place and date line) as a
 * letterhead in two columns, lines with TABs as tables, kind words and Roman headings in their styles. Lines joined by
 * hard wraps in the text stay lines of their own. Reading the file back gives the same lines in the same order.
 */
export async function renderPlainDocx(text: string): Promise<Uint8Array> {
  const parts = partsOf(text);
  const children = parts.flatMap((part): (Paragraph | Table)[] => {
    if (part.kind === 'line') return [line(part.style, part.text)];
    if (part.kind === 'table') return [grid(part.rows)];
    const column = (lines: string[]) =>
      lines.map((shown, index) => new Paragraph({ style: index === 0 ? wordStyle.nation : wordStyle.date, children: [new TextRun(shown)] }));
    return [sideBySide([[column(part.left), column(part.right)]], letterheadWidths(stateProfile))];
  });
  const title = parts.find((part) => part.kind === 'line')?.text ?? '';
  return toBytes([pages(children.length > 0 ? children : [new Paragraph('')], stateProfile)], stateProfile, { title, creator: 'lantoa' });
}
