import { RICH_TEXT_VERSION, richTextSchema } from './schema.ts';
import type { RichText } from './schema.ts';

/**
 * What the editor holds (`editor.getJSON()` of TipTap) as a text that may be stored, or null where it is outside of the
 * closed schema or its limits. The other way needs no step: a `RichText` is itself valid editor content.
 */
export function fromEditor(json: unknown): RichText | null {
  if (typeof json !== 'object' || json === null) return null;
  const parsed = richTextSchema.safeParse({ ...json, version: RICH_TEXT_VERSION });
  return parsed.success ? parsed.data : null;
}
