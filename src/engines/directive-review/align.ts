/**
 * Ties a corrected content to the reading that it came from. A saved content carries no traces of its origin, so lists are
 * paired anew: equal items first, then those that share most words, then those that kept their place.
 */
import { segmentsOf, type Pointer } from './pointer.ts';

export interface Alignment {
  /** Where in the reading a value came from; undefined for what a person added. */
  originOf: (pointer: Pointer) => Pointer | undefined;
  /** Where in the content a value of the reading is now; undefined when it was removed. */
  placeOf: (origin: Pointer) => Pointer | undefined;
  /** Pointers of values that differ from the reading, and of everything that holds one. */
  corrected: ReadonlySet<Pointer>;
}

/** For each item of the content's list, its index in the reading's list, or -1. */
type Pairs = Map<Pointer, number[]>;

/** How items of two lists are paired: with what a person made of them, or with what another reading made. */
export type Pairing = 'by-person' | 'by-reading';

/**
 * Ties `content` to `read`.
 * @param pairing a person who rewrites an item from scratch leaves it in its place; between two readings the place says nothing
 */
export function align(read: unknown, content: unknown, pairing: Pairing = 'by-person'): Alignment {
  const pairs: Pairs = new Map();
  const corrected = new Set<Pointer>();
  compare(read, content, '', pairs, corrected, pairing);
  return {
    originOf: (pointer) => walk(pointer, (list, index) => pairs.get(list)?.[index] ?? (pairs.has(list) ? -1 : index), 'given'),
    placeOf: (origin) => walk(origin, (list, index) => pairs.get(list)?.indexOf(index) ?? index, 'built'),
    corrected,
  };
}

function walk(pointer: Pointer, translate: (contentList: Pointer, index: number) => number, contentSide: 'given' | 'built'): Pointer | undefined {
  let given = '';
  let built = '';
  for (const key of segmentsOf(pointer)) {
    const index = /^\d+$/.test(key) ? translate(contentSide === 'given' ? given : built, Number(key)) : undefined;
    if (index === -1) return undefined;
    given += `/${key}`;
    built += `/${index ?? key}`;
  }
  return built;
}

function compare(read: unknown, content: unknown, at: Pointer, pairs: Pairs, corrected: Set<Pointer>, pairing: Pairing): boolean {
  if (same(read, content)) return false;
  let differs = true;
  if (Array.isArray(read) && Array.isArray(content)) differs = compareLists(read, content, at, pairs, corrected, pairing);
  else if (isObject(read) && isObject(content)) {
    differs = Object.keys(content).map((key) => compare(read[key], content[key], `${at}/${key}`, pairs, corrected, pairing)).some(Boolean);
  }
  if (differs) corrected.add(at);
  return differs;
}

function compareLists(read: unknown[], content: unknown[], at: Pointer, pairs: Pairs, corrected: Set<Pointer>, pairing: Pairing): boolean {
  const paired = pair(read, content, pairing);
  pairs.set(at, paired);
  for (const [index, item] of content.entries()) {
    const origin = paired[index] ?? -1;
    if (origin < 0) corrected.add(`${at}/${index}`);
    else compare(read[origin], item, `${at}/${index}`, pairs, corrected, pairing);
  }
  return true;
}

/** For each item of `content`, the index of its counterpart in `read`, or -1. */
export function pair(read: readonly unknown[], content: readonly unknown[], pairing: Pairing = 'by-person'): number[] {
  const paired = new Array<number>(content.length).fill(-1);
  const free = new Set(read.keys());
  const tie = (index: number, origin: number) => { paired[index] = origin; free.delete(origin); };
  const byText = new Map<string, number[]>();
  for (const [origin, item] of read.entries()) {
    const alike = byText.get(text(item));
    if (alike) alike.push(origin);
    else byText.set(text(item), [origin]);
  }
  for (const [index, item] of content.entries()) {
    const origins = byText.get(text(item));
    const origin = origins?.includes(index) && free.has(index) ? index : origins?.find((one) => free.has(one));
    if (origin !== undefined) tie(index, origin);
  }
  for (const [index, item] of content.entries()) {
    if (paired[index] !== -1 || free.size === 0) continue;
    const origin = mostAlike(item, index, free, read, pairing);
    if (origin !== undefined) tie(index, origin);
  }
  return paired;
}

function mostAlike(item: unknown, index: number, free: Set<number>, read: readonly unknown[], pairing: Pairing): number | undefined {
  const own = wordsOf(item);
  let best: number | undefined;
  let bestShare = 0.45;
  for (const origin of free) {
    const share = shared(own, wordsOf(read[origin])) + (pairing === 'by-person' && origin === index ? 0.2 : 0);
    if (share > bestShare) [best, bestShare] = [origin, share];
  }
  // Rewritten from scratch, yet where it was: still the same item to the person who wrote it.
  return best ?? (pairing === 'by-person' && free.has(index) && own.size > 0 ? index : undefined);
}

const texts = new WeakMap<object, string>();
/** A value as text, the same whatever the order of its keys: the database keeps them in an order of its own. */
function text(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const known = texts.get(value);
  if (known !== undefined) return known;
  const written = Array.isArray(value)
    ? `[${value.map(text).join(',')}]`
    : `{${Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, part]) => `${JSON.stringify(key)}:${text(part)}`).join(',')}}`;
  texts.set(value, written);
  return written;
}

const words = new WeakMap<object, Set<string>>();
function wordsOf(value: unknown): Set<string> {
  const known = typeof value === 'object' && value !== null ? words.get(value) : undefined;
  if (known) return known;
  const found = new Set(leaves(value).join(' ').toLowerCase().match(/[\p{L}\p{N}]+/gu));
  if (typeof value === 'object' && value !== null) words.set(value, found);
  return found;
}

/** What an item says, without the names of its fields, which all items share. */
function leaves(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return value === null || value === undefined ? [] : [String(value)];
  return Object.values(value).flatMap(leaves);
}

function shared(one: Set<string>, other: Set<string>): number {
  const smaller = Math.min(one.size, other.size);
  if (smaller === 0) return 0;
  let count = 0;
  for (const word of one) if (other.has(word)) count += 1;
  return count / Math.max(one.size, other.size);
}

export function same(one: unknown, other: unknown): boolean {
  return one === other || text(one) === text(other);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
