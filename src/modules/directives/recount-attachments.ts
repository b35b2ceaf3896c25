import type { Tx } from '../../kit/database.ts';
import type { RecordedFact } from '../../kit/reactions.ts';
import { lockDocument } from '../intake/index.ts';
import { contentsOf } from './contents-of.ts';
import { countOpenAttachments } from './particulars.ts';

/** A document that came in before attachments were counted gets its count for lists. */
export async function recountAttachments(tx: Tx, { objectId }: RecordedFact): Promise<void> {
  if (objectId === null) return;
  await lockDocument(tx, objectId);
  const content = (await contentsOf(tx, [objectId])).get(objectId);
  if (content) await countOpenAttachments(tx, objectId, content);
}
