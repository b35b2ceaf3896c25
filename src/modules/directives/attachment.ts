import type { z } from 'zod';
import { attachmentKey, kindOfAttachment } from '../../engines/directive-reading/index.ts';
import type { AttachmentKind, Directive, NamedAttachment, Place } from '../../engines/directive-reading/index.ts';
import type { attachmentState } from './particulars-schemas.ts';

export type AttachmentState = z.infer<typeof attachmentState>;

/** A form, annex or outline of a document before it is known what people did about it. */
export interface NamedItem { key: string; kind: AttachmentKind; label: string; title: string | null; named: Place | null; inDocument: Place | null }

/** States in which something still has to come. */
const OPEN: readonly AttachmentState[] = ['named_not_attached', 'asked'];
export const isOpen = (state: AttachmentState): boolean => OPEN.includes(state);

/**
 * What a document names, as a person corrected it: its forms, and what its file holds besides. An outline that the content has
 * taken over is there, wherever it came from.
 * @param read what the reading found, whose places stay
 */
export function namedItems(content: Directive, read: readonly NamedAttachment[]): (NamedItem & { there: boolean })[] {
  const items = new Map<string, NamedItem & { there: boolean }>();
  const found = new Map(read.map((one) => [one.key, one]));
  for (const { label, title } of content.forms) {
    const key = attachmentKey(label);
    if (label.trim() === '' || items.has(key)) continue;
    const known = found.get(key);
    items.set(key, { key, kind: kindOfAttachment(label), label, title, named: known?.named ?? null, inDocument: known?.attached ?? null, there: known?.presence === 'attached' });
  }
  for (const one of read) {
    if (one.presence === 'attached' && !items.has(one.key)) items.set(one.key, { key: one.key, kind: one.kind, label: one.label, title: one.title, named: one.named, inDocument: one.attached, there: true });
  }
  const outline = items.get('de-cuong');
  if (outline && (content.reportOutline?.length ?? 0) > 0) outline.there = true;
  return [...items.values()];
}

/** Where an item stands: as people left it, else as the document holds it. */
export const stateOf = (item: { there: boolean }, kept: { state: string } | undefined): AttachmentState => {
  const state = (kept?.state ?? 'named_not_attached') as AttachmentState;
  return item.there && isOpen(state) ? 'attached' : state;
};
