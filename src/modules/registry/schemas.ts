import { z } from 'zod';
import { day, id } from '../../kit/wire.ts';

/** By what the unions below a unit are told apart. */
export const cuts = ['kind', 'type', 'locality', 'field', 'child', 'sector', 'area'] as const;

export const figuresQuery = z.object({
  unitId: id,
  asOf: day.optional(),
  since: day.optional().describe('counts what was founded and ended, joined and left from the day after this one'),
  cut: z.enum(cuts).optional(),
});

const counts = {
  unions: z.number().int().describe('grassroots unions'),
  small: z.number().int().describe('of which below the limit that the rules set on that day'),
  members: z.number().int(),
  women: z.number().int().describe('as far as a register is kept'),
  registered: z.number().int().describe('unions that keep a register of their members; of the others the number stated counts'),
  registeredMembers: z.number().int().describe('members of those unions: what `women` is a part of'),
  unknown: z.number().int().describe('unions of which no number of members is known: no zero'),
};
const workplaceLine = z.object({
  workplaces: z.number().int(), withUnion: z.number().int(), workers: z.number().int().describe('the denominator of density: members / workers'), workersWithUnion: z.number().int(),
  enterprises: z.number().int(), enterprisesWithUnion: z.number().int(), mustHave: z.number().int().describe('enterprises with so many workers that they are to have a union'), mustHaveWithUnion: z.number().int(),
});
export const figureLineSchema = z.object({
  key: z.string().nullable().describe('null: not told apart'), name: z.string().nullable(), ...counts,
  workplaces: workplaceLine.nullable().describe('null: none known there, or not to be read'),
});

const share = z.object({ all: z.number().int(), withUnion: z.number().int() });
const workplacesBeside = z.object({
  workplaces: z.number().int(), withUnion: z.number().int(), withoutUnion: z.number().int(),
  workers: z.number().int().describe('the denominator of density'), workersWithUnion: z.number().int(), uncounted: z.number().int().describe('workplaces whose workers nobody has counted: no zero'),
  enterprises: share, mustHave: share.extend({ from: z.number().int().describe('workers from which on an enterprise is to have a union') }),
});
const yearSchema = z.object({
  year: z.number().int(), founded: z.number().int().describe('grassroots unions founded from the first day of the year until the day'), joined: z.number().int().describe('members admitted in that time'),
  recognised: z.object({ unions: z.number().int(), members: z.number().int() }).describe('of which by campaigns of founding, with the applications they had'),
  plan: z.object({ unions: z.number().int(), members: z.number().int() }).nullable().describe('of the unit, for the whole year'),
});

export const sizeBandSchema = z.object({ from: z.number().int(), to: z.number().int().nullable().describe('not included'), unions: z.number().int(), members: z.number().int() });

export const figuresSchema = z
  .object({
    unitId: id, asOf: day, since: day.nullable(), smallBelow: z.number().int(),
    total: z.object(counts), upperUnits: z.number().int().describe('units between this one and the grassroots'), belowGrassroots: z.number().int(),
    bySize: z.array(sizeBandSchema), lines: z.array(figureLineSchema).describe('by the cut that was asked for, the largest first, at most 500'),
    workplaces: workplacesBeside.nullable().describe('null: none known there, or not to be read'), year: yearSchema.nullable(),
    founded: z.number().int().nullable(), ended: z.number().int().nullable(), merged: z.number().int().nullable().describe('of which ended into another'),
    joined: z.number().int().nullable(), left: z.number().int().nullable(),
  })
  .meta({ id: 'RegistryFigures' });

export const reconciliationQuery = z.object({ unitId: id, from: day, to: day });

const stock = z.object({ unions: z.number().int(), members: z.number().int(), women: z.number().int() });
export const reconciliationSchema = z
  .object({
    unitId: id, from: day, to: day, opening: stock, closing: stock,
    flows: z.array(z.object({ reason: z.string(), members: z.number().int(), women: z.number().int() })).describe('what came and went in units that were inside on that day, by the reasons of the register'),
    crossings: z.array(z.object({
      actId: id.nullable(), title: z.string().nullable(), decisionSymbol: z.string().nullable(), kind: z.string().nullable(), effective: day,
      unionsIn: z.number().int(), unionsOut: z.number().int(), members: z.number().int(), women: z.number().int(),
    })).describe('units that came in or went out, with what they had, by decision; at most 500'),
    more: z.boolean(),
  })
  .meta({ id: 'Reconciliation', description: 'opening + flows + crossings = closing' });
