/** Numbering styles of headed parts and items (Nghị định 30/2020/NĐ-CP, Phụ lục I: phần, chương, mục, điều, khoản, điểm). */
import { styleTable, type MarkerStyle } from '../grammar/numbering.ts';

export type { MarkerStyle } from '../grammar/numbering.ts';

export interface Marker {
  readonly style: MarkerStyle;
  /** As printed, without its dot or bracket. */
  readonly label: string;
  /** Units of the text that the marker takes, blanks after it included. */
  readonly length: number;
  /** Place in its sequence, from 1; null where it has none. */
  readonly ordinal: number | null;
}

const bulletStyles: readonly MarkerStyle[] = ['dash', 'plus', 'star'];
const printedBullet: Partial<Record<MarkerStyle, string>> = { dash: '-', plus: '+', star: '*' };

/** The marker that a text begins with, or null. */
export function markerOf(text: string): Marker | null {
  // Nearly every line is plain running text; it is told by its second letter, before any style is tried.
  if (/^\p{L}\p{Ll}/u.test(text) && !/^(?:ph|ch|mụ|đi)/iu.test(text)) return null;
  const head = text.slice(0, 60);
  for (const { style, pattern, ordinal } of styleTable) {
    const m = head.match(pattern);
    if (!m || m[1] === undefined) continue;
    const label = m[1].replace(/\s+/gu, ' ');
    return { style, label: printedBullet[style] ?? label, length: m[0].length, ordinal: ordinal(label) };
  }
  return null;
}

export const isBullet = (marker: Marker): boolean => bulletStyles.includes(marker.style);
export const startsItem = (text: string): boolean => markerOf(text) !== null;
