import { allow } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { sealedCitizenId } from './create-person.ts';
import { keptBirth, keptCardNumber, keptName, keptPhone } from './person.ts';
import type { PersonDetails } from './person.ts';
import { joinableUnion } from './policy.ts';

/** A member of a list; `leftOn` and `leftAs` for who has left since. */
export interface EnteredMember extends PersonDetails {
  id: string;
  joinedOn: string;
  joinedAs: string;
  leftOn?: string | undefined;
  leftAs?: string | undefined;
}

/** Rows a statement takes: parameters of one are at most 65,535. */
const AT_ONCE = 2_000;

/**
 * Enters many members of one union at once, in two statements for each two thousand. Rows are checked as those of a form are, but for the
 * rules between days (age, founding): whoever imports has said of each row what is wrong with it before.
 * @throws Problem invalid, citizen_id_taken, card_number_taken, not_allowed
 */
export async function enterMembers(context: SignedIn, unitId: string, members: readonly EnteredMember[]): Promise<void> {
  if (members.length === 0) return;
  const unit = await joinableUnion(context, unitId, context.clock.today(), { unit: 'unitId', day: 'joinedOn' });
  allow(context, 'members.manage', unit.path);
  for (let first = 0; first < members.length; first += AT_ONCE) {
    const some = members.slice(first, first + AT_ONCE).map((member) => ({ member, ...keptName(member.name) }));
    await context.tx.insertInto('people').values(some.map(({ member, name, sortName }) => ({
      id: member.id, origin: context.origin, unitId, name, sortName, ...keptBirth(member.birth, member.birthYear), sex: member.sex, ethnicity: member.ethnicity?.trim() || null,
      ...sealedCitizenId(context, member.citizenId), cardNumber: keptCardNumber(member.cardNumber), phone: keptPhone(member.phone),
    }))).execute();
    await context.tx.insertInto('memberships').values(some.map(({ member, name, sortName }) => ({
      id: newId(), personId: member.id, unitId, valid: `[${member.joinedOn},${member.leftOn ?? ''})`, joinedAs: member.joinedAs, leftAs: member.leftAs ?? null, name, sortName, sex: member.sex,
    }))).execute();
  }
  await record(context, { fact: 'members.entered', unitId, objectKind: 'unit', objectId: unitId, data: { members: members.length } });
}
