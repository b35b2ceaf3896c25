/** Places of the text and places on the screen: every rendered piece carries `data-start`, where it begins in the text. */

/** The place in the text of a point of the document, undefined outside of the source. */
export function placeOfPoint(root: Element, node: Node, offset: number): number | undefined {
  if (!root.contains(node)) return undefined;
  if (node.nodeType === Node.TEXT_NODE) {
    const piece = node.parentElement?.closest<HTMLElement>('[data-start]');
    if (!piece) return undefined;
    return Number(piece.dataset.start) + lengthBefore(piece, node) + offset;
  }
  // Between elements: where the next piece begins, or the last one ends.
  const child = node.childNodes[offset];
  const pieces = piecesOf(root);
  if (child) {
    const next = pieces.find((piece) => child === piece || child.contains(piece) || Boolean(child.compareDocumentPosition(piece) & Node.DOCUMENT_POSITION_FOLLOWING));
    if (next) return Number(next.dataset.start);
  }
  const last = pieces.findLast((piece) => node.contains(piece) || Boolean(node.compareDocumentPosition(piece) & Node.DOCUMENT_POSITION_PRECEDING));
  return last && Number(last.dataset.start) + (last.textContent?.length ?? 0);
}

/** The stretch of the text that is marked within the source, without blanks at its ends. */
export function markedStretch(root: Element, text: string): { start: number; end: number; range: Range } | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const from = placeOfPoint(root, range.startContainer, range.startOffset);
  const to = placeOfPoint(root, range.endContainer, range.endOffset);
  if (from === undefined || to === undefined || to <= from) return undefined;
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = from + words.trimEnd().length;
  return end > start ? { start, end, range } : undefined;
}

/** Marks a stretch of the text on the screen. False where its pieces are not rendered yet. */
export function markOnScreen(root: Element, start: number, end: number): boolean {
  const pieces = piecesOf(root);
  const [first, last] = [pointAt(pieces.toReversed(), start), pointAt(pieces, end)];
  if (!first || !last) return false;
  document.getSelection()?.setBaseAndExtent(first.node, first.offset, last.node, last.offset);
  return true;
}

function piecesOf(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-start]')];
}

function pointAt(pieces: readonly HTMLElement[], place: number): { node: Node; offset: number } | undefined {
  const piece = pieces.find((one) => Number(one.dataset.start) <= place && Number(one.dataset.start) + (one.textContent?.length ?? 0) >= place);
  if (!piece) return undefined;
  let left = place - Number(piece.dataset.start);
  const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return undefined;
}

function lengthBefore(piece: Element, node: Node): number {
  let length = 0;
  const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
  for (let one = walker.nextNode(); one && one !== node; one = walker.nextNode()) length += one.textContent?.length ?? 0;
  return length;
}
