import { sql } from 'kysely';
import type { z } from 'zod';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { unitLabel } from '../organisation/index.ts';
import { readablePerson, seenFrom } from './policy.ts';
import { groupHistory, membershipHistory, readmittableFrom, suspensionHistory } from './queries.ts';
import type { personSchema } from './schemas.ts';

type Person = z.infer<typeof personSchema>;

/**
 * The record of a person with its history. From the union itself everything is shown; from the union right above all but the citizen id;
 * from higher up name, sex, year of birth and unions, and the rest masked, what was written about memberships and suspensions too, until `showPerson` shows it.
 * @throws Problem not_found
 */
export async function readPerson(context: SignedIn, personId: string, shown = false): Promise<Person> {
  const { tx, clock } = context;
  const today = clock.today();
  const { person, membership, unit } = await readablePerson(context, personId);
  const seen = await seenFrom(context, unit.path);
  const [memberships, groups, suspensions] = [await membershipHistory(tx, personId), await groupHistory(tx, personId), await suspensionHistory(tx, personId)];
  const holding = (span: { since: string; until: string | null }) => span.since <= today && (span.until === null || today < span.until);
  const transfer = await openTransferOf(context, personId);
  const suspension = suspensions.find(holding) ?? null;
  const group = groups.find(holding);
  const isMember = membership !== undefined && holding(membership);
  const newest = memberships[0];
  const open = shown || seen !== 'above';
  const { masked, ...details } = detailsFor(context, person, seen, open, shown);
  const words = memberships.some(({ note }) => note !== null) || suspensions.some(({ reason }) => reason !== null);
  return {
    id: person.id, version: person.version, name: person.name, sex: person.sex as Person['sex'], birthYear: person.birthYear,
    ...details, masked: masked || (!open && words), seen, blankedOn: person.blankedOn,
    union: { id: unit.id, name: unit.name }, standing: membership === undefined ? 'none' : !isMember ? 'left' : suspension ? 'suspended' : 'member',
    since: membership?.since ?? null, until: membership?.until ?? null, group: group ? { id: group.groupId, name: group.groupName } : null,
    suspension: suspension && { ...suspension, reason: open ? suspension.reason : null },
    openTransfer: transfer ?? null,
    memberships: memberships.map(({ unitId, unitName, note, ...rest }) => ({ ...rest, note: open ? note : null, union: { id: unitId, name: unitName } })),
    groups: groups.map(({ groupId, groupName, ...rest }) => ({ ...rest, group: { id: groupId, name: groupName } })),
    suspensions: open ? suspensions : suspensions.map((one) => ({ ...one, reason: null })),
    may: { manage: holds(context.actor, 'members.manage', unit.path), readmitFrom: newest?.until ? await readmittableFrom(tx, newest.until) : null },
  };
}

/** What the asker sees of the details, and which of them the record holds at all. */
function detailsFor(
  { personalKey }: SignedIn,
  person: { ethnicity: string | null; birth: string | null; citizenIdSealed: Buffer | null; cardNumber: string | null; phone: string | null },
  seen: Person['seen'], open: boolean, shown: boolean,
): Pick<Person, 'ethnicity' | 'birth' | 'citizenId' | 'cardNumber' | 'phone' | 'kept' | 'masked'> {
  const whole = shown || seen === 'own';
  const kept = [person.ethnicity && 'ethnicity', person.birth && 'birth', person.citizenIdSealed && 'citizenId', person.cardNumber && 'cardNumber', person.phone && 'phone'].filter(Boolean) as Person['kept'];
  return {
    ethnicity: open ? person.ethnicity : null, birth: open ? person.birth : null, cardNumber: open ? person.cardNumber : null, phone: open ? person.phone : null,
    citizenId: whole && person.citizenIdSealed ? personalKey.unseal(person.citizenIdSealed) : null,
    kept, masked: kept.length > 0 && (!open || (!whole && person.citizenIdSealed !== null)),
  };
}

async function openTransferOf({ tx }: SignedIn, personId: string) {
  const row = await tx.selectFrom('memberTransfers as t').where('t.personId', '=', personId).where('t.state', '=', 'asked')
    .select((eb) => ['t.id', 't.toUnitId', unitLabel(eb.ref('t.toUnitId')).as('toName'), sql<string>`t.effective`.as('effective')]).executeTakeFirst();
  return row && { id: row.id, to: { id: row.toUnitId, name: row.toName }, effective: row.effective };
}
