import type { HtmlNode } from './parse-html.ts';

/** How Word and LibreOffice name the notes of a page: by the anchors that lead from mark to note and back. */
const references = /^#(?:sd(foot|end)note(\d{1,4})sym|_(f|e)(?:tn|dn)(\d{1,4}))$/;
const holders = /^(?:sd(foot|end)note(\d{1,4})|(f|e)(?:tn|dn)(\d{1,4}))$/;

const nameOf = (found: RegExpExecArray | null): string | null =>
  found && `${(found[1] ?? found[3] ?? '').startsWith('f') ? 'footnote' : 'endnote'} ${found[2] ?? found[4]}`;

/** The note that a link leads to; null where it leads to none. */
export const referredNote = (link: HtmlNode): string | null => nameOf(references.exec(link.attrs['href'] ?? ''));

/** The note that an element holds; null where it holds none. */
export const noteHolder = (node: HtmlNode): string | null => nameOf(holders.exec(node.attrs['id'] ?? ''));

/** True for a link from a note back to its mark. */
export const refersBack = (link: HtmlNode): boolean => /^#(?:sd(?:foot|end)note\d{1,4}anc|_(?:ftn|edn)ref\d{1,4})$/.test(link.attrs['href'] ?? '');

/** The notes of a page by name. */
export function notesIn(node: HtmlNode, found = new Map<string, HtmlNode>()): Map<string, HtmlNode> {
  for (const inner of node.children) {
    if (typeof inner === 'string') continue;
    const name = noteHolder(inner);
    if (name !== null && !found.has(name)) found.set(name, inner);
    notesIn(inner, found);
  }
  return found;
}
