import { Problem, problems } from '../../kit/problem.ts';

export const campaignsProblems = {
  directiveNotConfirmed: () => problems.invalidField('directiveId', 'directive_not_confirmed'),
  /** What must be mended before launch; the same codes as the preview's warnings. */
  notReady: (codes: string[]) => new Problem(422, 'campaign_not_ready', { missing: codes, errors: codes.map((code) => ({ path: 'campaign', code, message: code })) }),
  typeInTwoLevels: () => problems.invalidField('levels', 'type_in_two_levels'),
  dueAfterOwn: () => problems.invalidField('due', 'due_after_own'),
  duePassed: () => problems.invalidField('due', 'due_passed'),
  nothingToPassOn: () => new Problem(409, 'nothing_to_pass_on'),
};

export const campaignsConstraints = {
  one_assignment_per_unit: () => new Problem(409, 'wrong_state', { state: 'running' }),
};
