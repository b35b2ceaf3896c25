import { z } from 'zod';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { day, id, idParams, instant, search } from '../../kit/wire.ts';
import { namedActSchema } from '../organisation/index.ts';

const name = z.string().trim().min(1).max(120);
const words = z.string().trim().max(500);
const purpose = z.string().trim().min(3).max(300).describe('what the details are needed for; kept');
const count = z.number().int();
export const sex = z.enum(['female', 'male']);
const unionRef = z.object({ id, name: z.string() });

const reason = z.object({ key: z.string(), direction: z.enum(['in', 'out']), nameVi: z.string(), nameEn: z.string(), chosen: z.boolean().describe('a person may give it') });
export const vocabularySchema = z.object({ reasons: z.array(reason), suspensionMostMonths: count, minimumAge: count }).meta({ id: 'MemberVocabulary' });

export const standings = ['member', 'suspended', 'left'] as const;
export const memberSchema = z
  .object({ id: id.describe('the person'), name: z.string(), sex: sex.nullable(), birthYear: count.nullable(), union: unionRef, since: day, until: day.nullable(), leftAs: z.string().nullable(), suspendedUntil: day.nullable() })
  .meta({ id: 'Member', description: 'A member as a list shows them' });
export const membersQuery = z.object({
  ...pageQuery, q: search.describe('words of a name without accents, or a whole card number or citizen id'), unitId: id.optional().describe('a union or any unit above'),
  sex: sex.optional(), standing: z.enum(standings).default('member'), asOf: day.optional(),
});
export const memberPageSchema = pageOf(memberSchema).extend({ near: z.boolean().describe('nobody has exactly this name; these are spelled nearly so') }).meta({ id: 'MemberPage' });

const details = {
  name, birth: day.nullable().default(null), birthYear: z.number().int().min(1900).max(2199).nullable().default(null), sex: sex.nullable().default(null),
  ethnicity: z.string().trim().max(60).nullable().default(null), citizenId: z.string().trim().max(20).nullable().default(null),
  cardNumber: z.string().trim().max(30).nullable().default(null), phone: z.string().trim().max(20).nullable().default(null),
};
export const newMemberSchema = z.object({
  id: id.describe('of the person, made by the client'), unitId: id, ...details, joinedOn: day, joinedAs: z.string().max(60).default('admitted'),
  groupId: id.nullable().default(null), note: words.nullable().default(null),
});
export const newNamesakeSchema = z.object({ unitId: id.describe('the union that they would join'), name, sex: sex.nullable().default(null), birth: day.nullable().default(null), birthYear: z.number().int().min(1900).max(2199).nullable().default(null) });
export const namesakesSchema = z.object({
  items: z.array(z.object({
    id: id.describe('the person'), name: z.string(), birthYear: count.nullable(), sex: sex.nullable(), union: unionRef, since: day.nullable().describe('null: never a member'), until: day.nullable(),
    reasons: z.array(z.string()).describe('what speaks for and against it'),
  })).describe('at most five, the likeliest first'),
}).meta({ id: 'Namesakes' });
export const personChangeSchema = z
  .object({
    version: z.number().int().min(0), name, birth: day.nullable(), birthYear: z.number().int().min(1900).max(2199).nullable(), sex: sex.nullable(),
    ethnicity: z.string().trim().max(60).nullable(), citizenId: z.string().trim().max(20).nullable(), cardNumber: z.string().trim().max(30).nullable(), phone: z.string().trim().max(20).nullable(),
  })
  .partial().required({ version: true }).describe('only what is given changes');

export const personSchema = z
  .object({
    id, version: count, name: z.string(), sex: sex.nullable(), ethnicity: z.string().nullable(), birthYear: count.nullable(),
    birth: day.nullable(), citizenId: z.string().nullable(), cardNumber: z.string().nullable(), phone: z.string().nullable(),
    kept: z.array(z.enum(['ethnicity', 'birth', 'citizenId', 'cardNumber', 'phone'])).describe('what the record holds; such a detail that is null is masked'),
    masked: z.boolean(), seen: z.enum(['own', 'upper', 'above']).describe('from where the asker looks'), blankedOn: day.nullable(),
    union: unionRef, standing: z.enum([...standings, 'none']).describe('none: an officer, say, who is no member'), since: day.nullable(), until: day.nullable(), group: unionRef.nullable(),
    suspension: z.object({ id, since: day, until: day, reason: z.string().nullable() }).nullable(),
    openTransfer: z.object({ id, to: unionRef, effective: day }).nullable(),
    memberships: z.array(z.object({ id, union: unionRef, since: day, until: day.nullable(), joinedAs: z.string(), leftAs: z.string().nullable(), note: z.string().nullable().describe('null also where it is masked') })),
    groups: z.array(z.object({ id, group: unionRef, since: day, until: day.nullable() })),
    suspensions: z.array(z.object({ id, since: day, until: day, reason: z.string().nullable().describe('null where it is masked or was blanked') })),
    may: z.object({ manage: z.boolean(), readmitFrom: day.nullable() }),
  })
  .meta({ id: 'Person', description: 'A record with its history; every look from outside the union is noted' });
