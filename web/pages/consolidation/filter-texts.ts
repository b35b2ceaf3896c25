import { toPlainText } from '#engines/rich-text/plain.ts';
import type { RichText } from '#engines/rich-text/schema.ts';
import { withoutAccents } from '#engines/text/canonical.ts';

/** The texts that hold every word typed, in the unit's name or in the text, whether or not accents were typed. */
export function filterTexts<Text extends { unitName: string; body: RichText }>(texts: Text[], filter: string): Text[] {
  const words = withoutAccents(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return texts;
  return texts.filter(({ unitName, body }) => {
    const whole = withoutAccents(`${unitName}\n${toPlainText(body)}`);
    return words.every((word) => whole.includes(word));
  });
}
