import { z } from 'zod';
import { pageOf, pageQuery } from '../../../kit/paging.ts';
import { day, id, search } from '../../../kit/wire.ts';

const name = z.string().trim().min(1).max(200);
const key = z.string().max(80);

export const unitGroupSchema = z
  .object({
    id, groupingKey: z.string(), name: z.string(), closedOn: day.nullable(),
    units: z.number().int().describe('units that stand in it on the day'),
    members: z.number().int().nullable().describe('members told by those units; null where none tells any'),
  })
  .meta({ id: 'UnitGroup', description: 'A group of units beside the tree: a sector, an area' });
export const unitGroupsQuery = z.object({ groupingKey: key.optional(), asOf: day.optional(), ...pageQuery });
export const unitGroupPageSchema = pageOf(unitGroupSchema).extend({ may: z.object({ manage: z.boolean() }) });

export const newUnitGroupSchema = z.object({ id, groupingKey: key, name });
export const unitGroupNameSchema = z.object({ name });
export const madeGroupSchema = z.object({ id, groupingKey: z.string(), name: z.string(), closedOn: day.nullable() });
export const groupClosingSchema = z.object({ on: day.describe('last day of the group') });

/** What units are found by, for looking and for choosing many. */
const unitFilter = {
  q: search, typeKey: key.optional(), kindKey: key.optional(), localityKey: key.optional(), fieldKey: key.optional(),
  group: z.union([id, z.literal('none')]).optional().describe('only units that stand in this group on the day; `none`: in no group of the grouping'),
};
export const groupedUnitsQuery = z.object({ groupingKey: key, asOf: day.optional(), ...unitFilter, ...pageQuery });
export const groupedUnitSchema = z
  .object({
    id, name: z.string(), typeKey: z.string(), kindKey: z.string().nullable(), localityKey: z.string().nullable(), fieldKey: z.string().nullable(),
    members: z.number().int().nullable(), parentName: z.string().nullable(), groupId: id.nullable(), groupName: z.string().nullable(),
  })
  .meta({ id: 'GroupedUnit', description: 'A unit as it stands on one day, with its group in one grouping' });
export const groupedUnitPageSchema = pageOf(groupedUnitSchema);

export const placingSchema = z.object({
  id, from: day.describe('first day on which the units stand in the group'),
  unitIds: z.array(id).min(1).max(500).optional(),
  filter: z.object(unitFilter).optional().describe('in place of ids: every unit below that it finds on that day'),
}).refine((body) => (body.unitIds === undefined) !== (body.filter === undefined), { path: ['unitIds'], message: 'either ids or a filter' });
export const placedSchema = z.object({ placed: z.number().int(), unchanged: z.number().int() });
export const leavingSchema = z.object({ id, from: day.describe('first day on which the units no longer stand in the group'), unitIds: z.array(id).min(1).max(500) });
export const leftSchema = z.object({ left: z.number().int() });
