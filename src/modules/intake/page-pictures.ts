import type { SignedIn } from '../../kit/context.ts';
import type { Tx } from '../../kit/database.ts';
import { problems } from '../../kit/problem.ts';
import type { Download } from '../../kit/route.ts';
import { mustBeReadable } from './policy.ts';
import { findDocument, findPicture, pagesOf } from './queries.ts';
import { drawer } from './reader.ts';

const mediaType = 'image/webp';

/**
 * A picture of one page, as the left pane of a reading shows it. Pages of a PDF that nobody has looked at yet are drawn once the
 * transaction is over, and kept.
 * @throws Problem not_found where the asker may not read the document, or it has no such page
 */
export async function readPagePicture(context: SignedIn, id: string, page: number): Promise<Download> {
  const document = mustBeReadable(context.actor, await findDocument(context.tx, id));
  const filename = `trang-${page}.webp`;
  const kept = await findPicture(context.tx, id, page);
  const { files } = context;
  if (kept) return { filename, mediaType, bytes: () => files.get(kept.fileSha256) };
  if (document.format !== 'pdf' || page > await pagesOf(context.tx, id)) throw problems.notFound();
  return {
    filename, mediaType,
    bytes: async (again) => {
      const bytes = await drawer.run({ bytes: await files.get(document.fileSha256), page });
      if (!bytes) throw problems.notFound();
      const stored = await files.put(bytes);
      await again(({ tx }) => keepPictures(tx, id, [{ page, ...stored }]));
      return bytes;
    },
  };
}

/** Keeps pictures of pages, all with one statement a table; whoever was first at drawing one wins. */
export async function keepPictures(tx: Tx, documentId: string, pictures: readonly { page: number; sha256: string; size: number }[]): Promise<void> {
  if (pictures.length === 0) return;
  await tx.insertInto('files').values(pictures.map(({ sha256, size }) => ({ sha256, size, mediaType }))).onConflict((conflict) => conflict.doNothing()).execute();
  await tx.insertInto('pageImages').values(pictures.map(({ page, sha256 }) => ({ documentId, page, fileSha256: sha256 }))).onConflict((conflict) => conflict.doNothing()).execute();
}
