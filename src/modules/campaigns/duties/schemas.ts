import { z } from 'zod';
import { day, id } from '../../../kit/wire.ts';

export const assignmentEventSchema = z
  .object({
    kind: z.enum(['ended', 'passed-to', 'took-over', 'includes', 'moved', 'stayed', 'begun']), on: day, actId: id.nullable(),
    otherName: z.string().nullable().describe('where it passed to, came from, or hangs now'),
  })
  .meta({ id: 'AssignmentEvent', description: 'What a decision on units did to a report that was not handed in' });

export const newcomerListSchema = z
  .object({ items: z.array(z.object({ unitId: id, name: z.string(), typeKey: z.string(), founded: day, aboveName: z.string().nullable() })) })
  .meta({ id: 'Newcomers' });
export const unitAddedSchema = z.object({ id, unitId: id });
