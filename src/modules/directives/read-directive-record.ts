import type { z } from 'zod';
import type { Directive } from '../../engines/directive-reading/index.ts';
import { inSubtree } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { asInstantOrNull } from '../../kit/wire.ts';
import { findReading } from '../intake/index.ts';
import { readableDocument } from './policy.ts';
import { findDirective } from './queries.ts';
import type { directiveRecordSchema } from './schemas.ts';

export type DirectiveRecord = z.input<typeof directiveRecordSchema>;

/**
 * What a document says: as a person corrected it, else as it was read. Who only takes part in a campaign made from it sees it
 * while it is confirmed.
 * @throws Problem not_found
 */
export async function readDirectiveRecord(context: SignedIn, documentId: string): Promise<DirectiveRecord> {
  const document = await readableDocument(context, documentId);
  const saved = await findDirective(context.tx, documentId);
  const within = context.actor.scopes.some((scope) => inSubtree(document.unitPath, scope.path));
  if (!within && saved?.state !== 'confirmed') throw problems.notFound();
  if (saved) {
    return {
      ...saved, state: saved.state as DirectiveRecord['state'], content: saved.content as Directive,
      changedAt: asInstantOrNull(saved.changedAt), confirmedAt: asInstantOrNull(saved.confirmedAt),
    };
  }
  const reading = await findReading(context.tx, documentId);
  return {
    id: null, state: 'unread', version: 0, content: reading.directive as Directive, readingId: reading.id, accepted: [],
    changedAt: null, changedBy: null, confirmedAt: null, confirmedBy: null,
  };
}
