import { sql } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';

/** Units that looked after workplaces and end, each with its last day and the unit that looks after them from the next day on. */
export interface CaretakingPassed {
  actId: string;
  passes: readonly { from: string; to: string; on: string }[];
}

/** How many workplaces each ending unit looks after past its last day. @param ending two thousand are one question */
export async function caretakingOf({ tx }: SignedIn, ending: readonly { unitId: string; on: string }[]): Promise<Map<string, number>> {
  if (ending.length === 0) return new Map();
  const { rows } = await sql<{ unitId: string; workplaces: number }>`
    select c.unit_id, count(distinct c.workplace_id)::int as workplaces
    from unnest(${ending.map((one) => one.unitId)}::uuid[], ${ending.map((one) => one.on)}::date[]) e(unit_id, last_day)
    join workplace_caretakers c on c.unit_id = e.unit_id and coalesce(upper(c.valid) > e.last_day + 1, true) group by 1`.execute(tx);
  return new Map(rows.map((row) => [row.unitId, row.workplaces]));
}

/**
 * Hands workplaces to who looks after them once a unit has ended, in the transaction of the act: the days before stay, what had not begun
 * by then is the successor's from its first day. Four statements for any number of units. Whether the act may be recorded is the caller's policy.
 */
export async function passCaretakingBy(context: SignedIn, { actId, passes }: CaretakingPassed): Promise<void> {
  if (passes.length === 0) return;
  const { tx } = context;
  const { numAffectedRows } = await sql`
    insert into caretaker_moves (id, act_id, caretaker_id, opened_id, was, was_unit_id, to_unit_id)
    select gen_random_uuid(), ${actId}::uuid, c.id, case when lower(c.valid) <= p.last_day then gen_random_uuid() end, c.valid, c.unit_id, p.to_id
    from unnest(${passes.map((one) => one.from)}::uuid[], ${passes.map((one) => one.to)}::uuid[], ${passes.map((one) => one.on)}::date[]) p(unit_id, to_id, last_day)
    join workplace_caretakers c on c.unit_id = p.unit_id and coalesce(upper(c.valid) > p.last_day + 1, true)`.execute(tx);
  if (!numAffectedRows) return;
  const lastDay = sql`join unnest(${passes.map((one) => one.from)}::uuid[], ${passes.map((one) => one.on)}::date[]) p(unit_id, last_day) on p.unit_id = m.was_unit_id`;
  await sql`update workplace_caretakers c set valid = case when m.opened_id is null then c.valid else daterange(lower(c.valid), p.last_day + 1) end,
      unit_id = case when m.opened_id is null then m.to_unit_id else c.unit_id end
    from caretaker_moves m ${lastDay} where m.act_id = ${actId}::uuid and c.id = m.caretaker_id`.execute(tx);
  await sql`insert into workplace_caretakers (id, workplace_id, unit_id, valid)
    select m.opened_id, c.workplace_id, m.to_unit_id, daterange(p.last_day + 1, upper(m.was))
    from caretaker_moves m ${lastDay} join workplace_caretakers c on c.id = m.caretaker_id where m.act_id = ${actId}::uuid and m.opened_id is not null`.execute(tx);
  await record(context, { fact: 'caretaking.passed', objectKind: 'unit-act', objectId: actId, data: { units: passes.length, workplaces: Number(numAffectedRows) } });
}

/** Whoever looked after workplaces before an act does so again; from the day on which somebody gave one to yet another unit, that stays. */
export async function undoCaretakingOf(context: SignedIn, actId: string): Promise<void> {
  const { tx } = context;
  const { rows: moves } = await sql<{ caretakerId: string; openedId: string | null; was: string; wasUnitId: string; toUnitId: string }>`
    delete from caretaker_moves where act_id = ${actId}::uuid returning caretaker_id, opened_id, was::text, was_unit_id, to_unit_id`.execute(tx);
  if (moves.length === 0) return;
  const given = sql`jsonb_to_recordset(${JSON.stringify(moves)}::jsonb) m("caretakerId" uuid, "openedId" uuid, was daterange, "wasUnitId" uuid, "toUnitId" uuid)`;
  await sql`delete from workplace_caretakers c using ${given} where c.id = m."openedId" and c.unit_id = m."toUnitId"`.execute(tx);
  await sql`
    update workplace_caretakers c set unit_id = m."wasUnitId", valid = daterange(lower(m.was), least(upper(m.was), (
      select min(lower(o.valid)) from workplace_caretakers o where o.workplace_id = c.workplace_id and o.id <> c.id and lower(o.valid) > lower(m.was))))
    from ${given} where c.id = m."caretakerId"`.execute(tx);
  await record(context, { fact: 'caretaking.restored', objectKind: 'unit-act', objectId: actId, data: { workplaces: moves.length } });
}
