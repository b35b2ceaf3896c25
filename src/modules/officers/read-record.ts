import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { Problem } from '../../kit/problem.ts';
import { viewPerson } from '../members/index.ts';
import { keepsRecord } from './policy.ts';
import { officesWhere, unitRef, withoutSortName } from './queries.ts';
import type { officerRecordSchema } from './schemas.ts';

type OfficerRecord = z.infer<typeof officerRecordSchema>;

/**
 * The record of an officer: offices, qualifications, planning, moves, assessments and courses. Birth and ethnicity come from the register
 * of members, which masks them from above and notes the look from outside the union.
 * @throws Problem not_found for whoever serves, or served last, outside the asker's reach
 */
export async function readOfficerRecord(context: SignedIn, personId: string): Promise<OfficerRecord> {
  const { tx } = context;
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
    select id, kind as move, effective, until, "from", "to", decision_symbol, decision_date from officer_moves where person_id = ${personId}::uuid order by effective desc, id limit 100`.execute(tx);
  const assessments = await sql<OfficerRecord['assessments'][number]>`
    select id, year, level_key, note from officer_assessments where person_id = ${personId}::uuid order by year desc limit 100`.execute(tx);
  const trainings = await sql<OfficerRecord['trainings'][number]>`
    select id, title, kind_key, started_on, ended_on, group_key, outcome, outcome_on from officer_trainings where person_id = ${personId}::uuid order by ended_on desc, id limit 100`.execute(tx);
  return { qualifications: qualifications.rows, plannings: plannings.rows, moves: moves.rows, assessments: assessments.rows, trainings: trainings.rows };
}
