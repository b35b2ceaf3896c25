import { Problem, problems } from '../../kit/problem.ts';

export const campaignsProblems = {
  directiveNotConfirmed: () => problems.invalidField('directiveId', 'directive_not_confirmed'),
  /** What must be mended before launch; the same codes as the preview's warnings. */
  notReady: (codes: string[]) => new Problem(422, 'campaign_not_ready', { missing: codes, errors: codes.map((code) => ({ path: 'campaign', code, message: code })) }),
  typeInTwoLevels: () => problems.invalidField('levels', 'type_in_two_levels'),
  dueAfterOwn: () => problems.invalidField('due', 'due_after_own'),
  duePassed: () => problems.invalidField('due', 'due_passed'),
  lockBeforeDue: () => problems.invalidField('levels', 'lock_before_due'),
  nothingToPassOn: () => new Problem(409, 'nothing_to_pass_on'),
  /** @param ask the unit that may grant a later day */
  reportLocked: (lockOn: string, ask: string | null) => new Problem(409, 'report_locked', { lockOn, ask }),
  extensionLocksBeforeDue: () => problems.invalidField('lockOn', 'lock_before_due'),
  dueNotLater: () => problems.invalidField('due', 'due_not_later'),
  nothingToExtend: () => new Problem(409, 'nothing_to_extend'),
  /** The level above would have less time than the unit; whoever grants it may say that this is meant. */
  dueAfterAbove: (due: string, names: string[]) => new Problem(422, 'due_after_above', { due, names, errors: [{ path: 'due', code: 'due_after_above', message: 'after the due day of the level above' }] }),
  reportsHandedIn: (names: string[]) => new Problem(409, 'reports_handed_in', { names }),
  aboveIsExempt: () => new Problem(409, 'above_is_exempt'),
  fixedHoliday: () => new Problem(409, 'holiday_is_fixed'),
  worksOnAWeekday: () => problems.invalidField('day', 'not_a_weekend'),
  noOpenPeriod: () => new Problem(409, 'no_open_period'),
  notANewcomer: () => new Problem(409, 'not_a_newcomer'),
  alreadyAsked: () => new Problem(409, 'extension_already_asked'),
};

export const campaignsConstraints = {
  one_campaign_per_period_of_a_regime: campaignsProblems.noOpenPeriod,
  one_open_request_per_report: campaignsProblems.alreadyAsked,
  one_assignment_per_unit: () => new Problem(409, 'wrong_state', { state: 'running' }),
};
