import { z } from 'zod';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { day, id, search } from '../../kit/wire.ts';

const name = z.string().trim().min(1).max(300);

export const unitTypeSchema = z
  .object({
    key: z.string(), nameVi: z.string(), nameEn: z.string(), shortVi: z.string(),
    rank: z.number().int().describe('levels from the top; a unit hangs below one of a smaller rank'),
    validFrom: day, validTo: day.nullable(),
  })
  .meta({ id: 'UnitType' });

export const unitKindSchema = z.object({ key: z.string(), nameVi: z.string(), nameEn: z.string() }).meta({ id: 'UnitKind' });

export const fieldOfWorkSchema = z.object({ key: z.string(), nameVi: z.string(), nameEn: z.string() }).meta({ id: 'FieldOfWork' });
export const localitySchema = z.object({ key: z.string(), name: z.string() }).meta({ id: 'LocalityName' });

export const vocabularySchema = z.object({
  types: z.array(unitTypeSchema), kinds: z.array(unitKindSchema),
  fields: z.array(fieldOfWorkSchema).describe('fields of work'), localities: z.array(localitySchema).describe('at most a thousand, by name'),
});

export const unitSchema = z
  .object({
    id, name: z.string(), shortName: z.string(), typeKey: z.string(), kindKey: z.string().nullable(),
    parentId: id.nullable(), place: z.string().nullable(), members: z.number().int().nullable().describe('as stated; where a register is kept, that one counts'),
    unlisted: z.number().int().nullable().describe('members beside those of the register, who came with a union that kept none'),
    code: z.string().nullable(), localityKey: z.string().nullable(), fieldKey: z.string().nullable(), status: z.enum(['active', 'suspended']),
    founded: day, ended: day.nullable(),
    hasChildren: z.boolean().describe('units hang below it, on the same day'),
  })
  .meta({ id: 'Unit', description: 'A unit as it stands on one day' });

export const unitDetailSchema = unitSchema
  .extend({
    asOf: day,
    ancestors: z.array(z.object({ id, name: z.string(), typeKey: z.string() })).describe('from the root down, the unit itself left out'),
    versions: z.array(z.object({ from: day, to: day.nullable(), name: z.string(), typeKey: z.string(), parentName: z.string().nullable() })),
    may: z.object({ manage: z.boolean() }),
  })
  .meta({ id: 'UnitDetail' });

export const unitsQuery = z.object({
  parentId: id.optional().describe('only units directly below'),
  under: id.optional().describe('only units anywhere below'),
  q: search,
  typeKey: z.string().max(40).optional(),
  ended: z.stringbool().optional().describe('true: those that had ended by the day, as they stood on their last one'),
  asOf: day.optional(),
  ...pageQuery,
});
export const unitPageSchema = pageOf(unitSchema);

export const newUnitSchema = z.object({
  id, parentId: id, name, shortName: z.string().trim().min(1).max(120), typeKey: z.string().max(40), kindKey: z.string().max(40).nullable().default(null),
  place: z.string().trim().max(120).nullable().default(null), members: z.number().int().min(0).max(20_000_000).nullable().default(null),
  localityKey: z.string().max(60).nullable().default(null), fieldKey: z.string().max(60).nullable().default(null),
  code: z.string().trim().min(1).max(40).nullable().default(null).describe('the unit’s own code; no two have the same'),
  founded: day,
});

export const unitChangeSchema = z.object({
  id, from: day.describe('first day on which the change holds'),
  name, shortName: z.string().trim().min(1).max(120), kindKey: z.string().max(40).nullable(),
  place: z.string().trim().max(120).nullable(), members: z.number().int().min(0).max(20_000_000).nullable(),
  localityKey: z.string().max(60).nullable().optional(), fieldKey: z.string().max(60).nullable().optional(),
  unlisted: z.number().int().min(0).max(20_000_000).nullable().optional(),
});

export const unitCodeSchema = z.object({ code: z.string().trim().min(1).max(40).nullable().describe('the unit’s own code; no two have the same') });
