import type { ConstraintProblems } from '../../kit/failures.ts';
import { Problem, problems } from '../../kit/problem.ts';
import type { Step } from './founding.ts';

const field = (path: string, code: string, message: string) => ({ errors: [{ path, code, message }] });

export const workplaceProblems = {
  codeTaken: () => new Problem(409, 'workplace_code_taken', field('code', 'workplace_code_taken', 'another workplace has this code')),
  womenAboveWorkers: (path = 'women') => new Problem(422, 'women_above_workers', field(path, 'women_above_workers', 'no more women than workers')),
  /** Before the first day on which the workplace is known. */
  beforeOpening: (path: string, opened: string) => new Problem(422, 'before_opening', { opened, ...field(path, 'before_opening', 'before the first day of the workplace') }),
  beforeLastChange: (from: string) => new Problem(422, 'before_last_change', { from, ...field('from', 'before_last_change', 'a later change stands already') }),
  inFuture: (path: string) => problems.invalidField(path, 'in_future', 'that day has not come yet'),
  /** One union at a time. */
  coveredAlready: (union: string) => new Problem(409, 'covered_already', { union }),
  /** Founded later, or ended by then. */
  unionNotActive: (on: string) => new Problem(422, 'union_not_active', { on, ...field('unionId', 'union_not_active', 'the union is not active on that day') }),
  notAUnion: () => new Problem(422, 'not_a_grassroots_union', field('unionId', 'not_a_grassroots_union', 'a workplace is covered by a grassroots union or guild')),
  notACaretaker: () => new Problem(422, 'not_a_caretaker', field('unitId', 'not_a_caretaker', 'a workplace is looked after above the grassroots')),
  closed: () => new Problem(409, 'workplace_closed'),
  foundingUnderWay: () => new Problem(409, 'founding_under_way'),
  tooFewApplications: (applications: number, minimum: number) => new Problem(409, 'too_few_applications', { applications, minimum, missing: minimum - applications }),
  beforeEarlierStep: (on: string, path = 'on') => new Problem(422, 'before_earlier_step', { on, ...field(path, 'before_earlier_step', 'an earlier step has a later day') }),
  stepOutOfOrder: (next: Step | null) => new Problem(409, 'step_out_of_order', { next }),
  onlyNewestTakenBack: () => new Problem(409, 'only_newest_step_taken_back'),
};

const unknown = (path: string) => () => problems.invalidField(path, 'unknown', 'no such key');

/** What broken constraints of this module mean. */
export const workplacesConstraints: ConstraintProblems = {
  one_workplace_of_a_code: workplaceProblems.codeTaken,
  one_version_of_a_workplace_at_a_time: () => new Problem(409, 'workplace_changed_meanwhile'),
  one_unit_looks_after_a_workplace_at_a_time: () => new Problem(409, 'workplace_changed_meanwhile'),
  one_union_covers_a_workplace_at_a_time: () => new Problem(409, 'covered_already', { union: null }),
  women_are_among_the_workers: () => workplaceProblems.womenAboveWorkers(),
  one_founding_under_way_per_workplace: workplaceProblems.foundingUnderWay,
  one_founding_entry_at_a_place: () => new Problem(409, 'workplace_changed_meanwhile'),
  workplace_versions_kind_key_fkey: unknown('kindKey'),
  workplace_versions_ownership_key_fkey: unknown('ownershipKey'),
  workplace_versions_field_key_fkey: unknown('fieldKey'),
  workplace_versions_locality_key_fkey: unknown('localityKey'),
};
