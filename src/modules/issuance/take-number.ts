import { sql } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';
import type { Tx } from '../../kit/database.ts';
import { newId } from '../../kit/ids.ts';
import { issuanceProblems } from './problems.ts';
import { findSettings } from './queries.ts';

/** What a number is taken for: a document, or nothing but the reason why it is lost. */
export interface Taking { id: string; unitId: string; kind: string; on: string; documentId?: string; voidReason?: string }

/**
 * Takes the next number of a unit's register in the year of that day. The register's row is held until the transaction ends, so that
 * numbers follow one another without a gap and none is taken twice, however many issue at once. A transaction that fails takes none.
 * @throws Problem outgoing_before_last where the register has gone on to a later day
 */
export async function takeNumber(context: SignedIn, { id, unitId, kind, on, documentId, voidReason }: Taking): Promise<number> {
  const { tx } = context;
  await holdCounting(tx, unitId);
  const register = await heldRegister(context, unitId, Number(on.slice(0, 4)), await kindOfRegister(context, unitId, kind));
  const last = await tx.selectFrom('outgoingNumbers').select('takenOn').where('registerId', '=', register.id).orderBy('number', 'desc').limit(1).executeTakeFirst();
  if (last && on < last.takenOn) throw issuanceProblems.beforeLast(last.takenOn);
  const number = register.lastNumber + 1;
  await tx.updateTable('outgoingRegisters').set({ lastNumber: number }).where('id', '=', register.id).execute();
  await tx.insertInto('outgoingNumbers').values({ id, registerId: register.id, number, documentId: documentId ?? null, voidReason: voidReason ?? null, takenOn: on, takenBy: context.actor.accountId }).execute();
  return number;
}

/** Until the transaction ends a unit goes on counting as it does; alone: nobody takes a number meanwhile. */
export function holdCounting(tx: Tx, unitId: string, how: 'with others' | 'alone' = 'with others') {
  const key = sql`hashtextextended(${`outgoing settings ${unitId}`}, 0)`;
  return (how === 'alone' ? sql`select pg_advisory_xact_lock(${key})` : sql`select pg_advisory_xact_lock_shared(${key})`).execute(tx);
}

/** One run of numbers counts all kinds, unless the unit keeps one a kind. */
export async function kindOfRegister(context: SignedIn, unitId: string, kind: string): Promise<string> {
  return (await findSettings(context.tx, unitId))?.byKind ? kind : '';
}

/** A run of numbers, held until the transaction ends; begun where it is the first of its year. */
export async function heldRegister({ tx }: SignedIn, unitId: string, year: number, kind: string) {
  await tx.insertInto('outgoingRegisters').values({ id: newId(), unitId, year, kind }).onConflict((conflict) => conflict.doNothing()).execute();
  return tx.selectFrom('outgoingRegisters').select(['id', 'opening', 'lastNumber']).where('unitId', '=', unitId).where('year', '=', year).where('kind', '=', kind).forUpdate().executeTakeFirstOrThrow();
}
