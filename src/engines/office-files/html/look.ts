import { legacyFont } from '../../text/index.ts';
import type { Align } from '../blocks.ts';
import { mark } from '../styled.ts';
import type { HtmlNode } from './parse-html.ts';

/** What an element's place in the page says of its text. */
export type Look = { marks: number; align: Align; indent: number; pre: boolean };

export const plainLook: Look = { marks: 0, align: 'start', indent: 0, pre: false };

const markOfTag: Readonly<Record<string, number>> = {
  b: mark.bold, strong: mark.bold, th: mark.bold, h1: mark.bold, h2: mark.bold, h3: mark.bold, h4: mark.bold, h5: mark.bold, h6: mark.bold,
  i: mark.italic, em: mark.italic, cite: mark.italic, u: mark.underline, ins: mark.underline,
};

const aligns: Readonly<Record<string, Align>> = { left: 'start', start: 'start', center: 'center', middle: 'center', right: 'end', end: 'end', justify: 'justify' };
const centimetres: Readonly<Record<string, number>> = { cm: 1, mm: 0.1, in: 2.54, pt: 2.54 / 72, px: 2.54 / 96 };
const indenting = new Set(['ul', 'ol', 'blockquote', 'dd']);

/** The value of a property of a style attribute; the last one counts. */
function property(style: string, name: string): string | undefined {
  return [...style.matchAll(new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]{1,200})`, 'gi'))].at(-1)?.[1]?.trim().toLowerCase();
}

function fontMarks(font: string): number {
  const old = legacyFont(font.split(',')[0] ?? '');
  if (!old) return 0;
  return old.encoding === 'vni' ? mark.vni : mark.tcvn3 | (old.capitals ? mark.capitals : 0);
}

const oldFonts = mark.tcvn3 | mark.capitals | mark.vni;

function styledMarks(style: string, marks: number): number {
  let now = marks;
  const set = (bit: number, value: string | undefined, on: RegExp) => {
    if (value !== undefined && value !== 'inherit') now = on.test(value) ? now | bit : now & ~bit;
  };
  set(mark.bold, property(style, 'font-weight'), /^(?:bold|[6-9]00)/);
  set(mark.italic, property(style, 'font-style'), /^(?:italic|oblique)/);
  if (/underline/.test(property(style, 'text-decoration(?:-line)?') ?? '')) now |= mark.underline;
  return now;
}

function indentOf(style: string): number {
  const length = /(?:^|;)\s*(?:margin-left|padding-left|margin-inline-start)\s*:\s*(\d*\.?\d+)(cm|mm|in|pt|px)/i.exec(style);
  return length ? Number(length[1]) * (centimetres[(length[2] ?? '').toLowerCase()] ?? 0) : 0;
}

/** The look inside of an element, given the look around it. */
export function lookInside(node: HtmlNode, around: Look): Look {
  const style = node.attrs['style'] ?? '';
  // In a style the capitals of a font's name tell capital fonts; only the property's value is lowered.
  const font = node.attrs['face'] ?? /(?:^|;)\s*font-family\s*:\s*([^;]{1,200})/i.exec(style)?.[1];
  const tagged = around.marks | (markOfTag[node.name] ?? 0);
  const marks = style === '' ? tagged : styledMarks(style, tagged);
  const align = node.name === 'center' ? 'center' : aligns[property(style, 'text-align') ?? node.attrs['align']?.toLowerCase() ?? ''];
  return {
    marks: font === undefined ? marks : (marks & ~oldFonts) | fontMarks(font),
    // A heading cell is centred by itself; a table's own place on the page says nothing of its words.
    align: node.name === 'table' ? around.align : (align ?? (node.name === 'th' ? 'center' : around.align)),
    indent: node.name === 'td' || node.name === 'th' ? 0 : around.indent + (indenting.has(node.name) ? 1 : 0) + (node.name === 'ul' || node.name === 'ol' ? 0 : indentOf(style)),
    pre: around.pre || node.name === 'pre' || node.name === 'listing' || /^pre/.test(property(style, 'white-space') ?? ''),
  };
}
