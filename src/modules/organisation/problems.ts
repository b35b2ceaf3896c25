import type { TreeProblem } from '../../engines/tree-in-time/index.ts';
import { Problem } from '../../kit/problem.ts';
import type { ExplainedProblem } from './explain-problems.ts';

export const organisationProblems = {
  typeNotInForce: (typeKey: string, on: string) => new Problem(422, 'unit_type_not_in_force', { typeKey, on, errors: [{ path: 'typeKey', code: 'unit_type_not_in_force', message: 'the type is not in force on that day' }] }),
  wrongLevel: () => new Problem(422, 'unit_type_above_parent', { errors: [{ path: 'typeKey', code: 'unit_type_above_parent', message: 'a unit hangs below one of a higher level' }] }),
  unitEnded: () => new Problem(409, 'unit_ended'),
  /** The act was taken back before, or takes another back itself. */
  actUndone: () => new Problem(409, 'act_undone_already'),
  undoWindowOver: (until: string) => new Problem(409, 'act_undo_window_over', { until }),
  /** Something that came later stands on what the act brought about. */
  actBuiltUpon: (by: { actTitle: string | null; unitName: string | null }) => new Problem(409, 'act_built_upon', by),
  unitGroupNameTaken: () => new Problem(409, 'unit_group_name_taken', { errors: [{ path: 'name', code: 'unit_group_name_taken', message: 'a group of this grouping has that name' }] }),
  unitGroupClosed: (on: string) => new Problem(409, 'unit_group_closed', { on }),
  ruleValueStands: () => new Problem(409, 'rule_value_stands', { errors: [{ path: 'validFrom', code: 'rule_value_stands', message: 'the rule has a number from that day on' }] }),
};

/** States of the tree that others have made meanwhile; all else is wrong in the act itself. */
const CONFLICTS = new Set<TreeProblem['code']>(['unit_not_there', 'unit_founded_already', 'parent_not_there', 'unit_has_units_below', 'units_left_below']);
/** Of a long list the beginning is told: nobody mends hundreds at once. */
const MOST_PROBLEMS = 200;

/** An act that the tree does not let happen: the first thing in the way by its code, and all of them with position, unit and day. */
export function actImpossible(problems: ExplainedProblem[]): Problem {
  const { position: _, code, unitId: __, parentId: ___, ...first } = problems[0]!;
  return new Problem(CONFLICTS.has(code) ? 409 : 422, code, { ...first, problems: problems.slice(0, MOST_PROBLEMS), more: problems.length > MOST_PROBLEMS });
}

/** What broken constraints of this module mean. */
export const organisationConstraints = {
  one_version_of_a_unit_at_a_time: () => new Problem(409, 'unit_changed_meanwhile'),
  one_unit_of_a_code: () => new Problem(409, 'unit_code_taken', { errors: [{ path: 'code', code: 'unit_code_taken', message: 'another unit has this code' }] }),
  an_act_is_undone_once: () => organisationProblems.actUndone(),
  unit_versions_type_key_fkey: () => new Problem(422, 'invalid', { errors: [{ path: 'typeKey', code: 'unknown', message: 'no such type' }] }),
  unit_versions_kind_key_fkey: () => new Problem(422, 'invalid', { errors: [{ path: 'kindKey', code: 'unknown', message: 'no such kind' }] }),
  unit_versions_locality_key_fkey: () => new Problem(422, 'invalid', { errors: [{ path: 'localityKey', code: 'unknown', message: 'no such locality' }] }),
  unit_versions_field_key_fkey: () => new Problem(422, 'invalid', { errors: [{ path: 'fieldKey', code: 'unknown', message: 'no such field of work' }] }),
  one_group_of_a_name: () => organisationProblems.unitGroupNameTaken(),
};
