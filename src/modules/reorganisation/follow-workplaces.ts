import type { SignedIn } from '../../kit/context.ts';
import { firstWithWorkplaces, undoFoundingsOf, workplacesCoveredBy } from '../workplaces/index.ts';
import type { Effect } from './effect.ts';
import type { FollowedAct, Follower } from './followed-act.ts';

/**
 * Workplaces go where the work of the union goes on that covers them; where it goes on nowhere, or in several, they are without one. Nothing
 * is written for it: the successions say it. A founding whose union is taken back stands before its recognition again.
 */
export const workplaces: Follower = {
  async preview(context: SignedIn, act: FollowedAct): Promise<Effect[]> {
    const covered = await workplacesCoveredBy(context, act.ended);
    const counts = [...covered].map(([unitId, count]) => ({ count, passes: goesOnInOne(act, unitId) }));
    const told = (kind: 'workplaces-pass' | 'workplaces-uncovered', passes: boolean): Effect[] => {
      const those = counts.filter((one) => one.passes === passes);
      return those.length === 0 ? [] : [{ kind, count: those.reduce((sum, one) => sum + one.count, 0), units: those.length }];
    };
    return [...told('workplaces-pass', true), ...told('workplaces-uncovered', false)];
  },
  hangs: { what: 'workplaces', first: firstWithWorkplaces },
  undo: undoFoundingsOf,
};

/** Through mergers of the same act, as far as each leads to one alone. */
function goesOnInOne(act: FollowedAct, unitId: string, seen: readonly string[] = []): boolean {
  const targets = [...new Set(act.successions.flatMap((one) => (one.from === unitId ? [one.to] : [])))];
  if (targets.length !== 1 || seen.includes(targets[0]!)) return false;
  return act.ended.some((one) => one.unitId === targets[0]) ? goesOnInOne(act, targets[0]!, [...seen, unitId]) : true;
}
