import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { Written } from '../../kit/route.ts';
import { mustBeReadable } from './policy.ts';
import { findDocument, findWrittenLayout } from './queries.ts';

/** How the source looked. @throws Problem not_found where the asker may not read the document, or a plain text has no look */
export async function readLayout(context: SignedIn, id: string): Promise<Written> {
  mustBeReadable(context.actor, await findDocument(context.tx, id));
  const found = await findWrittenLayout(context.tx, id);
  if (!found) throw problems.notFound();
  return new Written(found.layout);
}
