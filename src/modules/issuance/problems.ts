import type { ConstraintProblems } from '../../kit/failures.ts';
import type { FormFault } from '../../engines/official-layout/index.ts';
import { Problem, problems } from '../../kit/problem.ts';

export const issuanceProblems = {
  /** What the form of the document lacks, by its faults. */
  formFaults: (faults: FormFault[]) => new Problem(409, 'outgoing_form_faults', { faults }),
  /** Who drafted it does not check it where somebody else of the unit can. */
  ownCheck: () => new Problem(409, 'outgoing_own_check'),
  noContent: () => new Problem(409, 'outgoing_no_content'),
  /** The register has gone on to a later day already. */
  beforeLast: (lastDay: string) => new Problem(422, 'outgoing_before_last', { lastDay, errors: [{ path: 'issuedOn', code: 'outgoing_before_last', message: 'the register has gone on to a later day' }] }),
  dayInFuture: () => problems.invalidField('issuedOn', 'day_in_future'),
  signedInFuture: () => problems.invalidField('signedOn', 'day_in_future'),
  issuedBeforeSigned: () => problems.invalidField('issuedOn', 'issued_before_signed'),
  /** Numbers of this year have been taken: how they are counted stays until the year is over. */
  registerInUse: () => new Problem(409, 'outgoing_register_in_use'),
  wrongFile: () => problems.invalidField('file', 'outgoing_wrong_file'),
  /** No LibreOffice on the machine: the sentence says what to install. */
  pdfNeedsOffice: () => new Problem(503, 'pdf_needs_office'),
  pdfFailed: () => new Problem(422, 'pdf_failed'),
  replacedAlready: () => new Problem(409, 'outgoing_replaced_already'),
  bodyNameTaken: () => new Problem(409, 'outside_body_name_taken', { errors: [{ path: 'name', code: 'outside_body_name_taken', message: 'the address book has this name' }] }),
  recipientThere: () => new Problem(409, 'outgoing_recipient_there'),
  receivedBeforeSent: () => problems.invalidField('receivedOn', 'received_before_sent'),
};

export const issuanceConstraints: ConstraintProblems = {
  a_document_is_replaced_once: issuanceProblems.replacedAlready,
  one_body_of_a_name_in_an_address_book: issuanceProblems.bodyNameTaken,
  one_recipient_of_a_unit: issuanceProblems.recipientThere,
  one_recipient_of_a_body: issuanceProblems.recipientThere,
  received_after_it_was_sent: issuanceProblems.receivedBeforeSent,
};
