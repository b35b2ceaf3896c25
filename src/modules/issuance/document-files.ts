import { kindNamed } from '../../engines/official-layout/index.ts';
import type { OutgoingKind } from '../../engines/official-layout/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import type { Download } from '../../kit/route.ts';
import { frozenSnapshot } from '../consolidation/index.ts';
import { keptFile } from '../intake/index.ts';
import { readRevision } from '../submissions/index.ts';
import { contentsOfRevision, contentsOfSnapshot } from './contents.ts';
import { WORD } from './issue-report.ts';
import { reportOf } from './outgoing.ts';
import { readableOutgoing } from './policy.ts';
import { printer } from './printer.ts';
import { filesOf } from './queries.ts';
import type { OutgoingRow } from './queries.ts';
import { fileName } from './report-model.ts';

/** A document as the layout takes it, with what its source holds. */
export async function modelOf(context: SignedIn, document: OutgoingRow) {
  const contents = document.snapshotId
    ? await contentsOfSnapshot(context, (await frozenSnapshot(context.tx, document.snapshotId))!)
    : await contentsOfRevision(context, await readRevision(context, document.revisionId!));
  return reportOf(document, contents);
}

/**
 * The document as a file: what was sent, before that what was signed, before that how it would look now.
 * @throws Problem not_found also of a document of its own that has no file yet
 */
export async function downloadOutgoing(context: SignedIn, id: string): Promise<Download> {
  const { document } = await readableOutgoing(context, id);
  const files = await filesOf(context.tx, id);
  const kept = standing(document.state, files);
  if (kept) return keptFile(context, kept.fileSha256, kept.filename);
  if (document.source === 'own') throw problems.notFound();
  const report = await modelOf(context, document);
  return { filename: fileName({ ...document, number: null }, kindNamed(document.kind as OutgoingKind).name), mediaType: WORD, bytes: () => printer.run(report) };
}

/** The file that a state stands for. A document that was given back is what it would be now. */
export function standing<File extends { part: string }>(state: string, files: readonly File[]): File | undefined {
  const of = (part: string) => files.find((file) => file.part === part);
  if (state === 'draft' || state === 'checked') return of('upload');
  return state === 'signed' ? of('signed') : of('issued');
}

/** The scan of the signed paper. @throws Problem not_found */
export async function downloadScan(context: SignedIn, id: string): Promise<Download> {
  await readableOutgoing(context, id);
  const scan = (await filesOf(context.tx, id)).find(({ part }) => part === 'scan');
  if (!scan) throw problems.notFound();
  return keptFile(context, scan.fileSha256, scan.filename);
}
