import { kindNamed } from '../../engines/official-layout/index.ts';
import type { OfficialReport } from '../../engines/official-layout/index.ts';
import { dayOf } from '../../kit/clock.ts';
import type { SignedIn } from '../../kit/context.ts';
import type { Download } from '../../kit/route.ts';
import { proposeHead, wholeSnapshot } from '../consolidation/index.ts';
import { readRevision } from '../submissions/index.ts';
import { contentsOfRevision, contentsOfSnapshot } from './contents.ts';
import type { Contents } from './contents.ts';
import { printer } from './printer.ts';
import { fileName } from './report-model.ts';

export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Head = Awaited<ReturnType<typeof proposeHead>>;

/** The official report of a frozen consolidation as Word. @throws Problem not_found, not_allowed */
export async function issueSnapshot(context: SignedIn, snapshotId: string): Promise<Download> {
  const snapshot = await wholeSnapshot(context, snapshotId);
  return print(snapshot.head, await contentsOfSnapshot(context, snapshot));
}

/** A unit's submitted report in the official layout as Word. @throws Problem not_found */
export async function issueRevision(context: SignedIn, revisionId: string): Promise<Download> {
  const revision = await readRevision(context, revisionId);
  const head = await headOfRevision(context, revision);
  return print(head, await contentsOfRevision(context, revision));
}

/** The head of a report that was handed in, as far as it is known: it was not typed. */
export async function headOfRevision(context: SignedIn, revision: Awaited<ReturnType<typeof readRevision>>): Promise<Head> {
  const head = await proposeHead(context, revision);
  return { ...head, signature: { ...head.signature, authority: 'TM. BAN CHẤP HÀNH', name: '' }, date: dayOf(new Date(revision.submittedAt)) };
}

function print(head: Head, contents: Contents): Download {
  const { parentBody, issuer, number, code, place, date, title, preamble, recipients, signature } = head;
  const report: OfficialReport = {
    profile: 'state', kind: kindNamed('BC').name, parentBody, issuer, number, code, place, date, title, ...contents, recipients, signature,
    ...(preamble && { preamble }),
  };
  return { filename: fileName(report), mediaType: WORD, bytes: () => printer.run(report) };
}
