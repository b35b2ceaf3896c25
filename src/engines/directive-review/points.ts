/**
 * What there is to look at in a reading: its values, each certain or doubtful, and remarks that concern none of them.
 * Keys are JSON pointers into the reading: `/targets/1` a value, `/diagnostics/0` a remark that stands for itself.
 */
import type { Diagnostic, Evidence } from '../directive-reading/reading.ts';
import type { SourceLayout } from '../source-layout/index.ts';
import type { Pointer } from './pointer.ts';
import { scannedWords, wordsWithin, type ScannedWord } from './scanned.ts';
import { belongsTo, valueHolding, valuesOf } from './values.ts';

/** From here on a value is taken as read; below it a person looks. */
export const certainFrom = 0.8;

export interface Read {
  directive: object;
  evidence: Readonly<Record<Pointer, Evidence>>;
  diagnostics: readonly Diagnostic[];
}

export interface Point {
  key: Pointer;
  /** The value concerned, in the reading; also the place of a value that the document does not give. */
  origin: Pointer | undefined;
  certain: boolean;
  remarks: readonly Diagnostic[];
  /** Within the value, what is doubted most: there a person would edit. */
  weakest: Pointer | undefined;
  /** True where only the recognition of the scanned letters makes it doubtful. */
  scanned: boolean;
  start: number | undefined;
  end: number | undefined;
}

/** All points of a reading in the order of the text; remarks without a place come first. */
export function pointsOf({ directive, evidence, diagnostics }: Read, layout?: SourceLayout): Point[] {
  const values = valuesOf(directive);
  const known = new Set(values);
  const own = evidenceByValue(evidence, known);
  const remarks = new Map<Pointer, Diagnostic[]>();
  const alone: Point[] = [];
  for (const [index, one] of diagnostics.entries()) {
    const value = one.pointer === undefined ? valueAtPlace(one, own) : valueHolding(one.pointer, known);
    if (value !== undefined) remarks.set(value, [...(remarks.get(value) ?? []), one]);
    else alone.push({ key: `/diagnostics/${index}`, origin: one.pointer, weakest: one.pointer, certain: false, remarks: [one], scanned: false, start: one.start, end: one.end });
  }
  const words = scannedWords(layout);
  const points = values.map((key): Point => {
    const places = own.get(key) ?? [];
    const sure = places.every(([, { confidence }]) => confidence >= certainFrom);
    const about = remarks.get(key) ?? [];
    const badlySeen = words.length > 0 && places.some(([pointer, place]) => doubtfulWords(pointer, place, words));
    const [doubted] = about.filter(({ start }) => start !== undefined);
    return {
      key, origin: key, weakest: about[0]?.pointer ?? weakestOf(places) ?? key, remarks: about, certain: sure && about.length === 0 && !badlySeen, scanned: sure && about.length === 0 && badlySeen,
      ...(doubted ? { start: doubted.start, end: doubted.end } : spanOfValue(key, places)),
    };
  });
  return [...alone, ...points].sort((one, other) => (one.start ?? -1) - (other.start ?? -1));
}

function weakestOf(places: readonly Place[]): Pointer | undefined {
  const unsure = places.filter(([, { confidence }]) => confidence < certainFrom);
  return unsure.sort(([, one], [, other]) => one.confidence - other.confidence)[0]?.[0];
}

type Place = readonly [Pointer, Evidence];

function evidenceByValue(evidence: Read['evidence'], values: ReadonlySet<Pointer>): Map<Pointer, Place[]> {
  const own = new Map<Pointer, Place[]>();
  for (const [pointer, place] of Object.entries(evidence)) {
    const value = valueHolding(pointer, values);
    if (value === undefined || !belongsTo(pointer, value)) continue;
    const places = own.get(value);
    if (places) places.push([pointer, place]);
    else own.set(value, [[pointer, place]]);
  }
  return own;
}

/** A remark about a place concerns the value that begins there, else the smallest that covers it. */
function valueAtPlace({ start, end }: Diagnostic, own: ReadonlyMap<Pointer, readonly Place[]>): Pointer | undefined {
  if (start === undefined) return undefined;
  let best: Pointer | undefined;
  let bestRank = Infinity;
  for (const [value, places] of own) {
    for (const [, place] of places) {
      const covers = place.start <= start && place.end >= (end ?? start);
      const rank = place.start === start ? 0 : covers ? 1 + place.end - place.start : Infinity;
      if (rank < bestRank) [best, bestRank] = [value, rank];
    }
  }
  return best;
}

/** The value's own words where it has some, else those of its fields together. */
function spanOfValue(value: Pointer, places: readonly Place[]): { start: number | undefined; end: number | undefined } {
  const shown = places.filter(([, { start, end }]) => end > start);
  const own = shown.find(([pointer]) => pointer === value)?.[1];
  if (own) return { start: own.start, end: own.end };
  if (shown.length === 0) return { start: undefined, end: undefined };
  return { start: Math.min(...shown.map(([, { start }]) => start)), end: Math.max(...shown.map(([, { end }]) => end)) };
}

/** Figures and dates of a scan are always for a person to confirm; other words where the recognition doubted them. */
function doubtfulWords(pointer: Pointer, place: Evidence, words: readonly ScannedWord[]): boolean {
  const figure = /\/(?:value|date|number)$/.test(pointer);
  return wordsWithin(words, place.start, place.end).some(({ sure }) => figure || !sure);
}
