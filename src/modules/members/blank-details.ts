import { sql } from 'kysely';
import { pathsWith } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { ruleValue } from './queries.ts';

/** In which subtrees the asker blanks, and by which day who is blanked had left every union. */
async function retention({ tx, clock, actor }: SignedIn) {
  const today = clock.today();
  const keptMonths = await ruleValue(tx, 'personal-details-kept-months', today);
  return {
    today, keptMonths, within: sql`${`{${pathsWith(actor, 'accounts.manage').join(',')}}`}::ltree[]`,
    leftBy: sql`(${today}::date - make_interval(months => ${keptMonths}))::date`,
  };
}

/**
 * How many people's details have been kept long enough, and for how many months they are kept: of who left their last union in the
 * asker's subtrees, and is neither a member nor an officer anywhere.
 */
export async function readBlanking(context: SignedIn): Promise<{ people: number; keptMonths: number }> {
  const { keptMonths, within, leftBy } = await retention(context);
  const { rows } = await sql<{ people: number }>`select count(*)::int as people from people_kept_long_enough(${within}, ${leftBy})`.execute(context.tx);
  return { people: rows[0]!.people, keptMonths };
}

/**
 * Blanks the personal details of who left every union and every office longer ago than they are kept (`personal-details-kept-months`):
 * day of birth, citizen id, card, phone, ethnicity, notes of memberships and the reasons of suspensions go; name, year of birth and sex
 * stay, for figures and history are made of them. Only of who left their last union in a subtree where the asker manages accounts.
 */
export function blankDetails(context: SignedIn, { id }: { id: string }): Promise<{ people: number; keptMonths: number }> {
  return createOnce(context, { id, kind: 'people-blanking', body: {} }, async () => {
    const { today, keptMonths, within, leftBy } = await retention(context);
    const { rows } = await sql<{ people: number }>`select blank_people(${within}, ${leftBy}, ${today}::date) as people`.execute(context.tx);
    const { people } = rows[0]!;
    await record(context, { fact: 'people.blanked', objectKind: 'people', objectId: id, data: { people, keptMonths } });
    return { people, keptMonths };
  });
}
