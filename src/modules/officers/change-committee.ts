import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { manageableUnit } from './policy.ts';
import { officersProblems } from './problems.ts';
import type { committeeChangeSchema } from './schemas.ts';

/**
 * Sets what is kept of a term right: its name, the day on which it is over, its seats, the decision.
 * @throws Problem version_mismatch with what stands now, invalid (ends_before_it_begins), not_found, not_allowed
 */
export async function changeCommittee(context: SignedIn, id: string, { version, ...change }: z.output<typeof committeeChangeSchema>): Promise<void> {
  const { tx } = context;
  const committee = await tx.selectFrom('committees').select(['unitId', 'version', 'termName', 'due', 'seats', 'decisionSymbol', 'decisionDate', sql<string>`lower(valid)`.as('from')])
    .where('id', '=', id).where(sql<boolean>`not isempty(valid)`).forUpdate().executeTakeFirst();
  if (!committee) throw problems.notFound();
  await manageableUnit(context, committee.unitId);
  if (committee.version !== version) throw problems.stale(committee);
  const fields = (Object.keys(change) as (keyof typeof change)[]).filter((name) => change[name] !== undefined && change[name] !== committee[name]);
  if (fields.length === 0) return;
  if (change.due !== undefined && change.due <= committee.from) throw officersProblems.endsBeforeItBegins('due');
  const kept = { ...change, ...(change.termName === '' ? { termName: null } : {}), ...(change.decisionSymbol === '' ? { decisionSymbol: null } : {}) };
  await tx.updateTable('committees').set({ ...kept, version: version + 1 }).where('id', '=', id).execute();
  await record(context, { fact: 'committee.changed', unitId: committee.unitId, objectKind: 'committee', objectId: id, data: { fields } });
}
