/**
 * Words on pages → the document's text: lines from left to right, columns of letterhead and tail kept apart, ruled tables as rows,
 * paragraphs joined across lines and pages, page numbers left out, footnotes at the end. Pure; PDF and scans share it.
 */
import type { PagesLayout } from '../source-layout/index.ts';
import { TextBuilder } from './builder.ts';
import { bodySize, splitFootnotes, withoutFurniture } from './furniture.ts';
import { gridsOf, pieces, type Grid } from './grids.ts';
import { joint, writeLine } from './line-text.ts';
import { printedLines } from './lines.ts';
import { breakBefore, measure, type Measures } from './paragraphs.ts';
import type { PlacedPage, PrintedLine } from './placed.ts';

export type { PlacedPage, PlacedWord, Rule } from './placed.ts';
export { placedSheet } from './recognised.ts';
export { doubtScans } from './doubt-scans.ts';

/** The text of pages, and where each of its words stands. */
export interface PageText { readonly text: string; readonly layout: PagesLayout; readonly hasTables: boolean; readonly footnotes: readonly string[] }

/** What stands on a page from the top down. */
type Item = { readonly kind: 'line'; readonly line: PrintedLine } | { readonly kind: 'grid'; readonly grid: Grid };

/** Composes the text of a document from its pages. Total: any words give a text. */
export function textOfPages(pages: readonly PlacedPage[]): PageText {
  const found = pages.map((page, number) => gridsOf(page, number));
  const lines = withoutFurniture(pages.map((_page, number) => printedLines(number, found[number]?.rest ?? [])), pages);
  const size = bodySize(lines.flat());
  const parted = lines.map((own, number) => splitFootnotes(own, pages[number] as PlacedPage, size));
  const overall = measure(parted.flatMap(({ body }) => body));
  const items = parted.flatMap(({ body }, number): Item[] => [
    ...body.map((line): Item => ({ kind: 'line', line })), ...(found[number]?.grids ?? []).map((grid): Item => ({ kind: 'grid', grid })),
  ].sort((a, b) => topOf(a) - topOf(b)));
  const builder = new TextBuilder();
  writeItems(builder, items, pages.map((_page, number) => ofPage(parted[number]?.body ?? [], overall)));
  const textEnd = builder.text.length;
  const notes = parted.flatMap((page) => page.notes);
  const footnotes = writeNotes(builder, notes);
  return {
    text: builder.text, footnotes, hasTables: items.some((item) => item.kind === 'grid') || builder.text.includes('\t'),
    layout: { kind: 'pages', pages: builder.pages(pages, textEnd) },
  };
}

const topOf = (item: Item): number => item.kind === 'line' ? item.line.baseline : item.grid.top;

/** A page with few lines is measured by the document, whose margins it shares. */
const ofPage = (lines: readonly PrintedLine[], overall: Measures): Measures => {
  const own = measure(lines);
  return lines.length < 12 || own.right < overall.right - overall.size * 3 ? { ...overall, pitch: lines.length < 6 ? overall.pitch : own.pitch } : own;
};

function writeItems(builder: TextBuilder, items: readonly Item[], measures: readonly Measures[]): void {
  let paragraph: PrintedLine[] = [];
  let header = '';
  items.forEach((item, i) => {
    if (item.kind === 'grid') {
      header = writeGrid(builder, item.grid, items[i - 1]?.kind === 'grid' ? header : '');
      paragraph = [];
      return;
    }
    const { line } = item;
    const before = paragraph.at(-1);
    const relation = before ? breakBefore(paragraph, line, measures[line.page] as Measures) : null;
    if (relation === 'join' && before) builder.add(joint(before, line));
    else if (builder.text !== '') builder.add(relation === 'line' ? '\n' : '\n\n');
    paragraph = relation === 'join' ? [...paragraph, line] : [line];
    writeLine(builder, line, isTabbed(items, i));
  });
}

/** Three pieces or more on lines that follow each other are rows of a table that nothing rules off. */
function isTabbed(items: readonly Item[], at: number): boolean {
  const wide = (item: Item | undefined): boolean => item?.kind === 'line' && pieces(item.line).filter((piece) => piece.some((word) => /[\p{L}\p{N}]/u.test(word.text))).length >= 3;
  return wide(items[at]) && (wide(items[at - 1]) || wide(items[at + 1]));
}

/** Writes a table, a row a line; a head repeated on the next page is left out. @returns the head row's text */
function writeGrid(builder: TextBuilder, grid: Grid, header: string): string {
  let first = '';
  grid.rows.forEach((row, i) => {
    const printed = row.map((cell) => cell.lines.flatMap((line) => line.words.map((word) => word.text)).join(' ')).join('\t');
    if (i === 0) first = printed;
    if (i === 0 && header === printed) return;
    if (builder.text !== '') builder.add(i === 0 && header === '' ? '\n\n' : '\n');
    row.forEach((cell, column) => {
      if (column > 0) builder.add('\t');
      cell.lines.forEach((line, at) => {
        const before = cell.lines[at - 1];
        if (before) builder.add(joint(before, line));
        writeLine(builder, { ...line, words: line.words.map((word) => ({ ...word, blanks: word.blanks === null ? null : Math.min(word.blanks, 1) })) });
      });
    });
  });
  return header || first;
}

function writeNotes(builder: TextBuilder, lines: readonly PrintedLine[]): string[] {
  const notes: string[] = [];
  for (const line of lines) {
    const words = line.words.map((word) => word.text).join(' ');
    const mark = /^\[?\(?(\d{1,3}|\*)[\])]?\s*/u.exec(words);
    if (mark) notes.push(`[${mark[1] ?? ''}] ${words.slice(mark[0].length)}`);
    else if (notes.length > 0) notes[notes.length - 1] += ` ${words}`;
    else notes.push(words);
  }
  for (const note of notes) builder.add(`${builder.text === '' ? '' : '\n\n'}${note}`);
  return notes;
}
