import { child, childrenOf, isOn, textOf, val } from './xml.ts';
import type { XmlNode } from './xml.ts';
import { styleSays } from './styles.ts';
import type { Styles } from './styles.ts';

/** State of complex fields (`PAGE`, `REF` …): the instruction between `begin` and `separate` is not shown. */
export type FieldState = { inInstruction: boolean[] };
export type TextContext = { styles: Styles; fields: FieldState };

/** What a paragraph shows: its text with `\n` at breaks and `\t` at tabs, and the text boxes anchored in it. */
export type Shown = { text: string; boxes: XmlNode[] };

// Characters of the Symbol font that stand for a sign in running text; all others of the private area are bullets.
const symbolFont: Record<number, string> = { 0xb3: '≥', 0xa3: '≤', 0xb4: '×', 0xb1: '±', 0xae: '→', 0xde: '⇒', 0x2d: '-' };

function privateSign(code: number, font: string): string {
  return (/^symbol$/i.test(font) ? symbolFont[code & 0xff] : undefined) ?? '-';
}

function plainSigns(text: string): string {
  return text.replace(/[\uf000-\uf0ff]/g, (sign) => privateSign(sign.charCodeAt(0), 'Symbol')).replace(/[\u00ad\u200b\ufeff]/g, '');
}

function hasEffect(rPr: XmlNode | undefined, styles: Styles, property: 'caps' | 'vanish', paragraphStyle: string | undefined): boolean {
  const direct = isOn(rPr, `w:${property}`);
  if (direct !== undefined) return direct;
  return styleSays(styles, val(rPr, 'w:rStyle'), property) ?? styleSays(styles, paragraphStyle, property) ?? false;
}

function boxesIn(node: XmlNode): XmlNode[] {
  return childrenOf(node).flatMap((inner) => (inner.name === 'w:txbxContent' ? [inner] : boxesIn(preferred(inner))));
}

// Word stores a drawing twice, for itself and for older programs; only one of the two may be read.
function preferred(node: XmlNode): XmlNode {
  if (node.name !== 'mc:AlternateContent') return node;
  return child(node, 'mc:Choice') ?? child(node, 'mc:Fallback') ?? node;
}

function turnField(type: string | undefined, fields: FieldState): void {
  if (type === 'begin') fields.inInstruction.push(true);
  else if (type === 'separate' && fields.inInstruction.length > 0) fields.inInstruction[fields.inInstruction.length - 1] = false;
  else if (type === 'end') fields.inInstruction.pop();
}

function readRun(run: XmlNode, context: TextContext, paragraphStyle: string | undefined, shown: Shown): void {
  const rPr = child(run, 'w:rPr');
  const hidden = hasEffect(rPr, context.styles, 'vanish', paragraphStyle);
  let text = '';
  for (const part of childrenOf(run)) {
    if (part.name === 'w:fldChar') turnField(part.attrs['w:fldCharType'], context.fields);
    if (hidden || context.fields.inInstruction.includes(true)) continue;
    if (part.name === 'w:t') text += plainSigns(textOf(part));
    else if (part.name === 'w:tab' || part.name === 'w:ptab') text += '\t';
    else if (part.name === 'w:br' || part.name === 'w:cr') text += '\n';
    else if (part.name === 'w:noBreakHyphen') text += '-';
    else if (part.name === 'w:sym') text += privateSign(parseInt(part.attrs['w:char'] ?? '', 16) || 0, part.attrs['w:font'] ?? '');
    else if (['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent'].includes(part.name)) shown.boxes.push(...boxesIn(preferred(part)));
  }
  shown.text += hasEffect(rPr, context.styles, 'caps', paragraphStyle) ? text.toLocaleUpperCase('vi') : text;
}

// Tracked changes are read as accepted: what was deleted or moved away is gone, what was inserted stands.
const gone = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr']);

function readInline(node: XmlNode, context: TextContext, paragraphStyle: string | undefined, shown: Shown): void {
  for (const inner of childrenOf(node)) {
    if (gone.has(inner.name)) continue;
    if (inner.name === 'w:r') readRun(inner, context, paragraphStyle, shown);
    else if (inner.name === 'm:oMath' || inner.name === 'm:oMathPara') shown.text += textOf(inner);
    else readInline(preferred(inner), context, paragraphStyle, shown);
  }
}

/** Reads what a `w:p` shows, its automatic number not included. */
export function readParagraph(paragraph: XmlNode, context: TextContext): Shown {
  const shown: Shown = { text: '', boxes: [] };
  readInline(paragraph, context, val(child(paragraph, 'w:pPr'), 'w:pStyle'), shown);
  return shown;
}

/** True where the paragraph's end was deleted under track changes, so its text runs on into the next paragraph. */
export function endIsDeleted(paragraph: XmlNode): boolean {
  const rPr = child(child(paragraph, 'w:pPr'), 'w:rPr');
  return child(rPr, 'w:del') !== undefined || child(rPr, 'w:moveFrom') !== undefined;
}
