import { z } from 'zod';
import { day, id } from '../../kit/wire.ts';

/** Kinds of things that can be found, in the order in which their groups are shown. */
export const kinds = ['unit', 'member', 'officer', 'document', 'campaign'] as const;
export type Kind = (typeof kinds)[number];

export const searchQuery = z.object({
  q: z.string().trim().max(100).describe('words in any order, accents may be left out, the last one may only be begun; from two letters on'),
  kind: z.enum(kinds).optional().describe('only this kind, and more of it'),
});

export const foundSchema = z
  .object({
    id, title: z.string(),
    unitName: z.string().nullable().describe('the unit to which it belongs; of a unit, the one above it; of a member, the union'),
    personId: id.nullable().describe('of an officer: whose record it opens; `id` is the office'),
    positionKey: z.string().nullable().describe('position of an officer'),
    symbol: z.string().nullable().describe('symbol of a document as printed, code of a unit'),
    typeKey: z.string().nullable().describe('type of a unit'),
    documentKind: z.string().nullable(),
    state: z.string().nullable().describe('of a document or a campaign'),
    day: day.nullable().describe('day of a document as printed on it, due of a campaign'),
    ended: day.nullable().describe('last day of a unit that has ended'),
  })
  .meta({ id: 'Found' });

export const searchResultSchema = z
  .object({
    near: z.boolean().describe('nothing has the words as typed; these lie one slip of the finger away'),
    groups: z.array(z.object({ kind: z.enum(kinds), items: z.array(foundSchema), more: z.boolean() })).describe('kinds without anything are left out'),
  })
  .meta({ id: 'SearchResult' });
