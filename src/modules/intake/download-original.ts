import type { SignedIn } from '../../kit/context.ts';
import type { Download } from '../../kit/route.ts';
import { mustBeReadable } from './policy.ts';
import { findDocument } from './queries.ts';

/** The file as it came in. @throws Problem not_found where the asker may not read the document */
export async function downloadOriginal(context: SignedIn, id: string): Promise<Download> {
  const document = mustBeReadable(context.actor, await findDocument(context.tx, id));
  const file = await context.tx.selectFrom('files').select('mediaType').where('sha256', '=', document.fileSha256).executeTakeFirstOrThrow();
  return { filename: document.filename, mediaType: file.mediaType, bytes: await context.files.get(document.fileSha256) };
}
