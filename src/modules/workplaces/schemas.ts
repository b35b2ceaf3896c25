import { z } from 'zod';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { day, id, instant, search, version } from '../../kit/wire.ts';

const key = z.string().max(60);
const name = z.string().trim().min(1).max(300);
const people = z.number().int().min(0).max(20_000_000);
export const statusSchema = z.enum(['working', 'suspended', 'closed']);

const word = z.object({ key: z.string(), nameVi: z.string(), nameEn: z.string() });
export const workplaceVocabularySchema = z.object({
  ownerships: z.array(word), fields: z.array(word), unionTypeKeys: z.array(z.string()).describe('types of unit that cover workplaces'),
  localities: z.array(z.object({ key: z.string(), name: z.string(), withinKey: z.string().nullable() })),
  mustHaveUnionFrom: z.number().int().describe('workers from which an enterprise is to have a union, as of the business day'),
  foundingMinimum: z.number().int().describe('applications that a grassroots union needs'),
  guildFoundingMinimum: z.number().int().describe('applications that a grassroots guild needs'),
});

const unitName = z.object({ id, name: z.string() });

export const workplaceSchema = z
  .object({
    id, code: z.string().nullable(), name: z.string(), kindKey: z.string(), ownershipKey: z.string().nullable(), fieldKey: z.string().nullable(),
    localityKey: z.string().nullable(), locality: z.string().nullable(), address: z.string().nullable(), status: statusSchema,
    unit: unitName.describe('the unit that looks after it'),
    union: unitName.nullable().describe('the union that covers it; after a merger the one in which its work goes on'),
    workers: z.number().int().nullable(), women: z.number().int().nullable(), countedOn: day.nullable(),
    founding: z.object({ id, state: z.enum(['open', 'stopped', 'recognised']), step: z.string() }).nullable().describe('the founding that is under way or stopped'),
  })
  .meta({ id: 'Workplace', description: 'An employer or public office as it stands on one day' });

export const workplacesQuery = z.object({
  unitId: id.optional().describe('only those that this unit, or one below it, looks after or covers'),
  q: search,
  union: z.enum(['with', 'without']).optional(),
  minWorkers: z.coerce.number().int().min(0).max(1_000_000).optional(),
  kindKey: key.optional(), localityKey: key.optional(),
  status: statusSchema.optional().describe('closed ones are left out unless asked for'),
  asOf: day.optional(),
  ...pageQuery,
});
export const workplacePageSchema = pageOf(workplaceSchema);

export const foundingEntrySchema = z.object({
  id, kind: z.enum(['contact', 'group', 'applications', 'method', 'meeting', 'recognition', 'stop', 'resume']), on: day,
  applications: z.number().int().nullable(), method: z.enum(['bottom-up', 'traditional']).nullable(), note: z.string().nullable(),
  recordedBy: z.string().nullable(), recordedAt: instant,
});

export const foundingSchema = z
  .object({
    id, workplaceId: id, workplaceName: z.string(), unitName: z.string(), workers: z.number().int().nullable(),
    typeKey: z.string(), state: z.enum(['open', 'stopped', 'recognised']),
    step: z.enum(['contact', 'group', 'applications', 'method', 'meeting', 'recognition']).describe('the last step that was done'),
    movedOn: day, method: z.enum(['bottom-up', 'traditional']).nullable(), applications: z.number().int(), minimum: z.number().int(),
    next: z.enum(['group', 'applications', 'method', 'meeting', 'recognition']).nullable().describe('the step to be done next'),
    union: unitName.nullable(), decisionSymbol: z.string().nullable(), decisionDate: day.nullable(), recognisedOn: day.nullable(),
  })
  .meta({ id: 'Founding' });
export const foundingDetailSchema = foundingSchema.extend({ entries: z.array(foundingEntrySchema) }).meta({ id: 'FoundingDetail' });

export const workplaceDetailSchema = workplaceSchema
  .extend({
    asOf: day,
    versions: z.array(z.object({ from: day, to: day.nullable(), name: z.string(), kindKey: z.string(), status: statusSchema })),
    counts: z.array(z.object({ on: day, workers: z.number().int(), women: z.number().int().nullable() })).describe('newest first, at most 60'),
    unions: z.array(z.object({ id, unionId: id, name: z.string(), from: day, to: day.nullable(), reason: z.string().nullable() })),
    caretakers: z.array(z.object({ unitId: id, name: z.string(), from: day, to: day.nullable() })),
    foundings: z.array(foundingDetailSchema),
    may: z.object({ manage: z.boolean() }),
  })
  .meta({ id: 'WorkplaceDetail' });

