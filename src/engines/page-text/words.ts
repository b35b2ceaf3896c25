/** What a line's first words tell. */
import { markerOf, preambleStart } from '../official-document/index.ts';

export { startsLower } from '../text/index.ts';

export const markedStart = (text: string): boolean => markerOf(text) !== null || /^Nơi nhận\s*:/u.test(text);

/** `Căn cứ …`, `Thực hiện …` below a title. */
export const beginsPreamble = (text: string): boolean => preambleStart.test(text);

/** A dash that only looks like a bullet: a span of years or a compound cut at the line's end. */
export function cutAtDash(before: string, next: string): boolean {
  if (/^[-–]\s*(?:19|20)\d{2}/u.test(next) && /(?:19|20)\d{2}$/u.test(before)) return true;
  return /^[-–]\s*\p{Ll}/u.test(next) && before.length > 24 && /\p{Ll}$/u.test(before) && !/^[-–+]\s*\p{Ll}/u.test(before);
}
