import { likeness } from '../../../../engines/same-person/index.ts';
import type { Likeness } from '../../../../engines/same-person/index.ts';
import type { PersonLike } from '../../../members/index.ts';
import type { MemberRow } from './member-rows.ts';

export interface Alike extends Likeness { person: PersonLike }

/** Citizen ids of two lengths are two papers of maybe one person; of one length they are one person's or not. */
const citizenIds = ({ digest, digits }: MemberRow, person: PersonLike) =>
  person.sameCitizen ? 'same' as const : digest !== null && person.citizenDigits === digits ? 'differs' as const : 'unknown' as const;

/** How a row and somebody whom it may mean are alike. */
export function likenessOf(row: MemberRow, person: PersonLike, unionId: string): Alike {
  const card = person.sameCard ? 'same' : row.card !== null && person.cardNumber !== null ? 'differs' : 'unknown';
  return { person, ...likeness(row, { ...person, card, citizenId: citizenIds(row, person), sameUnion: person.unitId === unionId && person.since !== null }) };
}
