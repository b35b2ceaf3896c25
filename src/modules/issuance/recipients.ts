import { sql } from 'kysely';
import type { z } from 'zod';
import { inSubtree } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { unitLastOn } from '../organisation/index.ts';
import { deliverable, mayChangeRecipients, readableOutgoing } from './policy.ts';
import { issuanceProblems } from './problems.ts';
import { deliveriesOf, proposedUnits, recipientsOf } from './recipient-queries.ts';
import type { addRecipientsSchema, deliverySchema, recipientListSchema } from './schemas.ts';

type List = z.input<typeof recipientListSchema>;
interface Recipient { role: string; unitId: string | null; bodyId: string | null; name: string; way: string }

/** To whom a document goes or went, how, and what is known of its arrival; earlier entries too. @throws Problem not_found */
export async function readRecipients(context: SignedIn, documentId: string): Promise<List> {
  await readableOutgoing(context, documentId);
  const entries = Map.groupBy(await deliveriesOf(context.tx, documentId), (entry) => entry.recipientId);
  return {
    items: (await recipientsOf(context.tx, documentId)).map(({ id, role, unitId, name, way }) => {
      const [last, ...history] = (entries.get(id) ?? []).map(({ recipientId: _, recordedAt, way: by, ...entry }) => ({ ...entry, way: by as 'post', recordedAt: recordedAt.toISOString() }));
      return { id, role: role as 'unit', unitId, name, way: (last?.way ?? way) as 'post', delivery: last ?? null, history };
    }),
  };
}

/**
 * Adds recipients: units, entries of the address book, or those that follow from the campaign (the level above, the units that took part).
 * Units receive through the system. @returns how many were added
 * @throws Problem not_found, not_allowed, wrong_state, invalid
 */
export async function addRecipients(context: SignedIn, documentId: string, given: z.output<typeof addRecipientsSchema>): Promise<{ added: number }> {
  const { document, unit } = await mayChangeRecipients(context, documentId);
  const named: Recipient[] = [];
  for (const unitId of given.unitIds) named.push(await unitRecipient(context, unit, unitId));
  for (const bodyId of given.bodyIds) named.push(await outsideRecipient(context, unit.id, bodyId));
  if (given.proposed) for (const found of await proposedUnits(context.tx, unit, document.assignmentId)) named.push({ ...found, bodyId: null, way: 'system' });
  const there = await recipientsOf(context.tx, documentId);
  const fresh = named.filter(({ unitId, bodyId }, at) => !there.some((one) => (unitId ? one.unitId === unitId : one.bodyId === bodyId))
    && named.findIndex((one) => one.unitId === unitId && one.bodyId === bodyId) === at);
  if (fresh.length === 0) return { added: 0 };
  await context.tx.insertInto('outgoingRecipients').values(fresh.map((recipient, at) => ({ id: newId(), documentId, ...recipient, position: there.length + at }))).execute();
  await record(context, { fact: 'outgoing.recipients-changed', unitId: unit.id, objectKind: 'outgoing', objectId: documentId, data: { added: fresh.length } });
  return { added: fresh.length };
}

async function unitRecipient(context: SignedIn, own: { id: string; path: string }, unitId: string): Promise<Recipient> {
  const unit = await unitLastOn(context.tx, unitId, context.clock.today());
  if (!unit || unit.id === own.id) throw problems.invalidField('unitIds', 'unknown');
  const role = unit.typeKey === 'department' ? 'department' : inSubtree(own.path, unit.path) ? 'above' : inSubtree(unit.path, own.path) ? 'below' : 'unit';
  return { role, unitId, bodyId: null, name: unit.name, way: 'system' };
}

async function outsideRecipient(context: SignedIn, ownUnitId: string, bodyId: string): Promise<Recipient> {
  const body = await context.tx.selectFrom('outsideBodies').select(['name', 'way']).where('id', '=', bodyId).where('unitId', '=', ownUnitId).where('retiredAt', 'is', null).executeTakeFirst();
  if (!body) throw problems.invalidField('bodyIds', 'unknown');
  return { role: 'outside', unitId: null, bodyId, name: body.name, way: body.way };
}

/** Takes a recipient off the list, before the document goes out. @throws Problem not_found, not_allowed, wrong_state */
export async function removeRecipient(context: SignedIn, documentId: string, recipientId: string): Promise<void> {
  const { document, unit } = await mayChangeRecipients(context, documentId);
  if (document.state === 'issued') throw problems.wrongState(document.state);
  const removed = await context.tx.deleteFrom('outgoingRecipients').where('id', '=', recipientId).where('documentId', '=', documentId).returning('id').executeTakeFirst();
  if (!removed) throw problems.notFound();
  await record(context, { fact: 'outgoing.recipients-changed', unitId: unit.id, objectKind: 'outgoing', objectId: documentId, data: { removed: 1 } });
}

/**
 * Records how a document reached a recipient: an entry of its own that says all that is known now. What was recorded before stays to be read.
 * @throws Problem not_found, not_allowed, wrong_state, invalid
 */
export async function logDelivery(context: SignedIn, documentId: string, given: z.output<typeof deliverySchema> & { recipientId: string }): Promise<List> {
  const { unit } = await deliverable(context, documentId);
  const { recipientId, ...entry } = given;
  const recipient = (await recipientsOf(context.tx, documentId)).find((one) => one.id === recipientId);
  if (!recipient) throw problems.notFound();
  if (entry.way === 'system' && !recipient.unitId) throw problems.invalidField('way', 'not_by_system');
  if (entry.receivedOn && entry.sentOn && entry.receivedOn < entry.sentOn) throw issuanceProblems.receivedBeforeSent();
  await context.tx.insertInto('outgoingDeliveries').values({ ...entry, recipientId, recordedBy: context.actor.accountId, recordedAt: sql<Date>`business_now()` as never }).execute();
  await record(context, { fact: 'outgoing.delivery-logged', unitId: unit.id, objectKind: 'outgoing', objectId: documentId });
  return readRecipients(context, documentId);
}
