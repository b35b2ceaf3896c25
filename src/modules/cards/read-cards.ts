import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import { inSubtree } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { problems } from '../../kit/problem.ts';
import { seenFrom } from '../members/index.ts';
import { readableRound, readableUnit } from './policy.ts';
import { nameOn } from './queries.ts';
import type { cardSchema, cardsQuery } from './schemas.ts';

type Card = z.infer<typeof cardSchema>;
export interface CardRow {
  personId: string; name: string; sortName: string; unitId: string; unitName: string; state: Card['state']; oldNumber: string | null; newNumber: string | null;
  printedOn: string | null; printedBy: string | null; handedOn: string | null; handedBy: string | null;
  asideOn: string | null; asideBy: string | null; asideAs: 'not-needed' | 'left' | 'lost' | null; asideNote: string | null;
}

const step = (alias: 'printed' | 'handed' | 'aside') => sql`left join card_steps ${sql.raw(alias)} on ${sql.raw(alias)}.id = d.${sql.raw(`${alias}_step`)}
  left join access_public_people ${sql.raw(alias)}_by on ${sql.raw(alias)}_by.id = ${sql.raw(alias)}.account_id`;

/** Cards with the day and the person of each of their steps. `cards` is a query of due_cards. */
export const cardsWithSteps = (cards: RawBuilder<unknown>, day: string): RawBuilder<unknown> => sql`
  select d.round_id, d.person_id, d.name, d.sort_name, d.unit_id, d.state, d.old_number, d.new_number,
    ${nameOn(sql`d.unit_id`, day)} as unit_name,
    printed.on_day as printed_on, printed_by.name as printed_by, handed.on_day as handed_on, handed_by.name as handed_by,
    aside.on_day as aside_on, aside_by.name as aside_by, aside.aside_as, aside.note as aside_note
  from (${cards}) d ${step('printed')} ${step('handed')} ${step('aside')}`;

/** A card as the wire shows it; from too high above the numbers are masked. */
export function presentCard(row: CardRow, masked: boolean): Card {
  const told = (on: string | null, by: string | null) => (on === null ? null : { on, by: by ?? '' });
  return {
    personId: row.personId, name: row.name, unit: { id: row.unitId, name: row.unitName }, state: row.state,
    oldNumber: masked ? null : row.oldNumber, newNumber: masked ? null : row.newNumber, numbered: row.newNumber !== null,
    printed: told(row.printedOn, row.printedBy), handed: told(row.handedOn, row.handedBy),
    aside: row.asideOn === null ? null : { on: row.asideOn, by: row.asideBy ?? '', reason: row.asideAs!, note: row.asideNote },
  };
}

/**
 * The cards of a union in a round, by given name; a whole number finds the card that has or had it.
 * @throws Problem not_found
 */
export async function readDueCards(context: SignedIn, roundId: string, { unitId, state, q, after, limit }: z.output<typeof cardsQuery>) {
  const { owner } = await readableRound(context, roundId);
  const unit = await readableUnit(context, unitId);
  if (!inSubtree(unit.path, owner.path)) throw problems.notFound();
  const masked = (await seenFrom(context, unit.path)) === 'above';
  const cursor = readCursor(after, ['text', 'id']);
  const number = q && /\d/.test(q) ? q.replace(/\s+/gu, '').toUpperCase() : null;
  const words = q && !number ? q.split(/\s+/).filter(Boolean).slice(0, 6) : [];
  const found = sql`select * from due_cards where unit_id = ${unitId} and round_id = ${roundId}
    ${state ? sql`and state = ${state}` : sql``} ${number ? sql`and (old_number = ${number} or new_number = ${number})` : sql``}
    ${sql.join(words.map((word) => sql`and f_unaccent(name) like f_unaccent(${`%${word.replace(/[\\%_]/g, '\\$&')}%`})`), sql` `)}
    ${cursor ? sql`and (sort_name collate "vi-x-icu", person_id) > (${cursor[0]}, ${cursor[1]}::uuid)` : sql``}
    order by sort_name collate "vi-x-icu", person_id limit ${limit + 1}`;
  const { rows } = await sql<CardRow>`select * from (${cardsWithSteps(found, context.clock.today())}) c order by sort_name collate "vi-x-icu", person_id`.execute(context.tx);
  return { ...page(rows, limit, (row) => [row.sortName, row.personId], (row) => presentCard(row, masked)), masked };
}
