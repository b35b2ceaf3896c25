import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { mustBeOfAge } from './create-member.ts';
import { sealedCitizenId } from './create-person.ts';
import { keptBirth, keptCardNumber, keptName, keptPhone } from './person.ts';
import { manageablePerson } from './policy.ts';
import { readPerson } from './read-person.ts';
import type { personChangeSchema } from './schemas.ts';

/**
 * Sets details of a person right; only what is given changes, so that who sees a detail masked does not lose it.
 * @throws Problem version_mismatch, invalid, citizen_id_taken, card_number_taken, not_found, not_allowed
 */
export async function changePerson(context: SignedIn, personId: string, change: z.output<typeof personChangeSchema>) {
  const { person, membership, unit } = await manageablePerson(context, personId);
  if (person.version !== change.version) throw problems.stale(await readPerson(context, personId));
  const born = change.birth !== undefined || change.birthYear !== undefined
    ? keptBirth(change.birth ?? null, change.birthYear ?? null) : { birth: person.birth, birthYear: person.birthYear };
  if (membership) await mustBeOfAge(context, born, membership.since);
  const kept = {
    ...(change.name !== undefined && keptName(change.name)), ...born,
    ...(change.sex !== undefined && { sex: change.sex }), ...(change.ethnicity !== undefined && { ethnicity: change.ethnicity || null }),
    ...(change.citizenId !== undefined && sealedCitizenId(context, change.citizenId)),
    ...(change.cardNumber !== undefined && { cardNumber: keptCardNumber(change.cardNumber) }), ...(change.phone !== undefined && { phone: keptPhone(change.phone) }),
  };
  await context.tx.updateTable('people').set({ ...kept, version: person.version + 1 }).where('id', '=', personId).execute();
  const fields = Object.keys(change).filter((key) => key !== 'version');
  await record(context, { fact: 'person.changed', unitId: unit.id, objectKind: 'person', objectId: personId, data: { fields } });
  return readPerson(context, personId);
}
