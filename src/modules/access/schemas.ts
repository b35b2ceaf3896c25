import { z } from 'zod';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { day, id, instant, search } from '../../kit/wire.ts';

export const usernameSchema = z.string().trim().toLowerCase().regex(/^[a-z0-9][a-z0-9._-]{1,62}$/, 'letters a–z, digits, dot, dash; at least two');
/** Length is what makes a password strong (NIST SP 800-63B §3.1.1). */
export const passwordSchema = z.string().min(10).max(200);
const personName = z.string().trim().min(1).max(120);

export const installationSchema = z
  .object({
    state: z.enum(['setup', 'ready']),
    demo: z.boolean(),
    today: day.describe('the business day'),
    name: z.string().nullable(),
    version: z.string(),
    warnings: z.array(z.enum(['plain_http_beyond_loopback'])),
    unitTypes: z.array(z.object({ key: z.string(), nameVi: z.string(), nameEn: z.string() })).describe('types that a first unit may have; empty once set up'),
    samplePeople: z.array(z.object({
      username: z.string(), name: z.string(), roleVi: z.string().nullable(), roleEn: z.string().nullable(), unitName: z.string().nullable(), aboutVi: z.string(), aboutEn: z.string(),
    })),
  })
  .meta({ id: 'Installation' });

export const setupSchema = z.object({
  unit: z.object({ id, name: z.string().trim().min(1).max(300), shortName: z.string().trim().min(1).max(120), typeKey: z.string().max(40), place: z.string().trim().max(120).nullable().default(null), founded: day.nullable().default(null).describe('today where it is not given; no unit below can be older') }),
  administrator: z.object({ id, username: usernameSchema, name: personName, password: passwordSchema }),
});

export const sessionSchema = z
  .object({
    account: z.object({ id, username: z.string(), name: z.string(), mustChangePassword: z.boolean() }),
    today: day, demo: z.boolean(),
    scopes: z.array(z.object({
      unitId: id, unitName: z.string(), unitTypeKey: z.string(),
      roleKeys: z.array(z.string()), permissions: z.array(z.string()),
      answersFor: z.boolean().describe('the unit has ended, and the account answers for what it left'),
    })).describe('the subtrees in which this account holds roles, and ended units for which it answers'),
  })
  .meta({ id: 'Session' });

export const signInSchema = z.object({ username: z.string().trim().toLowerCase().max(80), password: z.string().max(200) });
export const sampleSignInSchema = z.object({ username: z.string().max(80) });
export const passwordChangeSchema = z.object({ current: z.string().max(200), next: passwordSchema });

export const roleSchema = z
  .object({ key: z.string(), nameVi: z.string(), nameEn: z.string(), permissions: z.array(z.string()) })
  .meta({ id: 'Role' });

export const grantSchema = z.object({ id, roleKey: z.string(), unitId: id, unitName: z.string(), grantedAt: instant }).meta({ id: 'Grant' });
export const accountSchema = z
  .object({ id, username: z.string(), name: z.string(), disabled: z.boolean(), createdAt: instant, grants: z.array(grantSchema) })
  .meta({ id: 'Account' });
export const accountsQuery = z.object({ q: search, ...pageQuery });
export const accountPageSchema = pageOf(accountSchema);

export const newAccountSchema = z.object({
  id, username: usernameSchema, name: personName,
  grant: z.object({ id, roleKey: z.string().max(40), unitId: id }).describe('the first role; nobody sees an account outside their own subtree'),
});
export const oneTimePasswordSchema = z
  .object({ accountId: id, password: z.string().nullable().describe('shown once, to be changed at the first sign-in; null when the same request is repeated') })
  .meta({ id: 'OneTimePassword' });
export const accountChangeSchema = z.object({ name: personName.optional(), disabled: z.boolean().optional() });
export const newGrantSchema = z.object({ id, roleKey: z.string().max(40), unitId: id });
export const grantParams = z.object({ id, grantId: id });

export const journalQuery = z.object({ objectId: id.optional(), ...pageQuery });
export const journalPageSchema = pageOf(
  z.object({
    id: z.string(), at: instant, fact: z.string(), actorName: z.string().nullable(), unitName: z.string().nullable(),
    objectKind: z.string().nullable(), objectId: id.nullable(), data: z.record(z.string(), z.unknown()),
    named: z.record(z.string(), z.string()).describe('names of the units whose ids stand in `data`, by the same keys'),
  }).meta({ id: 'JournalFact' }),
);
