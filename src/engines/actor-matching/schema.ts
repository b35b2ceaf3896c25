/** What an actor that a document names can stand for in the organisation. */
import { z } from 'zod';

const unitId = z.uuid();

/** Why something is proposed; the sentence is the reader's language's. */
export const matchReasons = [
  'name', 'short_name', 'name_without_place', 'name_without_accents', 'issuer', 'committee', 'addressed', 'type_name', 'level', 'all_levels', 'units_below',
  'department_of_issuer', 'body_outside', 'body_above', 'person',
] as const;

export const actorMatchSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unit'), unitId }).describe('One unit'),
  z.object({
    kind: z.literal('types'), typeKeys: z.array(z.string().max(40)).min(1).max(20),
    direct: z.boolean().describe('Only those directly below the issuer'),
    condition: z.string().max(300).nullable().describe('What the document restricts them by, in its own words'),
  }).describe('All units of these types below the issuer'),
  z.object({ kind: z.literal('department') }).describe('A department of the issuer, which is no unit of its own'),
  z.object({ kind: z.literal('outside') }).describe('A body outside the organisation'),
]).meta({ id: 'ActorMatch', description: 'What an actor stands for' });

export const actorProposalSchema = z.object({
  match: actorMatchSchema, score: z.number().min(0).max(1), reason: z.enum(matchReasons),
}).meta({ id: 'ActorProposal' });

export type ActorMatch = z.infer<typeof actorMatchSchema>;
export type ActorProposal = z.infer<typeof actorProposalSchema>;
export type MatchReason = (typeof matchReasons)[number];

/** A unit by its names. */
export interface NamedUnit { readonly id: string; readonly name: string; readonly shortName: string; readonly typeKey: string }
/** A unit type with how many units of it stand below the base. */
export interface CountedType { readonly key: string; readonly nameVi: string; readonly shortVi: string; readonly rank: number; readonly all: number; readonly direct: number }
/** What the organisation knows of the actors of one document. */
export interface Vocabulary {
  /** The unit that issued the document; where the issuer is not in the tree, the unit that received it. */
  readonly base: NamedUnit;
  /** True where the issuer stands above the tree: the base is then one of those that it speaks to. */
  readonly issuedAbove: boolean;
  readonly types: readonly CountedType[];
  /** Units whose names may be meant: those above the base, and those below it that share words with an actor. */
  readonly units: readonly NamedUnit[];
}
