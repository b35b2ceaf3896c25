import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { z } from 'zod';
import { addDays } from '../../../engines/periods/index.ts';
import { createOnce } from '../../../kit/creation.ts';
import type { SignedIn } from '../../../kit/context.ts';
import { record } from '../../../kit/journal.ts';
import { problems } from '../../../kit/problem.ts';
import { officesProblems } from '../problems.ts';
import { keptGroup, laterOf } from './policy.ts';
import { endHead, laterHead } from './queries.ts';
import { readGroup } from './read-groups.ts';
import type { memberGroupDetailSchema, newLeaderSchema } from './schemas.ts';

type Detail = z.input<typeof memberGroupDetailSchema>;

/**
 * Names who leads a branch or group from a day on. The head before leads until the day before; a deputy stands beside others.
 * @throws Problem not_found, not_below_grassroots, not_allowed; head_changed_later where another head begins after that day; id_taken
 */
export function nameLeader(context: SignedIn, unitId: string, body: z.output<typeof newLeaderSchema>): Promise<Detail> {
  return createOnce(context, { id: body.id, kind: 'unit-leader', body: { unitId, ...body } }, async () => {
    const { unit } = await keptGroup(context, unitId, body.from);
    if (unit.founded > body.from) throw problems.invalidField('from', 'before_founded');
    if (unit.ended !== null && unit.ended < body.from) throw problems.invalidField('from', 'after_end');
    if (body.part === 'head') {
      const later = await laterHead(context.tx, unitId, body.from);
      if (later) throw officesProblems.headChangedLater(later);
      await endHead(context.tx, unitId, body.from);
    }
    await context.tx.insertInto('unitLeaders').values({ id: body.id, unitId, part: body.part, name: body.name, personId: body.personId, valid: `[${body.from},${unit.ended ?? ''}${unit.ended ? ']' : ')'}` }).execute();
    await record(context, { fact: 'group-leader.named', unitId, objectKind: 'unit-leader', objectId: body.id, data: { from: body.from } });
    return readGroup(context, unitId, laterOf(context, body.from));
  });
}

/** Ends someone's leading after a day. @throws Problem not_found, not_below_grassroots, not_allowed; invalid for a day before they began */
export async function endLeader(context: SignedIn, unitId: string, leaderId: string, on: string): Promise<Detail> {
  await keptGroup(context, unitId, on);
  const after = addDays(on, 1);
  const leader = await context.tx.selectFrom('unitLeaders').select(sql<boolean>`lower(valid) > ${on}::date`.as('begunLater')).where('id', '=', leaderId).where('unitId', '=', unitId)
    .where(sql<SqlBool>`(upper(valid) is null or upper(valid) > ${on}::date)`).forNoKeyUpdate().executeTakeFirst();
  if (!leader) throw problems.notFound();
  if (leader.begunLater) throw problems.invalidField('on', 'before_it_began');
  await context.tx.updateTable('unitLeaders').set({ valid: sql`daterange(lower(valid), ${after}::date)` as never }).where('id', '=', leaderId).execute();
  await record(context, { fact: 'group-leader.ended', unitId, objectKind: 'unit-leader', objectId: leaderId, data: { on } });
  return readGroup(context, unitId);
}
