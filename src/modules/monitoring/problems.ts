import { Problem } from '../../kit/problem.ts';

export const monitoringProblems = {
  /** Everybody who is meant has handed in, is exempt, or was chased today. */
  nobodyToChase: () => new Problem(409, 'nobody_to_chase'),
  tooManyChased: (most: number) => new Problem(409, 'too_many_chased', { most }),
};
