import { child, childrenOf, isOn, val } from './xml.ts';
import type { XmlNode } from './xml.ts';
import type { Align } from './blocks.ts';

export type NumberRef = { numId?: string | undefined; level?: number | undefined };

/** What properties say of the look of letters; undefined where they say nothing of it. */
export type RunLook = { bold?: boolean | undefined; italic?: boolean | undefined; underline?: boolean | undefined; caps?: boolean | undefined; vanish?: boolean | undefined; font?: string | undefined };
/** What properties say of the look of a paragraph; the indent in centimetres. */
export type ParagraphLook = { align?: Align | undefined; indent?: number | undefined };
type Style = RunLook & ParagraphLook & { name: string; basedOn?: string | undefined; number: NumberRef };

/** What the style sheet says about the properties that change the text shown and how it looks. */
export type Styles = { byId: Map<string, Style>; defaultParagraph: string | undefined; defaults: RunLook & ParagraphLook };

/** The `w:numPr` of paragraph properties. */
export function numberRef(pPr: XmlNode | undefined): NumberRef {
  const numPr = child(pPr, 'w:numPr');
  const level = val(numPr, 'w:ilvl');
  return { numId: val(numPr, 'w:numId'), level: level === undefined ? undefined : Number(level) };
}

const aligns: Readonly<Record<string, Align>> = { left: 'start', start: 'start', center: 'center', right: 'end', end: 'end', both: 'justify', distribute: 'justify' };

const twipsInCentimetre = 567;

/** What `w:pPr` says. A hanging first line begins left of the indent, where the number stands. */
export function paragraphLook(pPr: XmlNode | undefined): ParagraphLook {
  const ind = child(pPr, 'w:ind')?.attrs;
  const left = Number(ind?.['w:left'] ?? ind?.['w:start'] ?? NaN);
  const hanging = Number(ind?.['w:hanging'] ?? 0) || 0;
  return { align: aligns[val(pPr, 'w:jc') ?? ''], indent: Number.isFinite(left) ? Math.max(0, left - hanging) / twipsInCentimetre : undefined };
}

/** What `w:rPr` says. Old Vietnamese fonts show in the letters beyond ASCII, so the font of those counts. */
export function runLook(rPr: XmlNode | undefined): RunLook {
  if (!rPr) return {};
  const underline = val(rPr, 'w:u');
  const fonts = child(rPr, 'w:rFonts')?.attrs;
  return {
    bold: isOn(rPr, 'w:b'), italic: isOn(rPr, 'w:i'), caps: isOn(rPr, 'w:caps'), vanish: isOn(rPr, 'w:vanish'),
    underline: underline === undefined ? undefined : underline !== 'none', font: fonts?.['w:hAnsi'] ?? fonts?.['w:ascii'],
  };
}

/** Reads styles.xml; a document without one has no styles. */
export function readStyles(root: XmlNode | null): Styles {
  const byId: Styles['byId'] = new Map();
  let defaultParagraph: string | undefined;
  for (const style of root ? childrenOf(root, 'w:style') : []) {
    const id = style.attrs['w:styleId'];
    if (!id) continue;
    byId.set(id, {
      name: (val(style, 'w:name') ?? id).toLowerCase(),
      basedOn: val(style, 'w:basedOn'),
      number: numberRef(child(style, 'w:pPr')),
      ...paragraphLook(child(style, 'w:pPr')), ...runLook(child(style, 'w:rPr')),
    });
    if (style.attrs['w:type'] === 'paragraph' && ['1', 'true'].includes(style.attrs['w:default'] ?? '')) {
      defaultParagraph ??= id;
    }
  }
  const defaults = child(root ?? undefined, 'w:docDefaults');
  return {
    byId, defaultParagraph,
    defaults: { ...paragraphLook(child(child(defaults, 'w:pPrDefault'), 'w:pPr')), ...runLook(child(child(defaults, 'w:rPrDefault'), 'w:rPr')) },
  };
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

type Property = keyof RunLook | keyof ParagraphLook;

/** What the nearest style of a chain says about a property. */
export function styleSays<P extends Property>(styles: Styles, id: string | undefined, property: P): Style[P] | undefined {
  return styleChain(styles, id).find(({ style }) => style[property] !== undefined)?.style[property];
}

/** How letters look: what the run says itself, then its style, its paragraph's style, the document. */
export function resolveRun(styles: Styles, rPr: XmlNode | undefined, paragraphStyle: string | undefined): RunLook {
  const own = runLook(rPr);
  const runStyle = val(rPr, 'w:rStyle');
  const holder = paragraphStyle ?? styles.defaultParagraph;
  const says = <P extends keyof RunLook>(property: P): RunLook[P] =>
    own[property] ?? styleSays(styles, runStyle, property) ?? styleSays(styles, holder, property) ?? styles.defaults[property];
  return { bold: says('bold'), italic: says('italic'), underline: says('underline'), caps: says('caps'), vanish: says('vanish'), font: says('font') };
}
