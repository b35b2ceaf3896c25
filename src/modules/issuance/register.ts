import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { z } from 'zod';
import { layoutProfiles, symbolWords } from '../../engines/official-layout/index.ts';
import type { OutgoingKind, ProfileName } from '../../engines/official-layout/index.ts';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { readableUnit, workableUnit } from './policy.ts';
import { issuanceProblems } from './problems.ts';
import { findSettings, listNumbers, registersOf } from './queries.ts';
import type { OutgoingState } from './outgoing.ts';
import type { openingSchema, registerPageSchema, registersQuery, settingsSchema, voidingSchema } from './schemas.ts';
import { heldRegister, holdCounting, kindOfRegister, takeNumber } from './take-number.ts';

type Settings = z.output<typeof settingsSchema>;
const kindOrNull = (kind: string) => (kind === '' ? null : (kind as OutgoingKind));

/** The register of a year: every number that was taken, the last first, and how the unit counts. @throws Problem not_found */
export async function readRegister(context: SignedIn, unitId: string, query: z.output<typeof registersQuery>): Promise<z.input<typeof registerPageSchema>> {
  const unit = await readableUnit(context, unitId);
  const year = query.year ?? Number(context.clock.today().slice(0, 4));
  const settings = await settingsOf(context, unitId);
  const rows = await listNumbers(context.tx, unitId, year, readCursor(query.after, ['number', 'id']), query.limit);
  const registers = await registersOf(context.tx, unitId, year);
  const issue = holds(context.actor, 'issuance.issue', unit.path);
  return {
    ...page(rows, query.limit, (row) => [String(row.number), row.id], (row) => ({
      number: row.number, kind: kindOrNull(row.registerKind), takenOn: row.takenOn, takenBy: row.takenBy ?? '', voidReason: row.voidReason, symbol: symbolOfEntry(row, settings),
      document: row.documentId ? { id: row.documentId, title: row.title!, state: row.state as OutgoingState, symbol: symbolOfEntry(row, settings), kind: row.kind as OutgoingKind } : null,
    })),
    year, settings, registers: registers.map(({ kind, opening, lastNumber }) => ({ kind: kindOrNull(kind), opening, lastNumber })),
    may: { issue, settings: issue && !(await numbersTaken(context, unitId, year)) },
  };
}

function symbolOfEntry(row: { number: number; code: string | null; profile: string | null }, settings: Settings): string {
  return symbolWords({ number: String(row.number), code: row.code }, layoutProfiles[(row.profile ?? settings.profile) as ProfileName]);
}

async function settingsOf(context: SignedIn, unitId: string): Promise<Settings> {
  const found = await findSettings(context.tx, unitId);
  return { byKind: found?.byKind ?? false, letters: found?.letters ?? null, profile: (found?.profile ?? 'state') as ProfileName };
}

async function numbersTaken({ tx }: SignedIn, unitId: string, year: number): Promise<boolean> {
  const taken = await tx.selectFrom('outgoingRegisters').select('id').where('unitId', '=', unitId).where('year', '=', year).where(sql<SqlBool>`last_number > opening`).limit(1).executeTakeFirst();
  return taken !== undefined;
}

/**
 * Sets how a unit counts and what stands for it in symbols. How it counts stays for the year in which a number was taken.
 * @throws Problem not_found, not_allowed, outgoing_register_in_use
 */
export async function changeSettings(context: SignedIn, unitId: string, given: Settings): Promise<Settings> {
  const unit = await workableUnit(context, unitId, 'issuance.issue');
  // Who issues meanwhile takes a number by the one rule or by the other, never half.
  await holdCounting(context.tx, unitId, 'alone');
  const before = await settingsOf(context, unitId);
  if (before.byKind !== given.byKind && (await numbersTaken(context, unitId, Number(context.clock.today().slice(0, 4))))) throw issuanceProblems.registerInUse();
  const row = { ...given, changedBy: context.actor.accountId, changedAt: context.clock.now() };
  await context.tx.insertInto('outgoingSettings').values({ unitId, ...row }).onConflict((conflict) => conflict.column('unitId').doUpdateSet(row)).execute();
  await record(context, { fact: 'outgoing-register.set', unitId: unit.id, objectKind: 'unit', objectId: unit.id });
  return settingsOf(context, unitId);
}

/** Enters the last number of the paper register, before the first one is taken here. @throws Problem not_found, not_allowed, outgoing_register_in_use */
export async function openRegister(context: SignedIn, unitId: string, { year, kind, lastNumber }: z.output<typeof openingSchema>): Promise<void> {
  const unit = await workableUnit(context, unitId, 'issuance.issue');
  const register = await heldRegister(context, unitId, year, await kindOfRegister(context, unitId, kind ?? ''));
  if (register.lastNumber > register.opening) throw issuanceProblems.registerInUse();
  await context.tx.updateTable('outgoingRegisters').set({ opening: lastNumber, lastNumber }).where('id', '=', register.id).execute();
  await record(context, { fact: 'outgoing-register.opened', unitId: unit.id, objectKind: 'unit', objectId: unit.id, data: { year, kind, lastNumber } });
}

/** Takes the next number for nothing but its reason: it was lost on paper. It stays in the register. @throws Problem not_found, not_allowed, id_taken */
export function voidNumber(context: SignedIn, unitId: string, { id, kind, reason }: z.output<typeof voidingSchema>): Promise<{ number: number }> {
  return createOnce(context, { id, kind: 'void-number', body: { unitId, id, kind, reason } }, async () => {
    const unit = await workableUnit(context, unitId, 'issuance.issue');
    const number = await takeNumber(context, { id, unitId, kind: kind ?? '', on: context.clock.today(), voidReason: reason });
    await record(context, { fact: 'outgoing-number.voided', unitId: unit.id, objectKind: 'unit', objectId: unit.id, data: { number } });
    return { number };
  });
}
