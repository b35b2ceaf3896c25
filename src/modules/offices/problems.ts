import { Problem } from '../../kit/problem.ts';

export const officesProblems = {
  /** Branches and groups hang below a grassroots union, and only they are kept here. */
  notBelowGrassroots: () => new Problem(422, 'not_below_grassroots', { errors: [{ path: 'typeKey', code: 'not_below_grassroots', message: 'only branches and groups below a grassroots union are kept this way' }] }),
  headChangedLater: (from: string) => new Problem(409, 'head_changed_later', { from, errors: [{ path: 'from', code: 'head_changed_later', message: 'a later change of the leader stands already' }] }),
  otherUnion: () => new Problem(422, 'other_union', { errors: [{ path: 'parentId', code: 'other_union', message: 'a group stays within its union' }] }),
  typeAboveParent: () => new Problem(422, 'unit_type_above_parent', { errors: [{ path: 'parentId', code: 'unit_type_above_parent', message: 'a group hangs below one of a higher level' }] }),
  positionFilled: (people: number) => new Problem(409, 'position_filled', { people }),
  outsidePosition: () => new Problem(422, 'outside_position', { errors: [{ path: 'from', code: 'outside_position', message: 'the position does not last over these days' }] }),
  placementOver: () => new Problem(409, 'placement_over'),
};

/** What broken constraints of this module mean. */
export const officesConstraints = {
  one_head_of_a_group_at_a_time: () => new Problem(409, 'unit_changed_meanwhile'),
  one_placement_of_an_account_in_a_position_at_a_time: () => new Problem(409, 'placed_already', { errors: [{ path: 'accountId', code: 'placed_already', message: 'this person fills the position already' }] }),
  a_placement_is_moved_once: () => new Problem(409, 'placement_over'),
  one_quota_of_a_unit_in_a_year: () => new Problem(409, 'unit_changed_meanwhile'),
};
