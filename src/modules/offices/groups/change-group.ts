import type { z } from 'zod';
import { addDays } from '../../../engines/periods/index.ts';
import type { SignedIn } from '../../../kit/context.ts';
import { keptGroup, laterOf } from './policy.ts';
import { endLeaders } from './queries.ts';
import { readGroup } from './read-groups.ts';
import type { groupChangeSchema, groupEndSchema, memberGroupDetailSchema } from './schemas.ts';
import { changeGroupUnit, endGroupUnit } from './tree.ts';

type Detail = z.input<typeof memberGroupDetailSchema>;

/** Gives a branch or group another name or size from a day on. @throws Problem not_found, not_below_grassroots, not_allowed, id_taken */
export async function changeGroup(context: SignedIn, id: string, body: z.output<typeof groupChangeSchema>): Promise<Detail> {
  const { unit, union } = await keptGroup(context, id, body.from);
  await changeGroupUnit(context, union.path, id, { ...body, place: unit.place });
  return readGroup(context, id, laterOf(context, body.from));
}

/** Ends a branch or group after a day; who led it leads it no longer. @throws Problem not_found, not_below_grassroots, not_allowed, unit_has_units_below, unit_ended, id_taken */
export async function endGroup(context: SignedIn, id: string, body: z.output<typeof groupEndSchema>): Promise<Detail> {
  const { union } = await keptGroup(context, id, body.on);
  await endGroupUnit(context, union.path, id, body);
  await endLeaders(context.tx, id, addDays(body.on, 1));
  return readGroup(context, id, body.on);
}
