import type { z } from 'zod';
import { holds } from '../../../kit/context.ts';
import type { SignedIn } from '../../../kit/context.ts';
import { page, readCursor } from '../../../kit/paging.ts';
import { readableUnits } from '../policy.ts';
import { readableOwner } from './policy.ts';
import { listGroups, listUnitsByGroup, sizesOn } from './queries.ts';
import type { groupedUnitPageSchema, groupedUnitsQuery, unitGroupPageSchema, unitGroupsQuery } from './schemas.ts';

/** The groups that a unit has made beside the tree, with how much stands in each on a day. @throws Problem not_found */
export async function readUnitGroups(context: SignedIn, unitId: string, query: z.output<typeof unitGroupsQuery>): Promise<z.input<typeof unitGroupPageSchema>> {
  const day = query.asOf ?? context.clock.today();
  const owner = await readableOwner(context, unitId, day);
  const rows = await listGroups(context.tx, { ...query, unitId, after: readCursor(query.after, ['number', 'text', 'id']) });
  const sizes = await sizesOn(context.tx, rows.map((row) => row.id), day);
  const shown = page(rows, query.limit, (row) => [String(row.position), row.name, row.id], ({ id, groupingKey, name, closedOn }) => ({
    id, groupingKey, name, closedOn, units: sizes.get(id)?.units ?? 0, members: sizes.get(id)?.members ?? null,
  }));
  return { ...shown, may: { manage: holds(context.actor, 'organisation.manage', owner.path) } };
}

/** Units below a unit on a day, each with its group in one of the unit's groupings; by group, or those in none. @throws Problem not_found */
export async function readGroupedUnits(context: SignedIn, unitId: string, query: z.output<typeof groupedUnitsQuery>): Promise<z.input<typeof groupedUnitPageSchema>> {
  const day = query.asOf ?? context.clock.today();
  const owner = await readableOwner(context, unitId, day);
  const rows = await listUnitsByGroup(context.tx, {
    ...query, day, ownerId: unitId, ownerPath: owner.path, readable: readableUnits(context.actor), after: readCursor(query.after, ['number', 'text', 'id']),
  });
  return page(rows, query.limit, (row) => [String(row.depth), row.name, row.id], ({ depth: _depth, ...unit }) => unit);
}
