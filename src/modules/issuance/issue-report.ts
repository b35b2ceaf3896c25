import { cellId } from '../../engines/forms/index.ts';
import type { OfficialReport } from '../../engines/official-layout/index.ts';
import { dayOf } from '../../kit/clock.ts';
import type { SignedIn } from '../../kit/context.ts';
import type { Download } from '../../kit/route.ts';
import { templateFor } from '../campaigns/index.ts';
import { proposeHead, wholeSnapshot } from '../consolidation/index.ts';
import { readRevision } from '../submissions/index.ts';
import type { SectionTexts } from '../submissions/index.ts';
import { printer } from './printer.ts';
import { annexesOf, bodyOf, fileName } from './report-model.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Head = Awaited<ReturnType<typeof proposeHead>>;

/** The official report of a frozen consolidation as Word. @throws Problem not_found, not_allowed */
export async function issueSnapshot(context: SignedIn, snapshotId: string): Promise<Download> {
  const snapshot = await wholeSnapshot(context, snapshotId);
  const { inFigures, expected } = snapshot.standing;
  const forms = snapshot.forms.map((form) => ({
    definition: form.definition,
    values: Object.fromEntries(Object.entries(form.cells).map(([id, total]) => [id, total.value])),
  }));
  const note = `Số liệu tổng hợp từ ${inFigures}/${expected} đơn vị đã được duyệt báo cáo.`;
  return print(snapshot.head, bodyOf((await templateFor(context.tx, snapshot.assignmentId)).outline, snapshot.sections, forms), annexesOf(forms, note));
}

/** A unit's submitted report in the official layout as Word. @throws Problem not_found */
export async function issueRevision(context: SignedIn, revisionId: string): Promise<Download> {
  const revision = await readRevision(context, revisionId);
  const head = await proposeHead(context, revision);
  const contents = Object.fromEntries(Object.entries(revision.sections as SectionTexts).map(([key, body]) => [key, { body, gathered: [] }]));
  const forms = revision.forms.map((definition) => ({
    definition,
    values: Object.fromEntries(definition.rows.flatMap((row) =>
      definition.columns.map((column) => [cellId(row.key, column.key), revision.rows[definition.key]?.[row.key]?.[column.key] ?? null]))),
  }));
  const signature = { ...head.signature, authority: 'TM. BAN CHẤP HÀNH', name: '' };
  return print(
    { ...head, signature, date: dayOf(new Date(revision.submittedAt)) },
    bodyOf((await templateFor(context.tx, revision.assignmentId)).outline, contents, forms), annexesOf(forms, null),
  );
}

function print(head: Head, body: OfficialReport['body'], annexes: OfficialReport['annexes']): Download {
  const { parentBody, issuer, number, code, place, date, title, preamble, recipients, signature } = head;
  const report: OfficialReport = {
    profile: 'state', kind: 'BÁO CÁO', parentBody, issuer, number, code, place, date, title, body, annexes, recipients, signature,
    ...(preamble && { preamble }),
  };
  return { filename: fileName(report), mediaType: WORD, bytes: () => printer.run(report) };
}
