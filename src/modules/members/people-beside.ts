import { sql } from 'kysely';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';

/** What a list shows of a person, and of one's own union's members also what tells namesakes apart. */
export interface PersonBeside {
  personId: string;
  name: string;
  sex: 'female' | 'male' | null;
  birthYear: number | null;
  /** Of members of one's own union alone; whoever looks from above opens the record, which is noted. */
  birth: string | null;
  cardNumber: string | null;
  union: { id: string; name: string };
  since: string | null;
  until: string | null;
}

interface Row extends Omit<PersonBeside, 'union'> { unitId: string; unionName: string; unionPath: string }

/** People to show beside a row that they may be, as far as the asker may see them now. Some tens at a time. */
export async function readPeopleBeside(context: SignedIn, ids: readonly string[]): Promise<Map<string, PersonBeside>> {
  if (ids.length === 0) return new Map();
  const today = context.clock.today();
  const { rows } = await sql<Row>`
    select p.id as person_id, p.name, p.sex, p.birth_year, p.birth, p.card_number, u.unit_id, v.name as union_name, v.path::text as union_path, m.since, m.until
    from people p
    left join lateral (select o.unit_id, lower(o.valid) as since, upper(o.valid) as until from memberships o where o.person_id = p.id and not isempty(o.valid) order by lower(o.valid) desc limit 1) m on true
    cross join lateral (select coalesce(m.unit_id, p.unit_id) as unit_id) u
    join lateral (select o.name, o.path from organisation_public_current o where o.unit_id = u.unit_id order by lower(o.valid) <= ${today}::date desc, lower(o.valid) desc limit 1) v on true
    where p.id = any (${[...new Set(ids)]}::uuid[])`.execute(context.tx);
  return new Map(rows.filter(({ unionPath }) => holds(context.actor, 'members.read', unionPath)).map(({ unitId, unionName, unionPath, ...row }) => {
    const own = context.actor.scopes.some((scope) => scope.path === unionPath && scope.permissions.includes('members.read'));
    return [row.personId, { ...row, birth: own ? row.birth : null, cardNumber: own ? row.cardNumber : null, union: { id: unitId, name: unionName } }];
  }));
}
