import type { z } from 'zod';
import type { SignedIn } from '../../../kit/context.ts';
import { page, readCursor } from '../../../kit/paging.ts';
import { groupTypes, mayKeepGroups, withUnion } from './policy.ts';
import { leadersEver, leadersOn, listGroups } from './queries.ts';
import type { memberGroupDetailSchema, memberGroupPageSchema, memberGroupsQuery } from './schemas.ts';

const withoutUnit = <Leader extends { unitId: string }>({ unitId: _unit, ...leader }: Leader) => leader;

/** Branches and groups of a grassroots union on a day, those directly below it first, each with who leads it. @throws Problem not_found, not_below_grassroots */
export async function readGroups(context: SignedIn, unionId: string, query: z.output<typeof memberGroupsQuery>): Promise<z.input<typeof memberGroupPageSchema>> {
  const day = query.asOf ?? context.clock.today();
  const { unit, union } = await withUnion(context, unionId, day);
  const { groups } = await groupTypes(context);
  const rows = await listGroups(context.tx, { unionPath: unit.path, types: [...groups], day, after: readCursor(query.after, ['number', 'text', 'id']), limit: query.limit });
  const leaders = Map.groupBy(await leadersOn(context.tx, rows.map((row) => row.id), day), (leader) => leader.unitId);
  const shown = page(rows, query.limit, (row) => [String(row.depth), row.name, row.id], ({ depth: _depth, ...group }) => ({
    ...group, parentId: group.parentId!, leaders: (leaders.get(group.id) ?? []).map(withoutUnit),
  }));
  return { ...shown, may: { manage: mayKeepGroups(context.actor, union.path) } };
}

/** One branch or group on a day, with everyone who led it. @throws Problem not_found, not_below_grassroots */
export async function readGroup(context: SignedIn, id: string, asOf?: string): Promise<z.input<typeof memberGroupDetailSchema>> {
  const day = asOf ?? context.clock.today();
  const { unit, union } = await withUnion(context, id, day);
  const { name, typeKey, parentId, members, founded, ended } = unit;
  const leaders = await leadersOn(context.tx, [id], day);
  const history = await leadersEver(context.tx, id);
  return {
    id, name, typeKey, parentId: parentId!, members, founded, ended, leaders: leaders.map(withoutUnit), unionId: union.id,
    history: history.map(withoutUnit), may: { manage: mayKeepGroups(context.actor, union.path) },
  };
}
