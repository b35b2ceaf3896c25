import { sql } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { entriesOf } from './founding-queries.ts';
import { standingAfter } from './take-back-entry.ts';

/**
 * How many workplaces each union covers on its last day, by itself or as heir of one that was merged into it; closed ones aside. Whose they are
 * afterwards is told by the successions alone (`workplaces_heir`), so that a merger writes nothing and undoing it restores all.
 * @param ending unions with their last days; two thousand are one question
 */
export async function workplacesCoveredBy({ tx }: SignedIn, ending: readonly { unitId: string; on: string }[]): Promise<Map<string, number>> {
  if (ending.length === 0) return new Map();
  const { rows } = await sql<{ unitId: string; workplaces: number }>`
    with recursive ending as (
      select e.unit_id, e.last_day from unnest(${ending.map((one) => one.unitId)}::uuid[], ${ending.map((one) => one.on)}::date[]) e(unit_id, last_day)
    ), behind as (
      select e.unit_id, e.last_day, e.unit_id as covering, 0 as steps from ending e
      union all
      select b.unit_id, b.last_day, s.from_id, b.steps + 1 from behind b join organisation_public_successions s on s.to_id = b.covering and s.effective <= b.last_day where b.steps < 20
    )
    select b.unit_id as "unitId", count(distinct m.workplace_id)::int as workplaces
    from behind b
    join workplace_unions m on m.union_id = b.covering and coalesce(upper(m.valid) > b.last_day + 1, true)
    join workplace_versions v on v.workplace_id = m.workplace_id and v.valid @> greatest(b.last_day, lower(m.valid)) and v.status <> 'closed'
    where b.steps = 0 or workplaces_heir(b.covering, b.last_day) = b.unit_id
    group by 1`.execute(tx);
  return new Map(rows.map((row) => [row.unitId, row.workplaces]));
}

/** Foundings whose union an act established stand before its recognition again, and their workplaces are without that union. */
export async function undoFoundingsOf(context: SignedIn, actId: string): Promise<void> {
  const { tx } = context;
  const recognised = await tx.selectFrom('foundings').where('actId', '=', actId).where('state', '=', 'recognised').select(['id', 'workplaceId', 'unionId']).execute();
  for (const { id, workplaceId, unionId } of recognised) {
    const entries = (await entriesOf(tx, [id])).filter(({ kind }) => kind !== 'recognition');
    await tx.deleteFrom('foundingEntries').where('foundingId', '=', id).where('kind', '=', 'recognition').execute();
    await tx.deleteFrom('workplaceUnions').where('workplaceId', '=', workplaceId).where('unionId', '=', unionId).execute();
    await tx.updateTable('foundings').set({ ...standingAfter(entries), unionId: null, actId: null, decisionSymbol: null, decisionDate: null, recognisedOn: null }).where('id', '=', id).execute();
    await record(context, { fact: 'founding.taken-back', unitId: unionId, objectKind: 'founding', objectId: id, data: { kind: 'recognition', actId } });
  }
}

/** The first of these units that covers or looks after a workplace, or null. */
export async function firstWithWorkplaces({ tx }: SignedIn, units: readonly string[]): Promise<string | null> {
  const { rows } = await sql<{ unitId: string }>`
    select u.id as "unitId" from unnest(${[...units]}::uuid[]) u(id)
    where exists (select 1 from workplace_unions m where m.union_id = u.id) or exists (select 1 from workplace_caretakers c where c.unit_id = u.id) limit 1`.execute(tx);
  return rows[0]?.unitId ?? null;
}