const facts = {
  name, kindKey: key, ownershipKey: key.nullable().default(null), fieldKey: key.nullable().default(null),
  localityKey: key.nullable().default(null), address: z.string().trim().max(300).nullable().default(null),
};
const code = z.string().trim().min(1).max(40).nullable().default(null).describe('tax or registration code');
const counted = z.object({ on: day, workers: people, women: people.nullable().default(null) });

export const newWorkplaceSchema = z.object({
  id, unitId: id.describe('the upper-level union or province that looks after it'), code, from: day.describe('first day on which it is known'), ...facts,
  count: counted.nullable().default(null),
});
export const workplaceChangeSchema = z.object({ id, from: day, unitId: id, code, status: statusSchema, ...facts });
export const workersCountSchema = counted.extend({ id });
export const coveringSchema = z.object({ id, unionId: id, from: day });
export const coveringEndSchema = z.object({ id, on: day.describe('last day of it'), reason: z.string().trim().min(1).max(1000) });

const share = z.object({ all: z.number().int(), withUnion: z.number().int() });
const group = z.object({ workplaces: z.number().int(), withUnion: z.number().int(), workers: z.number().int(), workersWithUnion: z.number().int() });
export const figuresSchema = z
  .object({
    asOf: day,
    workplaces: z.number().int(), withUnion: z.number().int(), withoutUnion: z.number().int(),
    workers: z.number().int(), women: z.number().int(), workersWithUnion: z.number().int(),
    uncounted: z.number().int().describe('workplaces whose workers nobody counted: they are missing from the workers'),
    enterprises: share, mustHave: share.extend({ from: z.number().int() }).describe('enterprises with that many workers or more'),
    byKind: z.array(group.extend({ kindKey: z.string() })),
    byLocality: z.array(group.extend({ localityKey: z.string().nullable(), locality: z.string().nullable() })).describe('those with most workers first, at most 300'),
  })
  .meta({ id: 'WorkplaceFigures', description: 'Working workplaces of a subtree as of a day; shares are given as numerator and denominator' });
export const figuresQuery = z.object({ unitId: id, asOf: day.optional() });

const note = z.string().trim().max(1000).nullable().default(null);
export const newFoundingSchema = z.object({ id, typeKey: key.default('grassroots'), on: day.describe('day of the first contact'), note });
export const newEntrySchema = z.discriminatedUnion('kind', [
  z.object({ id, kind: z.literal('group'), on: day, note }),
  z.object({ id, kind: z.literal('applications'), on: day, applications: z.number().int().min(1).max(1_000_000), note }),
  z.object({ id, kind: z.literal('method'), on: day, method: z.enum(['bottom-up', 'traditional']), note }),
  z.object({ id, kind: z.literal('meeting'), on: day, note }),
  z.object({ id, kind: z.literal('stop'), on: day, note: z.string().trim().min(1).max(1000).describe('why') }),
  z.object({ id, kind: z.literal('resume'), on: day, note }),
]);
export const recognitionSchema = z.object({
  id, unionId: id.describe('made by the client: the id of the new unit'), on: day.describe('first day of the union'),
  decisionSymbol: z.string().trim().min(1).max(100), decisionDate: day,
  parentId: id, name, shortName: z.string().trim().min(1).max(120), note,
});

export const foundingsQuery = z.object({
  unitId: id.optional(), state: z.enum(['open', 'stopped', 'recognised']).optional(),
  step: z.enum(['contact', 'group', 'applications', 'method', 'meeting', 'recognition']).optional(), q: search, ...pageQuery,
});
export const foundingPageSchema = pageOf(foundingSchema);
export const entryParams = z.object({ id, entryId: id });

const planned = z.object({ unions: z.number().int(), members: z.number().int() });
export const foundingYearSchema = z
  .object({
    year: z.number().int(),
    rows: z.array(z.object({
      unit: unitName, own: z.boolean().describe('the unit asked for, everything below it included'),
      plan: planned.extend({ version: z.number().int() }).nullable(),
      actual: planned.describe('unions recognised in the year, and the applications they were founded with'),
      underWay: z.number().int(), mayPlan: z.boolean(),
    })),
  })
  .meta({ id: 'FoundingYear' });
export const foundingYearQuery = z.object({ unitId: id, year: z.coerce.number().int().min(1990).max(2199) });
export const planParams = z.object({ unitId: id, year: z.coerce.number().int().min(1990).max(2199) });
export const planSchema = z.object({ version: version.describe('0 where there is no plan yet'), unions: z.number().int().min(0).max(100_000), members: people });
