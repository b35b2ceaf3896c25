import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import type { Download, Upload } from '../../kit/route.ts';
import { keepFile, keptFile } from '../intake/index.ts';
import { allowKeepingAct, readAct } from '../organisation/index.ts';
import type { actFilesSchema } from './file-schemas.ts';
import { reorganisationProblems } from './problems.ts';

/** A decision with its annexes; more belongs among the documents. */
const MOST_FILES = 20;
/** What an office sends or scans; nobody here opens it. */
const TAKEN = /\.(pdf|docx?|odt|rtf|xlsx?|png|jpe?g)$/iu;

/** The files kept of an act, by name. @throws Problem not_found */
export async function readActFiles(context: SignedIn, actId: string): Promise<z.input<typeof actFilesSchema>> {
  await readAct(context, actId);
  const items = await context.tx.selectFrom('unitActFiles').select(['sha256', 'filename']).where('actId', '=', actId)
    .orderBy(sql`filename collate "vi-x-icu"`).orderBy('sha256').limit(MOST_FILES).execute();
  return { items };
}

/** Keeps a file of an act (the scan of the decision). The same file again changes nothing. @throws Problem act_file_kind, act_files_full, not_found, not_allowed */
export async function keepActFile(context: SignedIn, actId: string, upload: Upload): Promise<z.input<typeof actFilesSchema>> {
  await allowKeepingAct(context, actId);
  if (!TAKEN.test(upload.filename)) throw reorganisationProblems.actFileKind(upload.filename);
  const { items } = await readActFiles(context, actId);
  if (items.length >= MOST_FILES) throw reorganisationProblems.actFilesFull(MOST_FILES);
  const sha256 = await keepFile(context, upload);
  const { numInsertedOrUpdatedRows: kept } = await context.tx.insertInto('unitActFiles').values({ actId, sha256, filename: upload.filename })
    .onConflict((conflict) => conflict.doNothing()).executeTakeFirstOrThrow();
  if (kept) await record(context, { fact: 'unit.act-file-kept', objectKind: 'unit-act', objectId: actId, data: { sha256 } });
  return readActFiles(context, actId);
}

/** A file kept of an act, for whoever may read the act. @throws Problem not_found */
export async function downloadActFile(context: SignedIn, actId: string, sha256: string): Promise<Download> {
  await readAct(context, actId);
  const file = await context.tx.selectFrom('unitActFiles').select('filename').where('actId', '=', actId).where('sha256', '=', sha256).executeTakeFirst();
  if (!file) throw problems.notFound();
  return keptFile(context, sha256, file.filename);
}
