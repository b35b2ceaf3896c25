import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { Context } from '../../kit/context.ts';
import { holdsOn, vocabulary } from '../organisation/index.ts';
import type { installationSchema } from './schemas.ts';
import { needsSetUp } from './set-up.ts';

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string };

/** What anyone may know before signing in: whether it is set up, whether it is a demonstration, and its warnings. */
export async function readInstallation(context: Context, warnings: z.input<typeof installationSchema>['warnings']): Promise<z.input<typeof installationSchema>> {
  const installation = await context.tx.selectFrom('installation').select('name').executeTakeFirst();
  const setup = await needsSetUp(context);
  return {
    state: setup ? 'setup' : 'ready', demo: context.demo, today: context.clock.today(), name: installation?.name ?? null, version, warnings,
    unitTypes: setup ? (await vocabulary(context.tx)).types.filter((type) => holdsOn(type, context.clock.today())).map(({ key, nameVi, nameEn }) => ({ key, nameVi, nameEn })) : [],
    samplePeople: context.demo ? await samplePeople(context) : [],
  };
}

function samplePeople(context: Context) {
  return context.tx
    .selectFrom('samplePeople as p')
    .innerJoin('accounts as a', 'a.id', 'p.accountId')
    .leftJoinLateral(
      (eb) => eb.selectFrom('accountGrants as g').innerJoin('roles as r', 'r.key', 'g.roleKey').innerJoin('organisationPublic as u', 'u.id', 'g.unitId')
        .whereRef('g.accountId', '=', 'a.id').select(['r.nameVi as roleVi', 'r.nameEn as roleEn', 'u.name as unitName']).orderBy('r.position').limit(1).as('held'),
      (join) => join.onTrue(),
    )
    .select(['a.username', 'a.name', 'held.roleVi', 'held.roleEn', 'held.unitName', 'p.aboutVi', 'p.aboutEn'])
    .orderBy('p.position')
    .execute();
}
