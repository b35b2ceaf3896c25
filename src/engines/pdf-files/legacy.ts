/** Old Vietnamese encodings are told by their fonts: a PDF made with `.VnTime` or `VNI-Times` holds letters that mean others. */
import { fromLegacy, legacyFont, type LegacyEncoding } from '../text/index.ts';

/** A font's name without the six letters that mark it as a part of one. */
const whole = (name: string): string => name.replace(/^[A-Z]{6}\+/u, '');

/** The encoding that a font's name stands for; null for Unicode. */
export const encodingOfFont = (name: string): LegacyEncoding | null => legacyFont(whole(name))?.encoding ?? null;

/** A word as Unicode, by the font that it is set in. */
export function inUnicode(text: string, font: string): string {
  const found = legacyFont(whole(font));
  if (!found) return text;
  const converted = fromLegacy(text, found.encoding);
  return found.capitals ? converted.toUpperCase() : converted;
}
