import { sql } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { keptCardNumber, keptCitizenId } from './person.ts';
import { membersProblems } from './problems.ts';

/** Numbers that an account may give in a day without anybody having them: slips of a clerk with a pile of papers, no search. */
const MISSES = 20;
const WINDOW_HOURS = 24;

/** Whose whole number it is: their union today, or the last one with the first day without. */
export interface Known {
  personId: string; name: string; sortName: string; sex: string | null; birthYear: number | null;
  unitId: string | null; leftUnitId: string | null; leftOn: string | null;
}

/**
 * The person whom somebody knows by a whole citizen id or card number, wherever their record is kept. The caller has asked whether the
 * asker may look at all. Each number that nobody has is counted, so that none are tried through.
 * @throws Problem invalid (required, citizen_id_digits, person_not_found), too_many_attempts
 */
export async function personOfNumber(context: SignedIn, given: { citizenId: string | null; cardNumber: string | null }): Promise<Known> {
  const { tx } = context;
  const citizenId = keptCitizenId(given.citizenId);
  const card = keptCardNumber(given.cardNumber);
  if (citizenId === null && card === null) throw problems.invalidField('citizenId', 'required');
  await mayMiss(context);
  const { rows } = await sql<Known>`
    select * from member_known_by(${citizenId === null ? null : context.personalKey.digest(citizenId)}, ${card}, ${context.clock.today()}::date)`.execute(tx);
  if (rows[0]) return rows[0];
  await countMiss(context);
  throw membersProblems.personNotFound(citizenId === null ? 'cardNumber' : 'citizenId');
}

async function mayMiss({ tx, actor }: SignedIn): Promise<void> {
  const row = await tx.selectFrom('numberMisses').where('accountId', '=', actor.accountId)
    .select(['misses', sql<number>`ceil(extract(epoch from window_started_at + make_interval(hours => ${WINDOW_HOURS}) - now()))::int`.as('left')]).executeTakeFirst();
  if (row && row.left > 0 && row.misses >= MISSES) throw membersProblems.tooManyMisses(row.left);
}

/** The window starts anew once it has passed. */
async function countMiss({ tx, actor }: SignedIn): Promise<void> {
  await sql`
    insert into number_misses as n (account_id, misses, window_started_at) values (${actor.accountId}, 1, now())
    on conflict (account_id) do update set
      misses = case when n.window_started_at < now() - make_interval(hours => ${WINDOW_HOURS}) then 1 else n.misses + 1 end,
      window_started_at = case when n.window_started_at < now() - make_interval(hours => ${WINDOW_HOURS}) then now() else n.window_started_at end`.execute(tx);
}
