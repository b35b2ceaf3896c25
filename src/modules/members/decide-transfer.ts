import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { holdTreeStill } from '../organisation/index.ts';
import { joinableUnion } from './policy.ts';
import { membersProblems } from './problems.ts';
import { endMembership, insertMembership, lastMembership, lockPerson } from './queries.ts';
import { managesUnion, readTransfer, servesBothSides, sidesOf } from './transfer.ts';
import type { Transfer } from './transfer.ts';

/** Who of the other side consented, and on which day. */
interface Consent { by: string; on: string }


/** An open transfer that the asker may answer, or take back, held until the transaction ends. @throws Problem not_found, not_allowed, wrong_state */
async function openTransfer(context: SignedIn, id: string, as: 'asking' | 'answering') {
  const asked = await context.tx.selectFrom('memberTransfers').select('personId').where('id', '=', id).executeTakeFirst();
  if (!asked) throw problems.notFound();
  // The person before the transfer, as a leaving does, or the two would wait for each other.
  await lockPerson(context.tx, asked.personId);
  const row = await context.tx.selectFrom('memberTransfers').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
  if (!row) throw problems.notFound();
  if (!(await managesUnion(context, sidesOf(row)[as]))) throw problems.notAllowed('members.manage');
  if (row.state !== 'asked') throw problems.wrongState(row.state);
  return row;
}

/** Writes how it ended, and who tells the other side. */
async function settle(context: SignedIn, row: { id: string; fromUnitId: string; toUnitId: string }, told: string, to: { state: Transfer['state']; reason?: string; consentBy?: string; consentOn?: string }) {
  await context.tx.updateTable('memberTransfers').set({ ...to, decidedBy: context.actor.accountId, decidedAt: context.clock.now() }).where('id', '=', row.id).execute();
  await record(context, { fact: `transfer.${to.state}`, unitId: told, objectKind: 'member-transfer', objectId: row.id, data: { from: row.fromUnitId, to: row.toUnitId } });
  return readTransfer(context, row.id);
}

/**
 * The other union agrees: the member leaves the one and joins the other on the day that was asked for. Who wants another day refuses.
 * @param consent who of the other side consented, to be named by an account that serves both sides or asked itself
 * @throws Problem consent_of_other_side where it is not named, transfer_outdated where the member is no longer in the giving union,
 *   invalid (union_closed, day_in_future, …), wrong_state, not_allowed, not_found
 */
export async function confirmTransfer(context: SignedIn, id: string, consent?: Consent): Promise<Transfer> {
  const { tx } = context;
  await holdTreeStill(tx);
  const row = await openTransfer(context, id, 'answering');
  const both = servesBothSides(row.askedBy === context.actor.accountId, await managesUnion(context, sidesOf(row).asking));
  if (both && !consent) throw membersProblems.consentOfOtherSide();
  if (consent && consent.on > context.clock.today()) throw membersProblems.inFuture('on');
  const on = row.effective;
  await joinableUnion(context, row.toUnitId, on, { unit: 'toUnitId', day: 'effective', allowed: false });
  const held = await lastMembership(tx, row.personId, on);
  if (!held || held.unitId !== row.fromUnitId || held.until !== null || on <= held.since) throw membersProblems.transferOutdated();
  const person = await tx.selectFrom('people').select(['name', 'sortName', 'sex']).where('id', '=', row.personId).executeTakeFirstOrThrow();
  await endMembership(tx, held.id, on, 'transferred-out', null);
  await insertMembership(tx, { id: newId(), personId: row.personId, unitId: row.toUnitId, since: on, joinedAs: 'transferred-in', note: null, ...person });
  await tx.updateTable('people').set({ unitId: row.toUnitId }).where('id', '=', row.personId).execute();
  return settle(context, row, sidesOf(row).asking, { state: 'confirmed', ...(consent && { consentBy: consent.by, consentOn: consent.on }) });
}

/** The other union does not agree; the member stays where they are. @throws Problem own_request for who asked and may take it back, wrong_state, not_allowed, not_found */
export async function refuseTransfer(context: SignedIn, id: string, reason: string): Promise<Transfer> {
  const row = await openTransfer(context, id, 'answering');
  if (row.askedBy === context.actor.accountId) throw membersProblems.ownRequest();
  return settle(context, row, sidesOf(row).asking, { state: 'refused', reason });
}

/** The union that asked takes it back. @throws Problem wrong_state, not_allowed, not_found */
export async function withdrawTransfer(context: SignedIn, id: string): Promise<Transfer> {
  const row = await openTransfer(context, id, 'asking');
  return settle(context, row, sidesOf(row).answering, { state: 'withdrawn' });
}
