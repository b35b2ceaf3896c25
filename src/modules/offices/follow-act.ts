import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';

/** What ends with a unit here: table, and its column in `staffing_endings`. */
const ENDING = { leaders: ['unit_leaders', 'leader_id'], positions: ['job_positions', 'position_id'], placements: ['placements', 'placement_id'] } as const;
const kinds = Object.keys(ENDING) as (keyof typeof ENDING)[];

type Ending = { unitId: string; on: string };
const endingUnits = (ending: readonly Ending[]): RawBuilder<unknown> => sql`unnest(${ending.map((one) => one.unitId)}::uuid[], ${ending.map((one) => one.on)}::date[]) e(unit_id, last_day)`;
const running = sql`not isempty(x.valid) and coalesce(upper(x.valid) > e.last_day + 1, true)`;

/** Leaders, positions and people in them of units that end, past each one's last day. @param ending two thousand are three questions */
export async function staffingOf({ tx }: SignedIn, ending: readonly Ending[]): Promise<{ kind: keyof typeof ENDING; count: number; units: number }[]> {
  const counted = [];
  for (const kind of kinds) {
    const { rows } = await sql<{ count: number; units: number }>`
      select count(*)::int as count, count(distinct x.unit_id)::int as units from ${endingUnits(ending)} join ${sql.table(ENDING[kind][0])} x on x.unit_id = e.unit_id and ${running}`.execute(tx);
    counted.push({ kind, ...rows[0]! });
  }
  return counted;
}

/**
 * Ends leaders, positions and placements with their units, in the transaction of the act: the days before stay, what had not begun by then
 * loses all its days. Six statements for any number of units. Whether the act may be recorded is the caller's policy.
 */
export async function endStaffingBy(context: SignedIn, { actId, ending }: { actId: string; ending: readonly Ending[] }): Promise<void> {
  if (ending.length === 0) return;
  let ended = 0;
  for (const kind of kinds) {
    const [table, column] = ENDING[kind];
    const { numAffectedRows } = await sql`
      insert into staffing_endings (id, act_id, unit_id, ${sql.ref(column)}, was, became)
      select gen_random_uuid(), ${actId}::uuid, x.unit_id, x.id, x.valid, case when lower(x.valid) <= e.last_day then daterange(lower(x.valid), e.last_day + 1) else 'empty'::daterange end
      from ${endingUnits(ending)} join ${sql.table(table)} x on x.unit_id = e.unit_id and ${running}`.execute(context.tx);
    await sql`update ${sql.table(table)} x set valid = e.became from staffing_endings e where e.act_id = ${actId}::uuid and e.${sql.ref(column)} = x.id`.execute(context.tx);
    ended += Number(numAffectedRows ?? 0);
  }
  if (ended > 0) await record(context, { fact: 'staffing.ended', objectKind: 'unit-act', objectId: actId, data: { units: ending.length, ended } });
}

/** What an act ended holds its days again, but for what somebody changed since, and for who went on elsewhere from there. */
export async function undoStaffingOf(context: SignedIn, actId: string): Promise<void> {
  for (const kind of kinds) {
    const [table, column] = ENDING[kind];
    const stays = kind === 'placements' ? sql`and not exists (select 1 from placements o where o.moved_from = x.id and not isempty(o.valid) and lower(o.valid) >= upper(e.became))` : sql``;
    await sql`update ${sql.table(table)} x set valid = e.was from staffing_endings e where e.act_id = ${actId}::uuid and e.${sql.ref(column)} = x.id and x.valid = e.became ${stays}`.execute(context.tx);
  }
  const { numDeletedRows } = await context.tx.deleteFrom('staffingEndings').where('actId', '=', actId).executeTakeFirst();
  if (numDeletedRows > 0n) await record(context, { fact: 'staffing.restored', objectKind: 'unit-act', objectId: actId, data: { restored: Number(numDeletedRows) } });
}
