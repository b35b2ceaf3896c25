import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import { compareFigures } from '../../engines/revision-compare/index.ts';
import type { FormDefinition } from '../../engines/forms/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { problems } from '../../kit/problem.ts';
import { publishedForms, readableAssignment } from '../campaigns/index.ts';
import { movedKind } from './moved.ts';
import { findRevision } from './queries.ts';
import type { FormRows } from './report.ts';
import type { movedPageSchema, movedQuery } from './schemas.ts';

type Moved = z.input<typeof movedPageSchema>['items'][number];
interface Row { assignmentId: string; unitName: string; kind: Moved['kind']; at: Date; beforeId: string | null; nowId: string | null }

/** Cells of one unit that are told; the rest is counted. */
const CELLS = 30;

/**
 * What has moved below a unit since it handed a revision in: reports accepted since, opened again, handed in anew or exempted, each
 * with its changed figures. Nothing where the revision stands on all that is there now. @throws Problem not_found
 */
export async function readMoved(context: SignedIn, revisionId: string, query: z.output<typeof movedQuery>) {
  const revision = await findRevision(context.tx, revisionId);
  if (!revision) throw problems.notFound();
  const unit = await readableAssignment(context, revision.assignmentId);
  if (unit.leaf) return { items: [], next: null };
  return movedSince(context, unit, sql`select assignment_id, stood_on from revision_basis where revision_id = ${revisionId}::uuid`, query);
}

/**
 * The same since any other moment.
 * @param basis a select of `assignment_id, stood_on`: the accepted revision of each unit below that counted then
 * @param lowest whether it is of the lowest units alone
 */
export async function movedSince(
  context: SignedIn, unit: { id: string; campaignId: string; unitPath: string }, basis: RawBuilder<unknown>, query: z.output<typeof movedQuery>, lowest = false,
): Promise<z.input<typeof movedPageSchema>> {
  const rows = await movedRows(context, unit, basis, readCursor(query.after, ['text', 'id']), query.limit, lowest);
  const shown = page(rows, query.limit, (row) => [row.unitName, row.assignmentId]);
  const contents = await rowsOf(context, shown.items.flatMap(({ beforeId, nowId }) => [beforeId, nowId]));
  const forms = (await publishedForms(context, unit.campaignId)).map((form) => form.definition as unknown as FormDefinition);
  return { ...shown, items: shown.items.map((row) => present(row, forms, contents)) };
}

async function movedRows(
  { tx }: SignedIn, unit: { id: string; campaignId: string; unitPath: string }, basis: RawBuilder<unknown>, after: readonly [string, string] | null, limit: number, lowest: boolean,
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with moved as (
      select d.*, b.stood_on, ${movedKind} as kind
      from campaigns_public d left join (${basis}) b on b.assignment_id = d.assignment_id
      where d.campaign_id = ${unit.campaignId}::uuid and d.unit_path <@ ${unit.unitPath}::ltree and d.assignment_id <> ${unit.id}::uuid ${lowest ? sql`and d.leaf` : sql``}
    ), listed as (
      select m.* from moved m where m.kind is not null
        ${after ? sql`and (m.unit_name collate "vi-x-icu", m.assignment_id) > (${after[0]}, ${after[1]}::uuid)` : sql``}
      order by m.unit_name collate "vi-x-icu", m.assignment_id limit ${limit + 1}
    )
    select m.assignment_id, m.unit_name, m.kind, m.stood_on as before_id,
      case m.kind when 'accepted' then m.accepted_revision_id when 'resubmitted' then m.latest_revision_id end as now_id,
      coalesce(case m.kind
        when 'accepted' then (select v.decided_at from reviews v where v.revision_id = m.accepted_revision_id)
        when 'resubmitted' then (select r.submitted_at from revisions r where r.id = m.latest_revision_id)
        when 'reopened' then (select o.decided_at from reopenings o where o.revision_id = m.stood_on and o.decision = 'reopened') end, c.changed_at) as at
    from listed m join campaigns_public_changes c on c.assignment_id = m.assignment_id
    order by m.unit_name collate "vi-x-icu", m.assignment_id`.execute(tx);
  return rows;
}

async function rowsOf(context: SignedIn, ids: (string | null)[]): Promise<Map<string, FormRows>> {
  const wanted = ids.filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const found = await context.tx.selectFrom('revisions').select(['id', 'rows']).where('id', 'in', wanted).execute();
  return new Map(found.map(({ id, rows }) => [id, rows as unknown as FormRows]));
}

function present({ at, beforeId, nowId, ...row }: Row, forms: FormDefinition[], contents: Map<string, FormRows>): Moved {
  const of = (id: string | null) => (id === null ? {} : contents.get(id) ?? {});
  // Opened again, it still counts as it was.
  const cells = row.kind === 'reopened' ? [] : compareFigures(forms, of(beforeId), of(nowId));
  return { ...row, at: at.toISOString(), beforeRevisionId: beforeId, revisionId: nowId ?? beforeId, cells: cells.slice(0, CELLS), cellCount: cells.length };
}
