import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { nodeOf, readableUnit } from './policy.ts';
import type { reconciliationQuery, reconciliationSchema } from './schemas.ts';
import { inside } from './units-on.ts';

type Reconciliation = z.input<typeof reconciliationSchema>;
const MOST_CROSSINGS = 500;

/**
 * Why the members and unions of a subtree on two days differ, to the last one. Each day's change is either a change in a unit that is
 * inside on that day (`flows`, by the register's reasons) or a unit that crosses the border with what it had the day before (`crossings`,
 * by decision): founded, ended, moved in or out. Counts the register alone, for only it knows each day.
 * @throws Problem not_found, invalid where `from` is not before `to`
 */
export async function reconcile(context: SignedIn, { unitId, from, to }: z.output<typeof reconciliationQuery>): Promise<Reconciliation> {
  if (from >= to) throw problems.invalidField('from', 'ends_before_it_begins');
  const node = nodeOf((await readableUnit(context, unitId, to)).path);
  const [opening, closing] = [await stockOn(context, node, from), await stockOn(context, node, to)];
  const crossings = await crossingsOf(context, node, from, to);
  return {
    unitId, from, to, opening, closing, flows: await flowsOf(context, node, from, to),
    crossings: crossings.slice(0, MOST_CROSSINGS), more: crossings.length > MOST_CROSSINGS,
  };
}

async function stockOn({ tx }: SignedIn, node: string, day: string) {
  const { rows } = await sql<Reconciliation['opening']>`
    with ${inside(node)}, there as (select unit_id from inside where since <= ${day}::date and (until is null or until > ${day}::date))
    select (select count(*)::int from there) as unions, coalesce(sum(l.members), 0)::int as members, coalesce(sum(l.women), 0)::int as women
    from members_public_ledger l where l.day <= ${day}::date and l.unit_id in (select unit_id from there)`.execute(tx);
  return rows[0]!;
}

async function flowsOf({ tx }: SignedIn, node: string, from: string, to: string) {
  const { rows } = await sql<Reconciliation['flows'][number]>`
    with ${inside(node)}
    select l.reason, sum(l.members)::int as members, sum(l.women)::int as women
    from members_public_ledger l join inside i on i.unit_id = l.unit_id and i.since <= l.day and (i.until is null or i.until > l.day)
    where l.day > ${from}::date and l.day <= ${to}::date
    group by l.reason having sum(l.members) <> 0 or sum(l.women) <> 0 order by l.reason`.execute(tx);
  return rows;
}

/** Units that come in or go out, by the act that an ancestor or the unit itself is named in on that day. */
async function crossingsOf({ tx }: SignedIn, node: string, from: string, to: string) {
  const { rows } = await sql<Reconciliation['crossings'][number]>`
    with ${inside(node)}, crossing as (
      select i.unit_id, i.path, i.since as day, 1 as sign from inside i
      where i.since > ${from}::date and i.since <= ${to}::date and not exists (select 1 from inside j where j.unit_id = i.unit_id and j.until = i.since)
      union all
      select i.unit_id, i.path, i.until, -1 from inside i
      where i.until > ${from}::date and i.until <= ${to}::date and not exists (select 1 from inside j where j.unit_id = i.unit_id and j.since = i.until)
    ), carried as (
      select c.unit_id, c.day, c.sign, coalesce(sum(l.members), 0) * c.sign as members, coalesce(sum(l.women), 0) * c.sign as women
      from crossing c left join members_public_ledger l on l.unit_id = c.unit_id and l.day < c.day
      group by c.unit_id, c.day, c.sign
    ), happened as materialized (
      -- The events of those days once, by the unit's step in paths: a big day has thousands of both.
      select e.act_id, e.event_id, e.kind, e.title, e.decision_symbol, e.effective, e.unit_id, e.part, subpath(e.path, -1)::text as node
      from organisation_public_events e where e.effective in (select day from crossing)
    ), steps as materialized (
      select c.unit_id, c.day, c.sign, s.node from crossing c cross join lateral unnest(string_to_array(c.path::text, '.')) s(node)
    ), explained as (
      select distinct on (s.unit_id, s.day, s.sign) s.unit_id, s.day, s.sign, e.act_id, e.kind, e.title, e.decision_symbol
      from steps s join happened e on e.effective = s.day and e.node = s.node
      order by s.unit_id, s.day, s.sign, e.unit_id = s.unit_id desc, e.part in ('subject', 'source') desc, e.event_id
    )
    select x.act_id as "actId", max(x.title) as title, max(x.decision_symbol) as "decisionSymbol", x.kind, c.day as effective,
           count(*) filter (where c.sign > 0)::int as "unionsIn", count(*) filter (where c.sign < 0)::int as "unionsOut", sum(c.members)::int as members, sum(c.women)::int as women
    from carried c left join explained x on x.unit_id = c.unit_id and x.day = c.day and x.sign = c.sign
    group by x.act_id, x.kind, c.day order by c.day, x.kind, x.act_id limit ${MOST_CROSSINGS + 1}`.execute(tx);
  return rows;
}
