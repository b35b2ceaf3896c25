import { sql } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { readImport } from './follow-import.ts';
import type { Import } from './import.ts';
import { UNDER_WAY } from './import.ts';
import { allowImport, kindOf, mustBeOwn } from './policy.ts';
import { importProblems } from './problems.ts';
import { findImport } from './queries.ts';

/**
 * Says that the rows shown are to be applied: all of them or none, or the good ones. They are, behind the answer.
 * @throws Problem not_found, not_allowed, wrong_state, import_has_faults (all or nothing), import_changes_nothing
 */
export async function applyImport(context: SignedIn, id: string, mode: 'all' | 'good'): Promise<Import> {
  const found = mustBeOwn(await findImport(context.tx, context.actor.accountId, id));
  await allowImport(context, kindOf(found.kind), found.unitId);
  // Asked twice, or by two windows: it goes on.
  if (found.state === 'applying' && found.mode === mode) return readImport(context, id);
  if (found.state !== 'preview') throw problems.wrongState(found.state);
  if (mode === 'all' && found.errorRows > 0) throw importProblems.hasFaults(found.errorRows);
  if (mode === 'all' && found.reviewRows > 0) throw importProblems.hasReviews(found.reviewRows);
  if (found.newRows + found.changedRows === 0) throw importProblems.nothingToApply();
  const begun = await context.tx.updateTable('imports').set({ state: 'applying', mode, rowsDone: 0, rowsTotal: found.newRows + found.changedRows, problem: null, worker: null, attempts: 0 })
    .where('id', '=', id).where('state', '=', 'preview').executeTakeFirst();
  if (begun.numUpdatedRows === 0n) throw problems.wrongState('applying');
  return readImport(context, id);
}

/** Another day from which what changes holds: the sheet is read once more. @throws Problem not_found, wrong_state */
export async function changeImportDay(context: SignedIn, id: string, effective: string): Promise<Import> {
  const found = mustBeOwn(await findImport(context.tx, context.actor.accountId, id));
  await allowImport(context, kindOf(found.kind), found.unitId);
  if (found.effective === effective) return readImport(context, id);
  const changed = await context.tx.updateTable('imports').set({ effective, state: 'reading', rowsDone: 0, rowsTotal: null, problem: null, worker: null, attempts: 0 })
    .where('id', '=', id).where('state', '=', 'preview').executeTakeFirst();
  if (changed.numUpdatedRows === 0n) throw problems.wrongState(found.state);
  return readImport(context, id);
}

/** Stops one of the asker's imports: of all or nothing nothing stays, of good rows those that are applied. @throws Problem not_found, wrong_state */
export async function cancelImport(context: SignedIn, id: string): Promise<void> {
  const found = mustBeOwn(await findImport(context.tx, context.actor.accountId, id));
  const stopped = await context.tx.updateTable('imports').set({ state: 'cancelled', endedAt: sql<Date>`now()` })
    .where('id', '=', id).where('state', '=', found.state).where('state', 'in', [...UNDER_WAY, 'preview']).executeTakeFirst();
  if (stopped.numUpdatedRows === 0n) throw problems.wrongState(found.state);
  // Rows that are being worked on are the worker's to take away: it holds them, and learns of this only once it is committed.
  if (found.state === 'preview') await context.tx.deleteFrom('importRows').where('importId', '=', id).where('outcome', '!=', 'error').execute();
  await record(context, { fact: 'import.cancelled', unitId: found.unitId, objectKind: 'import', objectId: id, data: { kind: found.kind } });
}
