import { cellId } from '../../engines/forms/index.ts';
import type { OfficialReport } from '../../engines/official-layout/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { templateFor } from '../campaigns/index.ts';
import type { frozenSnapshot } from '../consolidation/index.ts';
import type { readRevision, SectionTexts } from '../submissions/index.ts';
import { annexesOf, bodyOf } from './report-model.ts';

/** What stands between head and foot of a report. */
export type Contents = Pick<OfficialReport, 'body' | 'annexes'>;

/** The outline with the frozen texts, and each form as an annex that says how many units are in it. */
export async function contentsOfSnapshot(context: SignedIn, snapshot: NonNullable<Awaited<ReturnType<typeof frozenSnapshot>>>): Promise<Contents> {
  const { inFigures, expected } = snapshot.standing;
  const forms = snapshot.forms.map((form) => ({
    definition: form.definition,
    values: Object.fromEntries(Object.entries(form.cells).map(([id, total]) => [id, total.value])),
  }));
  const note = `Số liệu tổng hợp từ ${inFigures}/${expected} đơn vị đã được duyệt báo cáo.`;
  return { body: bodyOf((await templateFor(context.tx, snapshot.assignmentId)).outline, snapshot.sections, forms), annexes: annexesOf(forms, note) };
}

/** The outline with what a unit handed in, and each of its forms as an annex. */
export async function contentsOfRevision(context: SignedIn, revision: Awaited<ReturnType<typeof readRevision>>): Promise<Contents> {
  const texts = Object.fromEntries(Object.entries(revision.sections as SectionTexts).map(([key, body]) => [key, { body, gathered: [] }]));
  const forms = revision.forms.map((definition) => ({
    definition,
    values: Object.fromEntries(Object.entries(revision.rows[definition.key] ?? {}).flatMap(([rowKey, cells]) =>
      Object.entries(cells).map(([columnKey, value]) => [cellId(rowKey, columnKey), value]))),
  }));
  return { body: bodyOf((await templateFor(context.tx, revision.assignmentId)).outline, texts, forms), annexes: annexesOf(forms, null) };
}
