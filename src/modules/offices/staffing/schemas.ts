import { z } from 'zod';
import { pageOf, pageQuery } from '../../../kit/paging.ts';
import { day, id } from '../../../kit/wire.ts';

export const placementSchema = z
  .object({
    id, positionId: id, personName: z.string(), accountId: id.nullable(), personId: id.nullable(),
    inQuota: z.boolean().describe('counts against the staff quota (biên chế)'), from: day, to: day.nullable().describe('last day'), endReason: z.string().nullable(),
  })
  .meta({ id: 'Placement', description: 'Who fills a position, from when to when' });

const positionFields = {
  title: z.string().trim().min(1).max(200), kindKey: z.string().max(80), qualification: z.string().trim().min(1).max(500).nullable().default(null),
  fullTime: z.boolean(), seats: z.number().int().min(1).max(1000).describe('how many people it is meant for'),
};
export const positionSchema = z
  .object({
    id, unitId: id, title: z.string(), kindKey: z.string(), qualification: z.string().nullable(), fullTime: z.boolean(), seats: z.number().int(),
    from: day, to: day.nullable().describe('last day'), holders: z.array(placementSchema).describe('who fills it on the day, by given name'),
  })
  .meta({ id: 'JobPosition', description: 'A job position (vị trí việc làm) of an office' });
export const positionsQuery = z.object({ asOf: day.optional(), ...pageQuery });
export const positionPageSchema = pageOf(positionSchema).extend({ may: z.object({ manage: z.boolean() }) });
export const newPositionSchema = z.object({ id, ...positionFields, from: day, to: day.nullable().default(null) });
export const positionChangeSchema = z.object(positionFields);
export const endingSchema = z.object({ on: day.describe('last day') });

const warningSchema = z.object({
  code: z.enum(['over_filled', 'over_quota']), have: z.number().int(), limit: z.number().int(), unitName: z.string().nullable(), year: z.number().int().nullable(),
}).meta({ id: 'StaffingWarning', description: 'What is more than it should be; it is done all the same' });
export const newPlacementSchema = z.object({
  id, personName: z.string().trim().min(1).max(120), accountId: id.nullable().default(null), personId: id.nullable().default(null), inQuota: z.boolean(), from: day, to: day.nullable().default(null),
});
export const transferSchema = z.object({ id, positionId: id.describe('the position moved to'), from: day });
export const placedPersonSchema = z.object({ placement: placementSchema, warnings: z.array(warningSchema) });
export const placementEndingSchema = endingSchema.extend({ reason: z.string().trim().min(1).max(300) });

const year = z.coerce.number().int().min(1990).max(2199);
export const newQuotaSchema = z.object({
  id, year, granted: z.number().int().min(0).max(100_000), decisionSymbol: z.string().trim().min(1).max(60).nullable().default(null), decisionDate: day.nullable().default(null),
});
const counted = {
  granted: z.number().int().nullable().describe('null where no decision is recorded'), decisionSymbol: z.string().nullable(), decisionDate: day.nullable(),
  used: z.number().int().describe('people within the quota, at the unit and below it'),
  beside: z.number().int().describe('people on contract beside it'),
  vacant: z.number().int().nullable().describe('granted less used; below zero where more are kept than granted'),
  countedOn: day,
};
export const staffingRowSchema = z.object({ unitId: id, unitName: z.string(), typeKey: z.string(), depth: z.number().int(), ...counted }).meta({ id: 'Staffing', description: 'Staff quota of a unit in a year' });
export const staffingQuery = z.object({ year: year.optional().describe('the running year where it is not given'), ...pageQuery });
export const staffingPageSchema = pageOf(staffingRowSchema).extend({ year: z.number().int(), may: z.object({ manage: z.boolean() }) });
export const staffingYearsSchema = z.object({ years: z.array(z.object({ year: z.number().int(), ...counted })) });
