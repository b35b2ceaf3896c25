import { sql } from 'kysely';
import type { z } from 'zod';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import type { Page } from '../../kit/paging.ts';
import { problems } from '../../kit/problem.ts';
import type { actDetailSchema, actSchema, actsQuery } from './act-schemas.ts';
import { mustBeThere, readableUnits } from './policy.ts';
import { unitLastOn } from './queries.ts';

type UnitAct = z.input<typeof actSchema>;

interface ActRow {
  id: string; title: string | null; decisionSymbol: string | null; decisionDate: string | null; reason: string | null;
  recordedAt: Date; sortAt: string; recordedBy: string | null; undoes: string | null; undoneBy: string | null;
  subject: string | null; alsoSources: number | null; into: string | null; effective: string | null; eventCount: number; kinds: string[] | null; managedAt: string[]; undoUntil: string;
}

const nameOfUnit = sql`(select v.name from unit_versions v where v.unit_id = u.unit_id order by v.superseded_in is null desc, lower(v.valid) <= e.effective desc, lower(v.valid) desc limit 1)`;

/** A counter-act has no events of its own: it shows those of the act that it takes back. */
const actColumns = sql`
  a.id, a.title, a.decision_symbol as "decisionSymbol", a.decision_date as "decisionDate", a.reason, a.recorded_at as "recordedAt",
  to_char(a.recorded_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00' as "sortAt",
  a.recorded_by_name as "recordedBy", a.undoes, (select u.id from unit_acts u where u.undoes = a.id) as "undoneBy",
  e.effective, coalesce(e.count, 0)::int as "eventCount", e.kinds, a.managed_at::text[] as "managedAt",
  undo_until(a.id)::text as "undoUntil"`;
/** The first unit of an act by the name that it has, or last had, how many are in the same part, and what they go into. Names of units are no secret. */
const subjectOf = sql`
  (select ${nameOfUnit} from unit_events e join unit_event_units u on u.event_id = e.id where e.act_id = coalesce(a.undoes, a.id)
   order by e.position, u.part in ('subject', 'source') desc, u.part, u.unit_id limit 1) as subject,
  (select count(*)::int - 1 from unit_events e join unit_event_units u on u.event_id = e.id where e.act_id = coalesce(a.undoes, a.id) and e.position = 0 and u.part = 'source' having count(*) > 0) as "alsoSources",
  (select ${nameOfUnit} from unit_events e join unit_event_units u on u.event_id = e.id
   where e.act_id = coalesce(a.undoes, a.id) and e.position = 0 and u.part in ('result', 'taker') and e.kind in ('merge', 'amalgamate', 'hand-over') order by u.unit_id limit 1) as "into"`;
const theirEvents = sql`
  left join lateral (select min(e.effective) as effective, count(*) as count, array_agg(distinct e.kind) as kinds from unit_events e where e.act_id = coalesce(a.undoes, a.id)) e on true`;
/** An act is seen by who may read any of its units. */
const seenFrom = (paths: string[]) => sql`exists (
  select 1 from unit_events e join unit_event_units u on u.event_id = e.id where e.act_id = coalesce(a.undoes, a.id) and u.path <@ any (${`{${paths.join(',')}}`}::ltree[]))`;

