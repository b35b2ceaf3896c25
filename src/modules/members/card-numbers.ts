import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { allow } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';

/**
 * Gives many people other card numbers in one statement, as an exchange of cards hands them over or takes that back.
 * @param unitPath the unit at or below which all of them are
 * @param given a query of `person_id`, `held` (the number that they must still have, or null) and `number` (the one that they get)
 * @returns how many have it now: fewer than given where someone's number was changed meanwhile
 * @throws Problem not_allowed, card_number_taken
 */
export async function changeCardNumbers(context: SignedIn, unitPath: string, given: RawBuilder<unknown>): Promise<number> {
  allow(context, 'members.manage', unitPath);
  const { numAffectedRows } = await sql`
    update people p set card_number = g.number, version = p.version + 1 from (${given}) g
    where p.id = g.person_id and p.card_number is not distinct from g.held`.execute(context.tx);
  return Number(numAffectedRows ?? 0);
}

/** Whose these whole citizen ids are, among the people of the asker's subtrees: pairs of the digits and the person. */
export async function peopleOfCitizenIds(context: SignedIn, citizenIds: readonly string[]): Promise<Map<string, string>> {
  if (citizenIds.length === 0) return new Map();
  const byDigest = new Map(citizenIds.map((digits) => [context.personalKey.digest(digits).toString('hex'), digits]));
  const { rows } = await sql<{ id: string; digest: string }>`
    select id, encode(citizen_id_digest, 'hex') as digest from people
    where citizen_id_digest = any (select decode(d, 'hex') from unnest(${[...byDigest.keys()]}::text[]) d)`.execute(context.tx);
  return new Map(rows.map(({ id, digest }) => [byDigest.get(digest)!, id]));
}
