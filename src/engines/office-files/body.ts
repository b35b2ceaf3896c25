import { unwrapped } from './blocks.ts';
import type { TextBlock } from './blocks.ts';
import { child, val } from './xml.ts';
import type { XmlNode } from './xml.ts';
import { isCentred, numberRef, styleChain, styleSays } from './styles.ts';
import type { NumberRef, Styles } from './styles.ts';
import { endIsDeleted, readParagraph } from './paragraph.ts';
import type { FieldState } from './paragraph.ts';
import { resolveNumber } from './numbering.ts';
import type { Numbering } from './numbering.ts';
import { readTable } from './table.ts';

/** What is carried along while a document is read from its first to its last paragraph. */
export type Reading = {
  styles: Styles;
  numbering: Numbering;
  count: (reference: NumberRef) => string;
  fields: FieldState;
  /** Whether the paragraph just read is centred, with nothing blank after it. */
  afterCentred: boolean;
  /** Text of a paragraph whose end was deleted under track changes; it belongs to the next one. */
  carried: string;
};

const label = /^((?:\(?(?:\d+(?:\.\d+)*|[IVXLC]+|\p{Ll})[.)/:]{0,2}|[-–+*•●▪◦])) *\t[\t ]*/u;

// TAB is kept for table cells: a tab after a typed label is a space, any other one a wide gap.
function tidyLine(line: string): string {
  return line.replace(/^[\t ]+/, '').replace(label, '$1 ').trim().replace(/ *\t[\t ]*/g, '    ');
}

function paragraphBlocks(paragraph: XmlNode, reading: Reading, inCell: boolean): TextBlock[] {
  const pPr = child(paragraph, 'w:pPr');
  const styleId = val(pPr, 'w:pStyle');
  const { text, boxes } = readParagraph(paragraph, reading);
  const boxed = boxes.flatMap((box) => readBlocks(box, reading, inCell));
  if (endIsDeleted(paragraph)) {
    reading.carried += text;
    return boxed;
  }
  const shown = reading.carried + text;
  reading.carried = '';
  if (/^toc \d/.test(styleChain(reading.styles, styleId)[0]?.style.name ?? '')) return boxed;
  const number = reading.count(resolveNumber(reading.numbering, reading.styles, numberRef(pPr), styleId));
  const lines = shown.split('\n').map(tidyLine);
  const isEmpty = lines.every((line) => line === '');
  const centred = !isEmpty && (isCentred(pPr) ?? styleSays(reading.styles, styleId, 'centred') ?? false);
  const joins = centred && reading.afterCentred;
  reading.afterCentred = centred;
  // A lone automatic number is a row's number in a cell, and a forgotten empty item elsewhere.
  if (isEmpty && (number === '' || !inCell)) return boxed;
  if (number !== '') lines[0] = `${number} ${lines[0]}`.trim();
  return [{ lines: lines.filter((line) => line !== ''), isTable: false, joins }, ...boxed];
}

/** Reads body, cell or text box into blocks in document order. */
export function readBlocks(container: XmlNode, reading: Reading, inCell = false): TextBlock[] {
  return unwrapped(container).flatMap((node) => readBlock(node, reading, inCell));
}

function readBlock(node: XmlNode, reading: Reading, inCell: boolean): TextBlock[] {
  if (node.name === 'w:p') return paragraphBlocks(node, reading, inCell);
  if (node.name !== 'w:tbl') return [];
  const table = readTable(node, (cell) => readBlocks(cell, reading, true));
  reading.afterCentred = false;
  return table;
}
