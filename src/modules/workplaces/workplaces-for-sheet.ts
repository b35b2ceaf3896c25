import { sql } from 'kysely';
import { inSubtree } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import type { Tx } from '../../kit/database.ts';
import { problems } from '../../kit/problem.ts';
import { unitLastOn, unitsOfSheet } from '../organisation/index.ts';
import { readable } from './policy.ts';
import { listWorkplaces } from './queries.ts';
import type { WorkplaceRow } from './queries.ts';

/** A workplace as a line of a sheet; units by their codes, or by their numbers in the tree (`#37`). */
export interface SheetLine extends WorkplaceRow { unitCode: string | null; unionCode: string | null; opened: string; coveredSince: string | null }

/** Below which unit and as far as what the asker may read workplaces are put out. @throws Problem not_found outside one's subtrees */
export async function workplacesWithin(context: SignedIn, unitId: string, day: string): Promise<{ id: string; within: string; readable: string[] }> {
  const unit = await unitLastOn(context.tx, unitId, day);
  const paths = readable(context.actor);
  if (!unit || !paths.some((root) => inSubtree(unit.path, root))) throw problems.notFound();
  return { id: unit.id, within: unit.path, readable: paths };
}

/** One page of the workplaces that a subtree looks after or covers on a day, by name; closed ones are left out. `after` is the page before's last. */
export async function workplacesForSheet(tx: Tx, asked: { within: string; readable: string[]; day: string; after: readonly [name: string, id: string] | null; limit: number }): Promise<SheetLine[]> {
  const { within, day, limit } = asked;
  const rows = (await listWorkplaces(tx, { ...asked, underPath: within })).slice(0, limit);
  if (rows.length === 0) return [];
  const { rows: spans } = await sql<{ id: string; opened: string; since: string | null }>`
    select w.id, (select min(lower(v.valid)) from workplace_versions v where v.workplace_id = w.id) as opened,
      (select lower(m.valid) from workplace_unions m where m.workplace_id = w.id and m.valid @> ${day}::date) as since
    from unnest(${rows.map(({ id }) => id)}::uuid[]) w(id)`.execute(tx);
  const span = new Map(spans.map((one) => [one.id, one]));
  const ids = [...new Set(rows.flatMap(({ unitId, unionId }) => [unitId, ...(unionId === null ? [] : [unionId])]))];
  const units = await unitsOfSheet(tx, { codes: [], nodes: [], names: [], ids, within, day });
  const codes = new Map(units.map(({ id, code, node }) => [id, code ?? `#${node}`]));
  return rows.map((row) => ({
    ...row, unitCode: codes.get(row.unitId) ?? null, unionCode: row.unionId === null ? null : (codes.get(row.unionId) ?? null),
    opened: span.get(row.id)!.opened, coveredSince: row.unionId === null ? null : span.get(row.id)!.since,
  }));
}
