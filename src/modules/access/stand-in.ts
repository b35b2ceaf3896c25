import { sql } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';
import { allow, holds } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { problems } from '../../kit/problem.ts';
import { unitLastOn } from '../organisation/index.ts';
import { readAccount } from './manage-accounts.ts';
import { accessProblems } from './problems.ts';

/** What lasts longer than a unit: its documents, campaigns and reports. Its people, members and accounts have their own ways. */
const LASTING = [
  'organisation.read', 'documents.read', 'directives.confirm', 'campaigns.read', 'campaigns.manage', 'reports.write', 'reports.submit', 'reports.review',
  'consolidation.read', 'consolidation.freeze',
];

/**
 * Names who answers for a unit that has ended, in place of whoever did: a person, or all who work at another unit. Nobody gives more than
 * they hold.
 * @throws Problem grants_more_than_held where the giver holds nothing of it, not_found, not_allowed
 */
export async function standIn(context: SignedIn, given: { unitId: string; toUnitId: string | null; accountId: string | null }): Promise<string> {
  const unit = await unitLastOn(context.tx, given.unitId, context.clock.today());
  if (!unit) throw problems.notFound();
  allow(context, 'accounts.manage', unit.path);
  const permissions = LASTING.filter((permission) => holds(context.actor, permission, unit.path));
  if (permissions.length === 0) throw accessProblems.grantsMoreThanHeld();
  const before = await context.tx.updateTable('standIns').set({ withdrawnAt: sql`business_now()` as never })
    .where('unitId', '=', given.unitId).where('withdrawnAt', 'is', null).returning('id').executeTakeFirst();
  const id = newId();
  await context.tx.insertInto('standIns').values({ id, ...given, permissions, replacedId: before?.id ?? null, givenBy: context.actor.accountId }).execute();
  return id;
}

/** Who answered before answers again. Nothing where somebody else was named since. */
export async function takeStandInBack(context: SignedIn, id: string): Promise<void> {
  const row = await context.tx.updateTable('standIns').set({ withdrawnAt: sql`business_now()` as never })
    .where('id', '=', id).where('withdrawnAt', 'is', null).returning('replacedId').executeTakeFirst();
  if (row?.replacedId) await context.tx.updateTable('standIns').set({ withdrawnAt: null }).where('id', '=', row.replacedId).execute();
}

/** Can this account answer for a unit? Only one that is open, and that the asker may see among accounts. */
export async function answerable(context: SignedIn, accountId: string): Promise<boolean> {
  const account = await context.tx.selectFrom('accounts').select('id').where('id', '=', accountId).where('disabledAt', 'is', null).executeTakeFirst();
  if (account) await readAccount(context, accountId);
  return account !== undefined;
}
