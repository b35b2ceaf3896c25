import { z } from 'zod';
import { day } from '../../kit/wire.ts';

const year = z.coerce.number().int().min(1990).max(2190);
export const holidaysQuery = z.object({ year });
export const holidayParams = z.object({ day });
export const holidaySetSchema = z.object({ name: z.string().trim().min(1).max(200), works: z.boolean().default(false).describe('a Saturday or Sunday that is worked instead') });
export const holidayListSchema = z
  .object({
    items: z.array(z.object({ day, name: z.string(), works: z.boolean(), fixed: z.boolean().describe('fixed by law') })),
    may: z.object({ manage: z.boolean() }),
  })
  .meta({ id: 'HolidaysOfYear' });
