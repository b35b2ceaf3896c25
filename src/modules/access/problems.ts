import { Problem, problems } from '../../kit/problem.ts';

export const accessProblems = {
  /** Kept: the failed attempt was counted. */
  wrongCredentials: () => new Problem(401, 'wrong_credentials', {}, true),
  /** Too many failed sign-ins; `retryAfter` in seconds. */
  tooManyAttempts: (retryAfter: number) => new Problem(429, 'too_many_attempts', { retryAfter }),
  alreadySetUp: () => new Problem(409, 'already_set_up'),
  notSetUp: () => new Problem(409, 'not_set_up'),
  onlyInDemo: () => problems.notFound(),
  usernameTaken: () => new Problem(409, 'username_taken', { errors: [{ path: 'username', code: 'username_taken', message: 'the username is taken' }] }),
  alreadyGranted: () => new Problem(409, 'already_granted'),
  /** Nobody grants more than they hold. */
  grantsMoreThanHeld: () => new Problem(403, 'grants_more_than_held'),
  notYourself: () => new Problem(409, 'not_yourself'),
};

export const accessConstraints = {
  username_is_taken: accessProblems.usernameTaken,
  one_grant_of_a_role_at_a_unit: accessProblems.alreadyGranted,
  one_installation_per_database: accessProblems.alreadySetUp,
};
