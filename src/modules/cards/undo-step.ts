import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { changeCardNumbers } from '../members/index.ts';
import { workableUnit } from './policy.ts';
import { cardsProblems } from './problems.ts';
import { unitsBelow } from './queries.ts';
import type { undoSchema } from './schemas.ts';

/**
 * Takes the last step of these cards back, of each its own: a card in hand is printed again and its old number holds, a printed one is due, one
 * that was set aside stands where it stood. New numbers stay with their cards.
 * @throws Problem card_changed_since where the register has another number by now, card_number_taken, not_found, not_allowed, id_taken
 */
export function undoCardStep(context: SignedIn, roundId: string, { id, unitId, personIds }: z.output<typeof undoSchema>) {
  return createOnce(context, { id, kind: 'card-step-undoing', body: { roundId, unitId, personIds } }, async () => {
    const { tx } = context;
    const { unit } = await workableUnit(context, roundId, unitId);
    const { rows: held } = await sql<{ personId: string; state: string }>`
      select d.person_id, d.state from due_cards d where d.round_id = ${roundId} and d.unit_id in (${unitsBelow(unit.path, context.clock.today())}) and d.person_id = any (${personIds}::uuid[]) and d.state <> 'due'
      order by d.person_id for update`.execute(tx);
    const handed = held.filter((card) => card.state === 'handed-over').map((card) => card.personId);
    const other = held.filter((card) => card.state !== 'handed-over').map((card) => card.personId);
    if (other.length > 0) {
      await sql`update due_cards set
        state = case when state = 'set-aside' and printed_step is not null then 'printed' else 'due' end,
        printed_step = case when state = 'set-aside' then printed_step end, aside_step = null
        where round_id = ${roundId} and person_id = any (${other}::uuid[])`.execute(tx);
    }
    if (handed.length > 0) await takeBackFromHand(context, roundId, unit.path, handed);
    await record(context, { fact: 'cards.taken-back', unitId: unit.id, objectKind: 'card-round', objectId: roundId, data: { cards: held.length } });
    return { cards: held.length };
  });
}

async function takeBackFromHand(context: SignedIn, roundId: string, unitPath: string, personIds: string[]): Promise<void> {
  const these = sql`round_id = ${roundId} and person_id = any (${personIds}::uuid[])`;
  const [{ cards }] = (await sql<{ cards: number }>`select count(*)::int as cards from due_cards where ${these}`.execute(context.tx)).rows as [{ cards: number }];
  // The register first: while the card counts as handed over its old number is nobody else's.
  const changed = await changeCardNumbers(context, unitPath, sql`select person_id, new_number as held, old_number as number from due_cards where ${these}`);
  if (changed !== cards) throw cardsProblems.changedSince();
  await sql`update due_cards set state = 'printed', handed_step = null where ${these}`.execute(context.tx);
}
