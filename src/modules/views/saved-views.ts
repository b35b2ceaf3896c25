import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { problems } from '../../kit/problem.ts';
import { viewsProblems } from './problems.ts';
import type { newViewSchema, viewSchema } from './schemas.ts';

type View = z.input<typeof viewSchema>;

/** Views of one account for a page at most; of others, as many are shown. */
const MOST = 50;

const views = ({ tx, actor }: SignedIn) => tx.selectFrom('savedViews as v').innerJoin('accessPublicPeople as p', 'p.id', 'v.accountId')
  .select(['v.id', 'v.page', 'v.name', 'v.query', 'v.unitId', 'p.name as byName', sql<boolean>`v.account_id = ${actor.accountId}::uuid`.as('own')]);

/** One's own views of a page, then those that others share with one's units, by name. */
export async function readViews(context: SignedIn, page: string): Promise<{ items: View[] }> {
  const items = await views(context).where('v.page', '=', page).orderBy('own', 'desc').orderBy(sql`v.name collate "vi-x-icu"`).orderBy('v.id').limit(2 * MOST).execute();
  return { items };
}

/** Keeps filters under a name. @throws Problem view_name_taken, too_many_views, id_taken, invalid where the unit is none of the asker's */
export function saveView(context: SignedIn, given: z.output<typeof newViewSchema>): Promise<View> {
  return createOnce(context, { id: given.id, kind: 'view', body: given }, async () => {
    const { accountId, scopes } = context.actor;
    if (given.unitId !== null && !scopes.some(({ unitId }) => unitId === given.unitId)) throw problems.invalidField('unitId', 'unknown');
    const kept = await context.tx.selectFrom('savedViews').select('name').where('accountId', '=', accountId).where('page', '=', given.page).limit(MOST).execute();
    if (kept.some(({ name }) => name === given.name)) throw viewsProblems.nameTaken();
    if (kept.length >= MOST) throw viewsProblems.tooMany();
    await context.tx.insertInto('savedViews').values({ ...given, accountId }).execute();
    return views(context).where('v.id', '=', given.id).executeTakeFirstOrThrow();
  });
}

/** Removes one of one's own. @throws Problem not_found */
export async function removeView({ tx, actor }: SignedIn, id: string): Promise<void> {
  const removed = await tx.deleteFrom('savedViews').where('id', '=', id).where('accountId', '=', actor.accountId).returning('id').executeTakeFirst();
  if (!removed) throw problems.notFound();
}
