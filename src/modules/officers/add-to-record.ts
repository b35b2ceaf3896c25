import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { manageableOfficer, readableUnit } from './policy.ts';
import { officersProblems } from './problems.ts';
import { assessmentLevelIn, positionOn } from './queries.ts';
import { readOfficerRecord } from './read-record.ts';
import type { newEntrySchema } from './schemas.ts';

type Entry = z.output<typeof newEntrySchema>;
type EntryOf<Kind extends Entry['kind']> = Extract<Entry, { kind: Kind }>;

/**
 * Adds to an officer's record: a qualification, a planning (quy hoạch), a placement or rotation, the assessment of a year, or a course.
 * @throws Problem invalid (unknown keys, day_in_future, ends_before_it_begins, not_an_officer_then for a course), qualification_recorded,
 * assessed_already, not_found, not_allowed, id_taken
 */
export async function addToRecord(context: SignedIn, personId: string, entry: Entry) {
  await createOnce(context, { id: entry.id, kind: 'officer-entry', body: { personId, ...entry } }, async () => {
    await manageableOfficer(context, personId);
    await store(context, personId, entry);
    await record(context, { fact: 'officer.entry-added', objectKind: 'person', objectId: personId, data: { kind: entry.kind, entryId: entry.id } });
    return { id: entry.id };
  });
  return readOfficerRecord(context, personId);
}

function store(context: SignedIn, personId: string, entry: Entry): Promise<unknown> {
  switch (entry.kind) {
    case 'qualification': return storeQualification(context, personId, entry);
    case 'planning': return storePlanning(context, personId, entry);
    case 'move': return storeMove(context, personId, entry);
    case 'assessment': return storeAssessment(context, personId, entry);
    case 'training': return storeTraining(context, personId, entry);
  }
}

async function storeQualification({ tx, clock }: SignedIn, personId: string, { id, levelKey, gainedOn, field }: EntryOf<'qualification'>) {
  if (gainedOn !== null && gainedOn > clock.today()) throw officersProblems.inFuture('gainedOn');
  if (!(await tx.selectFrom('qualificationLevels').select('key').where('key', '=', levelKey).executeTakeFirst())) throw problems.invalidField('levelKey', 'invalid_value');
  await tx.insertInto('officerQualifications').values({ id, personId, levelKey, gainedOn, field: field || null }).execute();
}

async function storePlanning(context: SignedIn, personId: string, entry: EntryOf<'planning'>) {
  const { kind: _kind, ...planning } = entry;
  if (planning.toYear < planning.fromYear) throw officersProblems.endsBeforeItBegins('toYear');
  if (!(await positionOn(context.tx, planning.positionKey, context.clock.today()))) throw problems.invalidField('positionKey', 'invalid_value');
  await readableUnit(context, planning.unitId);
  await context.tx.insertInto('officerPlannings').values({ ...planning, personId, decisionSymbol: planning.decisionSymbol || null }).execute();
}

/** A move that led to an office takes its first day, and its decision where none is given, from there. */
async function storeMove({ tx }: SignedIn, personId: string, { kind: _kind, move, ...entry }: EntryOf<'move'>) {
  const office = entry.officeId === null ? undefined : await officeOf(tx, personId, entry.officeId);
  if (entry.officeId === null && !entry.to) throw problems.invalidField('to', 'required');
  const effective = entry.effective ?? office?.from;
  if (!effective) throw problems.invalidField('effective', 'required');
  if (entry.until !== null && entry.until <= effective) throw officersProblems.endsBeforeItBegins();
  const decided = entry.decisionSymbol || entry.decisionDate ? entry : (office ?? entry);
  await tx.insertInto('officerMoves').values({
    ...entry, kind: move, personId, effective, from: entry.from || null, to: office ? null : entry.to, decisionSymbol: decided.decisionSymbol || null, decisionDate: decided.decisionDate,
  }).execute();
}

/** @throws Problem invalid where it is no office of the person */
async function officeOf(tx: SignedIn['tx'], personId: string, officeId: string) {
  const { rows } = await sql<{ from: string; decisionSymbol: string | null; decisionDate: string | null }>`
    select lower(valid) as from, decision_symbol, decision_date from offices where id = ${officeId}::uuid and person_id = ${personId}::uuid and not isempty(valid)`.execute(tx);
  return rows[0] ?? Promise.reject(officersProblems.notTheirOffice());
}

async function storeAssessment({ tx, clock }: SignedIn, personId: string, { id, year, levelKey, note }: EntryOf<'assessment'>) {
  if (year > Number(clock.today().slice(0, 4))) throw officersProblems.inFuture('year');
  if (!(await assessmentLevelIn(tx, levelKey, year))) throw problems.invalidField('levelKey', 'invalid_value');
  await tx.insertInto('officerAssessments').values({ id, personId, year, levelKey, note: note || null }).execute();
}

/** The unit and the group that a course counts for are those of the highest office on its last day, and stay so. */
async function storeTraining({ tx, clock }: SignedIn, personId: string, { id, title, kindKey, startedOn, endedOn }: EntryOf<'training'>) {
  if (startedOn !== null && startedOn > endedOn) throw officersProblems.endsBeforeItBegins('endedOn');
  if (endedOn > clock.today()) throw officersProblems.inFuture('endedOn');
  if (!(await tx.selectFrom('qualificationKinds').select('key').where('key', '=', kindKey).executeTakeFirst())) throw problems.invalidField('kindKey', 'invalid_value');
  const { rows } = await sql<{ unitId: string; groupKey: string }>`
    select o.unit_id, case when o.full_time then 'full-time' else p.group_key end as group_key from offices o join officer_positions p on p.key = o.position_key
    where o.person_id = ${personId}::uuid and o.valid @> ${endedOn}::date order by o.full_time desc, p.rank, o.id limit 1`.execute(tx);
  const then = rows[0];
  if (!then) throw officersProblems.notAnOfficerThen('endedOn');
  await tx.insertInto('officerTrainings').values({ id, personId, title, kindKey, startedOn, endedOn, ...then, outcome: null, outcomeOn: null }).execute();
}
