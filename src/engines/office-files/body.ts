import { paragraphsIn } from './blocks.ts';
import type { Block, Paragraph } from './blocks.ts';
import { child, unwrapped, val } from './xml.ts';
import type { XmlNode } from './xml.ts';
import { numberRef, paragraphLook, styleChain, styleSays } from './styles.ts';
import type { NumberRef, Styles } from './styles.ts';
import { endIsDeleted, readParagraph } from './paragraph.ts';
import type { FieldState } from './paragraph.ts';
import { resolveNumber } from './numbering.ts';
import type { Numbering } from './numbering.ts';
import type { DocxNotes } from './docx-notes.ts';
import { readTable } from './table.ts';
import { concat, marksAt, splitLines, styled } from './styled.ts';
import type { Styled } from './styled.ts';
import { tidyLine } from './tidy-line.ts';

/** What is carried along while a document is read from its first to its last paragraph. */
export type Reading = {
  styles: Styles;
  numbering: Numbering;
  count: (reference: NumberRef) => string;
  fields: FieldState;
  notes: DocxNotes;
  /** Text of a paragraph whose end was deleted under track changes; it belongs to the next one. */
  carried: Styled[];
};

const isBlank = (line: Styled): boolean => line.text.trim() === '';

/** Styles of programs for text that was wrapped by hand; a text file opened by an office suite is all in one of them. */
const preformattedStyle = /^(?:preformatted text|html preformatted|plain text)$/;

function paragraphBlocks(paragraph: XmlNode, reading: Reading, inCell: boolean): Block[] {
  const pPr = child(paragraph, 'w:pPr');
  const styleId = val(pPr, 'w:pStyle') ?? reading.styles.defaultParagraph;
  const styleName = styleChain(reading.styles, styleId)[0]?.style.name ?? '';
  const { parts, boxes } = readParagraph(paragraph, reading);
  const boxed = boxes.flatMap((box) => readBlocks(box, reading, inCell));
  if (endIsDeleted(paragraph)) {
    reading.carried = reading.carried.concat(parts);
    return boxed;
  }
  const shown = concat([...reading.carried, ...parts]);
  reading.carried = [];
  if (/^toc \d/.test(styleName)) return boxed;
  const reference = resolveNumber(reading.numbering, reading.styles, numberRef(pPr), val(pPr, 'w:pStyle'));
  const number = reading.count(reference);
  const preformatted = preformattedStyle.test(styleName) && !inCell;
  const lines = splitLines(shown).map((line) => tidyLine(line, preformatted));
  const isEmpty = lines.every(isBlank);
  // A lone automatic number is a row's number in a cell, and a forgotten empty item elsewhere.
  if (isEmpty && (number === '' || !inCell)) return [{ kind: 'blank', preformatted }, ...boxed];
  const first = lines[0];
  if (number !== '' && first) lines[0] = isBlank(first) ? styled(number) : concat([styled(`${number} `, marksAt(first, 0)), first]);
  return [{ kind: 'paragraph', lines: lines.filter((line) => !isBlank(line)), preformatted, ...look(pPr, styleId, reference, reading) }, ...boxed];
}

function look(pPr: XmlNode | undefined, styleId: string | undefined, number: NumberRef, { styles, numbering }: Reading): Pick<Paragraph, 'align' | 'indent'> {
  const own = paragraphLook(pPr);
  const ofNumber = number.numId === undefined ? undefined : numbering.get(number.numId)?.levels.get(number.level ?? 0)?.indent;
  return {
    align: own.align ?? styleSays(styles, styleId, 'align') ?? styles.defaults.align ?? 'start',
    indent: own.indent ?? ofNumber ?? styleSays(styles, styleId, 'indent') ?? styles.defaults.indent ?? 0,
  };
}

/** Reads body, cell or text box into blocks in document order. */
export function readBlocks(container: XmlNode, reading: Reading, inCell = false): Block[] {
  return unwrapped(container).flatMap((node) => {
    if (node.name === 'w:p') return paragraphBlocks(node, reading, inCell);
    return node.name === 'w:tbl' ? readTable(node, (cell) => readBlocks(cell, reading, true)) : [];
  });
}

/** The paragraphs of a footnote or endnote. */
export const readNoteParagraphs = (note: XmlNode, reading: Reading): Paragraph[] => paragraphsIn(readBlocks(note, reading));
