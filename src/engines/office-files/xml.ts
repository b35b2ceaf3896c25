import { SaxesParser } from 'saxes';
import { charsetOf } from './plain-text.ts';
import { UnreadableFile } from './problems.ts';

/** An element with its children; text lies in `children` as strings. */
export type XmlNode = { name: string; attrs: Record<string, string>; children: (XmlNode | string)[] };

const limits = { depth: 200, elements: 1_500_000 } as const;

// Word writes the w: prefix, other programs need not, and "strict" files use another address for the same words.
const wordNamespaces = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(charsetOf(bytes), { fatal: true }).decode(bytes);
}

function wordPrefixes(attributes: Record<string, string>): Set<string> {
  const prefixes = new Set(['w']);
  for (const [name, value] of Object.entries(attributes)) {
    if (!wordNamespaces.has(value)) continue;
    if (name === 'xmlns') prefixes.add('');
    else if (name.startsWith('xmlns:')) prefixes.add(name.slice(6));
  }
  return prefixes;
}

function canonicalName(name: string, prefixes: Set<string>): string {
  const colon = name.indexOf(':');
  const prefix = colon === -1 ? '' : name.slice(0, colon);
  return prefixes.has(prefix) ? `w:${name.slice(colon + 1)}` : name;
}

/**
 * Parses one part of a package into elements, names of WordprocessingML normalised to the `w:` prefix. Refuses a
 * DOCTYPE (no entity is ever declared, so none can expand or fetch), nesting deeper than Word writes, and XML that is
 * not well formed. With `each`, the children of the element it names are handed over one by one as they close and are not
 * kept: a long document then never stands in memory as a whole.
 */
export function parseXml(bytes: Uint8Array, each?: { inside: string; take: (node: XmlNode) => void }): XmlNode {
  const top: XmlNode = { name: '', attrs: {}, children: [] };
  const open: XmlNode[] = [top];
  let prefixes: Set<string> | null = null;
  let elements = 0;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('doctype', () => {
    throw new UnreadableFile('unsafe_xml');
  });
  parser.on('error', () => {
    throw new UnreadableFile('file_damaged');
  });
  parser.on('opentag', (tag) => {
    elements += 1;
    if (elements > limits.elements) throw new UnreadableFile('unpacks_too_large');
    if (open.length > limits.depth) throw new UnreadableFile('nested_too_deep');
    const attributes = tag.attributes as Record<string, string>;
    prefixes ??= wordPrefixes(attributes);
    const attrs: Record<string, string> = {};
    for (const name in attributes) {
      if (!name.includes(':rsid')) attrs[canonicalName(name, prefixes)] = attributes[name] as string;
    }
    const node: XmlNode = { name: canonicalName(tag.name, prefixes), attrs, children: [] };
    (open.at(-1) as XmlNode).children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => {
    const closed = open.pop() as XmlNode;
    const holder = open.at(-1) as XmlNode;
    if (each === undefined || holder.name !== each.inside || open.length !== 3) return;
    holder.children.pop();
    each.take(closed);
  });
  // Only text elements (w:t, m:t) hold words; the rest is the indentation of the file.
  const keep = (value: string) => {
    const holder = open.at(-1) as XmlNode;
    if (holder.name.endsWith(':t')) holder.children.push(value);
  };
  parser.on('text', keep);
  parser.on('cdata', keep);
  parser.write(decodeXml(bytes)).close();
  const root = top.children.find((child) => typeof child !== 'string');
  if (!root) throw new UnreadableFile('file_damaged');
  return root;
}

/** The first child element of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((inner): inner is XmlNode => typeof inner !== 'string' && inner.name === name);
}

/** All child elements, or those of one name. */
export function childrenOf(node: XmlNode | undefined, name?: string): XmlNode[] {
  return (node?.children ?? []).filter(
    (inner): inner is XmlNode => typeof inner !== 'string' && (name === undefined || inner.name === name),
  );
}

/** The `w:val` of a child element: `val(pPr, 'w:pStyle')`. */
export function val(node: XmlNode | undefined, name: string): string | undefined {
  return child(node, name)?.attrs['w:val'];
}

/** An on/off property: present without a value means on. */
export function isOn(node: XmlNode | undefined, name: string): boolean | undefined {
  const found = child(node, name);
  return found && !['0', 'false', 'off', 'none'].includes(found.attrs['w:val'] ?? 'true');
}

/** The text of an element with all that is inside it. */
export function textOf(node: XmlNode): string {
  return node.children.map((inner) => (typeof inner === 'string' ? inner : textOf(inner))).join('');
}

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
