import { problems } from '../../kit/problem.ts';
import type { SignedIn } from '../../kit/context.ts';
import { presentIntake, UNDER_WAY } from './intake.ts';
import type { Intake } from './intake.ts';
import { findIntake, listIntakes } from './queries.ts';

/** The asker's own files that are being read, wait for it, or could not be read; newest first. */
export async function readIntakes(context: SignedIn): Promise<{ items: Intake[] }> {
  return { items: (await listIntakes(context.tx, context.actor.accountId)).map(presentIntake) };
}

/** How far one of the asker's files is. @throws Problem not_found for anybody else's */
export async function readIntake(context: SignedIn, id: string): Promise<Intake> {
  const intake = await findIntake(context.tx, context.actor.accountId, id);
  if (!intake) throw problems.notFound();
  return presentIntake(intake);
}

/**
 * Stops the reading of one of the asker's files; one that came to nothing is taken off the list. The reader is told once this is committed.
 * @throws Problem wrong_state where it has become a document, not_found
 */
export async function cancelIntake(context: SignedIn, id: string): Promise<void> {
  const own = { id, sentBy: context.actor.accountId };
  const stopped = await context.tx.updateTable('intakes').set({ state: 'cancelled' })
    .where('id', '=', own.id).where('sentBy', '=', own.sentBy).where('state', 'in', UNDER_WAY).executeTakeFirst();
  if (stopped.numUpdatedRows > 0n) return;
  const removed = await context.tx.deleteFrom('intakes').where('id', '=', own.id).where('sentBy', '=', own.sentBy)
    .where('state', 'in', ['failed', 'cancelled']).executeTakeFirst();
  if (removed.numDeletedRows > 0n) return;
  throw (await findIntake(context.tx, own.sentBy, id)) ? problems.wrongState('done') : problems.notFound();
}