/** Acts on the tree, newest first, as far as they touch units that the asker may read. @throws Problem not_found for a unit outside one's subtrees */
export async function readActs(context: SignedIn, query: z.output<typeof actsQuery>): Promise<Page<UnitAct>> {
  const readable = readableUnits(context.actor);
  const after = readCursor(query.after, ['instant', 'id']);
  const at = query.unitId ?? query.under;
  const place = at === undefined ? null : mustBeThere(await unitLastOn(context.tx, at, context.clock.today()));
  const concerned = query.unitId
    ? sql`and exists (select 1 from unit_events e join unit_event_units u on u.event_id = e.id where e.act_id = coalesce(a.undoes, a.id) and u.unit_id = ${query.unitId}::uuid)`
    : place ? sql`and ${seenFrom([place.path])}` : sql``;
  const { rows } = await sql<ActRow>`
    select ${actColumns}, ${subjectOf} from unit_acts a ${theirEvents}
    where ${seenFrom(readable)} ${concerned}
      ${after ? sql`and (a.recorded_at, a.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    order by a.recorded_at desc, a.id desc limit ${query.limit + 1}`.execute(context.tx);
  return page(rows, query.limit, (row) => [row.sortAt, row.id], (row) => present(context, row));
}

/** One act with its events. @throws Problem not_found where it touches nothing that the asker may read */
export async function readAct(context: SignedIn, id: string): Promise<z.input<typeof actDetailSchema>> {
  const { rows } = await sql<ActRow>`select ${actColumns}, ${subjectOf} from unit_acts a ${theirEvents} where a.id = ${id}::uuid and ${seenFrom(readableUnits(context.actor))}`.execute(context.tx);
  const act = rows[0];
  if (!act) throw problems.notFound();
  const events = await eventsOf(context, act.undoes ?? act.id);
  const { rows: about } = await sql<{ units: number }>`select count(distinct u.unit_id)::int as units from unit_events e join unit_event_units u on u.event_id = e.id
    where e.act_id = ${act.undoes ?? act.id}::uuid and u.part in ('subject', 'source')`.execute(context.tx);
  return { ...present(context, act), changed: about[0]!.units, events: events.slice(0, MOST_EVENTS), moreEvents: events.length > MOST_EVENTS };
}

const MOST_EVENTS = 100;
const MOST_UNITS = 30;

async function eventsOf({ tx, actor }: SignedIn, actId: string) {
  // By their event first: where what was just written has no statistics, the index of places would be read anew for each event.
  // Whoever reads one of an event's units is told the names of those that it goes into, or comes from, as well.
  const mine = sql`(${`{${readableUnits(actor).join(',')}}`}::ltree[])`;
  const theirUnits = sql`(select o.unit_id, o.part, o.path from unit_event_units o where o.event_id = e.id offset 0) x where (x.path <@ any ${mine}
    or (x.part in ('source', 'result', 'subject', 'taker') and exists (select 1 from (select p.path from unit_event_units p where p.event_id = e.id offset 0) y where y.path <@ any ${mine})))`;
  const { rows } = await sql<z.input<typeof actDetailSchema>['events'][number]>`
    select e.id, e.kind, e.effective, (select count(*) from (select 1 from ${theirUnits} limit 5000) n)::int as "unitCount", coalesce(s.units, '[]') as units
    from unit_events e
    cross join lateral (
      select jsonb_agg(jsonb_build_object('unitId', u.unit_id, 'part', u.part, 'name', u.name, 'readable', u.readable) order by u.part, u.name) as units
      from (
        select x.unit_id, x.part, x.path <@ any ${mine} as readable,
               coalesce((select v.name from unit_versions v where v.unit_id = x.unit_id order by v.superseded_in is null desc, lower(v.valid) <= e.effective desc, lower(v.valid) desc limit 1), '') as name
        from ${theirUnits} order by x.part, x.unit_id limit ${MOST_UNITS}
      ) u
    ) s
    where e.act_id = ${actId}::uuid order by e.position limit ${MOST_EVENTS + 1}`.execute(tx);
  return rows;
}

function present({ actor, clock }: SignedIn, row: ActRow): UnitAct {
  const { sortAt: _, managedAt, recordedAt, undoUntil, alsoSources, ...act } = row;
  const mine = managedAt.every((path) => holds(actor, 'organisation.manage', path));
  const undoable = mine && act.undoes === null && act.undoneBy === null && clock.today() <= undoUntil;
  return { ...act, alsoSources: alsoSources ?? 0, kinds: act.kinds ?? [], recordedAt: recordedAt.toISOString(), may: { manage: mine }, undoUntil: undoable ? undoUntil : null };
}

