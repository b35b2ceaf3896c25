import { sql } from 'kysely';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';

/** A row of a list, by what it may be somebody: the card as it is kept, the digest of a citizen id as hexadecimal digits, the union that it names. */
export interface AskedPerson { number: number; card: string | null; digest: string | null; name: string; birth: string | null; birthYear: number | null; unit: string | null }

/** Somebody in the asker's subtrees who the row may be, with their last membership. For the server to compare: screens show less of it. */
export interface PersonLike {
  personId: string;
  sameCard: boolean;
  sameCitizen: boolean;
  /** How many digits the citizen id on record has: ids of two lengths are of two kinds. Null without one. */
  citizenDigits: number | null;
  unitId: string;
  unionName: string;
  /** Null for who never was a member: an officer, say. */
  since: string | null;
  until: string | null;
  groupId: string | null;
  name: string;
  birth: string | null;
  birthYear: number | null;
  sex: 'female' | 'male' | null;
  ethnicity: string | null;
  cardNumber: string | null;
  phone: string | null;
}

/** Somebody beyond the asker's subtrees has the whole number; no more is told than which union to ask. */
export interface PersonOutside { by: 'card' | 'citizen'; unionName: string }

export interface PeopleLike { within: PersonLike[]; outside: PersonOutside[] }

/** Candidates of one row at most: a name that a hundred of one union have tells nothing. */
const MOST_EACH = 25;

type Row = PersonLike & { number: number; reached: boolean; unionPath: string | null };

/**
 * Who the rows of a list may be, found by blocking keys (`people_like`): by card and citizen id in the whole register, by name and birth where the
 * asker reads members. Some hundreds of rows at a time.
 * @returns by the rows' numbers; rows that nobody is like are left out
 */
export async function readPeopleLike(context: SignedIn, asked: readonly AskedPerson[]): Promise<Map<number, PeopleLike>> {
  const today = context.clock.today();
  const keys = asked.map(({ number, card, digest, name, birth, birthYear, unit }) => ({ number, card, digest, name, birth, birth_year: birthYear, unit }));
  const { rows } = await sql<Row>`
    select l.*, v.name as union_name, v.path::text as union_path from people_like(${JSON.stringify(keys)}::jsonb, ${today}::date) l
    left join lateral (select o.name, o.path from organisation_public_current o where o.unit_id = l.unit_id order by lower(o.valid) <= ${today}::date desc, lower(o.valid) desc limit 1) v on true`.execute(context.tx);
  const found = new Map<number, PeopleLike>();
  for (const { number, reached, unionPath, ...person } of rows) {
    const place = found.get(number) ?? { within: [], outside: [] };
    found.set(number, place);
    // The scope of the database is that of all roles; this is whether one of them reads members there.
    if (reached && unionPath !== null && holds(context.actor, 'members.read', unionPath)) {
      if (place.within.length < MOST_EACH || person.sameCard || person.sameCitizen) place.within.push(person);
    } else if (person.sameCitizen || person.sameCard) place.outside.push({ by: person.sameCitizen ? 'citizen' : 'card', unionName: person.unionName });
  }
  return found;
}
