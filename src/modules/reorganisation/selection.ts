import { z } from 'zod';
import { id, search } from '../../kit/wire.ts';

/** At most so many units in one act, and so many lines in one list. */
export const MOST_UNITS = 5_000;

const keys = z.array(z.string().max(60)).min(1).max(50);

/** Which units: all that fit every condition; with `lines`, those that a list names. */
export const selectionSchema = z
  .object({
    under: id.optional().describe('anywhere below this unit'),
    typeKeys: keys.optional(), kindKeys: keys.optional(), fieldKeys: keys.optional(),
    localityKey: z.string().max(60).optional(), status: z.enum(['active', 'suspended']).optional(),
    groupId: id.optional().describe('in this group of a grouping beside the tree'),
    fewerThan: z.number().int().min(1).max(1_000_000).optional().describe('members: by the register where one is kept, else as stated; where neither is known, the unit does not fit'),
    q: search,
    lines: z.array(z.string().max(300)).max(MOST_UNITS).optional().describe('codes or names of units, one a line'),
    except: z.array(id).max(MOST_UNITS).default([]),
  })
  .meta({ id: 'UnitSelection', description: 'Units chosen by what they are, or by a list of their codes or names' });
export type Selection = z.output<typeof selectionSchema>;

export const unfoundLineSchema = z
  .object({ line: z.number().int().describe('from 1'), text: z.string(), code: z.enum(['unit_not_found', 'unit_name_ambiguous']) })
  .meta({ id: 'UnfoundLine', description: 'A line of a list that names no unit, or more than one' });
export type UnfoundLine = z.infer<typeof unfoundLineSchema>;

/** Does it choose at all? Without any condition it would mean everything. */
export const choosesNothing = ({ except: _, ...conditions }: Selection): boolean => Object.values(conditions).every((value) => value === undefined || value === '');
