import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { RowFault, SheetValue } from '../../engines/sheet-rows/index.ts';
import type { Database, Tx } from '../../kit/database.ts';
import { unitLabel } from '../organisation/index.ts';
import { UNDER_WAY } from './import.ts';
import type { Candidate, Decision, JudgedRow, KeptRow, Outcome } from './kind.ts';

const imports = (tx: Tx, accountId: string) => tx.selectFrom('imports as i').where('i.sentBy', '=', accountId).selectAll('i')
  .select((eb) => [unitLabel(eb.ref('i.unitId')).as('unitName'), sql<string>`i.sent_at::text`.as('sentKey')]);

export type ImportRecord = Awaited<ReturnType<typeof listImports>>[number];

/** An account's own import by its id; others' are nobody's. */
export const findImport = (tx: Tx, accountId: string, id: string) => imports(tx, accountId).where('i.id', '=', id).executeTakeFirst();

/** One page of an account's imports, newest first; `limit + 1` rows. */
export function listImports(tx: Tx, accountId: string, filter: { kind?: string | undefined; after: readonly [sentAt: string, id: string] | null; limit: number }) {
  let query = imports(tx, accountId).orderBy('i.sentAt', 'desc').orderBy('i.id').limit(filter.limit + 1);
  if (filter.kind) query = query.where('i.kind', '=', filter.kind);
  if (filter.after) {
    const [sentAt, id] = filter.after;
    query = query.where(sql<SqlBool>`(i.sent_at < ${sentAt}::timestamptz or (i.sent_at = ${sentAt}::timestamptz and i.id > ${id}::uuid))`);
  }
  return query.execute();
}

/** Is so much of an account's under way already? */
export async function countUnderWay(tx: Tx, accountId: string): Promise<number> {
  const rows = await tx.selectFrom('imports').select('id').where('sentBy', '=', accountId).where('state', 'in', UNDER_WAY).limit(20).execute();
  return rows.length;
}

export type RowsShown = 'faults' | 'error' | 'new' | 'changed' | 'same' | 'review' | 'left-out' | 'all';

/** One page of an import's rows by their numbers; `limit + 1` rows. */
export function listRows(tx: Tx, importId: string, filter: { show: RowsShown; ended: boolean; after: number; limit: number }) {
  let query = tx.selectFrom('importRows').where('importId', '=', importId).where('number', '>', filter.after)
    .select(['number', 'outcome', 'data', 'plan', 'faults']).orderBy('number').limit(filter.limit + 1);
  // Of an import that has ended also those that nobody decided: before, they wait beside their candidates.
  if (filter.show === 'faults') query = query.where(filter.ended ? sql<SqlBool>`(faults <> '[]' or outcome = 'review')` : sql<SqlBool>`faults <> '[]'`);
  else if (filter.show !== 'all') query = query.where('outcome', '=', filter.show);
  return query.execute();
}

const kept = (row: { number: number; data: unknown; plan: unknown; faults: unknown; decision?: unknown }): KeptRow => ({
  number: row.number, values: row.data as Record<string, SheetValue>, plan: row.plan as KeptRow['plan'], faults: row.faults as RowFault[], decision: (row.decision ?? null) as Decision | null,
});

/** The same without what an earlier look found. */
export async function rowsInShort(tx: Tx, importId: string, after: number, limit: number): Promise<KeptRow[]> {
  const rows = await tx.selectFrom('importRows').where('importId', '=', importId).where('number', '>', after).where('outcome', '!=', 'applied')
    .select(['number', 'data', 'faults']).orderBy('number').limit(limit).execute();
  return rows.map((row) => ({ ...kept({ ...row, plan: null }), faults: (row.faults as unknown as RowFault[]).filter(({ looked }) => !looked) }));
}

/** The next rows by number, those applied already left out; `stood` is what an earlier look found. */
export async function rowsAfter(tx: Tx, importId: string, after: number, limit: number): Promise<(KeptRow & { stood: JudgedRow })[]> {
  const rows = await tx.selectFrom('importRows').where('importId', '=', importId).where('number', '>', after).where('outcome', '!=', 'applied')
    .select(['number', 'data', 'plan', 'faults', 'decision', 'outcome', 'rank', 'candidates']).orderBy('number').limit(limit).execute();
  return rows.map((row) => {
    const one = kept(row);
    const review = reviewOf(row.candidates);
    const stood = { number: row.number, outcome: row.outcome as JudgedRow['outcome'], rank: row.rank, faults: one.faults, plan: one.plan, ...(review && { review }) };
    return { ...one, faults: one.faults.filter(({ looked }) => !looked), stood };
  });
}

/** How a review lies in the table: what happens if the row is none of the candidates, then the candidates. */
const keptReview = ({ candidates, another }: NonNullable<JudgedRow['review']>) => [{ another }, ...candidates];

function reviewOf(kept: unknown): JudgedRow['review'] {
  const [first, ...candidates] = kept as [{ another: Outcome }?, ...Candidate[]];
  return first && { another: first.another, candidates };
}

/** The next rows to apply, lower ranks first. */
export async function rowsToApply(tx: Tx, importId: string, limit: number): Promise<KeptRow[]> {
  const rows = await tx.selectFrom('importRows').where('importId', '=', importId).where('outcome', 'in', ['new', 'changed'])
    .select(['number', 'data', 'plan', 'faults']).orderBy('rank').orderBy('number').limit(limit).execute();
  return rows.map(kept);
}

