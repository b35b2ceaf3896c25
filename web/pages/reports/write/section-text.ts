import { emptyRichText, fromEditor, isBlank, type RichText } from '#engines/rich-text/index.ts';
import type { EditorText } from '../../../components/editor/RichTextField.tsx';

/** A section's text while it is written: what was stored, or what the editor holds. */
export type SectionText = RichText | EditorText;

const canonical = new WeakMap<SectionText, string>();

/** The same words in the same form, whatever the order of keys, an empty paragraph counting as nothing. */
export function sameText(one: SectionText, other: SectionText): boolean {
  return one === other || canonicalText(one) === canonicalText(other);
}

function canonicalText(text: SectionText): string {
  const known = canonical.get(text);
  if (known !== undefined) return known;
  const stored = storable(text);
  const written = stored && isBlank(stored) ? '[]' : JSON.stringify(stored?.content ?? text.content);
  canonical.set(text, written);
  return written;
}

/** The text as it may be sent; null where it is too long or too deep. */
export function storable(text: SectionText): RichText | null {
  return text.content === undefined ? emptyRichText : fromEditor({ type: 'doc', content: text.content });
}

/** Whether nothing has been written. */
export function isBlankText(text: SectionText): boolean {
  return canonicalText(text) === '[]';
}

/** Mine, then what only theirs says, to be made into one by hand. Paragraphs that both have stand once. */
export function joinTexts(mine: SectionText, theirs: SectionText): SectionText {
  const blocks = (text: SectionText): unknown[] => storable(text)?.content ?? text.content ?? [];
  const written = new Set(blocks(mine).map((block) => JSON.stringify(block)));
  return { type: 'doc', content: [...blocks(mine), ...blocks(theirs).filter((block) => !written.has(JSON.stringify(block)))] };
}

export function isSectionText(kept: unknown): kept is SectionText {
  return typeof kept === 'object' && kept !== null && 'type' in kept && kept.type === 'doc' && (!('content' in kept) || Array.isArray(kept.content));
}
