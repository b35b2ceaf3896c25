import { Problem } from '../../kit/problem.ts';

export const organisationProblems = {
  typeNotInForce: (typeKey: string, on: string) => new Problem(422, 'unit_type_not_in_force', { typeKey, on, errors: [{ path: 'typeKey', code: 'unit_type_not_in_force', message: 'the type is not in force on that day' }] }),
  wrongLevel: () => new Problem(422, 'unit_type_above_parent', { errors: [{ path: 'typeKey', code: 'unit_type_above_parent', message: 'a unit hangs below one of a higher level' }] }),
  unitEnded: () => new Problem(409, 'unit_ended'),
  hasUnitsBelow: () => new Problem(409, 'unit_has_units_below'),
  beforeLastChange: (from: string) => new Problem(422, 'before_last_change', { from, errors: [{ path: 'from', code: 'before_last_change', message: 'a later change stands already' }] }),
};

/** What broken constraints of this module mean. */
export const organisationConstraints = {
  one_version_of_a_unit_at_a_time: () => new Problem(409, 'unit_changed_meanwhile'),
  unit_ends_after_it_begins: () => new Problem(422, 'invalid', { errors: [{ path: 'on', code: 'before_founded', message: 'a unit ends after it was founded' }] }),
  unit_versions_type_key_fkey: () => new Problem(422, 'invalid', { errors: [{ path: 'typeKey', code: 'unknown', message: 'no such type' }] }),
  unit_versions_kind_key_fkey: () => new Problem(422, 'invalid', { errors: [{ path: 'kindKey', code: 'unknown', message: 'no such kind' }] }),
};
