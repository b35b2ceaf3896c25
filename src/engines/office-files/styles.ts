import { child, childrenOf, isOn, val } from './xml.ts';
import type { XmlNode } from './xml.ts';

export type NumberRef = { numId?: string | undefined; level?: number | undefined };
type Style = {
  name: string;
  basedOn?: string | undefined;
  number: NumberRef;
  caps?: boolean | undefined;
  vanish?: boolean | undefined;
  centred?: boolean | undefined;
};

/** What the style sheet says about the few properties that change the text shown. */
export type Styles = { byId: Map<string, Style>; defaultParagraph: string | undefined };

/** The `w:numPr` of paragraph properties. */
export function numberRef(pPr: XmlNode | undefined): NumberRef {
  const numPr = child(pPr, 'w:numPr');
  const level = val(numPr, 'w:ilvl');
  return { numId: val(numPr, 'w:numId'), level: level === undefined ? undefined : Number(level) };
}

/** Whether paragraph properties centre the text; undefined where they say nothing of it. */
export function isCentred(pPr: XmlNode | undefined): boolean | undefined {
  const alignment = val(pPr, 'w:jc');
  return alignment === undefined ? undefined : alignment === 'center';
}

/** Reads styles.xml; a document without one has no styles. */
export function readStyles(root: XmlNode | null): Styles {
  const byId: Styles['byId'] = new Map();
  let defaultParagraph: string | undefined;
  for (const style of root ? childrenOf(root, 'w:style') : []) {
    const id = style.attrs['w:styleId'];
    if (!id) continue;
    const rPr = child(style, 'w:rPr');
    byId.set(id, {
      name: (val(style, 'w:name') ?? id).toLowerCase(),
      basedOn: val(style, 'w:basedOn'),
      number: numberRef(child(style, 'w:pPr')),
      centred: isCentred(child(style, 'w:pPr')),
      caps: isOn(rPr, 'w:caps'),
      vanish: isOn(rPr, 'w:vanish'),
    });
    if (style.attrs['w:type'] === 'paragraph' && ['1', 'true'].includes(style.attrs['w:default'] ?? '')) {
      defaultParagraph ??= id;
    }
  }
  return { byId, defaultParagraph };
}

/** A style and what it is based on, nearest first; a cycle ends the chain. */
export function styleChain(styles: Styles, id: string | undefined): { id: string; style: Style }[] {
  const chain: { id: string; style: Style }[] = [];
  for (let next = id; next !== undefined && chain.length < 20; ) {
    const style = styles.byId.get(next);
    if (!style) break;
    chain.push({ id: next, style });
    next = style.basedOn;
  }
  return chain;
}

/** What the nearest style of a chain says about an on/off property. */
export function styleSays(styles: Styles, id: string | undefined, property: 'caps' | 'vanish' | 'centred'): boolean | undefined {
  return styleChain(styles, id).find(({ style }) => style[property] !== undefined)?.style[property];
}
