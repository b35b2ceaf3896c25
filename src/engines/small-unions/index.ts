/** Small unions: which could merge with which, and how far that would reach. */
export { MOST_IN_A_GROUP, mergerPlans, planOf, proposeMergers, reachOf } from './propose.ts';
export type { Alikeness, MergerGroup, MergerPlan, Mergers, PlanKey, Reach, SmallUnion } from './types.ts';
