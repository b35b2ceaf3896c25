import { createHash } from 'node:crypto';
import type { SignedIn } from '../../kit/context.ts';
import type { Download, Upload } from '../../kit/route.ts';
import { holdFile } from './hold-file.ts';

/** Stores a file under its hash beside a document, as it is: bytes first, then the row that names them. What was put before is only looked at. @returns its address */
export async function keepFile(context: SignedIn, upload: Pick<Upload, 'bytes'>, mediaType = 'application/octet-stream'): Promise<string> {
  const sha256 = createHash('sha256').update(upload.bytes).digest('hex');
  await holdFile(context.tx, sha256);
  const { size } = await context.files.put(upload.bytes);
  await context.tx.insertInto('files').values({ sha256, size, mediaType }).onConflict((conflict) => conflict.doNothing()).execute();
  return sha256;
}

/** A stored file for sending, under the name with which it came. */
export async function keptFile(context: SignedIn, sha256: string, filename: string): Promise<Download> {
  const { mediaType } = await context.tx.selectFrom('files').select('mediaType').where('sha256', '=', sha256).executeTakeFirstOrThrow();
  return { filename, mediaType, bytes: () => context.files.get(sha256) };
}