export const showingSchema = z.object({ id, purpose });

export const leavingSchema = z.object({ id, on: day.describe('the first day without'), reason: z.string().max(60), note: words.nullable().default(null) });
export const readmissionSchema = z.object({ id, unitId: id, joinedOn: day, note: words.nullable().default(null) });
export const readmissionByNumberSchema = readmissionSchema
  .extend({ citizenId: z.string().trim().max(20).nullable().default(null), cardNumber: z.string().trim().max(30).nullable().default(null) })
  .describe('of somebody whom the union may not see: by their whole citizen id or card number');
export const suspensionSchema = z.object({ id, from: day, until: day.describe('the first day after'), reason: z.string().trim().min(1).max(500) });
export const suspensionEndSchema = z.object({ on: day });
export const suspensionParams = idParams.extend({ suspensionId: id });
export const groupingSchema = z.object({ id, groupId: id.nullable().describe('null: in none'), from: day });

export const transferStates = ['asked', 'confirmed', 'refused', 'withdrawn', 'overtaken'] as const;
export const transferSchema = z
  .object({
    id, person: z.object({ id, name: z.string(), sex: sex.nullable(), birthYear: count.nullable() }), from: unionRef, to: unionRef, effective: day, note: z.string().nullable(),
    state: z.enum(transferStates), reason: z.string().nullable(), askedBySide: z.enum(['giver', 'taker']), askedBy: z.string().nullable(), askedAt: instant,
    decidedBy: z.string().nullable(), decidedAt: instant.nullable(), act: namedActSchema.nullable().describe('the decision on units that overtook the request'),
    consentBy: z.string().nullable().describe('who of the other side consented, where whoever serves both sides recorded it'), consentOn: day.nullable(),
    may: z.object({ decide: z.boolean(), refuse: z.boolean(), naming: z.boolean().describe('agree for the other side by naming who consented there'), withdraw: z.boolean() }),
  })
  .meta({ id: 'MemberTransfer' });
export const transfersQuery = z.object({ ...pageQuery, waiting: z.enum(['true', 'false']).optional().describe('only those that wait for an answer') });
export const transferPageSchema = pageOf(transferSchema);
export const newTransferSchema = z.object({
  id, personId: id.optional(), citizenId: z.string().trim().max(20).nullable().default(null), cardNumber: z.string().trim().max(30).nullable().default(null),
  toUnitId: id, effective: day, note: words.nullable().default(null),
}).describe('the giving union names the person; the taking union, which may not see them, their whole citizen id or card number');
export const transferConsentSchema = z.object({ by: z.string().trim().min(1).max(200), on: day }).describe('who of the other side consented, and on which day');
export const transferRefusalSchema = z.object({ reason: z.string().trim().min(1).max(500) });
export const transferTargetsQuery = z.object({ q: z.string().trim().min(2).max(100) });
export const transferTargetsSchema = z.object({ items: z.array(z.object({ id, name: z.string(), above: z.string().nullable() })) });

const flow = z.object({ reason: z.string(), members: count, women: count });
const stock = z.object({ members: count, women: count });
export const figuresQuery = z.object({ from: day.optional(), to: day.optional().describe('today where left out') });
export const figuresSchema = z
  .object({
    unitId: id, from: day.nullable(), to: day, atEnd: stock, atStart: stock.nullable(), flows: z.array(flow).describe('members joined above 0, left below'),
    byTree: stock.describe('came or went with units that were moved into or out of the subtree'),
    suspended: count,
    placed: stock.nullable().describe('of a branch or group: members of its union that were placed in it or below it on that day; null of any other unit'),
  })
  .meta({ id: 'MemberFigures', description: 'Members of a unit with all below it on a day, and what came and went since another' });

export const exportSchema = z.object({ id, unitId: id, purpose });

export const viewSchema = z
  .object({
    id, at: instant, kind: z.enum(['viewed', 'shown']).describe('shown: what is masked was shown, for a purpose'), purpose: z.string().nullable(),
    by: z.string().nullable(), from: unionRef.describe('the unit for which they looked'),
  })
  .meta({ id: 'PersonView', description: 'A look at a record from outside its union' });
export const viewPageSchema = pageOf(viewSchema);
export const viewsQuery = z.object(pageQuery);
export const memberExportSchema = z
  .object({ id, at: instant, unit: unionRef, by: z.string().nullable(), purpose: z.string(), members: count.describe('in the list, as far as it was fetched') })
  .meta({ id: 'MemberExport', description: 'A list of members that left the system' });
export const memberExportPageSchema = pageOf(memberExportSchema);
export const memberExportsQuery = z.object({ ...pageQuery, unitId: id.describe('lists of this unit and of those below it') });
export const blankingSchema = z.object({ id });
export const blankedSchema = z.object({ people: count, keptMonths: count });
