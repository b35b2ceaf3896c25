import type { z } from 'zod';
import { createHash } from 'node:crypto';
import { createOnce } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { Problem } from '../../kit/problem.ts';
import type { Upload } from '../../kit/route.ts';
import { keepFile } from '../intake/index.ts';
import type { Import } from './import.ts';
import { allowImport, kindOf } from './policy.ts';
import { countUnderWay } from './queries.ts';
import { readImport } from './follow-import.ts';
import type { importFields } from './schemas.ts';

/** Somebody with more than these under way waits for them first. */
const MOST_UNDER_WAY = 5;

/**
 * Takes a sheet for an import: it is kept under its hash, and read behind the answer. Nothing changes before somebody says so.
 * @throws Problem not_allowed, id_taken, busy
 */
export async function startImport(context: SignedIn, given: z.output<typeof importFields>, upload: Upload): Promise<Import> {
  const sha256 = createHash('sha256').update(upload.bytes).digest('hex');
  const effective = given.effective ?? context.clock.today();
  await createOnce(context, { id: given.id, kind: 'import', body: { ...given, effective, filename: upload.filename, sha256 } }, async () => {
    const unit = await allowImport(context, kindOf(given.kind), given.unitId);
    if (await countUnderWay(context.tx, context.actor.accountId) >= MOST_UNDER_WAY) throw new Problem(503, 'busy');
    await keepFile(context, upload);
    await context.tx.insertInto('imports').values({
      id: given.id, kind: given.kind, unitId: unit.id, unitPath: unit.path, sentBy: context.actor.accountId, fileSha256: sha256, filename: upload.filename, effective,
    }).execute();
    await record(context, { fact: 'import.started', unitId: unit.id, objectKind: 'import', objectId: given.id, data: { kind: given.kind } });
    return { id: given.id };
  });
  return readImport(context, given.id);
}
