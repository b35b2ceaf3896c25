import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { z } from 'zod';
import { holds, pathsWith } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { asInstant, asInstantOrNull } from '../../kit/wire.ts';
import { inSubtrees, unitLabel, unitLastOn } from '../organisation/index.ts';
import { readableMembers } from './policy.ts';
import type { transferSchema } from './schemas.ts';

export type Transfer = z.infer<typeof transferSchema>;

/** Transfers with the names of both unions, from and to unions whose members the asker may read, where those hang today. */
export const transfers = (context: SignedIn) =>
  context.tx.selectFrom('memberTransfers as t').leftJoin('accessPublicPeople as a', 'a.id', 't.askedBy').leftJoin('accessPublicPeople as d', 'd.id', 't.decidedBy')
    .where(sql<SqlBool>`exists (select 1 from organisation_public_current v where v.unit_id in (t.from_unit_id, t.to_unit_id) and ${inSubtrees(sql.ref('v.path'), readableMembers(context))} and ${standsToday(context)})`)
    .select((eb) => [
      't.id', 't.personId', 't.name', 't.sex', 't.birthYear', 't.fromUnitId', 't.toUnitId', 't.askedBySide', 't.note', 't.state', 't.reason', 't.askedAt', 't.decidedAt',
      sql<string>`t.effective`.as('effective'), 'a.name as askedByName', 'd.name as decidedByName',
      unitLabel(eb.ref('t.fromUnitId')).as('fromName'), unitLabel(eb.ref('t.toUnitId')).as('toName'),
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof transfers>['executeTakeFirstOrThrow']>>;

/** The union that asked, and the one whose answer it waits for. */
export const sidesOf = (row: Pick<Row, 'askedBySide' | 'fromUnitId' | 'toUnitId'>) =>
  row.askedBySide === 'giver' ? { asking: row.fromUnitId, answering: row.toUnitId } : { asking: row.toUnitId, answering: row.fromUnitId };

/** Does the asker manage the members of this union? */
export async function managesUnion(context: SignedIn, unitId: string): Promise<boolean> {
  const unit = await unitLastOn(context.tx, unitId, context.clock.today());
  return unit !== undefined && holds(context.actor, 'members.manage', unit.path);
}

/** The version `v` of a unit is that of today; of one that has ended, the last. */
export const standsToday = ({ clock }: SignedIn) => sql<SqlBool>`lower(v.valid) <= ${clock.today()}::date
  and not exists (select 1 from organisation_public_current w where w.unit_id = v.unit_id and lower(w.valid) > lower(v.valid) and lower(w.valid) <= ${clock.today()}::date)`;

/** A transfer as the wire carries it; `manages` tells of a union whether the asker manages its members. */
export function presentTransfer(row: Row, manages: (unitId: string) => boolean): Transfer {
  const { asking, answering } = sidesOf(row);
  return {
    id: row.id, person: { id: row.personId, name: row.name, sex: row.sex as Transfer['person']['sex'], birthYear: row.birthYear },
    from: { id: row.fromUnitId, name: row.fromName }, to: { id: row.toUnitId, name: row.toName }, effective: row.effective, note: row.note,
    state: row.state as Transfer['state'], reason: row.reason, askedBySide: row.askedBySide as Transfer['askedBySide'],
    askedBy: row.askedByName, askedAt: asInstant(row.askedAt), decidedBy: row.decidedByName, decidedAt: asInstantOrNull(row.decidedAt),
    may: { decide: row.state === 'asked' && manages(answering), withdraw: row.state === 'asked' && manages(asking) },
  };
}

/** Whose members the asker manages among these unions: asked once for a whole page. */
export async function managedAmong(context: SignedIn, unitIds: readonly string[]): Promise<(unitId: string) => boolean> {
  const { rows } = await sql<{ unitId: string }>`
    select v.unit_id from organisation_public_current v where v.unit_id = any (${[...new Set(unitIds)]}::uuid[])
      and ${inSubtrees(sql.ref('v.path'), pathsWith(context.actor, 'members.manage'))} and ${standsToday(context)}`.execute(context.tx);
  const managed = new Set(rows.map((row) => row.unitId));
  return (unitId) => managed.has(unitId);
}

/** One transfer as it stands. @throws Problem not_found */
export async function readTransfer(context: SignedIn, id: string): Promise<Transfer> {
  const row = await transfers(context).where('t.id', '=', id).executeTakeFirst();
  if (!row) throw problems.notFound();
  return presentTransfer(row, await managedAmong(context, [row.fromUnitId, row.toUnitId]));
}
