import { sql } from 'kysely';
import type { z } from 'zod';
import { addDays } from '../../engines/periods/index.ts';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { createPerson, readPersonPlaced } from '../members/index.ts';
import { vocabulary } from '../organisation/index.ts';
import { manageableUnit, placesOf } from './policy.ts';
import { officersProblems } from './problems.ts';
import { officeById, positionOn } from './queries.ts';
import type { Office } from './queries.ts';
import type { newOfficeSchema } from './schemas.ts';

type NewOffice = z.output<typeof newOfficeSchema>;

/**
 * Lets a person take a position in a unit: a member of the register, or someone whose record is opened with it. A position of a
 * committee is held in the term of that day, and ends with it; every office ends with its unit.
 * @throws Problem invalid (unknown person or position, position_not_at_this_level, no_committee_then, before_founded, unit_ended,
 * ends_before_it_begins, born_after_office, and of the person's details), position_taken, position_held_already, not_found, not_allowed, id_taken
 */
export async function createOffice(context: SignedIn, given: NewOffice): Promise<Office> {
  const { tx } = context;
  await createOnce(context, { id: given.id, kind: 'office', body: given }, async () => {
    const unit = await manageableUnit(context, given.unitId);
    if (given.from < unit.founded) throw officersProblems.beforeFounding('from', unit.founded);
    if (unit.ended && unit.ended < given.from) throw officersProblems.unitEnded();
    if (given.until !== null && given.until <= given.from) throw officersProblems.endsBeforeItBegins();
    const position = await positionFor(context, given, unit.typeKey);
    const term = position.committeeKey === null ? null : await termOn(context, given.unitId, position.committeeKey, given.from);
    const { until, endedAs } = endOf(given.until, term?.until ?? null, unit.ended);
    const person = await personOf(context, given);
    if (person.birthYear !== null && person.birthYear >= Number(given.from.slice(0, 4))) throw officersProblems.bornAfterwards();
    await tx.insertInto('offices').values({
      id: given.id, personId: given.personId, unitId: given.unitId, positionKey: given.positionKey, single: position.single, committeeId: term?.id ?? null,
      valid: until === null ? `[${given.from},)` : `[${given.from},${until})`, fullTime: given.fullTime, basis: given.basis,
      decisionSymbol: given.decisionSymbol || null, decisionDate: given.decisionDate, duties: given.duties || null,
      endedAs, name: person.name, sortName: person.sortName, sex: person.sex, birthYear: person.birthYear,
    }).execute();
    await record(context, { fact: 'office.taken', unitId: given.unitId, objectKind: 'office', objectId: given.id, data: { position: given.positionKey, from: given.from } });
    return { id: given.id };
  });
  return (await officeById(tx, given.id)) ?? Promise.reject(problems.notFound());
}

/** @throws Problem invalid */
async function positionFor(context: SignedIn, { positionKey, from }: NewOffice, typeKey: string) {
  const position = await positionOn(context.tx, positionKey, from);
  if (!position) throw problems.invalidField('positionKey', 'invalid_value');
  const { types } = await vocabulary(context.tx);
  if (position.levelKey !== null && types.find((type) => type.key === typeKey)?.levelKey !== position.levelKey) throw officersProblems.notAtThisLevel();
  return position;
}

/** The committee's term on that day, with the first day after it where it is over. @throws Problem invalid */
async function termOn({ tx }: SignedIn, unitId: string, kindKey: string, day: string): Promise<{ id: string; until: string | null }> {
  const { rows } = await sql<{ id: string; until: string | null }>`select id, upper(valid) as until from committees where unit_id = ${unitId}::uuid and kind_key = ${kindKey} and valid @> ${day}::date for share`.execute(tx);
  if (!rows[0]) throw officersProblems.noCommittee();
  return rows[0];
}

/**
 * An office entered later ends no later than the term in which it is held, and than the unit.
 * @param unitEnded the last day of the unit
 * @returns the first day without it, and why where not by its own decision
 */
function endOf(given: string | null, termUntil: string | null, unitEnded: string | null): { until: string | null; endedAs: 'term-ended' | 'unit-event' | null } {
  const unitUntil = unitEnded && addDays(unitEnded, 1);
  const until = [given, unitUntil, termUntil].filter((day) => day !== null).toSorted()[0] ?? null;
  return { until, endedAs: until === given ? null : until === unitUntil ? 'unit-event' : 'term-ended' };
}

/**
 * Someone of the asker's own reach: row security alone shows more, whoever is asked to come by an open transfer, and who went elsewhere.
 * A member is where their union is; an officer without one, where they serve or served last.
 * @throws Problem invalid where the asker may see nobody of that id
 */
async function personOf(context: SignedIn, { personId, unitId, newPerson }: NewOffice) {
  if (newPerson) await createPerson(context, { id: personId, unitId, ...newPerson, citizenId: null, cardNumber: null, phone: null });
  const person = await readPersonPlaced(context, personId);
  if (!person) throw problems.invalidField('personId', 'unknown');
  const serving = await placesOf(context, personId);
  const places = person.member || serving.length === 0 ? [person.path, ...serving] : serving;
  const reached = places.some((path) => holds(context.actor, 'officers.manage', path) || holds(context.actor, 'members.read', path));
  if (!reached) throw problems.invalidField('personId', 'unknown');
  return person;
}
