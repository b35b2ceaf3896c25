import type { ConstraintProblems } from '../../kit/failures.ts';
import { Problem } from '../../kit/problem.ts';
import type { Hanging } from './followed-act.ts';

interface OpenUnit { unitId: string; unitName: string | null; members: number }

/** Of a long list the beginning is told. */
const MOST_TOLD = 200;

export const reorganisationProblems = {
  actFileKind: (filename: string) => new Problem(422, 'act_file_kind', { filename }),
  actFilesFull: (most: number) => new Problem(409, 'act_files_full', { most }),
  /** Units end, have members, and nobody has said where these go. */
  membersToDecide: (open: OpenUnit[]) => new Problem(409, 'members_to_decide', {
    units: open.length, members: open.reduce((sum, one) => sum + one.members, 0), unitName: open.length === 1 ? open[0]!.unitName : null, of: open.slice(0, MOST_TOLD),
  }),
  /** Whoever should take them is not there on that day, ends too, or is no union. */
  membersGoNowhere: () => new Problem(422, 'members_go_nowhere'),
  membersNotOfUnit: (people: number) => new Problem(422, 'members_not_of_unit', { people }),
  membersOfUnitThatStays: (units: number) => new Problem(422, 'members_of_unit_that_stays', { units }),
  /** A chain of mergers on different days: two acts. */
  membersMoveTwice: () => new Problem(422, 'members_move_twice'),
  /** Something belongs by now to a unit that undoing its founding would leave without a day of life. */
  stillHangs: (hanging: Hanging, unitName: string | null) => new Problem(409, 'act_built_upon', { actTitle: null, unitName, hanging }),
  nothingSelected: () => new Problem(422, 'nothing_selected'),
  tooManyUnits: (most: number) => new Problem(422, 'too_many_units', { most }),
  /** Lines of a pasted list that name no unit, or more than one. */
  unitsNotFound: (lines: { line: number; text: string; code: string }[]) => new Problem(422, 'units_not_found', { count: lines.length, lines: lines.slice(0, MOST_TOLD) }),
  nothingToHandOver: () => new Problem(422, 'nothing_to_hand_over'),
  successorNotThere: () => new Problem(422, 'successor_not_there'),
  /** An account that is closed or not there. */
  respondentNotThere: () => new Problem(422, 'respondent_not_there'),
  handOverToCome: () => new Problem(422, 'hand_over_to_come'),
  unitNotEnded: () => new Problem(409, 'unit_not_ended'),
  handOverUndone: () => new Problem(409, 'hand_over_undone_already'),
  unionInTwoGroups: () => new Problem(422, 'union_in_two_groups'),
  groupTooLarge: (most: number) => new Problem(422, 'group_too_large', { most }),
  /** A union whose founding was taken back since it was proposed: it never was. */
  unionGone: (unitName: string) => new Problem(409, 'union_gone', { unitName }),
  absorberNotInGroup: () => new Problem(422, 'absorber_not_in_group'),
  /** Other units would be taken than those that were looked at. */
  selectionChanged: () => new Problem(409, 'selection_changed'),
};

export const reorganisationConstraints: ConstraintProblems = {
  a_union_is_in_one_group: reorganisationProblems.unionInTwoGroups,
};
