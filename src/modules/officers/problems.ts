import type { ConstraintProblems } from '../../kit/failures.ts';
import { Problem } from '../../kit/problem.ts';

const field = (path: string, code: string, message: string, more: Record<string, unknown> = {}) =>
  new Problem(422, 'invalid', { ...more, errors: [{ path, code, message }] });

export const officersProblems = {
  endsBeforeItBegins: (path = 'until') => field(path, 'ends_before_it_begins', 'ends before it begins'),
  inFuture: (path: string) => field(path, 'day_in_future', 'this day is yet to come'),
  beforeFounding: (path: string, founded: string) => field(path, 'before_founded', 'before the unit was founded', { founded }),
  unitEnded: (path = 'unitId') => field(path, 'unit_ended', 'the unit has ended'),
  /** A position of a committee is held in a term of it. */
  noCommittee: () => field('positionKey', 'no_committee_then', 'the committee has no term on that day'),
  notAtThisLevel: () => field('positionKey', 'position_not_at_this_level', 'units of this level have no such position'),
  beforeTerm: (began: string) => field('from', 'before_term', 'before the term began', { began }),
  /** A later term is recorded already. */
  termBetween: () => new Problem(409, 'term_between_others'),
  termTaken: () => new Problem(409, 'term_taken'),
  positionTaken: () => new Problem(409, 'position_taken'),
  heldAlready: () => new Problem(409, 'position_held_already'),
  officeEnded: () => new Problem(409, 'office_ended'),
  bornAfterwards: () => field('birth', 'born_after_office', 'born after taking office'),
  notOfTheCommittee: () => field('attendance', 'not_of_the_committee', 'was not in the committee on that day'),
  outsideTerm: (path = 'heldOn') => field(path, 'outside_term', 'outside the days of the term'),
  levelTaken: () => new Problem(409, 'qualification_recorded'),
  assessedAlready: () => new Problem(409, 'assessed_already'),
  notAnOfficerThen: (path: string) => field(path, 'not_an_officer_then', 'held no office on that day'),
  metMoreThanThereAre: () => field('standardsMet', 'met_more_than_there_are', 'more standards met than there are'),
  caredAlready: () => new Problem(409, 'cared_for_already'),
  notBelow: () => field('caredUnitId', 'not_below', 'not below the officer’s own unit'),
  noneInArea: () => field('areaId', 'area_holds_none_below', 'nothing below the officer’s own unit stands in that area on that day'),
  standardStands: () => new Problem(409, 'title_standard_stands'),
  notTheirOffice: () => field('officeId', 'not_their_office', 'no office of this officer'),
  nothingToSolve: () => new Problem(409, 'nothing_to_solve'),
};

export const officersConstraints: ConstraintProblems = {
  one_term_of_a_committee_at_a_time: officersProblems.termTaken,
  term_is_due_after_it_begins: () => officersProblems.endsBeforeItBegins('due'),
  one_position_once_at_a_time: officersProblems.heldAlready,
  one_holder_of_a_single_position: officersProblems.positionTaken,
  one_qualification_of_a_level: officersProblems.levelTaken,
  one_assessment_a_year: officersProblems.assessedAlready,
  one_assessment_of_a_committee_a_year: officersProblems.assessedAlready,
  one_title_standard_at_a_time: officersProblems.standardStands,
  title_standard_ends_after_it_begins: () => officersProblems.endsBeforeItBegins('validTo'),
  met_of_so_many: officersProblems.metMoreThanThereAre,
  cared_for_by_one_person_once: officersProblems.caredAlready,
  area_cared_for_by_one_person_once: officersProblems.caredAlready,
};
