/** Marks on the picture of a page: the boxes of words that belong together on one line become one box. */
import type { Page, PageWord } from '#engines/source-layout/index.ts';
import { wordSureFrom } from '#engines/directive-review/scanned.ts';
import type { Group } from './groups.ts';
import { segmentAt, type Segment } from './segments.ts';

export interface PageMark { x: number; y: number; width: number; height: number; group: Group | undefined; segment: number }
export interface Box { x: number; y: number; width: number; height: number }

/** The tinted boxes behind the words of values. */
export function marksOnPage(page: Page, segments: readonly Segment[]): PageMark[] {
  const marks: PageMark[] = [];
  let before: PageWord | undefined;
  for (const word of page.words) {
    const segment = segmentAt(segments, word.start);
    if (!segment?.group) { before = undefined; continue; }
    const last = marks.at(-1);
    if (last && before && last.group === segment.group && goesOn(before, word)) grow(last, word);
    else marks.push({ x: word.x, y: word.y, width: word.width, height: word.height, group: segment.group, segment: segment.index });
    before = word;
  }
  return marks;
}

/** Boxes around the words of one stretch of the text, a box a line. */
export function boxesOf(page: Page, stretch: { start: number; end: number } | undefined): Box[] {
  const boxes: Box[] = [];
  let before: PageWord | undefined;
  for (const word of page.words) {
    if (!stretch || word.start >= stretch.end || word.end <= stretch.start) { before = undefined; continue; }
    const last = boxes.at(-1);
    if (last && before && goesOn(before, word)) grow(last, word);
    else boxes.push({ x: word.x, y: word.y, width: word.width, height: word.height });
    before = word;
  }
  return boxes;
}

/** Words of which the recognition was not sure. */
export function doubtfulWords(page: Page): PageWord[] {
  return page.scanned ? page.words.filter(({ confidence }) => confidence !== undefined && confidence < wordSureFrom) : [];
}

/** The page on which a place of the text stands; the last one that begins before it. */
export function pageOf(pages: readonly Page[], place: number): number {
  let found = 0;
  for (const [index, { words }] of pages.entries()) {
    const first = words[0];
    if (first && first.start <= place) found = index;
  }
  return found;
}

/** On the same line and close behind: the next word of a running text. */
function goesOn(before: PageWord, word: PageWord): boolean {
  const sameLine = Math.abs(word.y + word.height / 2 - (before.y + before.height / 2)) < Math.max(before.height, word.height) / 2;
  const gap = word.x - (before.x + before.width);
  return sameLine && gap > -0.01 && gap < 0.04;
}

function grow(box: Box, { x, y, width, height }: PageWord): void {
  const bottom = Math.max(box.y + box.height, y + height);
  box.width = x + width - box.x;
  box.y = Math.min(box.y, y);
  box.height = bottom - box.y;
}
