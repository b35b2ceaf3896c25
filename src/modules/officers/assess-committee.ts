import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { manageableUnit } from './policy.ts';
import { officersProblems } from './problems.ts';
import { assessmentLevelIn } from './queries.ts';
import type { assessmentParams, committeeAssessmentChangeSchema } from './schemas.ts';

type OfCommittee = z.output<typeof assessmentParams>;

/**
 * Records what a committee was found to be in a year (xếp loại chất lượng hằng năm), or sets that right.
 * @param given `version` null where the year has no assessment yet
 * @throws Problem invalid (day_in_future, outside_term, levelKey), assessed_already, version_mismatch with what stands now, not_found, not_allowed
 */
export async function assessCommittee(context: SignedIn, { id, year }: OfCommittee, given: z.output<typeof committeeAssessmentChangeSchema>): Promise<void> {
  const { tx, clock } = context;
  const { unitId, inTerm } = await assessable(context, { id, year });
  if (year > Number(clock.today().slice(0, 4))) throw officersProblems.inFuture('year');
  if (!inTerm) throw officersProblems.outsideTerm('year');
  if (!(await assessmentLevelIn(tx, given.levelKey, year))) throw problems.invalidField('levelKey', 'invalid_value');
  const { version, levelKey, decisionDate } = given;
  const kept = { levelKey, decisionDate, assessedBy: given.assessedBy || null, decisionSymbol: given.decisionSymbol || null, note: given.note || null };
  if (version === null) await tx.insertInto('committeeAssessments').values({ committeeId: id, unitId, year, ...kept }).execute();
  else {
    const changed = await tx.updateTable('committeeAssessments').set({ ...kept, version: version + 1 }).where('committeeId', '=', id).where('year', '=', year).where('version', '=', version).returning('version').executeTakeFirst();
    if (!changed) throw await staleOrGone(context, { id, year });
  }
  await record(context, { fact: 'committee.assessed', unitId, objectKind: 'committee', objectId: id, data: { year, level: levelKey } });
}

/** Takes back an assessment that was recorded by mistake. @throws Problem not_found, not_allowed */
export async function removeCommitteeAssessment(context: SignedIn, { id, year }: OfCommittee): Promise<void> {
  const { unitId } = await assessable(context, { id, year });
  const removed = await context.tx.deleteFrom('committeeAssessments').where('committeeId', '=', id).where('year', '=', year).returning('year').executeTakeFirst();
  if (!removed) throw problems.notFound();
  await record(context, { fact: 'committee.assessment-removed', unitId, objectKind: 'committee', objectId: id, data: { year } });
}

/** A committee whose assessments the asker may keep, and whether it served on any day of the year. @throws Problem not_found, not_allowed */
async function assessable(context: SignedIn, { id, year }: OfCommittee): Promise<{ unitId: string; inTerm: boolean }> {
  const { rows } = await sql<{ unitId: string; inTerm: boolean }>`
    select unit_id, valid && daterange(make_date(${year}::int, 1, 1), make_date(${year}::int + 1, 1, 1)) as in_term from committees where id = ${id}::uuid and not isempty(valid)`.execute(context.tx);
  if (!rows[0]) throw problems.notFound();
  await manageableUnit(context, rows[0].unitId);
  return rows[0];
}

async function staleOrGone({ tx }: SignedIn, { id, year }: OfCommittee) {
  const now = await tx.selectFrom('committeeAssessments').select(['year', 'levelKey', 'assessedBy', 'decisionSymbol', 'decisionDate', 'note', 'version']).where('committeeId', '=', id).where('year', '=', year).executeTakeFirst();
  return now ? problems.stale(now) : problems.notFound();
}
