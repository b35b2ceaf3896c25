import { sql } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';
import type { Tx } from '../../kit/database.ts';
import { newId } from '../../kit/ids.ts';
import { Problem, problems } from '../../kit/problem.ts';
import type { ChangedWorkplace, EnteredWorkplace, SheetCount, SheetCovering, SheetFacts } from './enter-sheet.ts';
import { workplaceProblems } from './problems.ts';
import { pathOn } from './queries.ts';

// What rows of a sheet write, a statement for all of them.

const changedMeanwhile = () => new Problem(409, 'workplace_changed_meanwhile');
const given = (rows: readonly object[], columns: string) => sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(${sql.raw(columns)})`;

/** Holds workplaces until the transaction ends. @returns who looks after each today @throws Problem not_found where one is out of sight */
export async function holdAll({ tx, clock }: SignedIn, ids: readonly string[]): Promise<Map<string, { unitId: string; path: string }>> {
  if (ids.length === 0) return new Map();
  const today = clock.today();
  const { rows: held } = await sql`select id from workplaces where id = any (${ids}::uuid[]) order by id for no key update`.execute(tx);
  const { rows } = await sql<{ workplaceId: string; unitId: string; path: string }>`
    select distinct on (c.workplace_id) c.workplace_id, c.unit_id, ${pathOn(sql.ref('c.unit_id'), today)} as path from workplace_caretakers c
    where c.workplace_id = any (${ids}::uuid[]) order by c.workplace_id, c.valid @> ${today}::date desc, lower(c.valid)`.execute(tx);
  if (held.length !== new Set(ids).size || rows.length !== held.length) throw problems.notFound();
  return new Map(rows.map(({ workplaceId, ...place }) => [workplaceId, place]));
}

export async function insertWorkplaces({ tx, origin }: SignedIn, entered: readonly EnteredWorkplace[]): Promise<void> {
  if (entered.length === 0) return;
  const rows = entered.map(({ id, code, unitId, from, facts }) => ({ id, code, unit_id: unitId, since: from, version_id: newId(), caretaker_id: newId(), ...columnsOf(facts) }));
  const all = given(rows, `id uuid, code text, unit_id uuid, since date, version_id uuid, caretaker_id uuid, ${FACTS}`);
  const { numAffectedRows } = await sql`insert into workplaces (id, origin, code) select r.id, ${origin}::uuid, r.code from ${all} on conflict do nothing`.execute(tx);
  if (Number(numAffectedRows) !== rows.length) throw workplaceProblems.codeTaken();
  await sql`insert into workplace_caretakers (id, workplace_id, unit_id, valid) select r.caretaker_id, r.id, r.unit_id, daterange(r.since, null) from ${all}`.execute(tx);
  await sql`insert into workplace_versions (id, workplace_id, valid, name, kind_key, ownership_key, field_key, locality_key, address, status)
    select r.version_id, r.id, daterange(r.since, null), r.name, r.kind_key, r.ownership_key, r.field_key, r.locality_key, r.address, r.status from ${all}`.execute(tx);
}

const FACTS = 'name text, kind_key text, ownership_key text, field_key text, locality_key text, address text, status text';
const columnsOf = ({ name, kindKey, ownershipKey, fieldKey, localityKey, address, status }: SheetFacts) =>
  ({ name, kind_key: kindKey, ownership_key: ownershipKey, field_key: fieldKey, locality_key: localityKey, address, status });

/** From the day on other facts hold; a version that begins on that very day is set right. */
export async function changeVersions(tx: Tx, day: string, changed: readonly ChangedWorkplace[]): Promise<void> {
  const rows = changed.filter(({ facts }) => Object.keys(facts).length > 0);
  if (rows.length === 0) return;
  const standing = await tx.selectFrom('workplaceVersions').where('workplaceId', 'in', rows.map(({ id }) => id)).where(sql<boolean>`valid @> ${day}::date`)
    .select(['id', 'workplaceId', 'name', 'kindKey', 'ownershipKey', 'fieldKey', 'localityKey', 'address', 'status', sql<string>`lower(valid)`.as('from'), sql<string | null>`upper(valid)`.as('to')]).execute();
  const byWorkplace = new Map(standing.map((version) => [version.workplaceId, version]));
  const written = rows.map(({ id, facts }) => {
    const version = byWorkplace.get(id);
    if (!version) throw changedMeanwhile();
    if (version.to !== null) throw workplaceProblems.beforeLastChange(version.to);
    return { version_id: version.from === day ? version.id : newId(), workplace_id: id, begins: version.from < day, ...columnsOf({ ...version, ...facts } as SheetFacts) };
  });
  const all = given(written, `version_id uuid, workplace_id uuid, begins boolean, ${FACTS}`);
  await sql`update workplace_versions v set name = r.name, kind_key = r.kind_key, ownership_key = r.ownership_key, field_key = r.field_key, locality_key = r.locality_key, address = r.address, status = r.status
    from ${all} where v.id = r.version_id and not r.begins`.execute(tx);
  await sql`update workplace_versions v set valid = daterange(lower(v.valid), ${day}::date) from ${all} where v.workplace_id = r.workplace_id and r.begins and v.valid @> ${day}::date`.execute(tx);
  await sql`insert into workplace_versions (id, workplace_id, valid, name, kind_key, ownership_key, field_key, locality_key, address, status)
    select r.version_id, r.workplace_id, daterange(${day}::date, null), r.name, r.kind_key, r.ownership_key, r.field_key, r.locality_key, r.address, r.status from ${all} where r.begins`.execute(tx);
}

/** From the day on another unit looks after them. */
export async function changeCaretakers(tx: Tx, day: string, changed: readonly ChangedWorkplace[]): Promise<void> {
  const rows = changed.flatMap(({ id, unitId }) => (unitId === null ? [] : [{ id: newId(), workplace_id: id, unit_id: unitId }]));
  if (rows.length === 0) return;
  const all = given(rows, 'id uuid, workplace_id uuid, unit_id uuid');
  const standing = sql`c.workplace_id = r.workplace_id and c.valid @> ${day}::date and upper_inf(c.valid)`;
  const { numAffectedRows: setRight } = await sql`update workplace_caretakers c set unit_id = r.unit_id from ${all} where ${standing} and lower(c.valid) = ${day}::date`.execute(tx);
  const { rows: ended } = await sql<{ workplaceId: string }>`
    update workplace_caretakers c set valid = daterange(lower(c.valid), ${day}::date) from ${all} where ${standing} and lower(c.valid) < ${day}::date returning c.workplace_id`.execute(tx);
  if (Number(setRight) + ended.length !== rows.length) throw changedMeanwhile();
  await sql`insert into workplace_caretakers (id, workplace_id, unit_id, valid) select r.id, r.workplace_id, r.unit_id, daterange(${day}::date, null) from ${all}
    where r.workplace_id = any (${ended.map(({ workplaceId }) => workplaceId)}::uuid[])`.execute(tx);
}

export async function giveWorkplaceCodes(tx: Tx, changed: readonly ChangedWorkplace[]): Promise<void> {
  const rows = changed.flatMap(({ id, code }) => (code === null ? [] : [{ id, code }]));
  if (rows.length === 0) return;
  const { numAffectedRows } = await sql`update workplaces w set code = r.code from ${given(rows, 'id uuid, code text')} where w.id = r.id and w.code is null`.execute(tx);
  if (Number(numAffectedRows) !== rows.length) throw changedMeanwhile();
}

/** What closes is covered no longer; a founding there must be stopped first, with its reason. */
export async function close(tx: Tx, day: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await noFoundingAt(tx, ids);
  await sql`update workplace_unions set valid = daterange(lower(valid), ${day}::date)
    where workplace_id = any (${ids}::uuid[]) and lower(valid) < ${day}::date and valid && daterange(${day}::date, null)`.execute(tx);
}

async function noFoundingAt(tx: Tx, ids: readonly string[]): Promise<void> {
  const open = await tx.selectFrom('foundings').select('id').where('workplaceId', 'in', ids).where('state', '=', 'open').limit(1).executeTakeFirst();
  if (open) throw workplaceProblems.foundingUnderWay();
}

/** The same day again corrects the count. */
export async function storeCounts({ tx, actor, clock }: SignedIn, workplaces: readonly { id: string; count: SheetCount | null }[]): Promise<void> {
  const rows = workplaces.flatMap(({ id, count }) => (count === null ? [] : [{ id, ...count }]));
  if (rows.length === 0) return;
  if (rows.some(({ on }) => on > clock.today())) throw workplaceProblems.inFuture('count.on');
  await sql`insert into workplace_counts (workplace_id, counted_on, workers, women, recorded_by, recorded_at)
    select r.id, r."on", r.workers, r.women, ${actor.accountId}::uuid, ${clock.now()} from ${given(rows, 'id uuid, "on" date, workers integer, women integer')}
    on conflict (workplace_id, counted_on) do update set workers = excluded.workers, women = excluded.women, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at`.execute(tx);
}

/** Puts workplaces under unions; the covering of one that is gone ends with it. */
export async function cover(tx: Tx, workplaces: readonly { id: string; covering: SheetCovering | null }[]): Promise<void> {
  const rows = workplaces.flatMap(({ id, covering }) => (covering === null ? [] : [{ id: newId(), workplace_id: id, union_id: covering.unionId, since: covering.from, ends: covering.ends }]));
  if (rows.length === 0) return;
  await noFoundingAt(tx, rows.map((row) => row.workplace_id));
  const all = given(rows, 'id uuid, workplace_id uuid, union_id uuid, since date, ends uuid');
  await sql`update workplace_unions m set valid = daterange(lower(m.valid), greatest(lower(m.valid) + 1, least(r.since, l.ended + 1)))
    from ${all} join workplace_unions g on g.id = r.ends join organisation_public_lives l on l.id = g.union_id
    where m.id = g.id and workplaces_heir(m.union_id, r.since) is null`.execute(tx);
  await sql`insert into workplace_unions (id, workplace_id, union_id, valid) select r.id, r.workplace_id, r.union_id, daterange(r.since, null) from ${all}`.execute(tx);
}
