import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import type { sessionSchema } from './schemas.ts';

/** Who is signed in, and where they may do what. */
export async function readSession(context: SignedIn): Promise<z.input<typeof sessionSchema>> {
  const { accountId, username, name, mustChangePassword, scopes } = context.actor;
  const units = scopes.length === 0 ? [] : await context.tx.selectFrom('organisationPublic').select(['id', 'typeKey'])
    .where('id', 'in', scopes.map((scope) => scope.unitId)).execute();
  const typeOf = new Map(units.map((unit) => [unit.id, unit.typeKey]));
  return {
    account: { id: accountId, username, name, mustChangePassword },
    today: context.clock.today(),
    demo: context.demo,
    scopes: scopes.map((scope) => ({
      unitId: scope.unitId, unitName: scope.unitName, unitTypeKey: typeOf.get(scope.unitId) ?? '',
      roleKeys: scope.roleKeys, permissions: scope.permissions,
    })),
  };
}
