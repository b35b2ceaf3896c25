import { z } from 'zod';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { day, id, instant } from '../../kit/wire.ts';

/** From whom to whom: a person's work at a unit to another person, or what an ended unit held to whoever goes on with it. */
export const newHandOverSchema = z.object({
  id, kind: z.enum(['person', 'unit']), unitId: id.describe('where the person works, or the unit that has ended'),
  fromAccountId: id.nullable().default(null), toAccountId: id.nullable().default(null),
  toUnitId: id.nullable().default(null).describe('the unit to which the roles at one that has ended pass, and which answers for it unless a person is named'),
  respondentId: id.nullable().default(null).describe('a person who answers for the long-term duties of a unit that has ended'),
  effective: day.nullable().default(null).describe('the day of the hand-over, today unless said; never one to come'),
  reason: z.string().trim().max(1000).nullable().default(null),
});

const workSchema = z
  .object({
    kind: z.enum(['report-draft', 'report', 'review', 'campaign-draft', 'campaign', 'document', 'directive', 'intake', 'import', 'notice', 'merge-proposal']),
    id, title: z.string(), own: z.boolean().describe("the giver's own, which becomes the taker's; the rest is the unit's and goes with the roles"),
  })
  .meta({ id: 'WorkHandedOver' });

export const handOverPreviewSchema = z
  .object({
    roles: z.array(z.object({ accountName: z.string(), roleKey: z.string(), allowed: z.boolean().describe('the asker holds all that it may do') })),
    work: z.array(workSchema).describe('at most five hundred of a kind'),
    transfers: z.number().int().describe('of members, which wait for the unit to decide'),
  })
  .meta({ id: 'HandOverPreview' });

const fields = {
  id, kind: z.enum(['person', 'unit']), unitId: id, unitName: z.string(), fromName: z.string().nullable(), toName: z.string().nullable(), toUnitId: id.nullable(),
  toUnitName: z.string().nullable(), respondentName: z.string().nullable(), effective: day, reason: z.string().nullable(),
  roles: z.number().int(), works: z.number().int(), transfers: z.number().int(), recordedBy: z.string(), recordedAt: instant, undoneAt: instant.nullable(),
};
export const handOverSchema = z
  .object({
    ...fields, roleList: z.array(z.object({ accountName: z.string(), toName: z.string(), roleKey: z.string() })), work: z.array(workSchema),
    may: z.object({ undo: z.boolean() }),
  })
  .meta({ id: 'HandOver' });

export const handOversQuery = z.object({ ...pageQuery, unitId: id.optional().describe('given or taken by this unit, or at it'), accountId: id.optional().describe('given, taken or answered for by this account') });
export const handOverPageSchema = pageOf(z.object(fields).meta({ id: 'HandOverLine' }));

export const respondentSchema = z
  .object({
    endedOn: day.nullable().describe('last day of the unit, where it is over'),
    respondent: z.object({
      handOverId: id.nullable(), unitId: id.nullable(), unitName: z.string().nullable(), personName: z.string().nullable(), since: day.nullable(),
    }).nullable().describe('null where nobody was named'),
  })
  .meta({ id: 'UnitRespondent', description: 'Who answers for a unit that has ended' });
