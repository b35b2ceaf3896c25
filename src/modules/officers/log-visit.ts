import { sql } from 'kysely';
import type { z } from 'zod';
import { inSubtree } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { unitOn } from '../organisation/index.ts';
import { nameOfOfficer } from './assign-care.ts';
import { manageableUnit } from './policy.ts';
import { officersProblems } from './problems.ts';
import type { newVisitSchema, solutionSchema } from './schemas.ts';

/**
 * Notes a visit of an upper level to a union: what help was given, what was in the way, whether it was solved.
 * @throws Problem invalid (day_in_future, not_below, not_an_officer_then, nothing_to_solve), not_found, not_allowed, id_taken
 */
export async function logVisit(context: SignedIn, given: z.output<typeof newVisitSchema>): Promise<{ id: string }> {
  return createOnce(context, { id: given.id, kind: 'union-visit', body: given }, async () => {
    const { tx, clock, actor } = context;
    const { id, unitId, byUnitId, personId, visitedOn, kind, help, problem, solvedOn, solution } = given;
    const by = await manageableUnit(context, byUnitId);
    if (visitedOn > clock.today()) throw officersProblems.inFuture('visitedOn');
    const union = await unitOn(tx, unitId, visitedOn);
    if (!union || !inSubtree(union.path, by.path)) throw problems.invalidField('unitId', 'unknown');
    if (union.path === by.path) throw officersProblems.notBelow();
    if (solvedOn !== null && !problem) throw problems.invalidField('problem', 'required');
    if (solvedOn !== null && solvedOn < visitedOn) throw officersProblems.endsBeforeItBegins('solvedOn');
    const name = personId === null ? actor.name : await nameOfOfficer(context, personId, byUnitId, visitedOn);
    await tx.insertInto('unionVisits').values({
      id, unitId, byUnitId, personId, name, visitedOn, kind, help: help || null, problem: problem || null, solvedOn, solution: solution || null, recordedBy: actor.accountId,
    }).execute();
    await record(context, { fact: 'union.visited', unitId, objectKind: 'union-visit', objectId: id, data: { on: visitedOn, problem: Boolean(problem) } });
    return { id };
  });
}

/** Notes that what was in the way of a union is solved. @throws Problem nothing_to_solve, invalid (ends_before_it_begins), not_found, not_allowed */
export async function solveProblem(context: SignedIn, id: string, { on, solution }: z.output<typeof solutionSchema>): Promise<void> {
  const { rows } = await sql<{ unitId: string; byUnitId: string; visitedOn: string; problem: string | null; solvedOn: string | null }>`
    select unit_id, by_unit_id, visited_on, problem, solved_on from union_visits where id = ${id}::uuid for update`.execute(context.tx);
  const visit = rows[0];
  if (!visit) throw problems.notFound();
  await manageableUnit(context, visit.byUnitId);
  if (visit.problem === null || visit.solvedOn !== null) throw officersProblems.nothingToSolve();
  if (on < visit.visitedOn) throw officersProblems.endsBeforeItBegins('on');
  await context.tx.updateTable('unionVisits').set({ solvedOn: on, solution: solution || null }).where('id', '=', id).execute();
  await record(context, { fact: 'union.problem-solved', unitId: visit.unitId, objectKind: 'union-visit', objectId: id, data: { on } });
}
