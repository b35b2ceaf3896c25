import type { Decision, JudgedRow, Review } from './kind.ts';

/** A row as a person's decision makes it. @returns undefined where the decision names none of the candidates */
export function decidedRow(number: number, { rank, review }: { rank: number; review: Review }, decision: Decision): JudgedRow | undefined {
  if (decision.what === 'leave-out') return { number, outcome: 'left-out', rank, faults: [], plan: null, review };
  const chosen = decision.what === 'another' ? review.another : review.candidates.find((candidate) => candidate.id === decision.id);
  return chosen && { number, outcome: chosen.outcome, rank, faults: chosen.faults, plan: chosen.plan, review };
}
