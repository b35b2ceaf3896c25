import type { z } from 'zod';
import type { Context } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { foundRoot, holdsOn, vocabulary } from '../organisation/index.ts';
import { hashPassword, named } from './account.ts';
import { accessProblems } from './problems.ts';
import type { setupSchema } from './schemas.ts';
import { openSession } from './session.ts';

/** Is there nobody yet? Then the first page asks for the first unit and its administrator. */
export async function needsSetUp(context: Context): Promise<boolean> {
  return (await context.tx.selectFrom('accounts').select('id').limit(1).executeTakeFirst()) === undefined;
}

/**
 * Founds the root unit and its administrator, once.
 * @returns the token of the administrator's session
 * @throws Problem already_set_up, also for the second of two at once
 */
export async function setUp(context: Context, given: z.output<typeof setupSchema>): Promise<string> {
  const { tx } = context;
  // Two first runs at once meet on this row; the second then sees the first one's account.
  await tx.updateTable('installation').set({ name: given.unit.name }).execute();
  if (!(await needsSetUp(context))) throw accessProblems.alreadySetUp();
  const today = context.clock.today();
  const { types } = await vocabulary(tx);
  const type = types.find((candidate) => candidate.key === given.unit.typeKey);
  if (!type || !holdsOn(type, today)) throw problems.invalidField('unit.typeKey', 'unknown');
  const founded = given.unit.founded ?? today;
  if (founded > today) throw problems.invalidField('unit.founded', 'in_future');
  await foundRoot(tx, { ...given.unit, versionId: newId(), origin: context.origin, founded, parentId: null, parentPath: null, kindKey: null, members: null });
  const { id, username, name, password } = given.administrator;
  await tx.insertInto('accounts').values({ id, origin: context.origin, username, ...named(name), passwordHash: await hashPassword(password) }).execute();
  await tx.insertInto('accountGrants').values({ id: newId(), accountId: id, roleKey: 'administrator', unitId: given.unit.id }).execute();
  await record(context, { fact: 'installation.set-up', unitId: given.unit.id, objectKind: 'account', objectId: id, actorId: id });
  return openSession(tx, id);
}
