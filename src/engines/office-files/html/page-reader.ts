import type { Block, Paragraph } from '../blocks.ts';
import { noteMark } from '../notes.ts';
import type { NoteOrder } from '../notes.ts';
import { concat, marksAt, replaceIn, splitLines, styled, trimStyled } from '../styled.ts';
import type { Styled } from '../styled.ts';
import { lookInside, plainLook } from './look.ts';
import type { Look } from './look.ts';
import { listLabels } from './list-label.ts';
import { noteHolder, referredNote, refersBack } from './page-notes.ts';
import type { HtmlNode } from './parse-html.ts';
import { plainText, preformattedLines } from './page-text.ts';
import { readTable } from './table.ts';

const blockTags = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'html', 'legend', 'li', 'listing', 'main', 'ol', 'p', 'pre', 'section', 'summary', 'ul', 'caption', 'tr', 'td', 'th', 'tbody', 'thead', 'tfoot',
]);

// A typed label and the gap that a converter set after it.
const gapAfterLabel = /^((?:\(?(?:\d+(?:\.\d+)*|[IVXLC]+|\p{Ll})[.)]|[-–+*•·§]))[ \u00a0\t]{2,}/gu;

/** Reads a page's elements into blocks. One paragraph is open at a time; whatever begins or ends a block closes it. */
export class PageReader {
  readonly blocks: Block[] = [];
  private parts: Styled[] = [];
  private label = '';
  private readonly notes: NoteOrder<HtmlNode>;

  constructor(notes: NoteOrder<HtmlNode>) {
    this.notes = notes;
  }

  /** Reads the children of an element that stands in a look. */
  read(node: HtmlNode, look: Look): void {
    for (const inner of node.children) {
      if (typeof inner === 'string') this.addText(inner, look);
      else this.readNode(inner, look);
    }
  }

  private readNode(node: HtmlNode, around: Look): void {
    if (noteHolder(node) !== null && this.notes.known.size > 0) return;
    if (node.name === 'br') this.parts.push(styled('\n', around.marks));
    else if (node.name === 'hr') this.close(around, true);
    else if (node.name === 'table') this.addTable(node, lookInside(node, around), around);
    else if (node.name === 'ol' || node.name === 'ul') this.addList(node, lookInside(node, around), around);
    else if (node.name === 'a' && referredNote(node) !== null) this.addReference(node, around);
    else if (node.name === 'sup' && this.isNoteMark(node)) this.parts.push(styled(`[${plainText(node).replace(/\D/g, '')}]`, around.marks));
    else if (node.name !== 'a' || !refersBack(node)) {
      const look = lookInside(node, around);
      const isBlock = blockTags.has(node.name);
      if (isBlock) this.close(around);
      this.read(node, look);
      if (isBlock) this.close(look, node.name === 'p');
    }
  }

  private addReference(node: HtmlNode, around: Look): void {
    const shown = noteMark(this.notes, referredNote(node) ?? '');
    if (shown === '') this.read(node, lookInside(node, around));
    else this.parts.push(styled(shown, around.marks));
  }

  // Small raised figures after a word are the mark of a note; after a unit of length they are its power.
  private isNoteMark(node: HtmlNode): boolean {
    const before = this.parts.at(-1)?.text ?? '';
    return /^[[(]?\d{1,3}[\])]?$/.test(plainText(node).trim()) && /[\p{L}.,;:”")]\s*$/u.test(before) && !/(?<!\p{L})[kcd]?m$/u.test(before);
  }

  private addText(text: string, look: Look): void {
    if (look.pre) {
      this.parts.push(styled(text.replace(/\r\n?/g, '\n'), look.marks));
      return;
    }
    const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ');
    const before = this.parts.at(-1)?.text ?? '\n';
    const shown = /[ \n]$/.test(before) ? collapsed.replace(/^ /, '') : collapsed;
    if (shown !== '') this.parts.push(styled(shown, look.marks));
  }

  private addList(list: HtmlNode, look: Look, around: Look): void {
    this.close(around);
    const labelOf = listLabels(list);
    for (const inner of list.children) {
      if (typeof inner === 'string') continue;
      if (inner.name !== 'li') {
        this.readNode(inner, look);
        continue;
      }
      this.label = labelOf(inner);
      const inside = lookInside(inner, look);
      this.read(inner, inside);
      this.close(inside);
      this.label = '';
    }
  }

  private addTable(table: HtmlNode, look: Look, around: Look): void {
    this.close(around);
    const read = readTable(table, look, (cell, inside) => {
      const reader = new PageReader(this.notes);
      reader.read(cell, inside);
      reader.close(inside);
      return reader.blocks;
    });
    for (const block of read) this.blocks.push(block);
  }

  /** Ends the open paragraph. An empty one leaves a blank where `isParagraph` says that it was one. */
  close(look: Look, isParagraph = false): void {
    const whole = concat(this.parts);
    this.parts = [];
    if (look.pre && whole.text !== '') {
      for (const line of preformattedLines(whole, look)) this.blocks.push(line);
      return;
    }
    const empty: Block = { kind: 'blank' };
    if (whole.text.trim() === '') {
      if (isParagraph && !this.label) this.blocks.push(empty);
      return;
    }
    let lines: Styled[] = [];
    const end = () => {
      if (lines.length > 0) this.blocks.push(this.paragraph(lines, look));
      lines = [];
    };
    for (const line of splitLines(whole).map((given) => trimStyled(replaceIn(given, gapAfterLabel, (found) => `${found[1] ?? ''} `)))) {
      // Two line breaks are a paragraph's end in pages that know no paragraphs.
      if (line.text === '') end();
      else lines.push(line);
    }
    end();
  }

  private paragraph(lines: Styled[], look: Look): Paragraph {
    const [first, ...others] = lines;
    const labelled = this.label && first ? [concat([styled(`${this.label} `, marksAt(first, 0)), first]), ...others] : lines;
    this.label = '';
    return { kind: 'paragraph', lines: labelled, align: look.align, indent: look.indent };
  }
}

/** The blocks of an element that stands by itself, as a note does. */
export function readApart(node: HtmlNode, notes: NoteOrder<HtmlNode>): Block[] {
  const reader = new PageReader(notes);
  reader.read(node, plainLook);
  reader.close(plainLook);
  return reader.blocks;
}
