import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import type { sessionSchema } from './schemas.ts';

/** Who is signed in, and where they may do what. */
export async function readSession(context: SignedIn): Promise<z.input<typeof sessionSchema>> {
  const { accountId, username, name, mustChangePassword, scopes } = context.actor;
  const units = scopes.length === 0 ? [] : await context.tx.selectFrom('organisationPublicCurrent').distinctOn('unitId').select(['unitId as id', 'typeKey'])
    .where('unitId', 'in', scopes.map((scope) => scope.unitId)).where(sql<SqlBool>`lower(valid) <= business_today()`)
    .orderBy('unitId').orderBy(sql`lower(valid)`, 'desc').execute();
  const typeOf = new Map(units.map((unit) => [unit.id, unit.typeKey]));
  return {
    account: { id: accountId, username, name, mustChangePassword },
    today: context.clock.today(),
    demo: context.demo,
    scopes: scopes.map((scope) => ({
      unitId: scope.unitId, unitName: scope.unitName, unitTypeKey: typeOf.get(scope.unitId) ?? '',
      roleKeys: scope.roleKeys, permissions: scope.permissions, answersFor: scope.answersFor ?? false,
    })),
  };
}
