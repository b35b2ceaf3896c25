import { sql } from 'kysely';
import type { z } from 'zod';
import { figuresOf, SLOTS } from '../../engines/forms/index.ts';
import type { CellMap } from '../../engines/forms/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { prepared } from '../../kit/database.ts';
import { insertedOnce, madeBefore } from '../../kit/creation.ts';
import { recordedFrom } from '../../kit/journal.ts';
import { Problem, problems } from '../../kit/problem.ts';
import { handedIn } from '../campaigns/index.ts';
import type { CheckedReport } from './checked-report.ts';
import type { FormRows } from './report.ts';
import type { revisionSummarySchema } from './schemas.ts';

type Summary = z.input<typeof revisionSummarySchema>;

/** What makes a revision: its id is the client's, and the same body again gets the same answer. */
export interface RevisionCreation {
  id: string;
  kind: 'revision' | 'whole-report';
  body: unknown;
}

/** The unit's row of the roster, held by this transaction. */
export interface ReportingUnit {
  id: string;
  unitId: string;
  campaignId: string;
  unitPath: string;
  lastNumber: number;
}

const SLOT_COLUMNS = sql.raw(Array.from({ length: SLOTS }, (_, slot) => `n${slot + 1}`).join(', '));
const SLOT_VALUES = sql.raw(Array.from({ length: SLOTS }, (_, slot) => `(b.figures)[${slot + 1}]`).join(', '));

/**
 * Stores a revision with its figures, the unit's new state, the fact and the answer: one statement, for on the busiest day a thousand come
 * within a second. The caller has asked its policy and holds the unit's row.
 * @param cells places of the figures, by form key
 * @throws Problem id_taken
 */
export async function storeRevision(
  context: SignedIn, creation: RevisionCreation, assignment: ReportingUnit, report: CheckedReport, cells: Record<string, CellMap>,
): Promise<Summary> {
  const { actor, clock, origin, tx } = context;
  const submittedAt = clock.now();
  const answer: Summary = { id: creation.id, assignmentId: assignment.id, number: assignment.lastNumber + 1, submittedAt: submittedAt.toISOString(), submittedBy: actor.name, review: null, reopenings: [] };
  const blocks = blocksOf(cells, report.rows, submittedAt);
  const fact = { fact: 'report.submitted', unitId: assignment.unitId, objectKind: 'assignment', objectId: assignment.id, data: { campaignId: assignment.campaignId, revisionId: creation.id } };
  const { rows } = await sql<{ made: boolean }>`${prepared('store-revision')}
    with made as (${insertedOnce(context, creation, answer)}
    ), revision as (
      insert into revisions (id, origin, assignment_id, campaign_id, unit_path, number, sections, rows, remarks, explanation, submitted_by, submitted_at)
      select id, ${origin}::uuid, ${assignment.id}::uuid, ${assignment.campaignId}::uuid, ${assignment.unitPath}::ltree, ${answer.number}::integer,
             ${JSON.stringify(report.sections)}::jsonb, ${JSON.stringify(report.rows)}::jsonb, ${JSON.stringify(report.remarks)}::jsonb, ${report.explanation},
             ${actor.accountId}::uuid, ${submittedAt}::timestamptz from made
      returning id, campaign_id, unit_path
    ), stored as (
      insert into figures (campaign_id, revision_id, block, unit_path, ${SLOT_COLUMNS})
      select r.campaign_id, r.id, b.block, r.unit_path, ${SLOT_VALUES}
      from revision r cross join (select (x ->> 'block')::integer as block, translate(x ->> 'figures', '[]"', '{}')::bigint[] as figures
                                  from jsonb_array_elements(${JSON.stringify(blocks)}::jsonb) x offset 0) b -- offset 0: read once, not once a slot
    ), moved as (
      ${handedIn(context, assignment.id, submittedAt, sql.raw('revision'))}
    ), told as (${recordedFrom(context, fact, sql.raw('made'))}
    )
    select exists (select 1 from made) as made`.execute(tx);
  return rows[0]!.made ? answer : (await madeBefore<Summary>(context, creation))!;
}

/** The figures of all forms, each block once; a slot that nobody gave is null. */
function blocksOf(cells: Record<string, CellMap>, rows: FormRows, submittedAt: Date): { block: number; figures: (string | null)[] }[] {
  const blocks = new Map<number, (string | null)[]>();
  for (const [formKey, map] of Object.entries(cells)) {
    for (const [block, figures] of figuresOf(map, rows[formKey] ?? {}, submittedAt.getTime())) {
      const standing = blocks.get(block);
      blocks.set(block, figures.map((figure, slot) => figure?.toString() ?? standing?.[slot] ?? null));
    }
  }
  return [...blocks].map(([block, figures]) => ({ block, figures }));
}

/**
 * The answer that this creation got before, where what it asks cannot be done any more because it was done.
 * @throws the problem itself where it was never done
 */
export async function answeredBefore(context: SignedIn, creation: RevisionCreation, problem: unknown): Promise<Summary> {
  const made = problem instanceof Problem ? await madeBefore<Summary>(context, creation) : null;
  if (!made) throw problem;
  return made;
}

/** @throws Problem not_allowed: who owns a campaign has no level above, it freezes and issues instead */
export function refuseOwner(assignment: { depth: number }): void {
  if (assignment.depth === 0) throw problems.notAllowed('reports.submit');
}
