import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { passableRoles, takeRolesBack, takeStandInBack } from '../access/index.ts';
import type { PassedRole, WorkToPass } from '../access/index.ts';
import type { handOverSchema } from './hand-over-schemas.ts';
import { passWork } from './passed-work.ts';
import { reorganisationProblems } from './problems.ts';
import { readHandOver, workHandedOver } from './read-hand-overs.ts';

/**
 * Takes a hand-over back: each role stands where it stood, what is still the taker's own is the giver's again, and who answered before answers.
 * What the taker finished or passed on in the meantime stays as it is.
 * @throws Problem hand_over_undone_already, grants_more_than_held, not_found, not_allowed
 */
export async function undoHandOver(context: SignedIn, id: string): Promise<z.input<typeof handOverSchema>> {
  const row = await context.tx.selectFrom('handOvers').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw problems.notFound();
  await passableRoles(context, { unitId: row.unitId, fromAccountId: row.fromAccountId });
  if (row.undoneAt) throw reorganisationProblems.handOverUndone();
  const passed = await context.tx.selectFrom('handOverRoles').selectAll().where('handOverId', '=', id).execute();
  await takeRolesBack(context, passed.map((role) => ({ ...role, grantedAt: new Date(role.grantedAt as never).toISOString() }) as PassedRole));
  if (row.fromAccountId && row.toAccountId) {
    const work = (await workHandedOver(context, id)).filter((one) => one.own) as WorkToPass[];
    await passWork(context, work, { from: row.toAccountId, to: row.fromAccountId });
  }
  if (row.standInId) await takeStandInBack(context, row.standInId);
  await context.tx.updateTable('handOvers').set({ undoneBy: context.actor.accountId, undoneAt: sql`business_now()` as never }).where('id', '=', id).execute();
  await record(context, { fact: 'hand-over.undone', unitId: row.unitId, objectKind: 'hand-over', objectId: id });
  return readHandOver(context, id);
}
