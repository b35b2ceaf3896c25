import { child, childrenOf, val } from './xml.ts';
import type { XmlNode } from './xml.ts';

/**
 * A paragraph is a block of one line or, with breaks in it, more; a table is a block of a line per row. A centred block
 * `joins` the centred one before it: titles are often typed as several paragraphs.
 */
export type TextBlock = { lines: string[]; isTable: boolean; joins?: boolean };

const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag']);

/** The children that matter, looking through wrappers such as content controls. */
export function unwrapped(node: XmlNode): XmlNode[] {
  return childrenOf(node).flatMap((inner) => {
    if (inner.name === 'mc:AlternateContent') return unwrapped(child(inner, 'mc:Choice') ?? inner);
    if (inner.name === 'w:sdt' && isTableOfContents(inner)) return [];
    return wrappers.has(inner.name) ? unwrapped(inner) : [inner];
  });
}

// A table of contents repeats every heading with a page number: read as text it would double the outline.
function isTableOfContents(sdt: XmlNode): boolean {
  return val(child(child(sdt, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery') === 'Table of Contents';
}
