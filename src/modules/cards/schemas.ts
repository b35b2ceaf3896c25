import { z } from 'zod';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { day, id, search } from '../../kit/wire.ts';

const count = z.number().int();
const unitRef = z.object({ id, name: z.string() });
const purpose = z.string().trim().min(3).max(300).describe('what the list is needed for; kept');
const title = z.string().trim().min(1).max(200);
const symbol = z.string().trim().max(60).nullable();

export const dueRules = ['all', 'joined-before', 'issued-before'] as const;
export const cardStates = ['due', 'printed', 'handed-over', 'set-aside'] as const;
export const asideReasons = ['not-needed', 'left', 'lost'] as const;

const tally = z.object({
  due: count.describe('waits to be printed'), printed: count.describe('printed, not handed over'), handed: count.describe('handed over'),
  aside: count.describe('gets no new card: not needed, left, lost'),
}).meta({ id: 'CardTally' });

export const roundSchema = z
  .object({
    id, version: count, unit: unitRef, title: z.string(), decisionSymbol: z.string().nullable(), decisionDate: day.nullable(), from: day, to: day,
    dueRule: z.enum(dueRules), dueBefore: day.nullable(), takenOn: day.describe('members stand in it as they were on this day'),
    tally: tally.describe('of the cards that the asker may see'), start: unitRef.describe('the highest unit of the round that the asker may read'),
    may: z.object({ manage: z.boolean(), discard: z.boolean() }),
  })
  .meta({ id: 'CardRound', description: 'An exchange of members’ cards' });
export const roundsQuery = z.object({ ...pageQuery });
export const roundPageSchema = pageOf(roundSchema).extend({ openable: z.array(unitRef).describe('units for which the asker may open a round') });
export const newRoundSchema = z.object({
  id, unitId: id.describe('above the unions; due are members below it'), title, decisionSymbol: symbol.default(null), decisionDate: day.nullable().default(null),
  from: day, to: day, dueRule: z.enum(dueRules).default('all'), dueBefore: day.nullable().default(null), takenOn: day.optional().describe('today where left out'),
});
export const roundChangeSchema = z.object({ version: z.number().int().min(0), title, decisionSymbol: symbol, decisionDate: day.nullable(), from: day, to: day })
  .partial().required({ version: true }).describe('only what is given changes');
export const updateSchema = z.object({ id: id.describe('of the step that sets aside who left; made by the client') });
export const updatedSchema = z.object({ added: count, moved: count.describe('are in another union now'), left: count.describe('left, and were set aside') });

export const unitsQuery = z.object({ ...pageQuery, under: id.describe('a unit of the round; the answer has the units right below it') });
export const unitRowSchema = z.object({ unit: unitRef, own: z.boolean().describe('cards of the unit asked for itself'), deeper: z.boolean().describe('there are units with cards below'), tally }).meta({ id: 'CardUnitRow' });
export const unitPageSchema = pageOf(unitRowSchema).extend({ under: unitRef, above: z.array(unitRef).describe('the way from the round’s highest readable unit'), total: tally.describe('of the unit and all below it') }).meta({ id: 'CardUnitPage' });

const stepRef = z.object({ on: day, by: z.string() });
export const cardSchema = z
  .object({
    personId: id, name: z.string(), unit: unitRef, state: z.enum(cardStates), oldNumber: z.string().nullable(), newNumber: z.string().nullable(), numbered: z.boolean().describe('has a new number, masked or not'),
    printed: stepRef.nullable(), handed: stepRef.nullable(), aside: stepRef.extend({ reason: z.enum(asideReasons), note: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'DueCard', description: 'A member’s card in a round' });
export const cardsQuery = z.object({ ...pageQuery, unitId: id.describe('a union'), state: z.enum(cardStates).optional(), q: search });
export const cardPageSchema = pageOf(cardSchema).extend({ masked: z.boolean().describe('numbers are not shown from so high above') }).meta({ id: 'DueCardPage' });

export const stepSchema = z.object({
  id, unitId: id.describe('of whose subtree'), kind: z.enum(['print', 'hand-over', 'set-aside']), on: day,
  personIds: z.array(id).min(1).max(200).optional().describe('these alone; all that can take the step where left out'),
  reason: z.enum(asideReasons).optional().describe('of setting aside'), note: z.string().trim().max(300).nullable().default(null),
}).refine((step) => step.kind !== 'set-aside' || (step.reason !== undefined && step.personIds !== undefined), { path: ['reason'], message: 'cards are set aside by name, with a reason' });
export const steppedSchema = z.object({ cards: count.describe('took the step'), withoutNumber: count.describe('could not be handed over: they have no new number yet') });
export const undoSchema = z.object({ id, unitId: id, personIds: z.array(id).min(1).max(200) });
export const undoneSchema = z.object({ cards: count });

export const numbersSchema = z.object({
  id, unitId: id, text: z.string().max(400_000).describe('a line a card: old card number, citizen id or person’s id; then the new number'),
  mode: z.enum(['all', 'good']).default('all').describe('all: nothing is kept where a line is wrong'),
});
export const lineFaults = ['incomplete', 'not_in_round', 'several', 'number_twice', 'person_twice', 'taken', 'handed_over', 'set_aside', 'too_long'] as const;
export const numberedSchema = z.object({
  given: count, same: count.describe('had this number already'), faulty: count,
  faults: z.array(z.object({ row: count, text: z.string(), reason: z.enum(lineFaults), of: count.nullable().describe('the other row, of a pair') })).describe('the first hundred'),
});

export const exportSchema = z.object({ id, roundId: id, unitId: id, state: z.enum(cardStates).optional(), purpose });

export const numberQuery = z.object({ number: z.string().trim().min(1).max(40) });
export const knownCardSchema = z.object({ items: z.array(z.object({
  person: z.object({ id, name: z.string() }), union: unitRef, number: z.string(), standing: z.enum(['void', 'valid', 'coming']).describe('void: exchanged since; coming: not handed over yet'),
  since: day.nullable(), round: z.object({ id, title: z.string() }),
})) }).meta({ id: 'KnownCards' });
export const memberCardsSchema = z.object({ items: z.array(cardSchema.omit({ personId: true, name: true }).extend({ round: z.object({ id, title: z.string() }) })) }).meta({ id: 'MemberCards' });

