import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { readAct, unitNames } from '../organisation/index.ts';
import type { Effect } from './effect.ts';
import type { actEffectsSchema } from './schemas.ts';

const MOST_FLOWS = 50;

/** Keeps what followed an act, counted as it happened: later nobody could count it again. */
export async function keepEffects({ tx }: SignedIn, actId: string, effects: readonly Effect[]): Promise<void> {
  if (effects.length > 0) await sql`insert into unit_act_effects (act_id, effects) values (${actId}, ${JSON.stringify(effects)}::jsonb)`.execute(tx);
}

/**
 * What a decision did beside the tree: the counts of the whole for who manages what it touched, and how many members went from where to where
 * for the unions of the asker.
 * @throws Problem not_found where it touches nothing that the asker may read
 */
export async function readActEffects(context: SignedIn, actId: string): Promise<z.input<typeof actEffectsSchema>> {
  const act = await readAct(context, actId);
  const kept = act.may.manage ? await context.tx.selectFrom('unitActEffects').select('effects').where('actId', '=', actId).executeTakeFirst() : undefined;
  const { rows } = await sql<{ from: string; to: string | null; members: number }>`
    select from_unit_id as "from", to_unit_id as "to", members from members_of_act(${actId}) order by members desc, from_unit_id limit ${MOST_FLOWS + 1}`.execute(context.tx);
  const names = await unitNames(context.tx, [...new Set(rows.flatMap(({ from, to }) => [from, to ?? []].flat()))]);
  const named = (unitId: string) => ({ id: unitId, name: names.get(unitId) ?? '' });
  return {
    effects: (kept?.effects ?? []) as Effect[],
    flows: rows.slice(0, MOST_FLOWS).map(({ from, to, members }) => ({ from: named(from), to: to === null ? null : named(to), members })),
    moreFlows: rows.length > MOST_FLOWS,
  };
}
