import { z } from 'zod';
import { pageOf, pageQuery } from '../../../kit/paging.ts';
import { day, id } from '../../../kit/wire.ts';

const name = z.string().trim().min(1).max(200);
const members = z.number().int().min(0).max(1_000_000).nullable();
export const PARTS = ['head', 'deputy'] as const;

const leaderSchema = z.object({ id, part: z.enum(PARTS).describe('tổ trưởng, tổ phó'), name: z.string(), from: day, to: day.nullable() }).meta({ id: 'GroupLeader' });

export const memberGroupSchema = z
  .object({
    id, name: z.string(), typeKey: z.string(), parentId: id, members: z.number().int().nullable(), founded: day, ended: day.nullable(),
    leaders: z.array(leaderSchema).describe('who leads it on the day, the head first'),
  })
  .meta({ id: 'MemberGroup', description: 'A branch or a group of members below a grassroots union, as it stands on one day' });
export const memberGroupsQuery = z.object({ asOf: day.optional(), ...pageQuery });
export const memberGroupPageSchema = pageOf(memberGroupSchema).extend({
  may: z.object({ manage: z.boolean() }),
});
export const memberGroupDetailSchema = memberGroupSchema.extend({
  unionId: id, history: z.array(leaderSchema).describe('everyone who led it, the latest first'), may: z.object({ manage: z.boolean() }),
}).meta({ id: 'MemberGroupDetail' });

export const newLeaderSchema = z.object({
  id, part: z.enum(PARTS).default('head'), name: z.string().trim().min(1).max(120), personId: id.nullable().default(null).describe('the person in the registry of members, where known'),
  from: day,
});
export const newGroupSchema = z.object({
  id, typeKey: z.string().max(40), name, members: members.default(null), founded: day,
  leader: newLeaderSchema.pick({ id: true, name: true }).nullable().default(null).describe('its first head'),
});
export const groupChangeSchema = z.object({ id, from: day, name, members });
export const groupMoveSchema = z.object({ id, from: day, parentId: id.describe('the union, or a branch of it') });
export const groupEndSchema = z.object({ id, on: day.describe('its last day'), reason: z.string().trim().min(1).max(1000) });
export const leaderEndSchema = z.object({ on: day.describe('their last day') });
export const leaderParams = z.object({ id, leaderId: id });
