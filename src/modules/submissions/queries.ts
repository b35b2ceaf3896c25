import { sql } from 'kysely';
import { isAddedRow } from '../../engines/forms/index.ts';
import type { Tx } from '../../kit/database.ts';
import type { CheckedUnit } from './check-report.ts';

/** Sections of a draft with who changed them last. */
export const draftSections = (tx: Tx, assignmentId: string) =>
  tx.selectFrom('draftSections as d').innerJoin('accessPublicPeople as p', 'p.id', 'd.changedBy')
    .where('d.assignmentId', '=', assignmentId)
    .select(['d.sectionKey', 'd.body', 'd.version', 'd.changedAt', 'p.name as changedBy']).orderBy('d.sectionKey').execute();

export const draftRows = (tx: Tx, assignmentId: string) =>
  tx.selectFrom('draftRows as d').innerJoin('accessPublicPeople as p', 'p.id', 'd.changedBy')
    .where('d.assignmentId', '=', assignmentId)
    .select(['d.formKey', 'd.rowKey', 'd.cells', 'd.version', 'd.changedAt', 'p.name as changedBy']).orderBy('d.formKey').orderBy('d.rowKey').execute();

/** One row of a draft as it stands. */
export const draftRow = (tx: Tx, { id, formKey, rowKey }: { id: string; formKey: string; rowKey: string }) =>
  tx.selectFrom('draftRows as d').innerJoin('accessPublicPeople as p', 'p.id', 'd.changedBy')
    .where('d.assignmentId', '=', id).where('d.formKey', '=', formKey).where('d.rowKey', '=', rowKey)
    .select(['d.formKey', 'd.rowKey', 'd.cells', 'd.version', 'd.changedAt', 'p.name as changedBy']).executeTakeFirst();

/** How many rows of a form a unit has added to its draft. */
export async function countAddedRows(tx: Tx, { id, formKey }: { id: string; formKey: string }): Promise<number> {
  const rows = await tx.selectFrom('draftRows').select('rowKey').where('assignmentId', '=', id).where('formKey', '=', formKey).execute();
  return rows.filter((row) => isAddedRow(row.rowKey)).length;
}

const revisions = (tx: Tx) =>
  tx.selectFrom('revisions as r').innerJoin('accessPublicPeople as p', 'p.id', 'r.submittedBy')
    .select(['r.id', 'r.assignmentId', 'r.campaignId', 'r.unitPath', 'r.number', 'r.submittedAt', 'p.name as submittedBy']);

export const listRevisions = (tx: Tx, assignmentId: string) =>
  revisions(tx).where('r.assignmentId', '=', assignmentId).orderBy('r.number', 'desc').limit(100).execute();

export const lastNumber = async (tx: Tx, assignmentId: string): Promise<number> =>
  (await tx.selectFrom('revisions').select('number').where('assignmentId', '=', assignmentId).orderBy('number', 'desc').limit(1).executeTakeFirst())?.number ?? 0;
/** What the checks of a report need to know of its unit. */
export async function checkedUnit(tx: Tx, unitId: string, day: string): Promise<CheckedUnit> {
  const life = await tx.selectFrom('organisationPublicLives').select('founded').where('id', '=', unitId).executeTakeFirst();
  const type = await sql<{ typeKey: string }>`
    select type_key from organisation_public_current where unit_id = ${unitId}::uuid and lower(valid) <= ${day}::date order by lower(valid) desc limit 1`.execute(tx);
  return { foundedYear: life?.founded ? Number(life.founded.slice(0, 4)) : null, typeKey: type.rows[0]?.typeKey ?? null };
}

export const findRevision = (tx: Tx, id: string) =>
  revisions(tx).select(['r.sections', 'r.rows', 'r.remarks', 'r.explanation']).where('r.id', '=', id).executeTakeFirst();

/** Decisions on some revisions, each with its pinned notes. */
export async function reviewsOf(tx: Tx, revisionIds: string[]) {
  if (revisionIds.length === 0) return [];
  const reviews = await tx.selectFrom('reviews as v').innerJoin('accessPublicPeople as p', 'p.id', 'v.decidedBy')
    .where('v.revisionId', 'in', revisionIds)
    .select(['v.id', 'v.revisionId', 'v.decision', 'v.reason', 'v.decidedAt', 'p.name as decidedBy']).execute();
  const notes = await notesOf(tx, 'reviewId', reviews.map((review) => review.id));
  return reviews.map((review) => ({ ...review, notes: notes.filter((note) => note.of === review.id) }));
}

/** Requests to open accepted revisions again and the answers to them, in their order, each with its pinned notes. */
export async function reopeningsOf(tx: Tx, revisionIds: string[]) {
  if (revisionIds.length === 0) return [];
  const reopenings = await tx.selectFrom('reopenings as o')
    .leftJoin('accessPublicPeople as asker', 'asker.id', 'o.askedBy').leftJoin('accessPublicPeople as decider', 'decider.id', 'o.decidedBy')
    .where('o.revisionId', 'in', revisionIds)
    .select(['o.id', 'o.revisionId', 'o.askReason', 'o.askedAt', 'o.decision', 'o.reason', 'o.decidedAt', 'asker.name as askedBy', 'decider.name as decidedBy'])
    .orderBy('o.revisionId').orderBy('o.number').execute();
  const notes = await notesOf(tx, 'reopeningId', reopenings.map((reopening) => reopening.id));
  return reopenings.map((reopening) => ({ ...reopening, notes: notes.filter((note) => note.of === reopening.id) }));
}

function notesOf(tx: Tx, of: 'reviewId' | 'reopeningId', ids: string[]) {
  if (ids.length === 0) return Promise.resolve([]);
  return tx.selectFrom('reviewNotes').where(of, 'in', ids)
    .select([`${of} as of`, 'sectionKey', 'formKey', 'rowKey', 'columnKey', 'reason']).orderBy('id').execute();
}

/** Which number the next one of a revision has; its assignment is held. */
export async function nextReopening(tx: Tx, revisionId: string): Promise<number> {
  const { last } = await tx.selectFrom('reopenings').where('revisionId', '=', revisionId).select((eb) => eb.fn.max('number').as('last')).executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}
