import { child, childrenOf, isOn, val } from './xml.ts';
import type { XmlNode } from './xml.ts';
import { paragraphLook, styleChain } from './styles.ts';
import type { NumberRef, Styles } from './styles.ts';

type Level = {
  start: number;
  format: string;
  text: string;
  restartAfter: number | undefined;
  legal: boolean;
  style: string | undefined;
  indent: number | undefined;
};
type Num = { abstractId: string; levels: Map<number, Level>; startOverrides: Map<number, number> };

/** numbering.xml as looked up by `numId`. */
export type Numbering = Map<string, Num>;

function readLevel(node: XmlNode): Level {
  const restart = val(node, 'w:lvlRestart');
  // Word wraps a custom format (01, 02 …) in alternate content whose fallback is the plain one.
  const fallback = child(child(child(node, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt');
  return {
    start: Number(val(node, 'w:start') ?? 1) || 0,
    format: val(node, 'w:numFmt') ?? fallback?.attrs['w:val'] ?? 'decimal',
    text: val(node, 'w:lvlText') ?? '',
    restartAfter: restart === undefined ? undefined : Number(restart),
    legal: isOn(node, 'w:isLgl') ?? false,
    style: val(node, 'w:pStyle'),
    indent: paragraphLook(child(node, 'w:pPr')).indent,
  };
}

function readLevels(abstract: XmlNode | undefined): Map<number, Level> {
  const levels = childrenOf(abstract, 'w:lvl');
  return new Map(levels.map((level) => [Number(level.attrs['w:ilvl'] ?? 0), readLevel(level)]));
}

/** Reads numbering.xml; a document without one has no automatic numbers. */
export function readNumbering(root: XmlNode | null): Numbering {
  const numbering: Numbering = new Map();
  if (!root) return numbering;
  const abstracts = childrenOf(root, 'w:abstractNum');
  const byId = new Map(abstracts.map((abstract) => [abstract.attrs['w:abstractNumId'], abstract]));
  const byStyle = new Map(abstracts.map((abstract) => [val(abstract, 'w:styleLink'), abstract]));
  for (const num of childrenOf(root, 'w:num')) {
    const id = num.attrs['w:numId'];
    const pointed = byId.get(val(num, 'w:abstractNumId') ?? '');
    const link = val(pointed, 'w:numStyleLink');
    const abstract = (link !== undefined ? byStyle.get(link) : undefined) ?? pointed;
    if (id === undefined || !abstract) continue;
    const levels = readLevels(abstract);
    const startOverrides = new Map<number, number>();
    for (const override of childrenOf(num, 'w:lvlOverride')) {
      const level = Number(override.attrs['w:ilvl'] ?? 0);
      const own = child(override, 'w:lvl');
      if (own) levels.set(level, readLevel(own));
      const start = val(override, 'w:startOverride');
      if (start !== undefined) startOverrides.set(level, Number(start) || 0);
    }
    numbering.set(id, { abstractId: abstract.attrs['w:abstractNumId'] ?? id, levels, startOverrides });
  }
  return numbering;
}

const romans: [number, string][] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
  [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  return romans.map(([worth, sign]) => {
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return sign.repeat(times);
  }).join('');
}

// Word goes on after z with aa, bb, cc.
const letter = (value: number) => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

/** A number in a format of Word (`upperRoman`, `lowerLetter` …). */
export function formatNumber(value: number, format: string): string {
  if (format === 'none') return '';
  if (value < 1 || value > 3_999) return String(value);
  if (format === 'upperRoman') return roman(value);
  if (format === 'lowerRoman') return roman(value).toLowerCase();
  if (format === 'upperLetter') return letter(value).toUpperCase();
  if (format === 'lowerLetter') return letter(value);
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  return String(value);
}

/** A paragraph's numbering: its own, else its style's; the level of a style is the one that names the style. */
export function resolveNumber(numbering: Numbering, styles: Styles, own: NumberRef, styleId: string | undefined): NumberRef {
  if (own.numId !== undefined) return { numId: own.numId, level: own.level ?? 0 };
  const chain = styleChain(styles, styleId ?? styles.defaultParagraph);
  const holder = chain.find(({ style }) => style.number.numId !== undefined);
  if (!holder) return {};
  const numId = holder.style.number.numId as string;
  const levelOf = new Map([...(numbering.get(numId)?.levels ?? [])].map(([at, { style }]) => [style, at]));
  const linked = chain.find(({ id }) => levelOf.has(id));
  return { numId, level: own.level ?? (linked && levelOf.get(linked.id)) ?? holder.style.number.level ?? 0 };
}

/**
 * Counts the automatic numbers in document order, as Word shows them: lists of one abstract definition share their
 * counters, a start override restarts once, a deeper level restarts after a higher one.
 */
export function numberCounter(numbering: Numbering): (reference: NumberRef) => string {
  const counters = new Map<string, Map<number, number>>();
  const overridden = new Set<string>();
  return ({ numId, level = 0 }) => {
    const num = numId === undefined ? undefined : numbering.get(numId);
    const definition = num?.levels.get(level);
    if (!num || !definition) return '';
    const counts = counters.get(num.abstractId) ?? new Map<number, number>();
    counters.set(num.abstractId, counts);
    const override = num.startOverrides.get(level);
    const start = override ?? definition.start;
    const place = `${numId}/${level}`;
    const restarts = override !== undefined && !overridden.has(place);
    overridden.add(place);
    counts.set(level, restarts ? start : (counts.get(level) ?? start - 1) + 1);
    for (const [deeper, { restartAfter }] of num.levels) {
      if (deeper > level && (restartAfter === undefined || (restartAfter > 0 && level < restartAfter))) counts.delete(deeper);
    }
    if (definition.format === 'bullet') return bulletSign(definition.text);
    return definition.text
      .replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const shown = num.levels.get(at);
        const format = definition.legal ? 'decimal' : (shown?.format ?? 'decimal');
        return formatNumber(counts.get(at) ?? num.startOverrides.get(at) ?? shown?.start ?? 1, format);
      })
      .trim();
  };
}

function bulletSign(text: string): string {
  const sign = text.trim();
  return sign === '+' || sign === '*' ? sign : '-';
}
