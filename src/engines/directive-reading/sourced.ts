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
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item, `${pointer}/${key}`)]));
    return value;
  };
  return { value: visit(lifted, '') as T, evidence };
}

function evidenceOf(value: Sourced<unknown>): Evidence {
  const { start, end } = spanOf(value.run);
  return { start: Math.min(start, end), end: Math.max(start, end), rule: value.rule, confidence: value.confidence };
}
