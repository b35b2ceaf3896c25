import { sql } from 'kysely';
import type { z } from 'zod';
import { addDays } from '../../engines/periods/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { manageableUnit } from './policy.ts';
import { officersProblems } from './problems.ts';
import { ruleValue } from './queries.ts';
import type { newCommitteeSchema } from './schemas.ts';

/**
 * Records a term of a committee (nhiệm kỳ). The one in office ends on the day on which the new one begins, with the offices held in it:
 * whoever is elected again gets a new office. A term of a unit that has ended is over with it.
 * @throws Problem invalid (kindKey, before_founded, unit_ended, ends_before_it_begins), term_between_others where a later term is
 * recorded, term_taken, not_found, not_allowed, id_taken
 */
export async function createCommittee(context: SignedIn, given: z.output<typeof newCommitteeSchema>): Promise<{ id: string }> {
  return createOnce(context, { id: given.id, kind: 'committee', body: given }, async () => {
    const { tx } = context;
    const { id, unitId, kindKey, from, termName, seats, decisionSymbol, decisionDate } = given;
    const unit = await manageableUnit(context, unitId);
    if (from < unit.founded) throw officersProblems.beforeFounding('from', unit.founded);
    if (unit.ended && unit.ended < from) throw officersProblems.unitEnded();
    const kind = await tx.selectFrom('committeeKinds').select('key').where('key', '=', kindKey).executeTakeFirst();
    if (!kind) throw problems.invalidField('kindKey', 'invalid_value');
    const due = given.due ?? (await termEnd(context, from));
    if (due <= from) throw officersProblems.endsBeforeItBegins('due');
    await succeed(context, unitId, kindKey, from);
    await tx.insertInto('committees').values({ id, unitId, kindKey, termName: termName || null, valid: `[${from},${unit.ended ? addDays(unit.ended, 1) : ''})`, due, seats, decisionSymbol: decisionSymbol || null, decisionDate }).execute();
    await record(context, { fact: 'committee.created', unitId, objectKind: 'committee', objectId: id, data: { kind: kindKey, from, due } });
    return { id };
  });
}

/** The day on which a term is over that begins on that day. */
async function termEnd({ tx }: SignedIn, from: string): Promise<string> {
  const years = await ruleValue(tx, 'term-years', from);
  const { rows } = await sql<{ due: string }>`select (${from}::date + make_interval(years => ${years}))::date as due`.execute(tx);
  return rows[0]!.due;
}

/** Ends the term in office and the offices held in it on the day of the new one. */
async function succeed({ tx }: SignedIn, unitId: string, kindKey: string, from: string): Promise<void> {
  const later = await sql`select 1 from committees where unit_id = ${unitId}::uuid and kind_key = ${kindKey} and not isempty(valid) and lower(valid) >= ${from}::date limit 1`.execute(tx);
  if (later.rows.length > 0) throw officersProblems.termBetween();
  const { rows } = await sql<{ id: string }>`
    update committees set valid = daterange(lower(valid), ${from}::date), version = version + 1
    where unit_id = ${unitId}::uuid and kind_key = ${kindKey} and valid @> ${from}::date returning id`.execute(tx);
  for (const { id } of rows) {
    await sql`
      update offices set valid = case when lower(valid) < ${from}::date then daterange(lower(valid), ${from}::date) else 'empty'::daterange end, ended_as = 'term-ended', version = version + 1
      where committee_id = ${id}::uuid and not isempty(valid) and coalesce(upper(valid) > ${from}::date, true)`.execute(tx);
  }
}
