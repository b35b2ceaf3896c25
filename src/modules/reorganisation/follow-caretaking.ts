import { sql } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';
import { caretakingOf, passCaretakingBy, undoCaretakingOf } from '../workplaces/index.ts';
import type { FollowedAct, Follower } from './followed-act.ts';

/**
 * Who looks after workplaces hands them to the unit in which its work goes on; where it goes on nowhere or in several, to the unit that
 * stood above: a workplace always hangs somewhere. A unit that leaves for another organisation takes them along.
 */
export const caretaking: Follower = {
  async preview(context, act) {
    const passes = await passesOf(context, act);
    return passes.length === 0 ? [] : [{ kind: 'caretaking-passes', count: passes.reduce((sum, { workplaces }) => sum + workplaces, 0), units: passes.length }];
  },
  async follow(context, act) {
    await passCaretakingBy(context, { actId: act.actId, passes: await passesOf(context, act) });
  },
  undo: undoCaretakingOf,
};

async function passesOf(context: SignedIn, act: FollowedAct) {
  const caring = await caretakingOf(context, act.ended);
  if (caring.size === 0) return [];
  const above = await parentsOf(context, act);
  return act.ended.flatMap(({ unitId, on }) => {
    const workplaces = caring.get(unitId);
    const to = workplaces ? nextOf(act, above, unitId) : null;
    return workplaces && to !== null ? [{ from: unitId, to, on, workplaces }] : [];
  });
}

/** What each ending unit hung below on its last day. */
async function parentsOf({ tx }: SignedIn, { ended }: FollowedAct): Promise<Map<string, string | null>> {
  const { rows } = await sql<{ unitId: string; parentId: string | null }>`
    select v.unit_id, v.parent_id from unnest(${ended.map((one) => one.unitId)}::uuid[], ${ended.map((one) => one.on)}::date[]) e(unit_id, last_day)
    join organisation_public_current v on v.unit_id = e.unit_id and v.valid @> e.last_day`.execute(tx);
  return new Map(rows.map((row) => [row.unitId, row.parentId]));
}

function nextOf(act: FollowedAct, above: ReadonlyMap<string, string | null>, unitId: string, seen: readonly string[] = []): string | null {
  if (!above.has(unitId)) return unitId;
  if (seen.includes(unitId) || act.leaving.includes(unitId)) return null;
  const targets = [...new Set(act.successions.flatMap((one) => (one.from === unitId ? [one.to] : [])))];
  const next = targets.length === 1 ? targets[0]! : above.get(unitId) ?? null;
  return next === null ? null : nextOf(act, above, next, [...seen, unitId]);
}
