import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { createOnce } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import type { Upload } from '../../kit/route.ts';
import { unitOn } from '../organisation/index.ts';
import { holdFile } from './hold-file.ts';
import { allowIntake } from './policy.ts';
import { unreadableFile } from './problems.ts';
import { readDocument } from './read-documents.ts';
import type { ReadFile } from './read-file.ts';
import type { documentDetailSchema, intakeFields } from './schemas.ts';
import { storeDocument } from './store-document.ts';

export type Fields = z.output<typeof intakeFields>;

/** What makes two uploads the same: a consent not given is no part of it. */
export const bodyOf = ({ convert, ...given }: Fields, filename: string, sha256: string) => ({ ...given, filename, sha256, ...(convert && { convert }) });

/**
 * Takes a document in: stores file, text and reading together.
 * @param read what `reader` made of the upload, beforehand: reading takes its time, and a transaction holds a connection
 * @throws Problem not_allowed, id_taken, and one for each way in which a file cannot be read; then nothing is saved
 */
export async function takeIn(context: SignedIn, given: Fields, upload: Upload, read: Exclude<ReadFile, { ok: 'recognise' }>): Promise<z.input<typeof documentDetailSchema>> {
  const sha256 = createHash('sha256').update(upload.bytes).digest('hex');
  await createOnce(context, { id: given.id, kind: 'document', body: bodyOf(given, upload.filename, sha256) }, async () => {
    const unit = await unitOn(context.tx, given.unitId, context.clock.today());
    if (!unit) throw problems.invalidField('unitId', 'unknown');
    allowIntake(context, unit.path);
    if (!read.ok) throw unreadableFile(read);
    await holdFile(context.tx, sha256);
    const file = await context.files.put(upload.bytes);
    await storeDocument(context, { id: given.id, unit, filename: upload.filename, file, read, pictures: [] });
    return { id: given.id };
  });
  return readDocument(context, given.id);
}
