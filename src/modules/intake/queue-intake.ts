import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { z } from 'zod';
import { bodyHashOf, madeBefore } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { Problem, problems } from '../../kit/problem.ts';
import { Accepted } from '../../kit/route.ts';
import type { Again, Upload } from '../../kit/route.ts';
import { unitOn } from '../organisation/index.ts';
import { intakeSignals, presentIntake, UNDER_WAY } from './intake.ts';
import type { Intake } from './intake.ts';
import { holdFile } from './hold-file.ts';
import { allowIntake } from './policy.ts';
import { failedIntake } from './problems.ts';
import { countUnderWay, findIntake } from './queries.ts';
import { readDocument } from './read-documents.ts';
import type { documentDetailSchema } from './schemas.ts';
import { bodyOf } from './take-in.ts';
import type { Fields } from './take-in.ts';

type Document = z.input<typeof documentDetailSchema>;

/** A clerk scans a stack; somebody with more than this under way is no clerk. */
const mostUnderWay = 20;

/**
 * Puts a file of pictures where the reader of intakes finds it. The same id and body again get the document, or how far it is; what
 * failed or was cancelled is tried anew.
 * @throws Problem not_allowed, id_taken, busy
 */
export async function queueIntake(context: SignedIn, given: Fields, upload: Upload, pages: number): Promise<Document | Accepted<Intake>> {
  const { tx, actor } = context;
  const sha256 = createHash('sha256').update(upload.bytes).digest('hex');
  const body = bodyOf(given, upload.filename, sha256);
  if (await madeBefore(context, { id: given.id, kind: 'document', body })) return readDocument(context, given.id);
  const unit = await unitOn(tx, given.unitId, context.clock.today());
  if (!unit) throw problems.invalidField('unitId', 'unknown');
  allowIntake(context, unit.path);
  const bodyHash = bodyHashOf(body);
  const standing = await findIntake(tx, actor.accountId, given.id);
  if (standing && (standing.state === 'waiting' || standing.state === 'reading')) return sameIntake(standing, bodyHash);
  if (await countUnderWay(tx, actor.accountId) >= mostUnderWay) throw new Problem(503, 'busy');
  await tx.deleteFrom('intakes').where('id', '=', given.id).where('sentBy', '=', actor.accountId).where('state', 'not in', UNDER_WAY).execute();
  await holdFile(tx, sha256);
  await context.files.put(upload.bytes);
  const row = await tx.insertInto('intakes').values({
    id: given.id, unitId: unit.id, unitPath: unit.path, sentBy: actor.accountId, fileSha256: sha256, filename: upload.filename,
    convert: given.convert ?? null, bodyHash, pages,
  }).onConflict((conflict) => conflict.column('id').doNothing())
    .returning(['id', 'unitId', 'filename', 'state', 'page', 'pages', 'problem', 'sentAt', 'bodyHash']).executeTakeFirst();
  // Whoever sent it at the same moment was first; another's is not to be seen.
  return sameIntake(row ?? await findIntake(tx, actor.accountId, given.id), bodyHash);
}

/** How far the intake is that got the id, where it is this very one. @throws Problem id_taken */
function sameIntake(row: Awaited<ReturnType<typeof findIntake>>, bodyHash: Buffer): Accepted<Intake> {
  if (!row || !bodyHash.equals(row.bodyHash)) throw problems.idTaken();
  return new Accepted(presentIntake(row));
}

/** Most scans of one page are read within this time; who sent one is told its end at once. */
const patience = 6_000;

/** Waits a little for an intake. @throws Problem of one that failed meanwhile: nothing of it is kept */
export async function awaitIntake(accepted: Intake, again: Again): Promise<Document | Accepted<Intake>> {
  intakeSignals.emit('queued');
  const until = Date.now() + patience;
  let intake: Intake = accepted;
  while ((intake.state === 'waiting' || intake.state === 'reading') && Date.now() < until) {
    await pause(200);
    const found = await again(({ tx, actor }) => findIntake(tx, actor.accountId, accepted.id));
    if (!found) throw problems.notFound();
    intake = presentIntake(found);
  }
  if (intake.state === 'done') return again((context) => readDocument(context, intake.id));
  if (intake.state === 'failed') {
    await again(({ tx, actor }) => tx.deleteFrom('intakes').where('id', '=', intake.id).where('sentBy', '=', actor.accountId).execute());
    throw failedIntake(intake);
  }
  return new Accepted(intake);
}
