import type { SignedIn } from '../../kit/context.ts';
import type { Download } from '../../kit/route.ts';
import { keptFile } from './keep-file.ts';
import { mustBeReadable } from './policy.ts';
import { findDocument } from './queries.ts';

/** The file as it came in. @throws Problem not_found where the asker may not read the document */
export async function downloadOriginal(context: SignedIn, id: string): Promise<Download> {
  const document = mustBeReadable(context.actor, await findDocument(context.tx, id));
  return keptFile(context, document.fileSha256, document.filename);
}
