import { sql } from 'kysely';
import type { z } from 'zod';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { caresFor } from './cares-for.ts';
import { committeesWithSizes } from './committee-sizes.ts';
import { readableUnit } from './policy.ts';
import { officesWhere, ruleValue, withoutSortName } from './queries.ts';
import type { Committee } from './queries.ts';
import { careWhere } from './read-care.ts';
import type { unitCommitteesSchema } from './schemas.ts';
import { standardHints } from './title-standards.ts';

/** Who leads a unit: its committees today with their size against the rule, who serves in which position, and the terms before. @throws Problem not_found */
export async function readCommittees(context: SignedIn, unitId: string): Promise<z.infer<typeof unitCommitteesSchema>> {
  const { tx, clock } = context;
  const unit = await readableUnit(context, unitId);
  // Of a unit that has ended: as it stood on its last day.
  const day = unit.ended && unit.ended < clock.today() ? unit.ended : clock.today();
  const notice = await ruleValue(tx, 'term-notice-days', day);
  const { rows: sized } = await sql<Omit<Committee, 'hint' | 'assessments' | 'meetings'> & { members: number | null; least: number | null; most: number | null; against: Committee['hint']['against'] }>`
    select c.id, c.version, c.unit_id, c.kind_key, c.term_name, lower(c.valid) as from, upper(c.valid) as until, c.due, c.seats, c.decision_symbol, c.decision_date,
      case when upper(c.valid) <= ${clock.today()}::date then 'ended' when c.due <= ${day}::date then 'overdue' when c.due <= ${day}::date + ${notice}::int then 'due-soon' else 'serving' end as due_state,
      s.size, s.women, s.members, s.least, s.most, s.against
    from committees c join committee_kinds k on k.key = c.kind_key join ${committeesWithSizes(unit.path, day, sql`c.unit_id = ${unitId}::uuid`)} s on s.id = c.id
    order by k.position`.execute(tx);
  const { rows: earlier } = await sql<Omit<Committee, 'hint' | 'assessments' | 'meetings'>>`
    select c.id, c.version, c.unit_id, c.kind_key, c.term_name, lower(c.valid) as from, upper(c.valid) as until, c.due, 'ended' as due_state, c.seats, c.decision_symbol, c.decision_date,
      count(distinct o.person_id)::int as size, (count(distinct o.person_id) filter (where o.sex = 'female'))::int as women
    from committees c left join offices o on o.committee_id = c.id and not isempty(o.valid)
    where c.unit_id = ${unitId}::uuid and upper(c.valid) <= ${day}::date group by c.id order by lower(c.valid) desc, c.id limit 20`.execute(tx);
  const { rows: offices } = await sql<Awaited<ReturnType<typeof withoutSortName>> & { sortName: string }>`
    ${officesWhere(sql`o.unit_id = ${unitId}::uuid and coalesce(upper(o.valid) > ${day}::date, true)`)} order by p.rank, o.sort_name collate "vi-x-icu", o.id limit 300`.execute(tx);
  const assessments = await assessmentsOf(context, [...sized, ...earlier].map((committee) => committee.id));
  const meetings = await meetingsOf(context, [...sized, ...earlier].map((committee) => committee.id), day);
  const beside = ({ id }: { id: string }) => ({ assessments: assessments.get(id) ?? [], meetings: meetings.get(id) ?? { held: 0, present: 0, of: 0 } });
  const manage = holds(context.actor, 'officers.manage', unit.path) && !(unit.ended && unit.ended < clock.today());
  return {
    unitId, unitName: unit.name,
    committees: sized.map(({ members, least, most, against, ...committee }) => ({ ...committee, hint: { members, least, most, against }, ...beside(committee) })),
    earlier: earlier.map((committee) => ({ ...committee, hint: { members: null, least: null, most: null, against: null }, ...beside(committee) })),
    offices: offices.map(withoutSortName),
    lookedAfterBy: await careWhere(context, caresFor(sql`${unit.path}::ltree`, day)),
    standards: await standardHints(tx, sql`o.unit_id = ${unitId}::uuid`, day),
    may: { manage, lookAfter: manage && unit.hasChildren },
  };
}

/** Meetings of some committees in the year of a day, or in the last year of a term that had ended by then, and who came. */
async function meetingsOf({ tx }: SignedIn, committeeIds: string[], day: string): Promise<Map<string, Committee['meetings']>> {
  if (committeeIds.length === 0) return new Map();
  const { rows } = await sql<Committee['meetings'] & { committeeId: string }>`
    select c.id as committee_id, count(distinct m.id)::int as held, (count(*) filter (where a.state = 'present'))::int as present, count(a.office_id)::int as of
    from committees c
    cross join lateral (select least(${day}::date, upper(c.valid) - 1) as day) last
    join committee_meetings m on m.committee_id = c.id and m.held_on between date_trunc('year', last.day) and last.day
    left join meeting_attendance a on a.meeting_id = m.id
    where c.id = any (${committeeIds}::uuid[]) group by c.id`.execute(tx);
  return new Map(rows.map(({ committeeId, ...meetings }) => [committeeId, meetings]));
}

/** The yearly assessments of some committees, the newest first; of each the last thirty years. */
async function assessmentsOf({ tx }: SignedIn, committeeIds: string[]): Promise<Map<string, Committee['assessments']>> {
  if (committeeIds.length === 0) return new Map();
  const rows = await tx.selectFrom('committeeAssessments').select(['committeeId', 'year', 'levelKey', 'assessedBy', 'decisionSymbol', 'decisionDate', 'note', 'version'])
    .where('committeeId', 'in', committeeIds).orderBy('year', 'desc').limit(30 * committeeIds.length).execute();
  return new Map([...Map.groupBy(rows, (row) => row.committeeId)].map(([id, own]) => [id, own.map(({ committeeId: _id, ...assessment }) => assessment)]));
}
