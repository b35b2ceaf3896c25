import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { issuanceProblems } from './problems.ts';
import { workableOutgoing } from './policy.ts';
import { othersCheck } from './queries.ts';
import { faultsOf, readOutgoing } from './read-outgoing.ts';

/**
 * Checks the form of a draft before it is signed (kiểm tra thể thức). Who drafted it does not check it where somebody else of the unit
 * can; in an office of one, nobody is waited for.
 * @throws Problem not_found, not_allowed, wrong_state, version_mismatch, outgoing_form_faults, outgoing_own_check
 */
export async function checkOutgoing(context: SignedIn, id: string, version: number) {
  const { document, unit } = await workableOutgoing(context, id, { permission: 'issuance.check', states: ['draft'], version });
  const faults = faultsOf(document);
  if (faults.length > 0) throw issuanceProblems.formFaults(faults);
  const { accountId } = context.actor;
  if (document.draftedById === accountId && (await othersCheck(context.tx, unit.id, accountId))) throw issuanceProblems.ownCheck();
  await context.tx.updateTable('outgoingDocuments').set({ state: 'checked', version: version + 1, returnReason: null, checkedBy: accountId, checkedAt: context.clock.now() }).where('id', '=', id).execute();
  await record(context, { fact: 'outgoing.checked', unitId: unit.id, objectKind: 'outgoing', objectId: id });
  return readOutgoing(context, id);
}

/** Gives a document that was checked, or signed and not issued, back to its drafter. What was signed stays among its files. @throws Problem not_found, not_allowed, wrong_state */
export async function returnOutgoing(context: SignedIn, id: string, reason: string) {
  const { document, unit } = await workableOutgoing(context, id, { permission: 'issuance.check', states: ['checked', 'signed'] });
  await context.tx.updateTable('outgoingDocuments')
    .set({ state: 'draft', version: document.version + 1, returnReason: reason, checkedBy: null, checkedAt: null, signedBy: null, signedOn: null }).where('id', '=', id).execute();
  await record(context, { fact: 'outgoing.returned', unitId: unit.id, objectKind: 'outgoing', objectId: id });
  return readOutgoing(context, id);
}
