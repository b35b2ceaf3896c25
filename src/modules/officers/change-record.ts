import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { manageableOfficer } from './policy.ts';
import { officersProblems } from './problems.ts';
import { readOfficerRecord } from './read-record.ts';
import type { recordChangeSchema } from './schemas.ts';

/**
 * Keeps whether an officer rose from a worker, and how many standards of the title they meet.
 * @throws Problem version_mismatch, invalid (met_more_than_there_are), not_found, not_allowed
 */
export async function changeOfficerRecord(context: SignedIn, personId: string, { version, ...given }: z.output<typeof recordChangeSchema>) {
  const { tx } = context;
  await manageableOfficer(context, personId);
  const met = given.standardsMet;
  const of = given.standardsOf;
  if ((met === null) !== (of === null) || (met !== null && of !== null && met > of)) throw officersProblems.metMoreThanThereAre();
  await tx.insertInto('officerRecords').values({ personId, risenFromWorker: null, standardsMet: null, standardsOf: null }).onConflict((conflict) => conflict.column('personId').doNothing()).execute();
  const changed = await tx.updateTable('officerRecords').set({ ...given, version: version + 1 }).where('personId', '=', personId).where('version', '=', version).returning('personId').executeTakeFirst();
  if (!changed) throw problems.stale(await readOfficerRecord(context, personId));
  await record(context, { fact: 'officer.record-changed', objectKind: 'person', objectId: personId, data: { fields: Object.keys(given) } });
  return readOfficerRecord(context, personId);
}
