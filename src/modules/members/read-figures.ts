import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { unitLastOn } from '../organisation/index.ts';
import { holdsToday, isGroupType } from './policy.ts';
import type { figuresQuery, figuresSchema } from './schemas.ts';

interface Stock { members: number; women: number }

/** Members of a unit and all below it as they belonged together on a day. */
async function stockOn({ tx }: SignedIn, path: string, day: string): Promise<Stock> {
  const { rows } = await sql<Stock>`
    select coalesce(sum(l.members), 0)::int as members, coalesce(sum(l.women), 0)::int as women
    from member_ledger l where l.day <= ${day}::date and l.unit_id in (
      select v.unit_id from organisation_public_current v where v.path <@ ${path}::ltree and v.valid @> ${day}::date)`.execute(tx);
  return rows[0]!;
}

/**
 * Members of a unit with all below it on a day and, given another day before, what came and went between them by reason. The ledger is
 * summed, no person is read. Members of a unit that was moved into or out of the subtree meanwhile stand apart (`byTree`), so that
 * start + flows + byTree = end.
 * @throws Problem not_found, invalid where `from` is not before `to`
 */
export async function readMemberFigures(context: SignedIn, unitId: string, { from, to }: z.output<typeof figuresQuery>): Promise<z.infer<typeof figuresSchema>> {
  const { tx, clock } = context;
  const end = to ?? clock.today();
  if (from !== undefined && from >= end) throw problems.invalidField('from', 'ends_before_it_begins');
  const unit = await unitLastOn(tx, unitId, end);
  if (!unit || !(await holdsToday(context, 'members.read', unitId, end))) throw problems.notFound();
  const atEnd = await stockOn(context, unit.path, end);
  const base = { unitId, from: from ?? null, to: end, atEnd, suspended: await suspendedOn(context, unit.path, end), placed: isGroupType(unit.typeKey) ? await placedOn(context, unit.path, end) : null };
  if (from === undefined) return { ...base, atStart: null, flows: [], byTree: { members: 0, women: 0 } };
  const before = await unitLastOn(tx, unitId, from);
  const atStart = before ? await stockOn(context, before.path, from) : { members: 0, women: 0 };
  const { rows: flows } = await sql<Stock & { reason: string }>`
    select l.reason, sum(l.members)::int as members, sum(l.women)::int as women
    from member_ledger l join member_reasons r on r.key = l.reason
    where l.day > ${from}::date and l.day <= ${end}::date and l.unit_id in (
      select v.unit_id from organisation_public_current v where v.path <@ ${unit.path}::ltree and v.valid && daterange(${from}::date, ${end}::date, '[]'))
    group by l.reason, r.position having sum(l.members) <> 0 or sum(l.women) <> 0 order by r.position`.execute(tx);
  const rest = (key: keyof Stock) => atEnd[key] - atStart[key] - flows.reduce((sum, flow) => sum + flow[key], 0);
  return { ...base, atStart, flows, byTree: { members: rest('members'), women: rest('women') } };
}

/** Members belong to their union; in a branch or group they are but placed, of which the ledger knows nothing. */
async function placedOn({ tx }: SignedIn, path: string, day: string): Promise<Stock> {
  const { rows } = await sql<Stock>`
    select count(*)::int as members, count(*) filter (where p.sex = 'female')::int as women
    from member_groups g join memberships m on m.id = g.membership_id and m.valid @> ${day}::date join people p on p.id = m.person_id
    where g.valid @> ${day}::date and g.group_id in (select v.unit_id from organisation_public_current v where v.path <@ ${path}::ltree and v.valid @> ${day}::date)`.execute(tx);
  return rows[0]!;
}

async function suspendedOn({ tx }: SignedIn, path: string, day: string): Promise<number> {
  const { rows } = await sql<{ suspended: number }>`
    select count(*)::int as suspended from member_suspensions s join memberships m on m.person_id = s.person_id and m.valid @> ${day}::date
    where s.valid @> ${day}::date and m.unit_id in (select v.unit_id from organisation_public_current v where v.path <@ ${path}::ltree and v.valid @> ${day}::date)`.execute(tx);
  return rows[0]!.suspended;
}
