import type { z } from 'zod';
import { actorKey } from '../../engines/actor-matching/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { unitOn, vocabulary } from '../organisation/index.ts';
import { columnsOf } from './actor-queries.ts';
import { actorsNamed } from './actors.ts';
import { directiveInHand } from './particulars.ts';
import { confirmableDocument } from './policy.ts';
import { readActors } from './read-actors.ts';
import type { actorSettlementSchema } from './particulars-schemas.ts';

/**
 * Settles whom an actor stands for, as proposed or otherwise; null goes back to the proposal.
 * @throws Problem not_allowed, not_found, invalid for an actor that the document does not name, a unit or a type that there is not
 */
export async function settleActor(context: SignedIn, documentId: string, { actor, match }: z.output<typeof actorSettlementSchema>) {
  const document = await confirmableDocument(context, documentId);
  const { content } = await directiveInHand(context, documentId);
  const key = actorKey(actor);
  if (!actorsNamed(content).some((one) => one.key === key)) throw problems.invalidField('actor', 'unknown');
  if (match?.kind === 'unit' && !(await unitOn(context.tx, match.unitId, context.clock.today()))) throw problems.invalidField('match.unitId', 'unknown');
  if (match?.kind === 'types') {
    const known = new Set((await vocabulary(context.tx)).types.map((type) => type.key));
    if (!match.typeKeys.every((typeKey) => known.has(typeKey))) throw problems.invalidField('match.typeKeys', 'unknown_type');
  }
  if (match === null) {
    await context.tx.deleteFrom('directiveActors').where('documentId', '=', documentId).where('actorKey', '=', key).execute();
  } else {
    const values = { ...columnsOf(match), settledBy: context.actor.accountId, settledAt: context.clock.now() };
    await context.tx.insertInto('directiveActors').values({ documentId, actorKey: key, actor, unitPath: document.unitPath, ...values })
      .onConflict((conflict) => conflict.columns(['documentId', 'actorKey']).doUpdateSet(values)).execute();
  }
  await record(context, { fact: match ? 'actor.settled' : 'actor.unsettled', unitId: document.unitId, objectKind: 'document', objectId: documentId, data: { kind: match?.kind ?? null } });
  return readActors(context, documentId);
}
