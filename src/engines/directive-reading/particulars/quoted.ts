import { cut, spanOf, trim, type Run } from '../../text/index.ts';
import type { Quoted } from './schema.ts';

/** The words of a run with their place; null for an empty run. */
export function quoted(run: Run | null): Quoted | null {
  if (!run) return null;
  const words = trim(run);
  return words.text === '' ? null : { text: words.text, ...spanOf(words) };
}

/** A stretch of a run with its place, surrounding commas left out. */
export function quotedPart(run: Run, from: number, to: number): Quoted | null {
  const part = cut(run, from, to);
  const lead = part.text.match(/^[\s,;:.-]+/u)?.[0].length ?? 0;
  const tail = part.text.match(/[\s,;:./-]+$/u)?.[0].length ?? 0;
  return quoted(lead + tail >= part.text.length ? null : cut(part, lead, part.text.length - tail));
}
