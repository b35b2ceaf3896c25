import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { Problem } from '../../kit/problem.ts';
import { viewPerson } from '../members/index.ts';
import { keepsRecord } from './policy.ts';
import { officesWhere, placedAfter, unitRef, withoutSortName } from './queries.ts';
import type { officerRecordSchema } from './schemas.ts';
import { standardHints } from './title-standards.ts';

type OfficerRecord = z.infer<typeof officerRecordSchema>;

/**
 * The record of an officer: offices, qualifications, planning, moves, assessments and courses. Birth and ethnicity come from the register
 * of members, which masks them from above and notes the look from outside the union.
 * @throws Problem not_found for whoever serves, or served last, outside the asker's reach
 */
export async function readOfficerRecord(context: SignedIn, personId: string): Promise<OfficerRecord> {
  const { tx, clock } = context;
  const manage = await keepsRecord(context, personId);
  const own = await tx.selectFrom('officerRecords').selectAll().where('personId', '=', personId).executeTakeFirst();
  const { rows: offices } = await sql<Parameters<typeof withoutSortName>[0]>`
    ${officesWhere(sql`o.person_id = ${personId}::uuid`)} order by upper(o.valid) desc nulls first, lower(o.valid) desc, o.id limit 100`.execute(tx);
  const named = offices[0]!;
  return {
    personId, version: own?.version ?? 0, name: named.name, sex: named.sex, birthYear: named.birthYear, details: await detailsOf(context, personId),
    risenFromWorker: own?.risenFromWorker ?? null, standardsMet: own?.standardsMet ?? null, standardsOf: own?.standardsOf ?? null,
    offices: offices.map(withoutSortName),
    ...(await entriesOf(context, personId)),
    standards: await standardHints(tx, sql`o.person_id = ${personId}::uuid`, clock.today()),
    may: { manage },
  };
}

/** What the register of members lets the asker see; null where it is not open to them. */
async function detailsOf(context: SignedIn, personId: string): Promise<OfficerRecord['details']> {
  try {
    const { birth, ethnicity, masked } = await viewPerson(context, personId);
    return { birth, ethnicity, masked };
  } catch (error) {
    if (error instanceof Problem && error.code === 'not_found') return null;
    throw error;
  }
}

/** Each kind of entry, the newest first, at most a hundred. */
async function entriesOf({ tx }: SignedIn, personId: string): Promise<Pick<OfficerRecord, 'qualifications' | 'plannings' | 'moves' | 'assessments' | 'trainings'>> {
  const qualifications = await sql<OfficerRecord['qualifications'][number]>`
    select q.id, l.kind_key, q.level_key, q.gained_on, q.field from officer_qualifications q join qualification_levels l on l.key = q.level_key join qualification_kinds k on k.key = l.kind_key
    where q.person_id = ${personId}::uuid order by k.position, l.rank desc limit 100`.execute(tx);
  const plannings = await sql<OfficerRecord['plannings'][number]>`
    select p.id, ${unitRef(sql.raw('p.unit_id'))} as unit, p.position_key, p.from_year, p.to_year, p.decision_symbol, p.decision_date
    from officer_plannings p where p.person_id = ${personId}::uuid order by p.from_year desc, p.id limit 100`.execute(tx);
  const moves = await sql<OfficerRecord['moves'][number]>`
    select m.id, m.kind as move, m.effective, m.until, m."from", m."to", m.office_id, case when o.id is not null then json_build_object('unit', ${unitRef(sql.raw('o.unit_id'))}, 'positionKey', o.position_key) end as office,
      m.decision_symbol, m.decision_date
    from officer_moves m left join offices o on o.id = m.office_id where m.person_id = ${personId}::uuid order by m.effective desc, m.id limit 100`.execute(tx);
  const assessments = await sql<OfficerRecord['assessments'][number]>`
    select id, year, level_key, note from officer_assessments where person_id = ${personId}::uuid order by year desc limit 100`.execute(tx);
  const trainings = await sql<OfficerRecord['trainings'][number]>`
    select t.id, t.title, t.kind_key, t.started_on, t.ended_on, t.group_key, t.outcome, t.outcome_on, case when t.outcome is null then ${placedAfter} end as placed_on
    from officer_trainings t where t.person_id = ${personId}::uuid order by t.ended_on desc, t.id limit 100`.execute(tx);
  return { qualifications: qualifications.rows, plannings: plannings.rows, moves: moves.rows, assessments: assessments.rows, trainings: trainings.rows };
}
