import { sql } from 'kysely';
import type { CellMap, CellPlace } from '../../engines/forms/index.ts';
import type { RichText } from '../../engines/rich-text/index.ts';
import type { Tx } from '../../kit/database.ts';
import { aggregate, asFigure, revisionOf, slotColumn, unitsUnder } from './meaning.ts';
import type { Meaning } from './meaning.ts';

interface Unit {
  id: string;
  campaignId: string;
  unitPath: string;
}

export interface CellTotal {
  value: number | null;
  given: number;
}

/**
 * Totals of all cells of a form under a unit: one pass a block of figures.
 * @param only revisions that count, where others may come in meanwhile
 */
export async function totalsOf(tx: Tx, unit: Unit, by: Meaning, cells: CellMap, only?: string[]): Promise<Record<string, CellTotal>> {
  const totals: Record<string, CellTotal> = {};
  const blocks = Map.groupBy(Object.entries(cells), ([, place]) => place.block);
  for (const [block, inBlock] of blocks) {
    const columns = inBlock.map(([, place], index) => sql`${aggregate(place)} as ${sql.raw(`v${index}`)}, count(${slotColumn(place)}) as ${sql.raw(`g${index}`)}`);
    const { rows } = await sql<Record<string, string | number | null>>`
      select ${sql.join(columns)}
      from campaigns_public a
      join submissions_public_figures f on f.campaign_id = a.campaign_id and f.revision_id = ${revisionOf(by)} and f.block = ${block}
      where ${unitsUnder(by, unit)} ${only ? sql`and f.revision_id = any (${only}::uuid[])` : sql``}`.execute(tx);
    inBlock.forEach(([id, place], index) => {
      totals[id] = { value: asFigure(rows[0]?.[`v${index}`] as string | null, place), given: Number(rows[0]?.[`g${index}`] ?? 0) };
    });
  }
  return totals;
}

interface Standing {
  expected: number;
  submitted: number;
  accepted: number;
  late: number;
  inFigures: number;
}

const standing = (by: Meaning) => sql`
  count(*) as expected,
  count(*) filter (where a.state in ('submitted', 'accepted')) as submitted,
  count(*) filter (where a.state = 'accepted') as accepted,
  count(*) filter (where case when a.state in ('submitted', 'accepted') then a.submitted_on else business_today() end > a.due) as late,
  count(${revisionOf(by)}) as in_figures`;

/** How many of the lowest units below are expected, have handed in, are accepted, are late; and whose figures are in. */
export async function standingOf(tx: Tx, unit: Unit, by: Meaning): Promise<Standing> {
  const { rows } = await sql<Standing>`select ${standing(by)} from campaigns_public a where ${unitsUnder(by, unit)}`.execute(tx);
  return rows[0]!;
}

/** The same with the revisions that it counts, at one moment: the next may find one more accepted. */
export async function standingWithRevisions(tx: Tx, unit: Unit, by: Meaning): Promise<{ standing: Standing; revisionIds: string[] }> {
  const { rows } = await sql<Standing & { revisionIds: string[] | null }>`
    select ${standing(by)}, array_agg(${revisionOf(by)} order by ${revisionOf(by)}) filter (where ${revisionOf(by)} is not null) as revision_ids
    from campaigns_public a where ${unitsUnder(by, unit)}`.execute(tx);
  const { revisionIds, ...counted } = rows[0]!;
  return { standing: counted, revisionIds: revisionIds ?? [] };
}

export interface Source {
  assignmentId: string;
  unitId: string;
  unitName: string;
  leaf: boolean;
  value: string | null;
  given: number;
  revisionId: string | null;
}

/** What each unit directly below gives to a figure, by name, `limit + 1` rows. */
export async function sourcesOf(
  tx: Tx, unit: Unit, by: Meaning, place: CellPlace, after: readonly [string, string] | null, limit: number,
): Promise<Source[]> {
  // A lowest unit's own figure is shown even where the cell does not add up.
  const total = by === 'stated' ? sql<string | null>`max(${slotColumn(place)})::text` : sql<string | null>`case when c.leaf then max(${slotColumn(place)})::text else ${aggregate(place)} end`;
  const under = by === 'stated' ? sql`a.assignment_id = c.assignment_id` : sql`a.campaign_id = c.campaign_id and a.leaf and a.unit_path <@ c.unit_path and a.state <> 'exempt'`;
  const { rows } = await sql<Source>`
    select c.assignment_id, c.unit_id, c.unit_name, c.leaf, t.value, t.given,
           case when ${by === 'stated'} or c.leaf then ${by === 'accepted' ? sql.raw('c.accepted_revision_id') : sql.raw('c.latest_revision_id')} end as revision_id
    from campaigns_public c
    cross join lateral (
      select ${total} as value, count(${slotColumn(place)}) as given
      from campaigns_public a
      join submissions_public_figures f on f.campaign_id = a.campaign_id and f.revision_id = ${revisionOf(by)} and f.block = ${place.block}
      where ${under}) t
    where c.campaign_id = ${unit.campaignId} and c.parent_id = ${unit.id} and c.state <> 'exempt'
      ${after ? sql`and (c.unit_name collate "vi-x-icu", c.assignment_id) > (${after[0]}, ${after[1]}::uuid)` : sql``}
    order by c.unit_name collate "vi-x-icu", c.assignment_id
    limit ${limit + 1}`.execute(tx);
  return rows;
}

export interface SectionText {
  assignmentId: string;
  unitId: string;
  unitName: string;
  revisionId: string;
  revisionNumber: number;
  accepted: boolean;
  body: RichText;
}

/** What the units directly below wrote under a section in what they handed in, by name, `limit + 1` rows. */
export async function textsOf(
  tx: Tx, unit: Unit, sectionKey: string, onlyAccepted: boolean, after: readonly [string, string] | null, limit: number,
): Promise<SectionText[]> {
  const { rows } = await sql<SectionText>`
    select a.assignment_id, a.unit_id, a.unit_name, r.revision_id, r.number as revision_number, a.state = 'accepted' as accepted, r.sections -> ${sectionKey} as body
    from campaigns_public a
    join submissions_public r on r.revision_id = ${onlyAccepted ? sql.raw('a.accepted_revision_id') : sql.raw('a.latest_revision_id')}
    where a.campaign_id = ${unit.campaignId} and a.parent_id = ${unit.id}
      and a.state in (${onlyAccepted ? sql`'accepted'` : sql`'submitted', 'accepted'`}) and r.sections ? ${sectionKey}
      ${after ? sql`and (a.unit_name collate "vi-x-icu", a.assignment_id) > (${after[0]}, ${after[1]}::uuid)` : sql``}
    order by a.unit_name collate "vi-x-icu", a.assignment_id
    limit ${limit + 1}`.execute(tx);
  return rows;
}
