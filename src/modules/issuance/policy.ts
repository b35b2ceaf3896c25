import { allow, holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { unitLastOn } from '../organisation/index.ts';
import type { OutgoingState } from './outgoing.ts';
import { findOutgoing, lockOutgoing } from './queries.ts';
import type { OutgoingRow } from './queries.ts';

export type IssuingPermission = 'issuance.draft' | 'issuance.check' | 'issuance.sign' | 'issuance.issue';

/** A unit whose outgoing documents the asker may read, as it is or was at its end. @throws Problem not_found */
export async function readableUnit(context: SignedIn, unitId: string) {
  const unit = await unitLastOn(context.tx, unitId, context.clock.today());
  if (!unit || !holds(context.actor, 'issuance.read', unit.path)) throw problems.notFound();
  return unit;
}

/** The same, where the asker may do something. @throws Problem not_found, not_allowed */
export async function workableUnit(context: SignedIn, unitId: string, permission: IssuingPermission) {
  const unit = await readableUnit(context, unitId);
  allow(context, permission, unit.path);
  return unit;
}

/** A document that goes out, or went. @throws Problem not_found */
export async function readableOutgoing(context: SignedIn, id: string) {
  const document = await findOutgoing(context.tx, id);
  if (!document) throw problems.notFound();
  return { document, unit: await readableUnit(context, document.unitId) };
}

/**
 * A document held until the transaction ends, in one of these states and as the asker saw it.
 * @param version what the change starts from; nothing where only the state counts
 * @throws Problem not_found, not_allowed, wrong_state, version_mismatch
 */
export async function workableOutgoing(
  context: SignedIn, id: string, { permission, states, version }: { permission: IssuingPermission; states: readonly OutgoingState[]; version?: number },
): Promise<{ document: OutgoingRow; unit: Awaited<ReturnType<typeof readableUnit>> }> {
  const { unit } = await readableOutgoing(context, id);
  allow(context, permission, unit.path);
  await lockOutgoing(context.tx, id);
  const document = (await findOutgoing(context.tx, id))!;
  if (!states.includes(document.state as OutgoingState)) throw problems.wrongState(document.state);
  if (version !== undefined && version !== document.version) throw problems.stale({ version: document.version });
  return { document, unit };
}

/** A document whose recipients the asker may change: before it goes out, and afterwards by who issues. @throws Problem not_found, not_allowed, wrong_state */
export async function mayChangeRecipients(context: SignedIn, id: string) {
  const { document } = await readableOutgoing(context, id);
  const issued = document.state === 'issued';
  return workableOutgoing(context, id, { permission: issued ? 'issuance.issue' : 'issuance.draft', states: ['draft', 'checked', 'signed', 'issued'] });
}

/** A document that went out, whose arrival the asker may record. @throws Problem not_found, not_allowed, wrong_state */
export const deliverable = (context: SignedIn, id: string) => workableOutgoing(context, id, { permission: 'issuance.issue', states: ['issued', 'recalled', 'replaced'] });

/** What the asker may do with a document now, in its state. */
export function mayDo({ actor }: SignedIn, document: OutgoingRow, unitPath: string) {
  const state = document.state as OutgoingState;
  const may = (permission: IssuingPermission, ...states: OutgoingState[]) => states.includes(state) && holds(actor, permission, unitPath);
  return {
    change: may('issuance.draft', 'draft'), discard: may('issuance.draft', 'draft'), check: may('issuance.check', 'draft'), return: may('issuance.check', 'checked', 'signed'),
    sign: may('issuance.sign', 'checked'), scan: may('issuance.issue', 'signed', 'issued', 'recalled', 'replaced'), issue: may('issuance.issue', 'signed'),
    recall: may('issuance.issue', 'issued'), replace: may('issuance.draft', 'issued', 'recalled') && document.replacedById === null,
    recipients: may('issuance.draft', 'draft', 'checked', 'signed') || may('issuance.issue', 'issued'), deliver: may('issuance.issue', 'issued', 'recalled', 'replaced'),
  };
}
