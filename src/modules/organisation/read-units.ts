import type { z } from 'zod';
import { holds, inSubtree } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import type { Page } from '../../kit/paging.ts';
import { mustBeThere, readableUnits } from './policy.ts';
import { ancestorsOn, listUnits, unitOn, versionsOf } from './queries.ts';
import type { unitsQuery } from './schemas.ts';
import type { PlacedUnit, Unit, UnitDetail } from './unit.ts';

/** Lists the units that the asker may read as they stand on a day: the higher levels first, then by name. */
export async function readUnits(context: SignedIn, query: z.output<typeof unitsQuery>): Promise<Page<Unit>> {
  const day = query.asOf ?? context.clock.today();
  const readable = readableUnits(context.actor);
  const under = query.under ? mustBeThere(await unitOn(context.tx, query.under, day)) : undefined;
  const rows = await listUnits(context.tx, {
    ...query, day, readable, underPath: under?.path, after: readCursor(query.after, ['number', 'text', 'id']),
  });
  return page(rows, query.limit, (row) => [String(row.depth), row.name, row.id], (row) => present({ ...row, hasChildren: Boolean(row.hasChildren) }));
}

/** One unit as it stands on a day, with its ancestors and its history. @throws Problem not_found outside one's subtrees */
export async function readUnit(context: SignedIn, id: string, asOf?: string): Promise<UnitDetail> {
  const day = asOf ?? context.clock.today();
  const unit = mustBeThere(await unitOn(context.tx, id, day));
  mustBeThere(readableUnits(context.actor).find((root) => inSubtree(unit.path, root)));
  const versions = await versionsOf(context.tx, id);
  return {
    ...present(unit),
    asOf: day,
    ancestors: await ancestorsOn(context.tx, unit.path, day),
    versions: versions.map(({ from, to, name, typeKey, parentName }) => ({ from, to, name, typeKey, parentName })),
    may: { manage: holds(context.actor, 'organisation.manage', unit.path) },
  };
}

function present(unit: PlacedUnit & { hasChildren: boolean }): Unit {
  const { id, name, shortName, typeKey, kindKey, parentId, place, members, unlisted, code, localityKey, fieldKey, founded, ended, hasChildren } = unit;
  const status = unit.status === 'suspended' ? 'suspended' as const : 'active' as const;
  return { id, name, shortName, typeKey, kindKey, parentId, place, members, unlisted, code, localityKey, fieldKey, status, founded, ended, hasChildren };
}
