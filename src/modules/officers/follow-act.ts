import { sql } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';

/** Units whose officers an act on units leaves without office. */
export interface OfficesEnded {
  actId: string;
  /** The first day without. */
  effective: string;
  units: readonly string[];
}

/**
 * Ends the offices, committees and care of units that an act ends or merges, in the transaction of the act: what lies before the day
 * stays, what had not begun by then loses all its days. Six statements for any number of units. Whether the act may be recorded is the
 * caller's policy.
 * @returns how many offices ended
 */
export async function endOfficesBy(context: SignedIn, { actId, effective, units }: OfficesEnded): Promise<number> {
  if (units.length === 0) return 0;
  const { tx } = context;
  const ids = [...units];
  const cut = sql`case when lower(e.was) < ${effective}::date then daterange(lower(e.was), ${effective}::date) else 'empty'::daterange end`;
  const running = sql`not isempty(x.valid) and coalesce(upper(x.valid) > ${effective}::date, true)`;
  const { numAffectedRows } = await sql`insert into office_endings (id, act_id, office_id, was, was_ended_as)
    select gen_random_uuid(), ${actId}::uuid, x.id, x.valid, x.ended_as from offices x where x.unit_id = any (${ids}::uuid[]) and ${running}`.execute(tx);
  await sql`insert into office_endings (id, act_id, committee_id, was)
    select gen_random_uuid(), ${actId}::uuid, x.id, x.valid from committees x where x.unit_id = any (${ids}::uuid[]) and ${running}`.execute(tx);
  await sql`insert into office_endings (id, act_id, care_id, was)
    select gen_random_uuid(), ${actId}::uuid, x.id, x.valid from unit_care x where (x.unit_id = any (${ids}::uuid[]) or x.cared_unit_id = any (${ids}::uuid[])) and ${running}
      and not exists (select 1 from office_endings o where o.act_id = ${actId}::uuid and o.care_id = x.id)`.execute(tx);
  await sql`update offices x set valid = ${cut}, ended_as = 'unit-event', version = x.version + 1 from office_endings e
    where e.act_id = ${actId}::uuid and e.office_id = x.id and x.unit_id = any (${ids}::uuid[]) and ${running}`.execute(tx);
  await sql`update committees x set valid = ${cut}, version = x.version + 1 from office_endings e where e.act_id = ${actId}::uuid and e.committee_id = x.id and x.unit_id = any (${ids}::uuid[]) and ${running}`.execute(tx);
  await sql`update unit_care x set valid = ${cut} from office_endings e where e.act_id = ${actId}::uuid and e.care_id = x.id and ${running}`.execute(tx);
  const ended = Number(numAffectedRows ?? 0);
  if (ended > 0) await record(context, { fact: 'offices.ended', objectKind: 'unit-act', objectId: actId, data: { effective, units: units.length, offices: ended } });
  return ended;
}

/**
 * Takes back what an act did to offices, committees and care: each holds again exactly the days that it held.
 * @returns how many offices stand again as they were
 */
export async function undoOfficesOf(context: SignedIn, actId: string): Promise<number> {
  const { tx } = context;
  const restored = await sql`update offices x set valid = e.was, ended_as = e.was_ended_as, version = x.version + 1 from office_endings e where e.act_id = ${actId}::uuid and e.office_id = x.id`.execute(tx);
  await sql`update committees x set valid = e.was, version = x.version + 1 from office_endings e where e.act_id = ${actId}::uuid and e.committee_id = x.id`.execute(tx);
  await sql`update unit_care x set valid = e.was from office_endings e where e.act_id = ${actId}::uuid and e.care_id = x.id`.execute(tx);
  await sql`delete from office_endings where act_id = ${actId}::uuid`.execute(tx);
  const offices = Number(restored.numAffectedRows ?? 0);
  if (offices > 0) await record(context, { fact: 'offices.restored', objectKind: 'unit-act', objectId: actId, data: { offices } });
  return offices;
}

/** The first of these units that has a committee or an officer, or that somebody cares for or cares from, or null. */
export async function firstWithOfficers({ tx }: SignedIn, units: readonly string[]): Promise<string | null> {
  const { rows } = await sql<{ unitId: string }>`
    select u.id as "unitId" from unnest(${[...units]}::uuid[]) u(id)
    where exists (select 1 from committees c where c.unit_id = u.id and not isempty(c.valid)) or exists (select 1 from offices o where o.unit_id = u.id and not isempty(o.valid))
       or exists (select 1 from unit_care c where (c.unit_id = u.id or c.cared_unit_id = u.id) and not isempty(c.valid)) limit 1`.execute(tx);
  return rows[0]?.unitId ?? null;
}
