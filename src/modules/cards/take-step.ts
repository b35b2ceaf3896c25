import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { changeCardNumbers } from '../members/index.ts';
import { workableUnit } from './policy.ts';
import { cardsProblems } from './problems.ts';
import { unitsBelow } from './queries.ts';
import type { stepSchema } from './schemas.ts';

type Step = z.output<typeof stepSchema>;
interface Stepped { cards: number; withoutNumber: number }

/**
 * Moves cards of a unit on, all that can or those named: printed, handed over, or set aside with a reason. With the hand-over the new number
 * stands in the register and the old one is void; a card without a new number stays until it has one. A few statements for any number.
 * @throws Problem invalid (before_round, day_in_future), cards_printed_later, card_number_taken, not_found, not_allowed, id_taken
 */
export function takeCardStep(context: SignedIn, roundId: string, body: Step): Promise<Stepped> {
  return createOnce(context, { id: body.id, kind: 'card-step', body: { roundId, ...body } }, async () => {
    const { round, unit } = await workableUnit(context, roundId, body.unitId);
    if (body.on > context.clock.today()) throw cardsProblems.inFuture('on');
    if (body.on < round.opens) throw cardsProblems.beforeRound();
    await context.tx.insertInto('cardSteps').values({
      id: body.id, roundId, unitId: unit.id, kind: body.kind, onDay: body.on, asideAs: body.kind === 'set-aside' ? body.reason! : null, note: body.note || null, accountId: context.actor.accountId,
    }).execute();
    const meant = sql`d.round_id = ${roundId} and d.unit_id in (${unitsBelow(unit.path, context.clock.today())}) ${body.personIds ? sql`and d.person_id = any (${body.personIds}::uuid[])` : sql``}`;
    const stepped = await carryOut(context, body, unit.path, meant);
    await record(context, { fact: FACTS[body.kind], unitId: unit.id, objectKind: 'card-round', objectId: roundId, data: { cards: stepped.cards, on: body.on } });
    return stepped;
  });
}

const FACTS = { print: 'cards.printed', 'hand-over': 'cards.handed-over', 'set-aside': 'cards.set-aside' } as const;

async function carryOut(context: SignedIn, step: Step, unitPath: string, meant: RawBuilder<unknown>): Promise<Stepped> {
  switch (step.kind) {
    case 'print':
      return { cards: await move(context, sql`state = 'printed', printed_step = ${step.id}`, sql`${meant} and d.state = 'due'`), withoutNumber: 0 };
    case 'set-aside':
      return { cards: await move(context, sql`state = 'set-aside', aside_step = ${step.id}`, sql`${meant} and d.state in ('due', 'printed')`), withoutNumber: 0 };
    case 'hand-over':
      return handOver(context, step, unitPath, meant);
  }
}

async function move({ tx }: SignedIn, to: RawBuilder<unknown>, which: RawBuilder<unknown>): Promise<number> {
  const { numAffectedRows } = await sql`update due_cards d set ${to} where ${which}`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** The old number is the one that the register has at this moment; it is kept with the card, void from that day. */
async function handOver(context: SignedIn, step: Step, unitPath: string, meant: RawBuilder<unknown>): Promise<Stepped> {
  const { tx } = context;
  const { rows: later } = await sql`select 1 from due_cards d join card_steps s on s.id = d.printed_step
    where ${meant} and d.state = 'printed' and d.new_number is not null and s.on_day > ${step.on}::date limit 1`.execute(tx);
  if (later.length > 0) throw cardsProblems.printedLater();
  const { numAffectedRows } = await sql`update due_cards d set state = 'handed-over', handed_step = ${step.id}, old_number = c.card_number
    from members_public_cards c where c.person_id = d.person_id and ${meant} and d.state = 'printed' and d.new_number is not null`.execute(tx);
  await changeCardNumbers(context, unitPath, sql`select person_id, old_number as held, new_number as number from due_cards where handed_step = ${step.id}`);
  const { rows } = await sql<{ cards: number }>`select count(*)::int as cards from due_cards d where ${meant} and d.state = 'printed' and d.new_number is null`.execute(tx);
  return { cards: Number(numAffectedRows ?? 0), withoutNumber: rows[0]!.cards };
}
