import { wordStyle } from './word-styles.ts';

export type StyledLine = { text: string; style: string };

/** A plain document cut into what is set side by side, what is a table, and lines. */
export type PlainPart =
  | { kind: 'head' | 'closing'; left: StyledLine[]; right: StyledLine[] }
  | { kind: 'table'; rows: string[][] }
  | ({ kind: 'line' } & StyledLine);

const nation = /^CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/iu;
const placeAndDate = /ngày\s+\d*\s*tháng\s+\d*\s*năm/iu;
const kindWord = /^(?:KẾ HOẠCH|BÁO CÁO|HƯỚNG DẪN|CHƯƠNG TRÌNH|NGHỊ QUYẾT|THÔNG BÁO|ĐỀ CƯƠNG)$/u;
const recipientsWord = /^Nơi nhận:?$/u;
const authority = /^(?:TM|KT|TL|TUQ|Q)\. ?\p{Lu}|^(?:PHÓ )?CHỦ TỊCH$/u;

function issuerColumn(lines: string[]): StyledLine[] {
  const names = lines.filter((text) => !/^Số:/.test(text));
  return lines.map((text) => {
    if (/^Số:/.test(text)) return { text, style: wordStyle.symbol };
    return { text, style: text === names.at(-1) ? wordStyle.issuer : wordStyle.parentBody };
  });
}

function nationColumn(lines: string[]): StyledLine[] {
  return lines.map((text) => {
    if (nation.test(text)) return { text, style: wordStyle.nation };
    if (placeAndDate.test(text)) return { text, style: wordStyle.date };
    return { text, style: /^Số:/.test(text) ? wordStyle.symbol : wordStyle.motto };
  });
}

// The head runs to the place and date line: what stands before the national name is the issuer's column.
function headOf(lines: string[]): { part: PlainPart; length: number } | null {
  const nationAt = lines.slice(0, 12).findIndex((text) => nation.test(text));
  const dateAt = lines.slice(0, 15).findIndex((text) => placeAndDate.test(text));
  if (nationAt === -1 || dateAt < nationAt) return null;
  const [left, right] = [issuerColumn(lines.slice(0, nationAt)), nationColumn(lines.slice(nationAt, dateAt + 1))];
  return { part: { kind: 'head', left, right }, length: dateAt + 1 };
}

// The recipients with their dashes, then at most four lines of who signs.
function closingAt(lines: string[], at: number): { part: PlainPart; length: number } | null {
  if (!recipientsWord.test(lines[at] ?? '')) return null;
  let end = at + 1;
  while (/^[-–]/.test(lines[end] ?? '')) end += 1;
  const signers = lines.slice(end, end + 4);
  if (!authority.test(signers[0] ?? '')) return null;
  const nameAt = signers.findIndex((text) => !authority.test(text) && text !== text.toLocaleUpperCase('vi'));
  if (nameAt === -1) return null;
  const left = lines.slice(at, end).map((text, index) => ({ text, style: index === 0 ? wordStyle.recipientsLabel : wordStyle.recipient }));
  const right = signers.slice(0, nameAt + 1).map((text, index) => ({ text, style: index === nameAt ? wordStyle.signerName : wordStyle.signature }));
  return { part: { kind: 'closing', left, right }, length: end + nameAt + 1 - at };
}

// The title is the line after the kind word, with the short lines that follow it before the next blank one.
function titleLines(blocks: string[][]): Set<string[]> {
  const titles = new Set<string[]>();
  blocks.forEach((block, index) => {
    const kindAt = block.findIndex((text) => kindWord.test(text));
    if (kindAt === -1) return;
    const title = kindAt < block.length - 1 ? block : blocks[index + 1];
    if (title && title.length <= 7 && title.every((text) => text.length < 400)) titles.add(title);
  });
  return titles;
}

function styleOf(text: string, inTitle: boolean): string {
  if (kindWord.test(text)) return wordStyle.kind;
  if (inTitle) return wordStyle.title;
  if (/^[IVXLC]+\.\s/.test(text)) return 'Heading1';
  if (recipientsWord.test(text)) return wordStyle.recipientsLabel;
  return authority.test(text) ? wordStyle.signature : wordStyle.body;
}

/** Cuts a plain text: its head, its closing block, its tables (lines with TABs) and its lines, all in their order. */
export function plainParts(text: string): PlainPart[] {
  const blocks = text.split(/\n\s*\n/).map((block) =>
    block.split('\n').map((raw) => raw.replace(/^ +|\s+$/g, '')).filter((raw) => raw !== ''));
  const titles = titleLines(blocks);
  const inTitle = blocks.flatMap((block) => block.map(() => titles.has(block)));
  const lines = blocks.flat();
  const parts: PlainPart[] = [];
  for (let at = 0; at < lines.length; ) {
    const beside = at === 0 ? headOf(lines) : closingAt(lines, at);
    if (beside) {
      parts.push(beside.part);
      at += beside.length;
      continue;
    }
    const raw = lines[at] as string;
    const last = parts.at(-1);
    if (!raw.trim().includes('\t')) parts.push({ kind: 'line', text: raw.trim(), style: styleOf(raw.trim(), inTitle[at] ?? false) });
    else if (last?.kind === 'table') last.rows.push(raw.split('\t'));
    else parts.push({ kind: 'table', rows: [raw.split('\t')] });
    at += 1;
  }
  return parts;
}
