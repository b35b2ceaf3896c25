import { sql } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import type { ActPlan, Forest, NewUnit, UnitEvent, UnitVersion } from '../../engines/tree-in-time/index.ts';
import { newId } from '../../kit/ids.ts';

/** One act at a time, so that each plans on the tree that the last one left. Readers do not wait. */
export async function holdTree(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('lantoa.tree-of-units'))`.execute(tx);
}

/** The tree stays as it is until the transaction ends: what is decided on a unit's life and an act that ends it cannot cross. To be taken
 * before anything that an act locks as well (people). Others may hold it at the same time. */
export async function holdTreeStill(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtext('lantoa.tree-of-units'))`.execute(tx);
}

/** The units that events found. */
export const foundedBy = (events: readonly UnitEvent[]): NewUnit[] =>
  events.flatMap((event) => (event.kind === 'split' ? event.units : 'unit' in event ? [event.unit] : []));

/** Units that events name, and among them those whose whole subtree the event may touch. */
export function namedIn(events: readonly UnitEvent[]): { all: string[]; withBelow: string[] } {
  const withBelow = events.flatMap((event) => {
    switch (event.kind) {
      case 'merge': return event.sources;
      case 'amalgamate': return event.sources;
      case 'split': return [event.source, ...(event.below ?? []).map((one) => one.unitId)];
      case 'hand-over': case 'upgrade': case 'downgrade': case 'dissolve': case 'correct': return [event.unitId];
      default: return [];
    }
  });
  const others = events.flatMap((event) => [
    ...('unitId' in event ? [event.unitId] : []),
    ...('into' in event ? [event.into] : []),
    ...('to' in event && event.to ? [event.to] : []),
    ...('below' in event && typeof event.below === 'object' && 'to' in event.below ? [event.below.to] : []),
    ...(event.kind === 'split' ? (event.below ?? []).map((one) => one.to) : []),
    ...(event.numbers ?? []).map((one) => one.unitId),
  ]);
  const parents = foundedBy(events).map((unit) => unit.parentId);
  return { all: [...new Set([...withBelow, ...others, ...parents])], withBelow: [...new Set(withBelow)] };
}

const versionColumns = sql`v.id, v.unit_id as "unitId", lower(v.valid)::text as "from", upper(v.valid)::text as "to", v.path::text as path, v.name, v.short_name as "shortName",
  v.type_key as "typeKey", v.kind_key as "kindKey", v.parent_id as "parentId", v.place, v.locality_key as "localityKey", v.field_key as "fieldKey", v.status, v.members, v.unlisted`;

/** The current versions of units, with those of all below some of them, and of whatever any of these ever hung below. */
export async function forestOf(tx: Tx, named: { all: string[]; withBelow: string[] }, nodes: ReadonlyMap<string, string>): Promise<Forest> {
  const { rows: types } = await sql<{ key: string; rank: number; level: string; validFrom: string; validTo: string | null }>`
    select key, rank, level_key as level, valid_from as "validFrom", valid_to as "validTo" from unit_types`.execute(tx);
  const { rows: versions } = await sql<UnitVersion>`
    with below as (
      select distinct d.unit_id from unit_versions r join unit_versions d on d.path <@ r.path and d.superseded_in is null
      where r.unit_id = any (${named.withBelow}::uuid[]) and r.superseded_in is null
    ), concerned as (
      select unit_id from below union select unnest(${named.all}::uuid[])
    )
    select ${versionColumns} from unit_versions v
    where v.superseded_in is null and (v.unit_id in (select unit_id from concerned)
      or v.unit_id in (select p.parent_id from unit_versions p where p.unit_id in (select unit_id from concerned) and p.superseded_in is null))`.execute(tx);
  return { versions, nodes, types: new Map(types.map(({ key, ...type }) => [key, type])) };
}

