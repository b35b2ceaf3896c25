import { z } from 'zod';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { day, id, instant, search, version } from '../../kit/wire.ts';
import { assignmentState } from '../campaigns/index.ts';

const units = z.number().int();
export const countsSchema = z
  .object({
    expected: units.describe('exempt ones left out'),
    waiting: units, open: units, drafting: units, returned: units, submitted: units, accepted: units, exempt: units,
    handedIn: units.describe('submitted or accepted'), onTime: units.describe('of those, by their due day'),
    late: units.describe('past their due day and not handed in'), dueSoon: units.describe('not handed in and due within the next days'),
  })
  .meta({ id: 'StandingCounts', description: 'Completeness is handedIn of expected, timeliness onTime of expected' });

const placeSchema = z.object({ assignmentId: id, unitId: id, unitName: z.string() });
const unitStanding = placeSchema.extend({ depth: z.number().int(), leaf: z.boolean(), due: day, state: assignmentState, late: z.boolean().describe('past its due day, or handed in after it'), submittedOn: day.nullable(), latestRevisionId: id.nullable() });

export const underQuery = { under: id.optional().describe("a unit of the roster; the asker's own unless said") };
export const standingQuery = z.object(underQuery);
const levelSchema = countsSchema.extend({ depth: z.number().int() }).meta({ id: 'LevelStanding' });
export const standingSchema = z
  .object({
    unit: unitStanding,
    way: z.array(placeSchema).describe('from the topmost unit that the asker sees down to the one above'),
    tops: z.array(placeSchema).describe("the topmost units of the roster within the asker's subtrees"),
    total: countsSchema.describe('of all units below'),
    levels: z.array(levelSchema),
    dues: z.array(z.object({ day, units })).describe('due days of the units below, exempt ones left out'),
    today: day,
    may: z.object({ chase: z.boolean() }),
  })
  .meta({ id: 'CampaignStanding' });

export const branchSorts = ['late', 'completeness', 'name'] as const;
export const branchSchema = unitStanding.extend({ below: countsSchema.nullable().describe('of the units anywhere below; null for a lowest unit') }).meta({ id: 'BranchStanding' });
export const branchesQuery = z.object({ ...underQuery, sort: z.enum(branchSorts).default('late'), q: search, ...pageQuery });
export const branchPageSchema = pageOf(branchSchema);

/** What units of a branch can be asked for. */
export const groups = ['missing', 'late', 'dueSoon', 'notBegun', 'waiting', 'open', 'drafting', 'returned', 'handedIn', 'handedInLate', 'submitted', 'accepted', 'exempt'] as const;
export const group = z.enum(groups);
export const unitsQuery = z.object({ ...underQuery, group: group.optional(), depth: z.coerce.number().int().min(1).max(20).optional(), q: search, ...pageQuery });
export const unitRowSchema = unitStanding
  .extend({ parentId: id.nullable(), parentName: z.string().nullable(), chased: z.object({ times: units, lastDay: day }).nullable().describe('how often it was chased in this campaign') })
  .meta({ id: 'FollowedUnit' });
export const unitRowPageSchema = pageOf(unitRowSchema);

const curveSchema = z.object({
  days: z.array(z.object({ day, expected: units, handedIn: units, accepted: units })).describe('days on which something changed, each as it stood at its end'),
  dues: z.array(z.object({ day, units })),
});
export const daysQuery = z.object({ ...underQuery, against: z.union([id, z.literal('none')]).optional().describe('an earlier campaign to compare with, or none; the last one that is alike unless said') });
export const daysSchema = z
  .object({ today: day, own: curveSchema, against: curveSchema.extend({ id, title: z.string() }).nullable(), earlier: z.array(z.object({ id, title: z.string() })).describe('campaigns that the same unit ran before, the last first') })
  .meta({ id: 'StandingDays' });

export const meantSchema = z.object({
  ...underQuery, group: group.optional(), depth: z.number().int().min(1).max(20).optional(), q: search,
  assignmentIds: z.array(id).min(1).max(500).optional().describe('these alone, of those that the filter means'),
});
const toldSchema = {
  units: units.describe('that have not handed in'), people: units.describe('who are told'),
  above: units.describe('told through the level above'), nobody: units.describe('with nobody to tell but the asker'),
};
export const chasePreviewSchema = z
  .object({
    ...toldSchema, chasedToday: units,
    shown: z.array(z.object({ assignmentId: id, unitName: z.string(), message: z.string(), toldUnitName: z.string().nullable(), above: z.boolean(), times: units, lastDay: day.nullable() })).describe('the first of them'),
    byMail: z.boolean().describe('whether the message is sent by mail as well'),
  })
  .meta({ id: 'ChasePreview' });
export const chaseSchema = meantSchema.extend({ id, words: z.string().trim().max(1000).default(''), again: z.boolean().default(false).describe('also those that were chased today') });
export const chasedSchema = z.object({ id, ...toldSchema }).meta({ id: 'Chased' });
export const chasesQuery = z.object({ ...underQuery, ...pageQuery });
export const chasePageSchema = pageOf(z.object({ id, at: instant, byName: z.string(), words: z.string().nullable(), units, names: z.array(z.string()) }).meta({ id: 'Chase' }));

const rule = (most: number, least = 1) => z.number().int().min(least).max(most).nullable();
const rules = {
  remindBefore: rule(30, 0).describe('working days before its due day on which a unit is reminded; null is off'),
  tellAboveAfter: rule(60).describe('days late after which the level above is told'), tellOwnerAfter: rule(60).describe('days late after which the owner of the campaign is told'),
};
export const escalationSchema = z.object({ version: z.number().int(), ...rules, may: z.object({ change: z.boolean() }) }).meta({ id: 'Escalation' });
export const escalationChangeSchema = z.object({ version, ...rules });

export const exportQuery = z.object({
  ...underQuery, table: z.enum(['branches', 'units', 'chases']), format: z.enum(['xlsx', 'csv']).default('xlsx'), language: z.enum(['vi', 'en']).default('vi'),
  sort: z.enum(branchSorts).default('name'), group: group.optional(), depth: z.coerce.number().int().min(1).max(20).optional(), q: search,
});

export const eventsQuery = z.object({ once: z.stringbool().default(false).describe('ends after the first word, for whoever only tries whether it is open to them') });
