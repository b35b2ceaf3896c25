import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { manageableUnit } from './policy.ts';
import { officersProblems } from './problems.ts';
import { officeById } from './queries.ts';
import type { Office } from './queries.ts';
import type { officeChangeSchema, officeEndSchema } from './schemas.ts';

/** An office that the asker may change, held until the transaction ends. @throws Problem not_found, not_allowed */
async function manageableOffice(context: SignedIn, id: string): Promise<Office> {
  await context.tx.selectFrom('offices').select('id').where('id', '=', id).forUpdate().execute();
  const office = await officeById(context.tx, id);
  if (!office) throw problems.notFound();
  await manageableUnit(context, office.unit.id);
  return office;
}

/**
 * Sets what is kept of an office right: full- or part-time, how it was come by, the decision, the fields assigned.
 * @throws Problem version_mismatch, not_found, not_allowed
 */
export async function changeOffice(context: SignedIn, id: string, { version, ...change }: z.output<typeof officeChangeSchema>): Promise<Office> {
  const office = await manageableOffice(context, id);
  if (office.version !== version) throw problems.stale(office);
  const fields = (Object.keys(change) as (keyof typeof change)[]).filter((name) => change[name] !== undefined && (change[name] || null) !== (office[name] || null));
  if (fields.length === 0) return office;
  const kept = Object.fromEntries(fields.map((name) => [name, change[name] === '' ? null : change[name]]));
  await context.tx.updateTable('offices').set({ ...kept, version: version + 1 }).where('id', '=', id).execute();
  await record(context, { fact: 'office.changed', unitId: office.unit.id, objectKind: 'office', objectId: id, data: { fields } });
  return (await officeById(context.tx, id))!;
}

/**
 * Ends an office on a day, with the reason. One that was recorded by mistake loses all its days.
 * @throws Problem office_ended, invalid (ends_before_it_begins, reason), not_found, not_allowed, id_taken
 */
export async function endOffice(context: SignedIn, officeId: string, ending: z.output<typeof officeEndSchema>): Promise<{ id: string }> {
  return createOnce(context, { id: ending.id, kind: 'office-ending', body: { officeId, ...ending } }, async () => {
    const { tx } = context;
    const office = await manageableOffice(context, officeId);
    const reason = await tx.selectFrom('officeEndReasons').select('chosen').where('key', '=', ending.reason).executeTakeFirst();
    if (!reason?.chosen) throw problems.invalidField('reason', 'invalid_value');
    const wrongly = ending.reason === 'recorded-wrongly';
    if (office.until !== null && office.endedAs !== null && !wrongly) throw officersProblems.officeEnded();
    if (ending.on <= office.from && !wrongly) throw officersProblems.endsBeforeItBegins('on');
    await sql`update offices set valid = ${wrongly ? sql`'empty'::daterange` : sql`daterange(lower(valid), ${ending.on}::date)`}, ended_as = ${ending.reason}, version = version + 1
      where id = ${officeId}::uuid`.execute(tx);
    await record(context, { fact: 'office.left', unitId: office.unit.id, objectKind: 'office', objectId: officeId, data: { on: ending.on, reason: ending.reason } });
    return { id: officeId };
  });
}