/** Keeps what a look over the rows found. */
export async function keepJudged(tx: Tx, importId: string, rows: readonly JudgedRow[]): Promise<void> {
  if (rows.length === 0) return;
  const written = rows.map(({ review, ...row }) => ({ ...row, candidates: review ? keptReview(review) : [] }));
  await sql`
    update import_rows r set outcome = j.outcome, rank = j.rank, faults = j.faults, plan = j.plan, candidates = j.candidates
    from jsonb_to_recordset(${JSON.stringify(written)}::jsonb) as j(number integer, outcome text, rank integer, faults jsonb, plan jsonb, candidates jsonb)
    where r.import_id = ${importId}::uuid and r.number = j.number`.execute(tx);
}

/** What became of a row needs no keeping once it is applied; rows with something to read stay, as applied. */
export async function markApplied(tx: Tx, importId: string, rows: readonly KeptRow[]): Promise<void> {
  const [good, noted] = [rows.filter(({ faults }) => faults.length === 0), rows.filter(({ faults }) => faults.length > 0)].map((some) => some.map(({ number }) => number)) as [number[], number[]];
  await sql`delete from import_rows where import_id = ${importId}::uuid and number = any (${good}::int[])`.execute(tx);
  if (noted.length > 0) await sql`update import_rows set outcome = 'applied' where import_id = ${importId}::uuid and number = any (${noted}::int[])`.execute(tx);
}

/** Counts what is applied while the good rows are, each batch in its own transaction. */
export async function addApplied(tx: Tx, importId: string, rows: number): Promise<void> {
  await tx.updateTable('imports').set({ appliedRows: sql<number>`applied_rows + ${rows}` }).where('id', '=', importId).execute();
}

/** The same of rows that nothing was to be done about. */
export async function forgetGoodRows(tx: Tx, importId: string): Promise<void> {
  await tx.deleteFrom('importRows').where('importId', '=', importId).where('outcome', '!=', 'review').where(sql<SqlBool>`faults = '[]'`).execute();
}

/** One page of the rows that a person decides of or has decided, by their numbers; `limit + 1` rows. */
export async function listReviews(tx: Tx, importId: string, filter: { after: number; limit: number }) {
  const rows = await tx.selectFrom('importRows').where('importId', '=', importId).where('number', '>', filter.after).where(sql<SqlBool>`candidates <> '[]'`)
    .select(['number', 'outcome', 'data', 'candidates', 'decision']).orderBy('number').limit(filter.limit + 1).execute();
  return rows.map((row) => ({ number: row.number, outcome: row.outcome as JudgedRow['outcome'], values: row.data as Record<string, SheetValue>, decision: row.decision as Decision | null, review: reviewOf(row.candidates)! }));
}

/** A row with what a person may decide of it, held until the transaction ends. */
export async function lockReview(tx: Tx, importId: string, number: number) {
  const row = await tx.selectFrom('importRows').where('importId', '=', importId).where('number', '=', number).select(['outcome', 'rank', 'candidates']).forUpdate().executeTakeFirst();
  const review = row && reviewOf(row.candidates);
  return review && { outcome: row.outcome as JudgedRow['outcome'], rank: row.rank, review };
}

export async function keepDecision(tx: Tx, importId: string, row: JudgedRow, decision: Decision): Promise<void> {
  await keepJudged(tx, importId, [row]);
  await tx.updateTable('importRows').set({ decision: JSON.stringify(decision) }).where('importId', '=', importId).where('number', '=', row.number).execute();
}

/**
 * Says of every row that still waits that it means none of its candidates, but for those that cannot be anybody else: they have a number of one.
 * @returns how many rows became what
 */
export async function decideRestAsAnother(tx: Tx, importId: string): Promise<{ outcome: Outcome['outcome']; rows: number }[]> {
  const { rows } = await sql<{ outcome: Outcome['outcome']; rows: number }>`
    with decided as (
      update import_rows r set outcome = r.candidates #>> '{0,another,outcome}', faults = r.candidates #> '{0,another,faults}', plan = nullif(r.candidates #> '{0,another,plan}', 'null'),
        decision = jsonb_build_object('what', 'another', 'beside', jsonb_path_query_array(r.candidates, '$[1 to last].id'))
      where r.import_id = ${importId}::uuid and r.outcome = 'review' and r.candidates #>> '{0,another,outcome}' <> 'error' returning r.outcome)
    select outcome, count(*)::int as rows from decided group by outcome`.execute(tx);
  return rows;
}

/** A whole sheet may be decided at once. */
const MOST_DECISIONS = 100_000;

/** What was decided of rows so far, to be put back after the sheet was read anew. */
export async function decisionsOf(tx: Database, importId: string): Promise<{ number: number; decision: unknown }[]> {
  return tx.selectFrom('importRows').where('importId', '=', importId).where(sql<SqlBool>`candidates <> '[]'`).where('decision', 'is not', null).select(['number', 'decision']).limit(MOST_DECISIONS).execute();
}

export async function putDecisionsBack(tx: Database, importId: string, decisions: readonly { number: number; decision: unknown }[]): Promise<void> {
  if (decisions.length === 0) return;
  await sql`update import_rows r set decision = d.decision from jsonb_to_recordset(${JSON.stringify(decisions)}::jsonb) as d(number integer, decision jsonb)
    where r.import_id = ${importId}::uuid and r.number = d.number`.execute(tx);
}
