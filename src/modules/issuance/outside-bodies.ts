import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { z } from 'zod';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { problems } from '../../kit/problem.ts';
import { nameMatches } from '../organisation/index.ts';
import { readableUnit, workableUnit } from './policy.ts';
import type { bodiesQuery, bodyChangeSchema, newBodySchema, outsideBodySchema } from './schemas.ts';

type Body = z.input<typeof outsideBodySchema>;

const bodies = (context: SignedIn) => context.tx.selectFrom('outsideBodies').select(['id', 'unitId', 'name', 'address', 'email', 'way', 'version', 'retiredAt']);
type Row = Awaited<ReturnType<ReturnType<typeof bodies>['execute']>>[number];
const present = ({ unitId: _, retiredAt, way, ...row }: Row): Body => ({ ...row, way: way as Body['way'], retired: retiredAt !== null });

/** The address book of a unit, by name. @throws Problem not_found */
export async function readOutsideBodies(context: SignedIn, unitId: string, query: z.output<typeof bodiesQuery>) {
  const unit = await readableUnit(context, unitId);
  const after = readCursor(query.after, ['text', 'id']);
  let found = bodies(context).where('unitId', '=', unitId).orderBy(sql`name collate "vi-x-icu"`).orderBy('id').limit(query.limit + 1);
  if (!query.retired) found = found.where('retiredAt', 'is', null);
  if (query.q) found = found.where((eb) => nameMatches(eb.ref('name'), query.q!));
  if (after) found = found.where(sql<SqlBool>`(name collate "vi-x-icu", id) > (${after[0]}, ${after[1]}::uuid)`);
  return { ...page(await found.execute(), query.limit, (row) => [row.name, row.id], present), may: { keep: holds(context.actor, 'issuance.draft', unit.path) } };
}

/** Adds a body outside the system. @throws Problem not_found, not_allowed, outside_body_name_taken, id_taken */
export function addOutsideBody(context: SignedIn, unitId: string, given: z.output<typeof newBodySchema>): Promise<Body> {
  return createOnce(context, { id: given.id, kind: 'outside-body', body: { unitId, ...given } }, async () => {
    await workableUnit(context, unitId, 'issuance.draft');
    await context.tx.insertInto('outsideBodies').values({ ...given, origin: context.origin, unitId, changedBy: context.actor.accountId }).execute();
    await record(context, { fact: 'outside-body.added', unitId, objectKind: 'outside-body', objectId: given.id });
    return present(await bodies(context).where('id', '=', given.id).executeTakeFirstOrThrow());
  });
}

async function keepable(context: SignedIn, id: string): Promise<Row> {
  const body = await bodies(context).where('id', '=', id).forUpdate().executeTakeFirst();
  if (!body) throw problems.notFound();
  await workableUnit(context, body.unitId, 'issuance.draft');
  return body;
}

/** Changes an entry, or takes it into use again. What went out keeps the name under which it went. @throws Problem not_found, not_allowed, version_mismatch, outside_body_name_taken */
export async function changeOutsideBody(context: SignedIn, id: string, { version, ...given }: z.output<typeof bodyChangeSchema>): Promise<Body> {
  const body = await keepable(context, id);
  if (body.version !== version) throw problems.stale(present(body));
  await context.tx.updateTable('outsideBodies').set({ ...given, retiredAt: null, version: version + 1, changedBy: context.actor.accountId }).where('id', '=', id).execute();
  await record(context, { fact: 'outside-body.changed', unitId: body.unitId, objectKind: 'outside-body', objectId: id });
  return present(await bodies(context).where('id', '=', id).executeTakeFirstOrThrow());
}

/** Takes an entry out of use; documents that went to it keep it. @throws Problem not_found, not_allowed */
export async function retireOutsideBody(context: SignedIn, id: string): Promise<void> {
  const body = await keepable(context, id);
  if (body.retiredAt) return;
  await context.tx.updateTable('outsideBodies').set({ retiredAt: context.clock.now(), version: body.version + 1, changedBy: context.actor.accountId }).where('id', '=', id).execute();
  await record(context, { fact: 'outside-body.retired', unitId: body.unitId, objectKind: 'outside-body', objectId: id });
}
