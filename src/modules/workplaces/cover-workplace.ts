import { sql } from 'kysely';
import type { z } from 'zod';
import { createOnce } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { unitLastOn, unitOn } from '../organisation/index.ts';
import { manageableWorkplace, mayReadAt, unionTypes } from './policy.ts';
import { workplaceProblems } from './problems.ts';
import { holdWorkplace, openedOn, unionsOf, workplaceOn } from './queries.ts';
import { readWorkplace } from './read-workplaces.ts';
import type { coveringSchema } from './schemas.ts';
import type { WorkplaceDetail } from './workplace.ts';

type Covering = z.output<typeof coveringSchema>;

/**
 * Puts a workplace under a union from a day on (Luật Công đoàn 50/2024/QH15, Điều 4: one union may cover several units).
 * @throws Problem covered_already, invalid (a union outside the asker's reach), union_not_active, not_a_grassroots_union, founding_under_way, workplace_closed, before_opening, not_allowed, not_found, id_taken
 */
export function coverWorkplace(context: SignedIn, workplaceId: string, given: Covering): Promise<WorkplaceDetail> {
  return createOnce(context, { id: given.id, kind: 'covering', body: { workplaceId, ...given } }, async () => {
    const { tx } = context;
    await holdWorkplace(tx, workplaceId);
    await manageableWorkplace(context, workplaceId);
    const open = await tx.selectFrom('foundings').select('id').where('workplaceId', '=', workplaceId).where('state', '=', 'open').executeTakeFirst();
    if (open) throw workplaceProblems.foundingUnderWay();
    await mustBeWithinReach(context, given.unionId, given.from);
    await storeCovering(context, workplaceId, given);
    return readWorkplace(context, workplaceId, given.from > context.clock.today() ? given.from : undefined);
  });
}

/** Writes that a union covers a workplace from a day on; the workplace is held by the caller. */
export async function storeCovering(context: SignedIn, workplaceId: string, { id, unionId, from }: Covering): Promise<void> {
  const { tx } = context;
  const opened = await openedOn(tx, workplaceId);
  if (from < opened) throw workplaceProblems.beforeOpening('from', opened);
  const workplace = await workplaceOn(tx, workplaceId, from);
  if (workplace?.status === 'closed') throw workplaceProblems.closed();
  const inTheWay = (await unionsOf(tx, workplaceId, from)).find(({ to }) => to === null || to > from);
  if (inTheWay && !(await endIfUnionIsGone(context, inTheWay, from))) throw workplaceProblems.coveredAlready(inTheWay.name);
  await mustBeUnion(context, unionId, from);
  await tx.insertInto('workplaceUnions').values({ id, workplaceId, unionId, valid: `[${from},)` }).execute();
  await record(context, { fact: 'workplace.covered', unitId: unionId, objectKind: 'workplace', objectId: workplaceId, data: { from } });
}

/**
 * A union that was dissolved, its work going on in no other, covers nothing more: what is still written of it ends with it. One in which
 * the work goes on stays in the way.
 */
async function endIfUnionIsGone({ tx }: SignedIn, covering: { id: string; unionId: string; from: string }, day: string): Promise<boolean> {
  if (covering.from >= day) return false;
  const { rows } = await sql<{ id: string }>`
    update workplace_unions m set valid = daterange(lower(m.valid), greatest(lower(m.valid) + 1, least(${day}::date, l.ended + 1)))
    from organisation_public_lives l where m.id = ${covering.id}::uuid and l.id = m.union_id and workplaces_heir(m.union_id, ${day}::date) is null returning m.id`.execute(tx);
  return rows.length > 0;
}

/** A union that the asker may read workplaces of; any other is not there. @throws Problem invalid */
async function mustBeWithinReach(context: SignedIn, unionId: string, day: string): Promise<void> {
  const union = (await unitOn(context.tx, unionId, day)) ?? (await unitLastOn(context.tx, unionId, context.clock.today()));
  if (!union || !mayReadAt(context.actor, union.path)) throw problems.invalidField('unionId', 'unknown');
}

async function mustBeUnion(context: SignedIn, unionId: string, day: string): Promise<void> {
  const union = await unitOn(context.tx, unionId, day);
  if (!union) {
    const exists = await context.tx.selectFrom('organisationPublicCurrent').select('unitId').where('unitId', '=', unionId).limit(1).executeTakeFirst();
    throw exists ? workplaceProblems.unionNotActive(day) : problems.invalidField('unionId', 'unknown');
  }
  if (union.ended !== null && union.ended < day) throw workplaceProblems.unionNotActive(day);
  if (!(await unionTypes(context)).includes(union.typeKey)) throw workplaceProblems.notAUnion();
}
