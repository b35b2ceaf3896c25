/** The tree of units in time: what the events of an act do to the versions of units, planned before anything is stored. */
export { fitsBelow } from './fits-below.ts';
export { checkTree, planAct } from './plan-act.ts';
export type {
  ActPlan, BelowGoes, Day, EventOutcome, Forest, NewUnit, NumbersTaken, PartInEvent, TreeProblem, TypeOfUnit, UnitAttributes, UnitEvent, UnitEventKind, UnitPatch, UnitVersion,
} from './types.ts';
