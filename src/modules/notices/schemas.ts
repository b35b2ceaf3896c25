import { z } from 'zod';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { day, id, instant } from '../../kit/wire.ts';

export const noticeSchema = z
  .object({
    id, kind: z.string().describe('the fact that it tells of, or what the calendar brought'), subject: z.string().describe('the unit, person or document that it is about'),
    campaignTitle: z.string().nullable(),
    campaignId: id.nullable(), assignmentId: id.nullable(), documentId: id.nullable(),
    words: z.string().nullable().describe('what else was said, in the words of who said it'), units: z.number().int().nullable().describe('how many it is about, where that is more than one'), place: z.string().nullable().describe('the part of the report to look at'),
    actId: id.nullable().describe('the decision on units that it tells of'),
    unitId: id.nullable().describe('where to look, of what concerns a unit and its people'), day: day.nullable().describe('the day that counts: on which a term is over'), at: instant, read: z.boolean(),
  })
  .meta({ id: 'Notice' });
export const noticesQuery = z.object({ ...pageQuery });
export const noticePageSchema = pageOf(noticeSchema);
