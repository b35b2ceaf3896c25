import type { ConstraintProblems } from '../../kit/failures.ts';
import { Problem } from '../../kit/problem.ts';

const field = (path: string, code: string, message: string, more: Record<string, unknown> = {}) =>
  new Problem(422, 'invalid', { ...more, errors: [{ path, code, message }] });

export const membersProblems = {
  /** `suggested` is the name as it would read in Unicode; a person says whether it does. */
  nameInOldLetters: (suggested: string) => field('name', 'name_in_old_letters', 'the name is in the letters of an old font', { suggested }),
  /** Known already: a transfer or a re-admission is meant. */
  citizenIdTaken: () => new Problem(409, 'citizen_id_taken', { errors: [{ path: 'citizenId', code: 'citizen_id_taken', message: 'this citizen id is in the register already' }] }),
  cardNumberTaken: () => new Problem(409, 'card_number_taken', { errors: [{ path: 'cardNumber', code: 'card_number_taken', message: 'this card number is given already' }] }),
  bornAfterJoining: () => field('birth', 'born_after_joining', 'born after joining'),
  tooYoung: (age: number) => field('birth', 'too_young', 'too young on the day of joining', { age }),
  beforeFounding: (founded: string, path = 'joinedOn') => field(path, 'before_union_founded', 'the union was not founded yet', { founded }),
  inFuture: (path: string) => field(path, 'day_in_future', 'this day is yet to come'),
  notAUnion: (path = 'unitId') => field(path, 'not_a_union', 'members belong to grassroots unions'),
  notAGroup: () => field('groupId', 'not_a_group', 'no branch or group of this union'),
  /** `ended` is its last day, `successor` the name of the unit that its work goes on in, if there is one. */
  unionClosed: (path: string, life: { ended: string; successor: string | null }) => field(path, 'union_closed', 'the end of this union is recorded', life),
  /** What was counted of the attempt is kept. */
  personNotFound: (path: string) => new Problem(422, 'invalid', { errors: [{ path, code: 'person_not_found', message: 'nobody has this number' }] }, true),
  /** As at signing in: with the seconds to wait. */
  tooManyMisses: (retryAfter: number) => new Problem(429, 'too_many_attempts', { retryAfter }),
  isMember: () => new Problem(409, 'is_member_already'),
  notAMember: () => new Problem(409, 'not_a_member'),
  leftBeforeJoining: (joined: string) => field('on', 'left_before_joining', 'leaves before having joined', { joined }),
  tooEarlyAgain: (from: string) => field('joinedOn', 'readmitted_too_early', 'too early after leaving', { from }),
  suspendedTooLong: (months: number) => field('until', 'suspended_too_long', 'longer than a suspension may last', { months }),
  suspendedAlready: () => new Problem(409, 'suspended_already'),
  endsBeforeItBegins: (path: string) => field(path, 'ends_before_it_begins', 'ends before it begins'),
  transferOpen: () => new Problem(409, 'transfer_open'),
  /** The person is no longer where the transfer was asked from. */
  transferOutdated: () => new Problem(409, 'transfer_outdated'),
  /** Who asked, or keeps the members of both unions, names who consented on the other side. */
  consentOfOtherSide: () => new Problem(409, 'consent_of_other_side'),
  /** Who asked takes the request back instead of refusing it. */
  ownRequest: () => new Problem(409, 'own_request'),
  sameUnion: () => field('toUnitId', 'transfer_to_same_union', 'the member is in this union already'),
  /** Another act moved the same members since: that one is taken back first. */
  movedSince: () => new Problem(409, 'members_moved_since'),
  /** Somebody whom the act left without a union has joined one since. */
  joinedSince: () => new Problem(409, 'members_joined_since'),
};

export const membersConstraints: ConstraintProblems = {
  one_person_of_a_citizen_id: membersProblems.citizenIdTaken,
  one_person_of_a_card_number: membersProblems.cardNumberTaken,
  one_union_at_a_time: membersProblems.isMember,
  one_open_membership_at_a_time: membersProblems.isMember,
  one_suspension_at_a_time: membersProblems.suspendedAlready,
  one_open_transfer_of_a_person: membersProblems.transferOpen,
  transfer_leads_elsewhere: membersProblems.sameUnion,
};
