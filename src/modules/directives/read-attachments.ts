import type { z } from 'zod';
import type { TreeNode } from '../../engines/directive-reading/index.ts';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { asInstantOrNull } from '../../kit/wire.ts';
import { attachmentsKept } from './attachment-queries.ts';
import { isOpen, namedItems, stateOf } from './attachment.ts';
import { directiveInHand } from './particulars.ts';
import type { attachmentItemSchema, attachmentsSchema } from './particulars-schemas.ts';

type Item = z.input<typeof attachmentItemSchema>;

/**
 * What a document names and what became of it, in the order of naming. Who only takes part in a campaign made from it learns what is
 * there; what the office asked, why it did without and who of it decided stays with those who read documents there.
 * @throws Problem not_found
 */
export async function readAttachments(context: SignedIn, documentId: string): Promise<z.input<typeof attachmentsSchema>> {
  const { document, content, particulars, may } = await directiveInHand(context, documentId);
  const kept = new Map((await attachmentsKept(context.tx, documentId)).map((row) => [row.key, row]));
  const own = holds(context.actor, 'documents.read', document.unitPath);
  const items = namedItems(content, particulars.attachments).map(({ there, ...named }): Item => {
    const row = kept.get(named.key);
    const notes = own ? row : undefined;
    const state = stateOf({ there }, row);
    return {
      ...named, state, open: isOpen(state), askedText: notes?.askedText ?? null, askedAt: asInstantOrNull(row?.askedAt ?? null), waiveReason: notes?.waiveReason ?? null,
      filename: row?.filename ?? null, outline: (row?.outline ?? null) as TreeNode[] | null, changedBy: notes?.changedBy ?? null, changedAt: asInstantOrNull(row?.changedAt ?? null),
    };
  });
  return { items, open: items.filter(({ open }) => open).length, may };
}
