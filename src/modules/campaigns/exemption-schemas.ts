import { z } from 'zod';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { day, id, search } from '../../kit/wire.ts';

const reason = z.string().trim().min(1).max(1000);
const key = z.string().min(1).max(40);

export const exemptionSchema = z
  .union([z.strictObject({ unitId: id, reason }), z.strictObject({ kindKey: key, reason }), z.strictObject({ typeKey: key, reason })])
  .meta({ id: 'CampaignExemption', description: 'Who is spared before the launch: a unit with all below it, or all of a kind or type, with the reason' });

export const exemptionGrantSchema = z.object({ id, assignmentIds: z.array(id).min(1).max(500), reason });
export const exemptionLiftSchema = z.object({ id, assignmentIds: z.array(id).min(1).max(500) });
export const exemptedSchema = z.object({ units: z.number().int().describe('whom it concerned, those below included') }).meta({ id: 'Exempted' });

export const rosterUnitsQuery = z.object({
  q: search, level: z.coerce.number().int().min(0).max(5).optional().describe('place of the level, from 0 at the top'), exempt: z.stringbool().optional(), ...pageQuery,
});
export const rosterUnitPageSchema = pageOf(z
  .object({
    unitId: id, name: z.string(), typeKey: z.string(), kindKey: z.string().nullable(), aboveName: z.string().nullable(),
    level: z.number().int(), due: day, lockOn: day.nullable(), exemptReason: z.string().nullable(),
  })
  .meta({ id: 'RosterUnit', description: 'A unit that a draft campaign would ask' }));
