import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { lookingFrom, readablePerson } from './policy.ts';
import { readPerson } from './read-person.ts';

/** A record as someone opens it: a look from outside the union is noted, once an hour. @throws Problem not_found */
export async function viewPerson(context: SignedIn, personId: string) {
  const person = await readPerson(context, personId);
  if (person.seen === 'own') return person;
  const { tx, actor } = context;
  const noted = await tx.selectFrom('personViews').select('id').where('personId', '=', personId).where('accountId', '=', actor.accountId)
    .where(sql<SqlBool>`at > business_now() - interval '1 hour'`).limit(1).executeTakeFirst();
  if (noted) return person;
  await note(context, { id: newId(), personId, kind: 'viewed', purpose: null });
  await record(context, { fact: 'person.viewed', unitId: person.union.id, objectKind: 'person', objectId: personId });
  return person;
}

/**
 * Shows what is masked, for a purpose that is kept with who asked and when.
 * @throws Problem not_found, id_taken
 */
export async function showPerson(context: SignedIn, personId: string, { id, purpose }: { id: string; purpose: string }) {
  await createOnce(context, { id, kind: 'person-showing', body: { personId, purpose } }, async () => {
    const person = await readPerson(context, personId);
    await note(context, { id, personId, kind: 'shown', purpose });
    await record(context, { fact: 'person.shown', unitId: person.union.id, objectKind: 'person', objectId: personId, data: { purpose } });
    return { id };
  });
  return readPerson(context, personId, true);
}

/** Keeps who looked at whom, and from which unit, as they hold it now. */
async function note(context: SignedIn, view: { id: string; personId: string; kind: 'viewed' | 'shown'; purpose: string | null }): Promise<void> {
  const { unit } = await readablePerson(context, view.personId);
  await context.tx.insertInto('personViews').values({ ...view, unitId: unit.id, accountId: context.actor.accountId, fromUnitId: lookingFrom(context, unit.path).unitId }).execute();
}
