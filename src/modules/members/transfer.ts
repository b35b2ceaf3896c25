import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { z } from 'zod';
import { holds, pathsWith } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { asInstant, asInstantOrNull } from '../../kit/wire.ts';
import { inSubtrees, namedActs, unitLabel, unitLastOn } from '../organisation/index.ts';
import { readableMembers } from './policy.ts';
import type { transferSchema } from './schemas.ts';

export type Transfer = z.infer<typeof transferSchema>;

/** Transfers with the names of both unions, from and to unions whose members the asker may read, where those hang today. */
export const transfers = (context: SignedIn) =>
  context.tx.selectFrom('memberTransfers as t').leftJoin('accessPublicPeople as a', 'a.id', 't.askedBy').leftJoin('accessPublicPeople as d', 'd.id', 't.decidedBy')
    .where(sql<SqlBool>`exists (select 1 from organisation_public_current v where v.unit_id in (t.from_unit_id, t.to_unit_id) and ${inSubtrees(sql.ref('v.path'), readableMembers(context))} and ${standsToday(context)})`)
    .select((eb) => [
      't.id', 't.personId', 't.name', 't.sex', 't.birthYear', 't.fromUnitId', 't.toUnitId', 't.askedBySide', 't.note', 't.state', 't.reason', 't.askedAt', 't.decidedAt', 't.askedBy', 't.actId', 't.consentBy', sql<string | null>`t.consent_on`.as('consentOn'),
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

/** What the asker is to the sides of these transfers, and what overtook them. */
interface Beside { accountId: string; manages(unitId: string): boolean; acts: Awaited<ReturnType<typeof namedActs>> }

/** A transfer as the wire carries it. */
function presentTransfer(row: Row, { accountId, manages, acts }: Beside): Transfer {
  const { asking, answering } = sidesOf(row);
  const answers = row.state === 'asked' && manages(answering);
  const own = row.askedBy === accountId;
  const naming = answers && servesBothSides(own, manages(asking));
  return {
    id: row.id, person: { id: row.personId, name: row.name, sex: row.sex as Transfer['person']['sex'], birthYear: row.birthYear },
    from: { id: row.fromUnitId, name: row.fromName }, to: { id: row.toUnitId, name: row.toName }, effective: row.effective, note: row.note,
    state: row.state as Transfer['state'], reason: row.reason, askedBySide: row.askedBySide as Transfer['askedBySide'],
    askedBy: row.askedByName, askedAt: asInstant(row.askedAt), decidedBy: row.decidedByName, decidedAt: asInstantOrNull(row.decidedAt),
    act: row.actId === null ? null : acts.get(row.actId) ?? null, consentBy: row.consentBy, consentOn: row.consentOn,
    may: { decide: answers && !naming, refuse: answers && !own, naming, withdraw: row.state === 'asked' && manages(asking) },
  };
}

/** Both unions consent: who asked, or keeps the members of the asking union as well, does not consent for the other one. */
export const servesBothSides = (asked: boolean, managesAsking: boolean): boolean => asked || managesAsking;

/** Whose members the asker manages among these unions. */
async function managedAmong(context: SignedIn, unitIds: readonly string[]): Promise<(unitId: string) => boolean> {
  const { rows } = await sql<{ unitId: string }>`
    select v.unit_id from organisation_public_current v where v.unit_id = any (${[...new Set(unitIds)]}::uuid[])
      and ${inSubtrees(sql.ref('v.path'), pathsWith(context.actor, 'members.manage'))} and ${standsToday(context)}`.execute(context.tx);
  const managed = new Set(rows.map((row) => row.unitId));
  return (unitId) => managed.has(unitId);
}

/** How to present these transfers: two questions for a whole page. */
export async function presenterOf(context: SignedIn, rows: readonly Row[]): Promise<(row: Row) => Transfer> {
  const manages = await managedAmong(context, rows.flatMap((row) => [row.fromUnitId, row.toUnitId]));
  const acts = await namedActs(context, rows.flatMap((row) => row.actId ?? []));
  return (row) => presentTransfer(row, { accountId: context.actor.accountId, manages, acts });
}

/** One transfer as it stands. @throws Problem not_found */
export async function readTransfer(context: SignedIn, id: string): Promise<Transfer> {
  const row = await transfers(context).where('t.id', '=', id).executeTakeFirst();
  if (!row) throw problems.notFound();
  return (await presenterOf(context, [row]))(row);
}
