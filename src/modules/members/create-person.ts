import { allow, holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { unitLastOn } from '../organisation/index.ts';
import { keptBirth, keptCardNumber, keptCitizenId, keptName, keptPhone } from './person.ts';
import type { PersonDetails } from './person.ts';

/**
 * Opens the record of a person: of a member, or of an officer who is none. The caller has made sure by `createOnce` that it happens once.
 * @param person `id` made by the client; `unitId` keeps the record while the person belongs to no union
 * @returns the name as it is kept, with the key that sorts it
 * @throws Problem invalid (name_in_old_letters with `suggested`, citizen_id_digits, phone_digits, birth_year_differs), citizen_id_taken,
 * card_number_taken, not_allowed unless members or officers are managed at the unit
 */
export async function createPerson(context: SignedIn, person: { id: string; unitId: string } & PersonDetails) {
  const unit = await unitLastOn(context.tx, person.unitId, context.clock.today());
  if (!unit) throw problems.invalidField('unitId', 'unknown');
  if (!holds(context.actor, 'officers.manage', unit.path)) allow(context, 'members.manage', unit.path);
  const kept = { ...keptName(person.name), ...keptBirth(person.birth, person.birthYear), sex: person.sex };
  await context.tx.insertInto('people').values({
    id: person.id, origin: context.origin, unitId: person.unitId, ...kept, ethnicity: person.ethnicity?.trim() || null,
    ...sealedCitizenId(context, person.citizenId), cardNumber: keptCardNumber(person.cardNumber), phone: keptPhone(person.phone),
  }).execute();
  await record(context, { fact: 'person.created', unitId: person.unitId, objectKind: 'person', objectId: person.id });
  return kept;
}

/** A citizen id as it is stored: sealed, and with the digest by which its whole is found. */
export function sealedCitizenId({ personalKey }: Pick<SignedIn, 'personalKey'>, text: string | null): { citizenIdSealed: Buffer | null; citizenIdDigest: Buffer | null } {
  const citizenId = keptCitizenId(text);
  return citizenId === null
    ? { citizenIdSealed: null, citizenIdDigest: null }
    : { citizenIdSealed: personalKey.seal(citizenId), citizenIdDigest: personalKey.digest(citizenId) };
}
