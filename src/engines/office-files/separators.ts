import type { Block, Paragraph } from './blocks.ts';

const lastLine = (paragraph: Paragraph): string => paragraph.lines.at(-1)?.text ?? '';
const firstLine = (paragraph: Paragraph): string => paragraph.lines[0]?.text ?? '';

/**
 * True where a document's paragraphs are the lines of a text that was wrapped by hand, so that blank lines part its paragraphs and lines
 * without one between them must stand close: line after line breaks off in mid-sentence and the next one goes on in lower case, or
 * empty paragraphs stand between nearly all others.
 */
export function isHandWrapped(blocks: readonly Block[]): boolean {
  let [close, parted, runOn] = [0, 0, 0];
  let last: Paragraph | null = null;
  blocks.forEach((block, at) => {
    if (block.kind === 'blank') return;
    const before = last;
    last = block.kind === 'paragraph' ? block : null;
    if (!before || block.kind !== 'paragraph') return;
    if (blocks[at - 1]?.kind === 'blank') {
      parted += 1;
      return;
    }
    close += 1;
    const line = lastLine(before);
    if (line.length >= 30 && line.length <= 160 && !/[.;:!?…]["”’)]*\s*$/u.test(line) && /^["“(]?\p{Ll}/u.test(firstLine(block))) runOn += 1;
  });
  return (runOn >= 5 && runOn >= close * 0.15) || (parted >= 10 && parted >= close * 4);
}

/** Three cells or more, or a numbered row of two: what `toLines` takes for a row. */
function isTypedRow(line: string): boolean {
  if (!/[\t|]/.test(line)) return false;
  const cells = line.split(/[\t|]/).map((cell) => cell.trim()).filter((cell) => cell !== '');
  return cells.length >= 3 || (cells.length === 2 && /^\d{1,3}$/.test(cells[0] ?? '')) || /^\|.*\|$/.test(line.trim());
}

/** What parts two blocks: the lines of a typed table, a title typed as several centred paragraphs and lines wrapped by hand stand close. */
export function separatorBetween(before: Block, next: Block, blanks: number, handWrapped: boolean): string {
  if (before.kind !== 'paragraph' || next.kind !== 'paragraph') return '\n\n';
  if (handWrapped || (before.preformatted && next.preformatted)) return '\n'.repeat(1 + Math.min(2, blanks));
  if (blanks > 0) return '\n\n';
  const titled = before.align === 'center' && next.align === 'center';
  return titled || (isTypedRow(lastLine(before)) && isTypedRow(firstLine(next))) ? '\n' : '\n\n';
}
