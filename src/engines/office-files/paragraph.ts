import { legacyFont } from '../text/index.ts';
import { privateSign } from '../text/canonical.ts';
import { child, childrenOf, textOf, val } from './xml.ts';
import type { XmlNode } from './xml.ts';
import { resolveRun } from './styles.ts';
import type { RunLook, Styles } from './styles.ts';
import { mark, styled } from './styled.ts';
import type { Styled } from './styled.ts';
import { noteMark } from './notes.ts';
import { noteName } from './docx-notes.ts';
import type { DocxNotes } from './docx-notes.ts';

/** State of complex fields (`PAGE`, `REF` …): the instruction between `begin` and `separate` is not shown. */
export type FieldState = { inInstruction: boolean[] };
export type TextContext = { styles: Styles; fields: FieldState; notes: DocxNotes };

/** What a paragraph shows: its text with `\n` at breaks and `\t` at tabs, and the text boxes anchored in it. */
export type Shown = { parts: Styled[]; boxes: XmlNode[] };

// A sign of Symbol or Wingdings given by its code: those of Symbol may mean something, the others are bullets.
function symbol(part: XmlNode): string {
  const code = parseInt(part.attrs['w:char'] ?? '', 16) || 0;
  return /^symbol$/i.test(part.attrs['w:font'] ?? '') ? privateSign(code) : '-';
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

/** The marks of letters that look so; the font counts where it is one of the old Vietnamese ones. */
export function marksOf(look: RunLook): number {
  const old = look.font === undefined ? null : legacyFont(look.font);
  const fontMarks = old === null ? 0 : old.encoding === 'vni' ? mark.vni : mark.tcvn3 | (old.capitals ? mark.capitals : 0);
  return (look.bold ? mark.bold : 0) | (look.italic ? mark.italic : 0) | (look.underline ? mark.underline : 0) | fontMarks;
}

function readRun(run: XmlNode, context: TextContext, paragraphStyle: string | undefined, shown: Shown): void {
  const look = resolveRun(context.styles, child(run, 'w:rPr'), paragraphStyle);
  let text = '';
  for (const part of childrenOf(run)) {
    if (part.name === 'w:fldChar') turnField(part.attrs['w:fldCharType'], context.fields);
    if (look.vanish || context.fields.inInstruction.includes(true)) continue;
    if (part.name === 'w:t') text += textOf(part);
    else if (part.name === 'w:tab' || part.name === 'w:ptab') text += '\t';
    else if (part.name === 'w:br' || part.name === 'w:cr') text += '\n';
    else if (part.name === 'w:noBreakHyphen') text += '-';
    else if (part.name === 'w:sym') text += symbol(part);
    else if (part.name === 'w:footnoteReference' || part.name === 'w:endnoteReference') text += noteMark(context.notes, noteName(part));
    else if (['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent'].includes(part.name)) shown.boxes.push(...boxesIn(preferred(part)));
  }
  if (text !== '') shown.parts.push(styled(look.caps ? text.toLocaleUpperCase('vi') : text, marksOf(look)));
}

// Tracked changes are read as accepted: what was deleted or moved away is gone, what was inserted stands.
const gone = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr']);

function readInline(node: XmlNode, context: TextContext, paragraphStyle: string | undefined, shown: Shown): void {
  for (const inner of childrenOf(node)) {
    if (gone.has(inner.name)) continue;
    if (inner.name === 'w:r') readRun(inner, context, paragraphStyle, shown);
    else if (inner.name === 'm:oMath' || inner.name === 'm:oMathPara') shown.parts.push(styled(textOf(inner)));
    else readInline(preferred(inner), context, paragraphStyle, shown);
  }
}

/** Reads what a `w:p` shows, its automatic number not included. */
export function readParagraph(paragraph: XmlNode, context: TextContext): Shown {
  const shown: Shown = { parts: [], boxes: [] };
  readInline(paragraph, context, val(child(paragraph, 'w:pPr'), 'w:pStyle'), shown);
  return shown;
}

/** True where the paragraph's end was deleted under track changes, so its text runs on into the next paragraph. */
export function endIsDeleted(paragraph: XmlNode): boolean {
  const rPr = child(child(paragraph, 'w:pPr'), 'w:rPr');
  return child(rPr, 'w:del') !== undefined || child(rPr, 'w:moveFrom') !== undefined;
}
