import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { manageableRound, owningUnit } from './policy.ts';
import { cardsProblems } from './problems.ts';
import { readCardRound } from './read-rounds.ts';
import type { newRoundSchema, roundChangeSchema } from './schemas.ts';

/**
 * Opens an exchange of cards and takes the members who are due as they stand on a day: all below the unit, those who joined before a day, or
 * those whose card is from before one (the hand-over of an earlier round, or else the holder's first joining).
 * @throws Problem invalid (not_above_unions, round_closes_before_it_opens, due_before_missing, day_in_future), not_found, not_allowed, id_taken
 */
export function openCardRound(context: SignedIn, body: z.output<typeof newRoundSchema>) {
  return createOnce(context, { id: body.id, kind: 'card-round', body }, async () => {
    const today = context.clock.today();
    await owningUnit(context, body.unitId);
    const takenOn = body.takenOn ?? today;
    if (takenOn > today) throw cardsProblems.inFuture('takenOn');
    if (body.to < body.from) throw cardsProblems.closesBeforeItOpens();
    const dueBefore = body.dueRule === 'all' ? null : body.dueBefore;
    if (body.dueRule !== 'all' && dueBefore === null) throw cardsProblems.dueBeforeMissing();
    await context.tx.insertInto('cardRounds').values({
      id: body.id, origin: context.origin, unitId: body.unitId, title: body.title, decisionSymbol: body.decisionSymbol || null, decisionDate: body.decisionDate,
      opens: body.from, closes: body.to, dueRule: body.dueRule, dueBefore, takenOn, openedBy: context.actor.accountId,
    }).execute();
    const { added } = await takeDueCards(context, body.id, takenOn, null);
    await record(context, { fact: 'card-round.opened', unitId: body.unitId, objectKind: 'card-round', objectId: body.id, data: { cards: added } });
    return readCardRound(context, body.id);
  });
}

/** Changes what a round is called, its decision and its days. @throws Problem version_mismatch, invalid, not_found, not_allowed */
export async function changeCardRound(context: SignedIn, id: string, change: z.output<typeof roundChangeSchema>) {
  const { round } = await manageableRound(context, id);
  if (round.version !== change.version) throw problems.stale(await readCardRound(context, id));
  const [opens, closes] = [change.from ?? round.opens, change.to ?? round.closes];
  if (closes < opens) throw cardsProblems.closesBeforeItOpens();
  await context.tx.updateTable('cardRounds').set({
    ...(change.title !== undefined && { title: change.title }), ...(change.decisionSymbol !== undefined && { decisionSymbol: change.decisionSymbol || null }),
    ...(change.decisionDate !== undefined && { decisionDate: change.decisionDate }), opens, closes, version: round.version + 1,
  }).where('id', '=', id).where('version', '=', change.version).execute();
  const fields = Object.keys(change).filter((key) => key !== 'version');
  await record(context, { fact: 'card-round.changed', unitId: round.unitId, objectKind: 'card-round', objectId: id, data: { fields } });
  return readCardRound(context, id);
}

/** Takes back a round that was opened by mistake, as long as nothing came of it. @throws Problem card_round_begun, not_found, not_allowed */
export async function discardCardRound(context: SignedIn, id: string): Promise<void> {
  const { round } = await manageableRound(context, id);
  const { rows } = await sql`select 1 from due_cards where round_id = ${id} and (new_number is not null or state in ('printed', 'handed-over')) limit 1`.execute(context.tx);
  if (rows.length > 0) throw cardsProblems.begun();
  await context.tx.deleteFrom('dueCards').where('roundId', '=', id).execute();
  await context.tx.deleteFrom('cardRounds').where('id', '=', id).execute();
  await record(context, { fact: 'card-round.discarded', unitId: round.unitId, objectKind: 'card-round', objectId: id });
}

/**
 * Brings a round up to date with the register: who joined since comes in by the round's rule, who changed union is with the new one, who left
 * is set aside, and an old number that was corrected is read anew. Cards in hand stay as they are.
 * @throws Problem not_found, not_allowed, id_taken
 */
export function updateCardRound(context: SignedIn, roundId: string, { id }: { id: string }) {
  return createOnce(context, { id, kind: 'card-round-update', body: { roundId } }, async () => {
    const { round } = await manageableRound(context, roundId);
    const today = context.clock.today();
    const leaving = { id: newId(), roundId, unitId: round.unitId, kind: 'set-aside', onDay: today, asideAs: 'left', accountId: context.actor.accountId };
    await context.tx.insertInto('cardSteps').values(leaving).execute();
    const { added, moved, away } = await takeDueCards(context, roundId, today, leaving.id);
    await context.tx.updateTable('cardRounds').set({ takenOn: today, version: round.version + 1 }).where('id', '=', roundId).execute();
    await record(context, { fact: 'card-round.updated', unitId: round.unitId, objectKind: 'card-round', objectId: roundId, data: { added, moved, left: away } });
    return { added, moved, left: away };
  });
}

async function takeDueCards({ tx }: SignedIn, roundId: string, day: string, leavingStep: string | null): Promise<{ added: number; moved: number; away: number }> {
  const { rows } = await sql<{ added: number; moved: number; away: number }>`select * from take_due_cards(${roundId}, ${day}::date, ${leavingStep}::uuid)`.execute(tx);
  return rows[0] ?? { added: 0, moved: 0, away: 0 };
}
