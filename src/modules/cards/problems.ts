import type { ConstraintProblems } from '../../kit/failures.ts';
import { Problem, problems } from '../../kit/problem.ts';

export const cardsProblems = {
  numberTwice: () => new Problem(409, 'card_number_twice'),
  begun: () => new Problem(409, 'card_round_begun'),
  /** The register has another number by now than the one that was handed over. */
  changedSince: () => new Problem(409, 'card_changed_since'),
  printedLater: () => new Problem(422, 'cards_printed_later', { errors: [{ path: 'on', code: 'cards_printed_later', message: 'some cards were printed after this day' }] }),
  notAboveUnions: () => problems.invalidField('unitId', 'not_above_unions'),
  closesBeforeItOpens: () => problems.invalidField('to', 'round_closes_before_it_opens'),
  dueBeforeMissing: () => problems.invalidField('dueBefore', 'due_before_missing'),
  beforeRound: () => problems.invalidField('on', 'before_round'),
  inFuture: (path: string) => problems.invalidField(path, 'day_in_future'),
  tooManyLines: () => problems.invalidField('text', 'too_many_lines'),
  noLines: () => problems.invalidField('text', 'no_lines'),
};

export const cardsConstraints: ConstraintProblems = {
  one_card_of_a_new_number: cardsProblems.numberTwice,
  card_round_closes_after_it_opens: cardsProblems.closesBeforeItOpens,
};
