import { sql } from 'kysely';
import type { z } from 'zod';
import { checkTree } from '../../engines/tree-in-time/index.ts';
import { allow } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { forestOf, holdTree } from './act-queries.ts';
import type { undoingSchema } from './act-schemas.ts';
import { organisationProblems } from './problems.ts';
import { versionNames } from './unit-names.ts';

/** An act as undoing looks at it. */
export interface UndoableAct {
  id: string;
  managedAt: string[];
  undoes: string | null;
  undoneBy: string | null;
  /** The last day on which it may be taken back. */
  until: string;
}

/** Throws where something still belongs to one of these units. */
type MustBeFree = (context: SignedIn, units: readonly string[]) => Promise<void>;

/** @throws Problem not_found */
export async function undoableAct(context: SignedIn, actId: string): Promise<UndoableAct> {
  const { rows } = await sql<UndoableAct>`
    select a.id, a.managed_at::text[] as "managedAt", a.undoes, (select u.id from unit_acts u where u.undoes = a.id) as "undoneBy",
           undo_until(a.id)::text as until
    from unit_acts a where a.id = ${actId}::uuid`.execute(context.tx);
  const act = rows[0];
  if (!act) throw problems.notFound();
  return act;
}

/**
 * Takes an act back by a counter-act: every version that it recorded ceases to count and what it took back holds again, exactly. Followers
 * (members, officers, campaigns) are the caller's part, in the same transaction.
 * @param undoing id of the counter-act and why
 * @param mustBeFree asked about the units that will be left without a day of life, while they are still there to be asked about
 * @returns the units whose lives are as before again
 * @throws Problem act_undone_already, act_undo_window_over, act_built_upon where a later act stands on it, not_found, not_allowed
 */
export async function undoAct(context: SignedIn, actId: string, undoing: z.output<typeof undoingSchema>, mustBeFree: MustBeFree): Promise<{ units: string[] }> {
  const { tx } = context;
  await holdTree(tx);
  const act = await undoableAct(context, actId);
  for (const path of act.managedAt) allow(context, 'organisation.manage', path);
  if (act.undoneBy !== null || act.undoes !== null) throw organisationProblems.actUndone();
  if (context.clock.today() > act.until) throw organisationProblems.undoWindowOver(act.until);
  await mustBeLast(context, actId);
  const leaving = await foundedOnlyBy(context, actId);
  if (leaving.length > 0) {
    await mustSucceedNobody(context, actId, leaving);
    await mustBeFree(context, leaving);
  }
  await tx.insertInto('unitActs').values({
    id: undoing.id, origin: context.origin, reason: undoing.reason, undoes: actId, recordedBy: context.actor.accountId, recordedByName: context.actor.name,
    managedAt: sql`${`{${act.managedAt.join(',')}}`}::ltree[]` as never,
  }).execute();
  const units = await restore(context, actId, undoing.id);
  await mustStand(context, units);
  await record(context, { fact: 'unit.act-undone', unitId: units[0] ?? null, objectKind: 'unit-act', objectId: actId, data: { by: undoing.id, units: units.length } });
  return { units };
}

/** Whatever the act recorded must still be what holds. */
async function mustBeLast(context: SignedIn, actId: string): Promise<void> {
  const { rows } = await sql<{ title: string | null; unitName: string }>`
    select a.title, v.name as "unitName" from unit_versions v join unit_acts a on a.id = v.superseded_in where v.recorded_in = ${actId}::uuid limit 1`.execute(context.tx);
  if (rows[0]) throw organisationProblems.actBuiltUpon({ actTitle: rows[0].title, unitName: rows[0].unitName });
}

/** Units that have no day of life but by this act. */
async function foundedOnlyBy({ tx }: SignedIn, actId: string): Promise<string[]> {
  const { rows } = await sql<{ unitId: string }>`
    select distinct v.unit_id as "unitId" from unit_versions v where v.recorded_in = ${actId}::uuid and v.superseded_in is null and not exists (
      select 1 from unit_versions o where o.unit_id = v.unit_id and (o.superseded_in = ${actId}::uuid or (o.superseded_in is null and o.recorded_in is distinct from ${actId}::uuid)))`.execute(tx);
  return rows.map((row) => row.unitId);
}

/** A later act may have let the work of others go on in them. */
async function mustSucceedNobody({ tx }: SignedIn, actId: string, units: string[]): Promise<void> {
  const { rows } = await sql<{ title: string | null; unitId: string }>`
    select a.title, s.to_id as "unitId" from unit_successions s join unit_events e on e.id = s.event_id and e.act_id <> ${actId}::uuid join unit_acts a on a.id = e.act_id
    where s.to_id = any (${units}::uuid[]) and not exists (select 1 from unit_acts u where u.undoes = a.id) limit 1`.execute(tx);
  if (rows[0]) throw organisationProblems.actBuiltUpon({ actTitle: rows[0].title, unitName: (await versionNames(tx, [rows[0].unitId])).get(rows[0].unitId) ?? null });
}

async function restore({ tx }: SignedIn, actId: string, counterId: string): Promise<string[]> {
  const taken = await sql<{ unitId: string }>`update unit_versions set superseded_in = ${counterId}::uuid where recorded_in = ${actId}::uuid returning unit_id as "unitId"`.execute(tx);
  const back = await sql<{ unitId: string }>`update unit_versions set superseded_in = null where superseded_in = ${actId}::uuid returning unit_id as "unitId"`.execute(tx);
  const units = [...new Set([...taken.rows, ...back.rows].map((row) => row.unitId))];
  // A unit that the act founded is left without a day of life: it ends on the day before it began, and leaves its code to who comes.
  await sql`
    update units u set code = case when l.founded is not null then u.code end, founded = coalesce(l.founded, u.founded), ended = case when l.founded is null then u.founded - 1 else l.ended end
    from (select w.unit_id, min(lower(v.valid)) as founded, case when bool_or(upper_inf(v.valid)) then null else max(upper(v.valid)) - 1 end as ended
          from unnest(${units}::uuid[]) w(unit_id) left join unit_versions v on v.unit_id = w.unit_id and v.superseded_in is null group by w.unit_id) l
    where u.id = l.unit_id`.execute(tx);
  return units;
}

/** Nothing that came later may hang below what is gone again. */
async function mustStand({ tx }: SignedIn, units: string[]): Promise<void> {
  const { rows } = await sql<{ unitId: string }>`select distinct unit_id as "unitId" from unit_versions where parent_id = any (${units}::uuid[]) and superseded_in is null`.execute(tx);
  const forest = await forestOf(tx, { all: [...units, ...rows.map((row) => row.unitId)], withBelow: [] }, new Map());
  const [problem] = checkTree(forest, [...units, ...rows.map((row) => row.unitId)]);
  if (!problem) return;
  const names = await versionNames(tx, problem.unitId ? [problem.unitId] : []);
  throw organisationProblems.actBuiltUpon({ actTitle: null, unitName: names.get(problem.unitId ?? '') ?? null });
}
