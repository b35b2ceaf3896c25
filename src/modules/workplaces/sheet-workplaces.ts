import { sql } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import { pathOn } from './queries.ts';

/** What a row of a sheet asks for: its code, its name in small letters, the day its workers were counted on and the day from which a union covers it. */
export interface AskedWorkplace { number: number; code: string; name: string; counted: string; covered: string }

/** A workplace that a row may mean, as it stands on the day of the sheet. */
export interface SheetWorkplace {
  number: number;
  id: string;
  code: string | null;
  /** Where its caretaker hangs today. */
  path: string | null;
  opened: string;
  name: string;
  kindKey: string;
  ownershipKey: string | null;
  fieldKey: string | null;
  localityKey: string | null;
  address: string | null;
  status: 'working' | 'suspended' | 'closed';
  /** It was known by that day; else these are its facts of the nearest day. */
  there: boolean;
  /** First day of a change that is recorded for later. */
  changesLater: string | null;
  unitId: string;
  unitChangesLater: string | null;
  /** The last count up to the day that was asked for. */
  countedOn: string | null;
  workers: number | null;
  women: number | null;
  /** The covering that holds on the asked day or begins after it; `livingId` is the union in which its work goes on, none where it is gone. */
  coveringId: string | null;
  unionId: string | null;
  livingId: string | null;
  coveredSince: string | null;
  /** Closed on the day from which a union is to cover it. */
  closedThen: boolean;
  founding: boolean;
}

/**
 * Workplaces that rows may mean: by code, and those that have no code yet by name. A few hundred rows are one question; the asker's row security
 * holds, so that what lies out of sight is not among them. Few units look after and cover many: where they hang and who goes on is asked once each.
 */
export async function workplacesOfSheet(tx: Tx, asked: readonly AskedWorkplace[], { day, today }: { day: string; today: string }): Promise<SheetWorkplace[]> {
  const { rows } = await sql<SheetWorkplace>`
    with a as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as a(number integer, code text, name text, counted date, covered date)
    ), hit as materialized (
      select a.number, w.id, w.code from a join workplaces w on w.code = a.code
      union
      select a.number, w.id, w.code from a join workplace_versions n on lower(n.name) = a.name join workplaces w on w.id = n.workplace_id where w.code is null
    ), standing as materialized (
      select a.number, h.id, h.code, k.unit_id as keeper_id, o.opened, v.name, v.kind_key, v.ownership_key, v.field_key, v.locality_key, v.address, v.status,
        v.valid @> ${day}::date as there, o.changes_later, c.unit_id, (select min(lower(l.valid)) from workplace_caretakers l where l.workplace_id = h.id and lower(l.valid) > ${day}::date) as unit_changes_later,
        n.counted_on, n.workers, n.women, m.id as covering_id, m.union_id, lower(m.valid) as covered_since, greatest(a.covered, lower(m.valid)) as covered_on,
        exists (select 1 from workplace_versions x where x.workplace_id = h.id and x.valid @> a.covered and x.status = 'closed') as closed_then,
        exists (select 1 from foundings f where f.workplace_id = h.id and f.state = 'open') as founding
      from hit h join a on a.number = h.number
      join lateral (select * from workplace_versions v where v.workplace_id = h.id order by v.valid @> ${day}::date desc, lower(v.valid) <= ${day}::date desc, lower(v.valid) desc limit 1) v on true
      join lateral (select min(lower(e.valid)) as opened, min(lower(e.valid)) filter (where lower(e.valid) > ${day}::date) as changes_later from workplace_versions e where e.workplace_id = h.id) o on true
      join lateral (select * from workplace_caretakers c where c.workplace_id = h.id order by c.valid @> ${day}::date desc, lower(c.valid) <= ${day}::date desc, lower(c.valid) desc limit 1) c on true
      join lateral (select k.unit_id from workplace_caretakers k where k.workplace_id = h.id order by k.valid @> ${today}::date desc, lower(k.valid) limit 1) k on true
      left join lateral (select * from workplace_unions m where m.workplace_id = h.id and (upper_inf(m.valid) or upper(m.valid) > a.covered) order by lower(m.valid) limit 1) m on true
      left join lateral (select * from workplace_counts n where n.workplace_id = h.id and n.counted_on <= a.counted order by n.counted_on desc limit 1) n on true
    ), heirs as materialized (
      select u.union_id, u.covered_on, workplaces_heir(u.union_id, u.covered_on) as living_id from (select distinct union_id, covered_on from standing where union_id is not null) u
    ), paths as materialized (
      select u.keeper_id, ${pathOn(sql.ref('u.keeper_id'), today)} as path from (select distinct keeper_id from standing) u
    )
    select s.*, e.living_id, p.path from standing s join paths p on p.keeper_id = s.keeper_id left join heirs e on e.union_id = s.union_id and e.covered_on = s.covered_on
    order by s.number, s.code nulls last, s.id`.execute(tx);
  return rows;
}

/** Codes that workplaces have, in sight or not. */
export async function workplaceCodesTaken(tx: Tx, codes: readonly string[]): Promise<Set<string>> {
  if (codes.length === 0) return new Set();
  const { rows } = await sql<{ code: string }>`select t as code from workplace_codes_taken(${codes}::text[]) t`.execute(tx);
  return new Set(rows.map(({ code }) => code));
}

/** Who owns workplaces, in words. */
export const ownershipWords = (tx: Tx) => tx.selectFrom('ownerships').select(['key', 'nameVi', 'nameEn']).orderBy('position').execute();
