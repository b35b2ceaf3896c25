import { z } from 'zod';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { id, instant } from '../../kit/wire.ts';

export const noticeSchema = z
  .object({
    id, kind: z.string().describe('the fact that it tells of'), subject: z.string().describe('the unit or document that it is about'),
    campaignTitle: z.string().nullable(),
    campaignId: id.nullable(), assignmentId: id.nullable(), documentId: id.nullable(), at: instant, read: z.boolean(),
  })
  .meta({ id: 'Notice' });
export const noticesQuery = z.object({ ...pageQuery });
export const noticePageSchema = pageOf(noticeSchema);