/** Gives the units to be founded their identity. @returns the node of each */
export async function insertIdentities(tx: Tx, origin: string, units: { id: string; founded: string }[]): Promise<Map<string, string>> {
  if (units.length === 0) return new Map();
  const { rows } = await sql<{ id: string; node: number }>`
    insert into units (id, origin, founded)
    select (u->>'id')::uuid, ${origin}::uuid, (u->>'founded')::date from jsonb_array_elements(${JSON.stringify(units)}::jsonb) u
    returning id, node`.execute(tx);
  return new Map(rows.map(({ id, node }) => [id, String(node)]));
}

/** Carries a plan out: takes back and records versions, and sets the lives of the units. */
export async function storePlan(tx: Tx, actId: string, plan: ActPlan): Promise<void> {
  await sql`update unit_versions set superseded_in = ${actId}::uuid where id = any (${plan.superseded}::uuid[])`.execute(tx);
  const recorded = plan.recorded.map((version) => ({ ...version, id: newId() }));
  await sql`
    insert into unit_versions (id, unit_id, valid, name, short_name, type_key, kind_key, parent_id, path, place, members, unlisted, locality_key, field_key, status, recorded_in)
    select v.id, v."unitId", daterange(v."from", v."to"), v.name, v."shortName", v."typeKey", v."kindKey", v."parentId", v.path::ltree, v.place, v.members, v.unlisted,
           v."localityKey", v."fieldKey", v.status, ${actId}::uuid
    from jsonb_to_recordset(${JSON.stringify(recorded)}::jsonb) as v(id uuid, "unitId" uuid, "from" date, "to" date, name text, "shortName" text, "typeKey" text,
      "kindKey" text, "parentId" uuid, path text, place text, members integer, unlisted integer, "localityKey" text, "fieldKey" text, status text)`.execute(tx);
  await sql`
    update units u set founded = l.founded, ended = l.ended
    from jsonb_to_recordset(${JSON.stringify(plan.lives)}::jsonb) as l("unitId" uuid, founded date, ended date) where u.id = l."unitId"`.execute(tx);
}

/** Writes down the events of an act, the units that they concern and who succeeds whom. */
export async function storeEvents(tx: Tx, actId: string, events: readonly UnitEvent[], plan: ActPlan): Promise<void> {
  const ids = events.map(() => newId());
  const rows = events.map(({ kind, effective, ...detail }, position) => ({ id: ids[position], position, kind, effective, detail }));
  const units = plan.outcomes.flatMap((outcome) => outcome.units.map((unit) => ({ ...unit, eventId: ids[outcome.position] })));
  const successions = plan.outcomes.flatMap((outcome) => outcome.successions.map((one) => ({ ...one, eventId: ids[outcome.position] })));
  await sql`
    insert into unit_events (id, act_id, position, kind, effective, detail)
    select e.id, ${actId}::uuid, e.position, e.kind, e.effective, e.detail
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e(id uuid, position integer, kind text, effective date, detail jsonb)`.execute(tx);
  await sql`
    insert into unit_event_units (event_id, unit_id, part, path)
    select u."eventId", u."unitId", u.part, u.path::ltree from jsonb_to_recordset(${JSON.stringify(units)}::jsonb) as u("eventId" uuid, "unitId" uuid, part text, path text)`.execute(tx);
  await sql`
    insert into unit_successions (event_id, from_id, to_id)
    select s."eventId", s."from", s."to" from jsonb_to_recordset(${JSON.stringify(successions)}::jsonb) as s("eventId" uuid, "from" uuid, "to" uuid)
    on conflict do nothing`.execute(tx);
}

/** The lives of units as they stand. */
export async function livesOf(tx: Tx, unitIds: string[]): Promise<Map<string, { founded: string; ended: string | null }>> {
  const { rows } = await sql<{ id: string; founded: string; ended: string | null }>`select id, founded, ended from units where id = any (${unitIds}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, ...life }) => [id, life]));
}
