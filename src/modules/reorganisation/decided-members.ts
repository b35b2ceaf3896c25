import { z } from 'zod';
import { id } from '../../kit/wire.ts';

const MOST_UNITS = 5_000;
const MOST_PEOPLE = 5_000;

const elsewhere = z.object({ to: id });

/**
 * What becomes of the members of one unit: all of them, and some people by name otherwise. A union that merges needs none of it: its
 * members go where its work goes on.
 */
export const memberDecisionSchema = z
  .object({
    rest: z.union([z.enum(['end', 'stay']), elsewhere]).describe('end: without a union; stay: only for who a split leaves in the old union'),
    people: z.array(z.object({ personId: id, to: id.nullable().describe('null: without a union') })).max(MOST_PEOPLE).default([]),
  })
  .meta({ id: 'MemberDecision', description: 'Where the members of a unit go when a decision ends or splits it' });

export const memberDecisionsSchema = z
  .record(id, memberDecisionSchema)
  .refine((decisions) => Object.keys(decisions).length <= MOST_UNITS, 'at most five thousand units')
  .describe('by unit');

export type MemberDecision = z.output<typeof memberDecisionSchema>;
export type MemberDecisions = z.output<typeof memberDecisionsSchema>;
