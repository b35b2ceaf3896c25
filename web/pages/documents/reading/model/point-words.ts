import type { Point } from '#engines/directive-review/points.ts';
import type { Language } from '#engines/messages/define.ts';
import { reading } from '#engines/messages/reading.ts';
import { describe } from './describe.ts';

/** Why a point is to be looked at, in a sentence: its remarks, or which value is not certain. */
export function pointInWords({ remarks, weakest, origin, scanned, certain }: Point, language: Language): string {
  const t = reading[language];
  if (remarks.length > 0) return remarks.map(({ message }) => message[language]).join(' · ');
  const what = describe(weakest ?? origin ?? '', t);
  if (certain) return what;
  return scanned ? t.scannedUnsure(describe(origin ?? '', t)) : t.unsureOf(what);
}
