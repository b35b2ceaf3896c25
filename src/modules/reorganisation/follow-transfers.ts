import { overtakeTransfersBy, overtakeTransfersOfUndone, reopenTransfersOf, transfersInTheWayOf } from '../members/index.ts';
import type { Follower } from './followed-act.ts';

/** Requests for transfers that the act makes impossible wait no longer; they follow the members, whom they are about. */
export const transfers: Follower = {
  async preview(context, { ended, members }) {
    const people = Object.values(members).flatMap((decision) => decision.people.map((person) => person.personId));
    const { count, units } = await transfersInTheWayOf(context, { ended: ended.map((unit) => unit.unitId), people });
    return count > 0 ? [{ kind: 'transfers-overtaken', count, units }] : [];
  },
  async follow(context, { actId, ended }) {
    await overtakeTransfersBy(context, { actId, ended: ended.map((unit) => unit.unitId) });
  },
  undo: overtakeTransfersOfUndone,
  stands: reopenTransfersOf,
};
