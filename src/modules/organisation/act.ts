import type { z } from 'zod';
import type { ActPlan, UnitEvent } from '../../engines/tree-in-time/index.ts';
import type { newActSchema } from './act-schemas.ts';

/** An act as it is sent: a decision and the events that it brings about. */
export type NewAct = z.output<typeof newActSchema>;

/** What an act does to units, for whatever follows them: members, officers, accounts, campaigns. */
export interface ActConsequences {
  actId: string;
  /** The first day on which any of it holds. */
  effective: string;
  founded: string[];
  /** Units whose life ends, with their last day. */
  ended: { unitId: string; on: string }[];
  /** Whose work goes on in whose, with the first day of that. */
  successions: { from: string; to: string; effective: string }[];
  /** Units that hang elsewhere from a day on, with what they hung below. */
  moved: { unitId: string; from: string; to: string; effective: string }[];
}

/** Reads the consequences from a plan and from how the units' lives stood before it. */
export function consequencesOf(actId: string, events: readonly UnitEvent[], plan: ActPlan, before: ReadonlyMap<string, { ended: string | null }>): ActConsequences {
  const moves = events.flatMap((event) => (event.kind === 'hand-over' && event.to !== null ? [{ unitId: event.unitId, to: event.to, effective: event.effective }] : []));
  const giverOf = new Map(plan.outcomes.flatMap((outcome) => {
    const giver = outcome.units.find((unit) => unit.part === 'giver');
    const subject = outcome.units.find((unit) => unit.part === 'subject');
    return giver && subject ? [[subject.unitId, giver.unitId] as const] : [];
  }));
  return {
    actId,
    effective: events.map((event) => event.effective).sort()[0]!,
    founded: plan.lives.filter(({ unitId }) => !before.has(unitId)).map(({ unitId }) => unitId),
    ended: [...endedBy(plan, before)].map(([unitId, on]) => ({ unitId, on })),
    successions: plan.outcomes.flatMap((outcome) => outcome.successions.map((one) => ({ ...one, effective: events[outcome.position]!.effective }))),
    moved: moves.flatMap((move) => {
      const from = giverOf.get(move.unitId);
      return from === undefined ? [] : [{ ...move, from }];
    }),
  };
}

/** Units that end by the plan and did not end before, with their last days; one without any day of life left ends on the day before it began. */
function endedBy(plan: ActPlan, before: ReadonlyMap<string, { ended: string | null }>): Map<string, string> {
  return new Map(plan.lives.flatMap(({ unitId, ended }) => (ended !== null && before.get(unitId)?.ended !== ended ? [[unitId, ended] as const] : [])));
}
