import { z } from 'zod';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { day, id, instant } from '../../kit/wire.ts';

const name = z.string().trim().min(1).max(300);
const shortName = z.string().trim().min(1).max(120);
const key = z.string().max(60);
const place = z.string().trim().max(120).nullable();
const members = z.number().int().min(0).max(20_000_000).nullable();

/** At most so many events in one act, and so many units in one event: a province's day with room to spare. */
const MOST_EVENTS = 5_000;

const foundedUnit = z.object({
  id, parentId: id, name, shortName, typeKey: key, kindKey: key.nullable().default(null), place: place.default(null),
  localityKey: key.nullable().default(null), fieldKey: key.nullable().default(null), members: members.default(null),
});
export const belowSchema = z
  .union([z.enum(['successor', 'parent', 'end']), z.object({ to: id })])
  .optional().describe('where the units below what ends go; without it, units below are refused');
const patch = z.object({
  name, shortName, kindKey: key.nullable(), place, localityKey: key.nullable(), fieldKey: key.nullable(), status: z.enum(['active', 'suspended']), members, unlisted: members,
}).partial();
const units = z.array(id).min(1).max(MOST_EVENTS);
const effective = day.describe('the first day on which the new state holds');

/** What happens to units on a day. The nine events of the Charter (Điều lệ Công đoàn Việt Nam khóa XIII), renaming, another change, a correction. */
export const unitEventSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('establish'), effective, unit: foundedUnit }),
    z.object({ kind: z.literal('merge'), effective, sources: units, into: id, below: belowSchema }),
    z.object({ kind: z.literal('amalgamate'), effective, sources: units, unit: foundedUnit, below: belowSchema }),
    z.object({ kind: z.literal('hand-over'), effective, unitId: id, to: id.nullable().describe('null: to another organisation'), outside: z.string().trim().max(300).optional() }),
    z.object({ kind: z.literal('receive'), effective, unit: foundedUnit, outside: z.string().trim().max(300).optional().describe('from which organisation') }),
    z.object({
      kind: z.literal('split'), effective, source: id, ends: z.boolean(), units: z.array(foundedUnit).min(1).max(50),
      below: z.array(z.object({ unitId: id, to: id })).max(MOST_EVENTS).optional(),
    }),
    z.object({ kind: z.literal('upgrade'), effective, unitId: id, typeKey: key, to: id.optional() }),
    z.object({ kind: z.literal('downgrade'), effective, unitId: id, typeKey: key, to: id.optional() }),
    z.object({ kind: z.literal('dissolve'), effective, unitId: id, below: belowSchema }),
    z.object({ kind: z.literal('rename'), effective, unitId: id, name, shortName }),
    z.object({ kind: z.literal('change'), effective, unitId: id, patch }),
    z.object({ kind: z.literal('correct'), effective, unitId: id, patch: patch.extend({ founded: day.optional() }) }),
  ])
  .meta({ id: 'UnitEvent' });

const decision = {
  title: z.string().trim().max(300).default('').describe('of the decision; without one its events tell what it is'),
  decisionSymbol: z.string().trim().max(80).nullable().default(null),
  decisionDate: day.nullable().default(null),
  reason: z.string().trim().max(2000).nullable().default(null),
};

export const newActSchema = z.object({ id, ...decision, events: z.array(unitEventSchema).min(1).max(MOST_EVENTS) });
export const undoingSchema = z.object({ id, reason: z.string().trim().min(1).max(2000) });

const unitInEvent = z.object({ unitId: id, part: z.enum(['subject', 'source', 'result', 'child', 'giver', 'taker']), name: z.string(), readable: z.boolean().describe('whether the asker may open it') });

export const actEventSchema = z.object({
  id, kind: z.string(), effective: day, units: z.array(unitInEvent).describe('the first of them'), unitCount: z.number().int(),
});

export const actSchema = z
  .object({
    id, title: z.string().nullable(), decisionSymbol: z.string().nullable(), decisionDate: day.nullable(), reason: z.string().nullable(),
    recordedAt: instant, recordedBy: z.string().nullable(),
    undoes: id.nullable().describe('the act that this one takes back'), undoneBy: id.nullable(),
    subject: z.string().nullable().describe('name of the first unit that it concerns'), alsoSources: z.number().int().describe('others that end along with it in the first event'),
    into: z.string().nullable().describe('name of the unit into which the first event leads'),
    effective: day.nullable(), eventCount: z.number().int(), kinds: z.array(z.string()),
    may: z.object({ manage: z.boolean().describe('all places of the act are in the asker’s charge') }),
    undoUntil: day.nullable().describe('last day on which the asker may take it back; null where nobody may any more, or the asker may not'),
  })
  .meta({ id: 'UnitAct', description: 'One decision on the tree, with the events that it brings about' });

export const actDetailSchema = actSchema
  .extend({ changed: z.number().int().describe('units that it is about: what ends, moves or changes, those that take them in and those below left out'), events: z.array(actEventSchema).describe('at most a hundred, in their order'), moreEvents: z.boolean() })
  .meta({ id: 'UnitActDetail' });

export const actsQuery = z.object({ unitId: id.optional().describe('acts that concern this unit'), under: id.optional().describe('acts that concern this unit or any below'), ...pageQuery });
export const actPageSchema = pageOf(actSchema);

const state = z.object({
  unitId: id, name: z.string(), typeKey: z.string(), parentId: id.nullable(), parentName: z.string().nullable(), path: z.string(),
});
/** The tree around an act on the day before it and on its day, as far as it changes. */
export const actPictureSchema = z
  .object({
    day: z.string(), before: z.array(state), after: z.array(state),
    flows: z.array(z.object({ from: id, to: id })).describe('whose work goes on in whose'),
    more: z.boolean().describe('there are more units than are drawn'),
  })
  .meta({ id: 'ActPicture' });

const kin = z.object({ unitId: id, name: z.string(), effective: day, kind: z.string() });
export const unitKinSchema = z
  .object({ predecessors: z.array(kin), successors: z.array(kin) })
  .meta({ id: 'UnitKin', description: 'Whose work a unit goes on with, and in whom its own goes on' });

export const actDaysSchema = z
  .object({
    first: day.nullable().describe('from when on there is something to see'),
    days: z.array(day).describe('on which decisions took or will take effect, newest first, at most four hundred'),
  })
  .meta({ id: 'ActDays' });
