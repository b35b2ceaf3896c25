/** Values on their way out of the recognisers, each with the words of the source behind it. */
import { spanOf, type Run } from '../text/index.ts';
import type { Evidence } from './reading.ts';

const brand: unique symbol = Symbol('sourced');

/** A value, where it was read and by which rule. */
export interface Sourced<T> { readonly [brand]: true; readonly value: Lifted<T>; readonly run: Run; readonly rule: string; readonly confidence: number }
/** A structure whose scalars and list items all carry their source. */
export type Lifted<T> = T extends readonly (infer U)[] ? Sourced<U>[]
  : T extends object ? { [K in keyof T]: Field<T[K]> } : T;
export type Field<T> = [T] extends [readonly (infer U)[]] ? Sourced<U>[]
  : null extends T ? Field<Exclude<T, null>> | null
  : T extends object ? Sourced<T> : Sourced<T>;

/** Says where a value was read. */
export function from<T>(run: Run, rule: string, value: Lifted<T>, confidence = 0.9): Sourced<T> {
  return { [brand]: true, value, run, rule, confidence };
}

/** The text of a run as a value that quotes itself. */
export function quote(run: Run, rule: string, confidence = 0.9): Sourced<string> {
  return from<string>(run, rule, run.text, confidence);
}

const isSourced = (value: unknown): value is Sourced<unknown> => typeof value === 'object' && value !== null && brand in value;

/** Takes a lifted structure apart: plain values on one side, evidence by JSON pointer on the other. */
export function settle<T>(lifted: Lifted<T>): { value: T; evidence: Record<string, Evidence> } {
  const evidence: Record<string, Evidence> = {};
  const visit = (value: unknown, pointer: string): unknown => {
    if (isSourced(value)) {
      evidence[pointer] = evidenceOf(value);
      return visit(value.value, pointer);
    }
    if (Array.isArray(value)) return value.map((item, i) => visit(item, `${pointer}/${i}`));
    if (typeof value !== 'object' || value === null) return value;
    const settled: Record<string, unknown> = {};
    for (const key in value) settled[key] = visit((value as Record<string, unknown>)[key], `${pointer}/${key}`);
    return settled;
  };
  const value = visit(lifted, '') as T;
  nest(evidence);
  return { value, evidence };
}

/** Widens the place of a whole to that of its parts: what holds a value holds its words too, as a heading's actor of a task below. */
function nest(evidence: Record<string, Evidence>): void {
  for (const pointer of Object.keys(evidence).reverse()) {
    const part = evidence[pointer] as Evidence;
    const whole = wholeOf(evidence, pointer);
    if (!whole) continue;
    if (part.start === part.end) { part.start = whole.start; part.end = whole.start; continue; }
    whole.start = Math.min(whole.start, part.start);
    whole.end = Math.max(whole.end, part.end);
  }
}

function wholeOf(evidence: Record<string, Evidence>, pointer: string): Evidence | undefined {
  for (let above = pointer.slice(0, pointer.lastIndexOf('/')); above !== ''; above = above.slice(0, above.lastIndexOf('/'))) {
    if (evidence[above]) return evidence[above];
  }
  return undefined;
}

function evidenceOf(value: Sourced<unknown>): Evidence {
  const { start, end } = spanOf(value.run);
  return { start: Math.min(start, end), end: Math.max(start, end), rule: value.rule, confidence: value.confidence };
}
