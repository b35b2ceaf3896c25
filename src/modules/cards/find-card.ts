import { sql } from 'kysely';
import type { z } from 'zod';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { unitLastOn } from '../organisation/index.ts';
import { seenFrom } from '../members/index.ts';
import { keptNumber } from './number-lines.ts';
import { readablePaths } from './policy.ts';
import { cardsWithSteps, presentCard } from './read-cards.ts';
import type { CardRow } from './read-cards.ts';
import type { knownCardSchema, numberQuery } from './schemas.ts';

/**
 * What is known of a card by its whole number, among the people of one's own subtrees: void since it was exchanged, valid, or not handed over
 * yet. Only rounds are asked; a card that no round knows is in the register alone.
 */
export async function findCard(context: SignedIn, { number }: z.output<typeof numberQuery>): Promise<z.infer<typeof knownCardSchema>> {
  const wanted = keptNumber(number);
  const { rows } = await sql<CardRow & { title: string; roundId: string }>`
    select c.*, r.title from (${cardsWithSteps(sql`select * from due_cards where new_number = ${wanted} or (old_number = ${wanted} and state = 'handed-over')`, context.clock.today())}) c
    join card_rounds r on r.id = c.round_id
    where c.unit_id in (select v.unit_id from organisation_public_current v where v.path <@ any (${`{${readablePaths(context).join(',')}}`}::ltree[]))
    order by r.opens desc, r.id limit 20`.execute(context.tx);
  return {
    items: rows.map((row) => ({
      person: { id: row.personId, name: row.name }, union: { id: row.unitId, name: row.unitName }, number: wanted,
      standing: row.oldNumber === wanted && row.state === 'handed-over' ? 'void' as const : row.state === 'handed-over' ? 'valid' as const : 'coming' as const,
      since: row.handedOn, round: { id: row.roundId, title: row.title },
    })),
  };
}

/** The cards of a member through the rounds, the newest first: which was exchanged for which, and when. @throws Problem not_found */
export async function readMemberCards(context: SignedIn, personId: string) {
  const place = await context.tx.selectFrom('membersPublic').where('personId', '=', personId).select('unitId').orderBy(sql`lower(valid)`, 'desc').limit(1).executeTakeFirst();
  const unit = place && (await unitLastOn(context.tx, place.unitId!, context.clock.today()));
  if (!unit || !holds(context.actor, 'members.read', unit.path)) throw problems.notFound();
  const masked = (await seenFrom(context, unit.path)) === 'above';
  const { rows } = await sql<CardRow & { title: string; roundId: string }>`
    select c.*, r.title from (${cardsWithSteps(sql`select * from due_cards where person_id = ${personId}`, context.clock.today())}) c
    join card_rounds r on r.id = c.round_id order by r.opens desc, r.id limit 20`.execute(context.tx);
  return {
    items: rows.map((row) => {
      const { personId: _person, name: _name, ...card } = presentCard(row, masked);
      return { ...card, round: { id: row.roundId, title: row.title } };
    }),
  };
}
