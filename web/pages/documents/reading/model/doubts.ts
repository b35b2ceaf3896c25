import type { Diagnostic, Evidence } from '#engines/directive-reading/reading.ts';
import { within, type Pointer } from './pointer.ts';

/** Below this a person should look (the reading's own contract). */
const unsure = 0.6;

/** Something to look at: a remark of the reading, or a value that it is not sure of. */
export interface Doubt {
  key: string;
  /** Of the reading, not of the corrected content. */
  origin: Pointer | undefined;
  start: number | undefined;
  end: number | undefined;
  /** Absent for a value that was read with low confidence. */
  message?: { vi: string; en: string };
}

/** Remarks first, then unsure values; each in the order of the text. A value within another unsure one is not told twice. */
export function doubtsOf(diagnostics: readonly Diagnostic[], evidence: Readonly<Record<Pointer, Evidence>>): Doubt[] {
  const remarks = diagnostics.map((one, index): Doubt => ({
    key: `remark-${index}`, origin: one.pointer ?? valueBeginningAt(one.start, evidence), message: one.message,
    start: one.start ?? (one.pointer === undefined ? undefined : evidence[one.pointer]?.start),
    end: one.end ?? (one.pointer === undefined ? undefined : evidence[one.pointer]?.end),
  }));
  const unsureValues = Object.entries(evidence).filter(([, { confidence }]) => confidence < unsure).map(([pointer]) => pointer);
  const values = unsureValues
    .filter((pointer) => !unsureValues.some((other) => other !== pointer && within(pointer, other)))
    .filter((pointer) => !diagnostics.some((one) => one.pointer === pointer))
    .map((pointer): Doubt => ({ key: `value-${pointer}`, origin: pointer, start: evidence[pointer]?.start, end: evidence[pointer]?.end }));
  const byPlace = (one: Doubt, other: Doubt) => (one.start ?? -1) - (other.start ?? -1);
  return [...remarks.sort(byPlace), ...values.sort(byPlace)];
}

/** A remark about a place concerns the outermost value that begins there. */
function valueBeginningAt(start: number | undefined, evidence: Readonly<Record<Pointer, Evidence>>): Pointer | undefined {
  if (start === undefined) return undefined;
  const here = Object.keys(evidence).filter((pointer) => evidence[pointer]?.start === start);
  return here.sort((one, other) => one.length - other.length)[0];
}
