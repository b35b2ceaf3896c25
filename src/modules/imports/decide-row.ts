import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { readImport } from './follow-import.ts';
import type { Import } from './import.ts';
import { decidedRow } from './decided-row.ts';
import type { Decision, JudgedRow } from './kind.ts';
import { allowImport, kindOf, mustBeOwn } from './policy.ts';
import { decideRestAsAnother, findImport, keepDecision, lockReview } from './queries.ts';
import type { decisionSchema } from './schemas.ts';

/** Where the rows of each outcome are counted. */
const COUNTED = { new: 'new_rows', changed: 'changed_rows', same: 'same_rows', error: 'error_rows', review: 'review_rows', 'left-out': 'left_out_rows' } as const;

/**
 * Says whom a row means: one of the candidates, somebody else, or that it is not to be used. It can be said anew until the import is applied, and
 * holds when the rows are looked over again, unless somebody is found by then who was not shown.
 * @throws Problem not_found, not_allowed, wrong_state, invalid for who is no candidate of the row
 */
export async function decideRow(context: SignedIn, id: string, number: number, asked: z.output<typeof decisionSchema>): Promise<Import> {
  const found = mustBeOwn(await findImport(context.tx, context.actor.accountId, id));
  await allowImport(context, kindOf(found.kind), found.unitId);
  if (found.state !== 'preview') throw problems.wrongState(found.state);
  const row = mustBeOwn(await lockReview(context.tx, id, number));
  const decision: Decision = { ...asked, beside: row.review.candidates.map((candidate) => candidate.id) };
  const decided = decidedRow(number, row, decision);
  if (!decided) throw problems.invalidField('id', 'unknown');
  await keepDecision(context.tx, id, decided, decision);
  await recount(context, id, row.outcome, decided.outcome);
  return readImport(context, id);
}

/**
 * Says of all rows that still wait that they mean somebody who is not known yet. Those whose card or citizen id is a candidate's cannot be somebody
 * else and go on waiting. Each can be said anew until the import is applied.
 * @throws Problem not_found, not_allowed, wrong_state
 */
export async function decideRest(context: SignedIn, id: string): Promise<Import> {
  const found = mustBeOwn(await findImport(context.tx, context.actor.accountId, id));
  await allowImport(context, kindOf(found.kind), found.unitId);
  if (found.state !== 'preview') throw problems.wrongState(found.state);
  for (const { outcome, rows } of await decideRestAsAnother(context.tx, id)) await recount(context, id, 'review', outcome, rows);
  return readImport(context, id);
}

async function recount({ tx }: SignedIn, id: string, before: JudgedRow['outcome'], after: JudgedRow['outcome'], rows = 1): Promise<void> {
  if (before === after) return;
  const [less, more] = [sql.ref(COUNTED[before]), sql.ref(COUNTED[after])];
  const { numAffectedRows } = await sql`update imports set ${less} = ${less} - ${rows}::int, ${more} = ${more} + ${rows}::int where id = ${id}::uuid and state = 'preview'`.execute(tx);
  if (Number(numAffectedRows) === 0) throw problems.wrongState('applying');
}
