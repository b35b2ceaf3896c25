import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { createOnce } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import type { Upload } from '../../kit/route.ts';
import { unitOn } from '../organisation/index.ts';
import { allowIntake } from './policy.ts';
import { unreadableFile } from './problems.ts';
import { readDocument } from './read-documents.ts';
import type { ReadFile } from './read-file.ts';
import type { documentDetailSchema, intakeFields } from './schemas.ts';

const MEDIA_TYPES: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', md: 'text/markdown', txt: 'text/plain',
};

/**
 * Takes a document in: stores file, text and reading together.
 * @param read what `reader` made of the upload, beforehand: reading takes its time, and a transaction holds a connection
 * @throws Problem not_allowed, id_taken, and one for each way in which a file cannot be read; then nothing is saved
 */
export async function takeIn(context: SignedIn, given: z.output<typeof intakeFields>, upload: Upload, read: ReadFile): Promise<z.input<typeof documentDetailSchema>> {
  const sha256 = createHash('sha256').update(upload.bytes).digest('hex');
  const body = { ...given, filename: upload.filename, sha256 };
  await createOnce(context, { id: given.id, kind: 'document', body }, async () => {
    const unit = await unitOn(context.tx, given.unitId, context.clock.today());
    if (!unit) throw problems.invalidField('unitId', 'unknown');
    allowIntake(context, unit.path);
    if (!read.ok) throw unreadableFile(read.problem);
    const { directive, text, evidence, diagnostics, extractor } = read.reading;
    const { size } = await context.files.put(upload.bytes);
    const { tx } = context;
    await tx.insertInto('files').values({ sha256, size, mediaType: MEDIA_TYPES[read.format] ?? 'application/octet-stream' })
      .onConflict((conflict) => conflict.doNothing()).execute();
    await tx.insertInto('documents').values({
      id: given.id, origin: context.origin, unitId: unit.id, unitPath: unit.path, fileSha256: sha256, filename: upload.filename, format: read.format,
      content: text, title: directive.title || upload.filename, kind: directive.kind, number: directive.number, code: directive.code,
      issuedOn: directive.date, issuer: directive.issuer, receivedBy: context.actor.accountId,
      receivedAt: context.clock.now(),
    }).execute();
    await tx.insertInto('readings').values({
      id: newId(), documentId: given.id, unitPath: unit.path, extractor, textSha256: createHash('sha256').update(text).digest('hex'),
      directive: JSON.stringify(directive), evidence: JSON.stringify(evidence), diagnostics: JSON.stringify(diagnostics),
    }).execute();
    await record(context, { fact: 'document.received', unitId: unit.id, objectKind: 'document', objectId: given.id, data: { format: read.format } });
    return { id: given.id };
  });
  return readDocument(context, given.id);
}
